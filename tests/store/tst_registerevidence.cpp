// SPDX-FileCopyrightText: PactLedger contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/filter/filter.h"
#include "store/acts.h"
#include "store/attachments.h"
#include "store/checker.h"
#include "store/compare.h"
#include "store/content.h"
#include "store/historyreader.h"
#include "store/search.h"
#include "support/sampleledger.h"

#include <QTest>

using namespace Qt::StringLiterals;
using namespace pact::domain;
using namespace pact::store;
using namespace pact::tests;

using Fields = std::vector<FieldText>;
Q_DECLARE_METATYPE(Fields)

/// Evidence of the records of every register, as of a commitment.
class TestRegisterEvidence : public QObject
{
    Q_OBJECT

private slots:
    void everyRegisterKeepsEvidence_data();
    void everyRegisterKeepsEvidence();
    void unitsKeepNone();
    void oneNameInTwoRegisters();
    void exactlyOneOwnerIsGiven_data();
    void exactlyOneOwnerIsGiven();
    void itsOwnerCanBeCorrected();
    void aFileOfCommitmentsOnlyIsTakenAsBefore();
    void theFilterAsksForIt();
    void aPersonsOtherRowIsNotMeant();
    void theHistoryKnowsWhoseItWas();
    void anOlderLedgerKeepsItsEvidence();
};

namespace {

const Fields visit{{u"code"_s, u"V-1"_s}, {u"direction"_s, u"inbound"_s}, {u"level"_s, u"department"_s}, {u"delegation"_s, u"考察团"_s}, {u"start"_s, u"2018-05-02"_s}};
const Fields meeting{{u"code"_s, u"M-1"_s}, {u"mechanism"_s, u"联席会议"_s}, {u"date"_s, u"2018-05-03"_s}};

QString fileOf(TestLedger& ledger, const QString& name, const QByteArray& bytes = "x")
{
    QFile file(ledger.folder() + u'/' + name);
    if (!file.open(QIODevice::WriteOnly) || file.write(bytes) != bytes.size())
        qFatal("cannot write");
    return file.fileName();
}

RecordId add(TestLedger& ledger, const QString& kind, const Fields& fields)
{
    const auto added = addRecord(*ledger, ledger.kind(kind), fields);
    if (!added)
        qFatal("%s", qUtf8Printable(added.error().args.join(u'|')));
    return ledger.id(kind, fields.front().text);
}

Result<Attached> attach(TestLedger& ledger, const QString& kind, RecordId owner, const QString& name)
{
    return attachFiles(*ledger, ledger.kind(kind), owner, {fileOf(ledger, name)});
}

QStringList namesAt(TestLedger& ledger, const QString& kind, RecordId owner)
{
    RecordReader reader = ledger.reader();
    const auto rows = attachmentsOf(reader, ledger->catalogue(), ledger.kind(kind), owner, ledger->today());
    QStringList names;
    for (const ReadRow& row : rows.value_or(std::vector<ReadRow>()))
        names << row.record.code();
    return names;
}

QStringList problemsOf(Ledger& ledger)
{
    const auto problems = checkLedger(ledger.database(), ledger.catalogue());
    QStringList all;
    for (const Problem& problem : problems.value_or(std::vector<Problem>()))
        all << problemKey(problem.code) + u' ' + problem.args.join(u' ');
    return problems ? all : QStringList{u"failed"_s};
}

qint64 count(TestLedger& ledger, const QString& kind, const QString& text)
{
    const auto filter = parseFilter(text, ledger.kind(kind), ledger->catalogue(), ledger->today());
    return filter ? ledger.reader().count({.kind = &ledger.kind(kind), .filter = *filter, .sort = {}, .day = ledger->today()}).value_or(-2) : -1;
}

}

void TestRegisterEvidence::everyRegisterKeepsEvidence_data()
{
    QTest::addColumn<QString>("kind");
    QTest::addColumn<Fields>("fields");
    QTest::newRow("visits") << u"visits"_s << visit;
    QTest::newRow("meetings") << u"meetings"_s << meeting;
    QTest::newRow("secondments") << u"secondments"_s << Fields{{u"code"_s, u"G-1"_s}, {u"name"_s, u"干部甲"_s}, {u"sending_unit"_s, u"市商务局"_s}, {u"category"_s, u"specialist"_s}, {u"host_unit"_s, u"区商务委员会"_s}, {u"start"_s, u"2018-05-02"_s}, {u"status"_s, u"in-post"_s}};
    QTest::newRow("investments") << u"investments"_s << Fields{{u"code"_s, u"I-1"_s}, {u"name"_s, u"园区"_s}, {u"stage"_s, u"talks"_s}};
    QTest::newRow("trainings") << u"trainings"_s << Fields{{u"code"_s, u"T-1"_s}, {u"name"_s, u"专题班"_s}, {u"start"_s, u"2018-05-02"_s}};
    QTest::newRow("promotions") << u"promotions"_s << Fields{{u"code"_s, u"P-1"_s}, {u"activity"_s, u"推介会"_s}, {u"date"_s, u"2018-05-03"_s}};
    QTest::newRow("funds") << u"funds"_s << Fields{{u"code"_s, u"F-1"_s}, {u"year"_s, u"2018"_s}, {u"source"_s, u"fiscal"_s}, {u"project"_s, u"饮水改造"_s}};
    QTest::newRow("bulletins") << u"bulletins"_s << Fields{{u"code"_s, u"B-1"_s}, {u"date"_s, u"2018-05-03"_s}, {u"direction"_s, u"inbound"_s}, {u"title"_s, u"简报"_s}};
    QTest::newRow("pairings") << u"pairings"_s << Fields{{u"code"_s, u"D-1"_s}, {u"our_unit"_s, u"市商务局"_s}, {u"their_unit"_s, u"区商务委员会"_s}};
    QTest::newRow("people") << u"people"_s << Fields{{u"key"_s, u"someone"_s}, {u"name"_s, u"联络员甲"_s}};
    QTest::newRow("commitments") << u"commitments"_s << Fields{{u"code"_s, u"N-1"_s}, {u"title"_s, u"新的一项"_s}};
}

void TestRegisterEvidence::everyRegisterKeepsEvidence()
{
    QFETCH(QString, kind);
    QFETCH(Fields, fields);
    TestLedger ledger(TestLedger::Content::Sample);
    const RecordId owner = add(ledger, kind, fields);
    const QString without = ledger.dump();
    const auto attached = attach(ledger, kind, owner, u"开工照片.jpg"_s);
    QVERIFY(attached && attached->change);
    QCOMPARE(attached->change->count, 1);
    const QStringList named{fields.front().text + u"/开工照片.jpg"_s};
    QCOMPARE(namesAt(ledger, kind, owner), named);
    QCOMPARE(ledger.value(u"attachments"_s, named.front(), u"name"_s), u"开工照片.jpg"_s);
    const QString with = ledger.dump();
    QCOMPARE(problemsOf(*ledger), QStringList());
    // Known again, and in the history of its owner.
    QVERIFY(!attach(ledger, kind, owner, u"开工照片.jpg"_s)->change);
    HistoryReader history(ledger->database(), ledger->catalogue());
    const auto own = history.list({.records = {owner}});
    QVERIFY(own.has_value());
    QCOMPARE(own->size(), size_t(2));
    QCOMPARE(own->front().act, Act::Attach);
    QVERIFY(own->front().subject.startsWith(fields.front().text));
    QStringList hits;
    RecordReader reader = ledger.reader();
    QVERIFY(search(reader, ledger->catalogue(), u"开工照片"_s, ledger->today(), [&](const SearchHit& hit) {
        hits << hit.record.code();
        return true;
    }));
    QVERIFY2(hits.contains(named.front()), qUtf8Printable(hits.join(u", "_s)));

    QVERIFY(ledger->undo());
    QCOMPARE(ledger.dump(), without);
    QVERIFY(ledger->redo());
    QCOMPARE(ledger.dump(), with);
    QVERIFY(removeRecords(*ledger, ledger.kind(kind), {owner}, u"重复"_s));
    QCOMPARE(count(ledger, u"attachments"_s, {}), 0);
    QCOMPARE(problemsOf(*ledger), QStringList());
    QVERIFY(ledger->undo());
    QCOMPARE(ledger.dump(), with);
    QVERIFY(detachFile(*ledger, ledger.kind(kind), owner, u"开工照片.jpg"_s, u"附错了"_s));
    QCOMPARE(ledger.dump(), without);
}

void TestRegisterEvidence::unitsKeepNone()
{
    TestLedger ledger(TestLedger::Content::Sample);
    const auto refused = attach(ledger, u"units"_s, ledger.id(u"units"_s, u"市商务局"_s), u"a.txt"_s);
    QVERIFY(!refused);
    QCOMPARE(refused.error().code, Error::Code::NoEvidence);
    QVERIFY(refused.error().args.value(1).contains(ledger.kind(u"visits"_s).label().now()));
}

void TestRegisterEvidence::oneNameInTwoRegisters()
{
    TestLedger ledger(TestLedger::Content::Sample);
    const RecordId first = add(ledger, u"visits"_s, visit);
    const RecordId second = add(ledger, u"meetings"_s, meeting);
    QVERIFY(attach(ledger, u"visits"_s, first, u"a.txt"_s)->change);
    QVERIFY(attach(ledger, u"meetings"_s, second, u"a.txt"_s)->change);
    QCOMPARE(namesAt(ledger, u"visits"_s, first), QStringList{u"V-1/a.txt"_s});
    QCOMPARE(namesAt(ledger, u"meetings"_s, second), QStringList{u"M-1/a.txt"_s});
    const auto ambiguous = ledger.reader().byCode(ledger.kind(u"attachments"_s), u"a.txt"_s, ledger->today());
    QVERIFY(!ambiguous);
    QCOMPARE(ambiguous.error().args.value(1), u"V-1/a.txt, M-1/a.txt"_s);
    QCOMPARE(ledger.value(u"attachments"_s, u"M-1/a.txt"_s, u"meeting"_s), u"M-1"_s);
    QVERIFY(removeRecords(*ledger, ledger.kind(u"visits"_s), {first}, u"重复"_s));
    QCOMPARE(namesAt(ledger, u"meetings"_s, second), QStringList{u"M-1/a.txt"_s});
}

void TestRegisterEvidence::exactlyOneOwnerIsGiven_data()
{
    QTest::addColumn<QString>("head");
    QTest::addColumn<QString>("cells");
    QTest::addColumn<bool>("taken");
    QTest::newRow("a commitment, in a file that knows of nothing else") << u"commitment"_s << u"KC-0101"_s << true;
    QTest::newRow("a visit, in a file that knows of nothing else") << u"visit"_s << u"V-1"_s << true;
    QTest::newRow("one of two") << u"commitment,visit"_s << u",V-1"_s << true;
    QTest::newRow("neither") << u"commitment,visit"_s << u","_s << false;
    QTest::newRow("both") << u"commitment,visit"_s << u"KC-0101,V-1"_s << false;
    QTest::newRow("no column for it") << u"notes"_s << u"照片"_s << false;
    QTest::newRow("a visit that is none") << u"visit"_s << u"V-2"_s << false;
}

void TestRegisterEvidence::exactlyOneOwnerIsGiven()
{
    QFETCH(QString, head);
    QFETCH(QString, cells);
    QFETCH(bool, taken);
    TestLedger ledger(TestLedger::Content::Sample);
    const RecordId owner = add(ledger, u"visits"_s, visit);
    const QString hash = attach(ledger, u"visits"_s, owner, u"a.txt"_s)->files.front().file.sha256;
    QCOMPARE(ledger.importText(u"attachments"_s, u"%1,name,size,sha256\n%2,b.txt,1,%3\n"_s.arg(head, cells, hash)).has_value(), taken);
    Fields fields{{u"name"_s, u"c.txt"_s}, {u"size"_s, u"1"_s}, {u"sha256"_s, hash}};
    for (qsizetype i = 0; i < head.split(u',').size(); ++i)
        fields.push_back({head.split(u',').at(i), cells.split(u',').at(i)});
    const auto added = addRecord(*ledger, ledger.kind(u"attachments"_s), fields);
    QCOMPARE(added.has_value(), taken);
    if (taken)
        return;
    const Kind& kind = ledger.kind(u"attachments"_s);
    const auto label = [&kind](const QString& key) { return kind.field(kind.indexOf(key)).label.now(); };
    if (added.error().code == Error::Code::SeveralOwners)
        QCOMPARE(added.error().args.value(1), label(u"commitment"_s) + u", "_s + label(u"visit"_s));
    else if (added.error().code == Error::Code::NoOwner)
        QVERIFY(added.error().args.value(1).contains(label(u"person"_s)));
    else
        QCOMPARE(added.error().code, Error::Code::UnknownReference);
}

void TestRegisterEvidence::itsOwnerCanBeCorrected()
{
    TestLedger ledger(TestLedger::Content::Sample);
    const RecordId first = add(ledger, u"visits"_s, visit);
    const RecordId second = add(ledger, u"meetings"_s, meeting);
    QVERIFY(attach(ledger, u"visits"_s, first, u"a.txt"_s)->change);
    const Kind& kind = ledger.kind(u"attachments"_s);
    const RecordId id = ledger.id(u"attachments"_s, u"V-1/a.txt"_s);
    const auto doubled = editRecord(*ledger, kind, id, {{u"meeting"_s, u"M-1"_s}}, {}, {});
    QVERIFY(!doubled && doubled.error().code == Error::Code::SeveralOwners);
    QVERIFY(editRecord(*ledger, kind, id, {{u"visit"_s, QString()}, {u"meeting"_s, u"M-1"_s}}, {}, {}));
    QCOMPARE(namesAt(ledger, u"visits"_s, first), QStringList());
    QCOMPARE(namesAt(ledger, u"meetings"_s, second), QStringList{u"M-1/a.txt"_s});
    QCOMPARE(problemsOf(*ledger), QStringList());
}

void TestRegisterEvidence::aFileOfCommitmentsOnlyIsTakenAsBefore()
{
    TestLedger ledger(TestLedger::Content::Sample);
    const RecordId owner = ledger.id(u"commitments"_s, u"KC-0703"_s);
    const QString hash = attach(ledger, u"commitments"_s, owner, u"a.txt"_s)->files.front().file.sha256;
    QVERIFY(attach(ledger, u"visits"_s, add(ledger, u"visits"_s, visit), u"a.txt"_s)->change);
    // The same name elsewhere does not make it a question which one is meant.
    QVERIFY(ledger.importText(u"attachments"_s, u"commitment,name,size,media_type,added,sha256,notes\nKC-0703,a.txt,1,text/plain,2018-10-10,%1,照片\n"_s.arg(hash)));
    QCOMPARE(ledger.value(u"attachments"_s, u"KC-0703/a.txt"_s, u"notes"_s), u"照片"_s);
    QCOMPARE(ledger.value(u"attachments"_s, u"V-1/a.txt"_s, u"notes"_s), QString());
    QCOMPARE(count(ledger, u"attachments"_s, {}), 2);
}

void TestRegisterEvidence::theFilterAsksForIt()
{
    TestLedger ledger(TestLedger::Content::Sample);
    Fields other = visit;
    other.front().text = u"V-2"_s;
    QVERIFY(attach(ledger, u"visits"_s, add(ledger, u"visits"_s, visit), u"a.txt"_s)->change);
    const RecordId bare = add(ledger, u"visits"_s, other);
    for (const QString& text : {u"has:evidence"_s, u"-has:evidence"_s, u"有:佐证材料"_s, u"has:attachments delegation:考察"_s})
        QCOMPARE(count(ledger, u"visits"_s, text), 1);
    QCOMPARE(count(ledger, u"commitments"_s, u"has:evidence"_s), 0);
    QCOMPARE(count(ledger, u"attachments"_s, u"visit:V-1"_s), 1);
    QCOMPARE(count(ledger, u"attachments"_s, u"has:visit"_s), 1);
    QVERIFY(attach(ledger, u"visits"_s, bare, u"b.txt"_s)->change);
    QCOMPARE(count(ledger, u"visits"_s, u"-has:evidence"_s), 0);
}

void TestRegisterEvidence::aPersonsOtherRowIsNotMeant()
{
    TestLedger ledger(TestLedger::Content::Sample);
    const RecordId person = add(ledger, u"people"_s, {{u"key"_s, u"someone"_s}, {u"name"_s, u"联络员甲"_s}, {u"valid_from"_s, u"2016-01-01"_s}, {u"valid_to"_s, u"2016-12-31"_s}});
    QVERIFY(attach(ledger, u"people"_s, person, u"a.txt"_s)->change);
    QVERIFY(addRecord(*ledger, ledger.kind(u"people"_s), {{u"key"_s, u"someone"_s}, {u"name"_s, u"联络员甲"_s}, {u"valid_from"_s, u"2017-01-01"_s}}));
    const QString id = ledger.id(u"attachments"_s, u"someone/a.txt"_s).toString();
    QVERIFY(ledger.importText(u"attachments"_s, u"id,person,name\n%1,someone,a.txt\n"_s.arg(id)));
    // Both rows are called the same in a file.
    QCOMPARE(namesAt(ledger, u"people"_s, person), QStringList{u"someone/a.txt"_s});
}

void TestRegisterEvidence::theHistoryKnowsWhoseItWas()
{
    TestLedger ledger(TestLedger::Content::Sample);
    const RecordId owner = add(ledger, u"visits"_s, visit);
    QVERIFY(attach(ledger, u"visits"_s, owner, u"a.txt"_s)->change);
    const auto edited = editRecord(*ledger, ledger.kind(u"attachments"_s), ledger.id(u"attachments"_s, u"V-1/a.txt"_s), {{u"notes"_s, u"照片"_s}}, {}, {});
    QVERIFY(edited && *edited);
    HistoryReader history(ledger->database(), ledger->catalogue());
    qint64 last = 0;
    const auto changes = history.page((*edited)->sequence, last, 10);
    QVERIFY(changes.has_value());
    QCOMPARE(changes->front().owner, std::optional(owner));
    QCOMPARE(changes->front().ownerKind, &ledger.kind(u"visits"_s));
    // What was only edited meanwhile is called by its owner as well.
    QStringList codes;
    QVERIFY(compareRecorded(ledger->database(), ledger->catalogue(), (*edited)->sequence - 1, (*edited)->sequence, std::nullopt, [&codes](const Difference& difference) -> Result<bool> {
        codes << difference.code;
        return true;
    }));
    QCOMPARE(codes, QStringList{u"V-1/a.txt"_s});
    QVERIFY(removeRecords(*ledger, ledger.kind(u"visits"_s), {owner}, u"重复"_s));
    const auto removed = history.removed(ledger.kind(u"attachments"_s), u"V-1/a.txt"_s);
    QVERIFY(removed.has_value());
    QCOMPARE(removed->size(), size_t(1));
}

void TestRegisterEvidence::anOlderLedgerKeepsItsEvidence()
{
    TestLedger ledger(TestLedger::Content::Sample);
    QVERIFY(attach(ledger, u"commitments"_s, ledger.id(u"commitments"_s, u"KC-0703"_s), u"a.txt"_s)->change);
    const RecordId owner = add(ledger, u"visits"_s, visit);
    const QString before = ledger.dump();
    const Kind& kind = ledger.kind(u"attachments"_s);
    Database& database = ledger->database();
    for (const int field : kind.ownerFields()) {
        const QString key = kind.field(field).key;
        if (key == u"commitment")
            continue;
        QVERIFY(database.execute(u"DROP INDEX attachment_%1"_s.arg(key)));
        QVERIFY(database.execute(u"ALTER TABLE attachment DROP COLUMN \"%1\""_s.arg(key)));
    }
    // What came after it is not there yet either.
    for (const QString& table : {u"rollup"_s, u"correction"_s}) {
        QVERIFY(database.execute(u"DROP %1 IF EXISTS \"%2_words\""_s.arg(database.sqlite() ? u"TABLE"_s : u"INDEX"_s, table)));
        QVERIFY(database.execute(u"DROP TABLE "_s + table));
    }
    QVERIFY(database.execute(database.dialect().setSchemaVersion(6)));
    Ledger::Options options;
    options.author = u"tester"_s;
    const auto opened = Ledger::open(ledger.place().ledger(), options);
    QVERIFY(opened.has_value());
    QCOMPARE(ledger.dump(), before);
    QCOMPARE(problemsOf(**opened), QStringList());
    QVERIFY(attach(ledger, u"visits"_s, owner, u"b.txt"_s)->change);
    QCOMPARE(namesAt(ledger, u"visits"_s, owner), QStringList{u"V-1/b.txt"_s});
}

QTEST_GUILESS_MAIN(TestRegisterEvidence)
#include "tst_registerevidence.moc"

// SPDX-FileCopyrightText: PactLedger contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/changename.h"
#include "domain/errortext.h"
#include "domain/translations.h"
#include "store/acts.h"
#include "store/checker.h"
#include "store/figureitems.h"
#include "store/unitacts.h"
#include "support/sampleledger.h"
#include <QTest>

using namespace Qt::StringLiterals;
using namespace pact::domain;
using namespace pact::store;
using pact::tests::TestLedger;

namespace {

const QDate before(2018, 9, 30);
const QDate from(2018, 10, 1);

UnitNaming naming(const QString& name, QDate day = from)
{
    return {.name = name, .nameEn = {}, .from = day, .reason = {}};
}

/// 市投资促进局 becomes 市投资局, and 市商务局 and 市博览事务局 become 市商贸局, all on 2018-10-01.
class ReformedLedger : public TestLedger
{
public:
    ReformedLedger()
        : TestLedger(Content::Sample)
    {
        // Items of the units that change: two closed before that, one that lasts, one closed afterwards.
        add({{u"code"_s, u"X-1"_s}, {u"title"_s, u"旧展会"_s}, {u"lead_unit"_s, u"市博览事务局"_s}, {u"due"_s, u"2018-12-31"_s}});
        add({{u"code"_s, u"X-2"_s}, {u"title"_s, u"新展会"_s}, {u"lead_unit"_s, u"市博览事务局"_s}, {u"assisting_units"_s, u"市商务局"_s}});
        add({{u"code"_s, u"X-3"_s}, {u"title"_s, u"招商会"_s}, {u"lead_unit"_s, u"市投资促进局"_s}, {u"due"_s, u"2018-12-31"_s}});
        add({{u"code"_s, u"X-4"_s}, {u"title"_s, u"停办的展会"_s}, {u"lead_unit"_s, u"市博览事务局"_s}, {u"assisting_units"_s, u"市投资促进局"_s}});
        close(u"X-1"_s, u"on-time"_s, QDate(2018, 9, 20));
        close(u"X-4"_s, u"waived"_s, QDate(2018, 9, 20));
        dumped = dump();
        if (!renameUnit(**this, u"市投资促进局"_s, naming(u"市投资局"_s)) || !mergeUnits(**this, u"市商务局"_s, u"市博览事务局"_s, naming(u"市商贸局"_s)))
            qFatal("not reformed");
    }
    void close(const QString& code, const QString& verdict, QDate on)
    {
        if (!closeCommitment(**this, id(u"commitments"_s, code), {.verdict = verdict, .on = on, .text = {}, .verifiedBy = {}, .supersededBy = {}}))
            qFatal("not closed");
    }
    QString called(const QString& kindKey, RecordId record, const QString& field, QDate day)
    {
        const auto row = reader().byId(kind(kindKey), record, day);
        return row ? displayOf(row->record.value(field)) : errorText(row.error());
    }
    QStringList found(const QString& filter, QDate day)
    {
        QStringList codes;
        const auto parsed = parseFilter(filter, kind(u"commitments"_s), (*this)->catalogue(), day);
        if (!parsed)
            qFatal("%s", qUtf8Printable(errorText(parsed.error())));
        (void)reader().each({.kind = &kind(u"commitments"_s), .filter = *parsed, .sort = {}, .day = day}, [&codes](const ReadRow& row) -> Result<bool> {
            codes << row.record.label();
            return true;
        });
        return codes;
    }

    QString dumped; ///< before the reform

private:
    void add(const std::vector<FieldText>& fields)
    {
        if (const auto added = addRecord(**this, kind(u"commitments"_s), fields); !added)
            qFatal("%s", qUtf8Printable(errorText(added.error())));
    }
    static QString displayOf(const Value& value)
    {
        if (const auto ref = value.ref())
            return ref->label;
        QStringList labels;
        const QList<Ref> refs = value.refs();
        for (const Ref& ref : refs)
            labels << ref.label;
        return labels.join(u';');
    }
};

}

class TestUnitActs : public QObject
{
    Q_OBJECT

private slots:
    void initTestCase();
    void namesAreThoseOfTheDay_data();
    void namesAreThoseOfTheDay();
    void bothNamesFindTheItems_data();
    void bothNamesFindTheItems();
    void groupsHoldWhatTheirFilterFinds_data();
    void groupsHoldWhatTheirFilterFinds();
    void figuresCountAUnitOnce();
    void aFileWithOldNamesChangesNothing_data();
    void aFileWithOldNamesChangesNothing();
    void anEditWithAnOldNameChangesNothing();
    void whatIsClosedKeepsTheNameOfThatDay();
    void undoGivesTheLedgerBack();
    void aReformIsOneChangeWithAName();
    void theCheckFindsNothing();
    void mergingIntoAUnit_data();
    void mergingIntoAUnit();
    void whatCannotBeIsRefused_data();
    void whatCannotBeIsRefused();
    void theUseOfAUnitIsCounted();

private:
    std::unique_ptr<ReformedLedger> m_ledger;
};

void TestUnitActs::initTestCase()
{
    installLanguage(Language::Chinese);
    m_ledger = std::make_unique<ReformedLedger>();
}

void TestUnitActs::namesAreThoseOfTheDay_data()
{
    QTest::addColumn<QString>("kind");
    QTest::addColumn<QString>("code");
    QTest::addColumn<QString>("field");
    QTest::addColumn<QDate>("day");
    QTest::addColumn<QString>("called");
    const auto row = [](const char* tag, const QString& kind, const QString& code, const QString& field, QDate day, const QString& called) {
        QTest::newRow(tag) << kind << code << field << day << called;
    };
    const QString items = u"commitments"_s;
    row("an open item has the old name on the day before", items, u"KC-0402"_s, u"lead_unit"_s, before, u"市投资促进局"_s);
    row("an open item has the new name on the day", items, u"KC-0402"_s, u"lead_unit"_s, from, u"市投资局"_s);
    row("a closed item keeps the name of its closing", items, u"KC-0401"_s, u"lead_unit"_s, QDate(2020, 1, 1), u"市投资促进局"_s);
    row("an open item passes to the merged unit", items, u"X-2"_s, u"lead_unit"_s, from, u"市商贸局"_s);
    row("with the assisting units", items, u"X-2"_s, u"assisting_units"_s, from, u"市商贸局"_s);
    row("and not before", items, u"X-2"_s, u"lead_unit"_s, before, u"市博览事务局"_s);
    row("a closed item keeps the unit that ended", items, u"X-1"_s, u"lead_unit"_s, QDate(2020, 1, 1), u"市博览事务局"_s);
    row("an item that was dropped keeps it as well", items, u"X-4"_s, u"lead_unit"_s, QDate(2020, 1, 1), u"市博览事务局"_s);
    row("and its assisting units keep their names", items, u"X-4"_s, u"assisting_units"_s, QDate(2020, 1, 1), u"市投资促进局"_s);
    row("a person follows the unit", u"people"_s, u"km-tcj-1"_s, u"unit"_s, from, u"市投资局"_s);
}

void TestUnitActs::namesAreThoseOfTheDay()
{
    QFETCH(QString, kind);
    QFETCH(QString, code);
    QFETCH(QString, field);
    QFETCH(QDate, day);
    QFETCH(QString, called);
    QCOMPARE(m_ledger->called(kind, m_ledger->id(kind, code), field, day), called);
}

void TestUnitActs::bothNamesFindTheItems_data()
{
    QTest::addColumn<QString>("filter");
    QTest::addColumn<QString>("same");
    QTest::addColumn<QDate>("day");
    QTest::newRow("the new name finds what the old one finds") << u"lead:市投资局"_s << u"lead:市投资促进局"_s << from;
    QTest::newRow("exactly as well") << u"lead=市投资局"_s << u"lead=市投资促进局"_s << from;
    QTest::newRow("before the day as well") << u"lead:市投资局"_s << u"lead:市投资促进局"_s << before;
    QTest::newRow("the merged unit has the open item") << u"lead=市商贸局 code:X-1,X-2,X-4"_s << u"code:X-2"_s << from;
    QTest::newRow("not before the day") << u"lead=市商贸局"_s << u"-has:title"_s << before;
    QTest::newRow("the ended unit keeps the closed one") << u"lead=市博览事务局"_s << u"code:X-1,X-4"_s << from;
    QTest::newRow("what the ended unit had is still found by its name") << u"lead:市博览事务局"_s << u"code:X-1,X-2,X-4"_s << from;
    QTest::newRow("by a part of the name") << u"lead~博览"_s << u"code:X-1,X-2,X-4"_s << from;
    QTest::newRow("and by a word") << u"博览事务"_s << u"code:X-1,X-2,X-4"_s << from;
    QTest::newRow("assisting units count") << u"assisting_units=市商贸局 code:X-2"_s << u"code:X-2"_s << from;
}

void TestUnitActs::bothNamesFindTheItems()
{
    QFETCH(QString, filter);
    QFETCH(QString, same);
    QFETCH(QDate, day);
    const QStringList expected = m_ledger->found(same, day);
    QCOMPARE(m_ledger->found(filter, day), expected);
    if (!same.contains(u"-has"))
        QVERIFY(!expected.isEmpty());
}

void TestUnitActs::groupsHoldWhatTheirFilterFinds_data()
{
    QTest::addColumn<QDate>("day");
    for (const QDate day : {QDate(2017, 1, 1), before, from, QDate(2020, 1, 1)})
        QTest::newRow(qPrintable(day.toString(Qt::ISODate))) << day;
}

void TestUnitActs::groupsHoldWhatTheirFilterFinds()
{
    QFETCH(QDate, day);
    const Kind& kind = m_ledger->kind(u"commitments"_s);
    const auto groups = m_ledger->reader().groups({.kind = &kind, .filter = Filter::all(), .sort = {}, .day = day}, kind.indexOf(u"lead_unit"_s));
    QVERIFY(groups);
    QStringList labels;
    for (const GroupCounts& group : *groups) {
        const QString label = group.value.ref() ? group.value.ref()->label : QString();
        const QStringList codes = m_ledger->found(label.isEmpty() ? u"-has:lead"_s : u"lead=%1"_s.arg(label), day);
        QCOMPARE(QPair(label, group.shown), QPair(label, codes.size()));
        labels << label;
    }
    QCOMPARE(labels.contains(u"市投资局"_s), day >= from);
    QCOMPARE(labels.contains(u"市投资促进局"_s), day < from);
    QCOMPARE(labels.contains(u"市商贸局"_s), day >= from);
    QCOMPARE(labels.removeDuplicates(), 0);
}

void TestUnitActs::figuresCountAUnitOnce()
{
    QHash<QString, QSet<RecordId>> ids;
    const auto done = eachFigureItem((*m_ledger)->database(), (*m_ledger)->catalogue(), Filter::all(), from, [&ids](const FigureItem& item) {
        if (item.leadUnit)
            ids[item.leadUnit->label].insert(item.leadUnit->id);
        return true;
    });
    QVERIFY(done);
    QVERIFY(ids.contains(u"市投资局"_s) && ids.contains(u"市商贸局"_s) && ids.contains(u"市博览事务局"_s));
    QVERIFY(!ids.contains(u"市投资促进局"_s));
    for (const QSet<RecordId>& one : std::as_const(ids))
        QCOMPARE(one.size(), 1);
}

void TestUnitActs::aFileWithOldNamesChangesNothing_data()
{
    QTest::addColumn<QString>("kind");
    QTest::addColumn<QString>("csv");
    QTest::newRow("a renamed unit, under its old name") << u"commitments"_s << u"code,agreement,lead_unit\nKC-0402,KC2015,市投资促进局\n"_s;
    QTest::newRow("and under its new one") << u"commitments"_s << u"code,agreement,lead_unit\nKC-0402,KC2015,市投资局\n"_s;
    QTest::newRow("an item that is closed") << u"commitments"_s << u"code,agreement,completed,lead_unit\nKC-0401,KC2015,2016-03-25,市投资促进局\n"_s;
    QTest::newRow("a merged unit, under its old name") << u"commitments"_s << u"code,lead_unit,assisting_units\nX-2,市博览事务局,市商务局\n"_s;
    QTest::newRow("and under its new one") << u"commitments"_s << u"code,lead_unit,assisting_units\nX-2,市商贸局,市商贸局\n"_s;
    QTest::newRow("a person") << u"people"_s << u"key,name,unit,valid_from\nkm-tcj-1,联络员丁,市投资促进局,2016-03-25\n"_s;
}

void TestUnitActs::aFileWithOldNamesChangesNothing()
{
    QFETCH(QString, kind);
    QFETCH(QString, csv);
    const QString state = m_ledger->dump();
    const auto changed = m_ledger->importText(kind, csv);
    QVERIFY2(changed, changed ? "" : qPrintable(errorText(changed.error())));
    QCOMPARE(m_ledger->dump(), state);
}

void TestUnitActs::anEditWithAnOldNameChangesNothing()
{
    const Kind& kind = m_ledger->kind(u"commitments"_s);
    const RecordId id = m_ledger->id(kind.key(), u"X-2"_s);
    const auto same = editRecord(**m_ledger, kind, id, {{u"lead_unit"_s, u"市商贸局"_s}}, {{u"lead_unit"_s, u"市博览事务局"_s}});
    QVERIFY2(same, same ? "" : qPrintable(errorText(same.error())));
    QVERIFY(!same->has_value());
    // The name on screen is what the window takes for granted.
    const auto edited = editRecord(**m_ledger, kind, id, {{u"lead_unit"_s, u"市投资局"_s}}, {{u"lead_unit"_s, u"市商贸局"_s}});
    QVERIFY2(edited, edited ? "" : qPrintable(errorText(edited.error())));
    QVERIFY(edited->has_value());
    QCOMPARE(m_ledger->called(kind.key(), id, u"lead_unit"_s, from), u"市投资局"_s);
    QVERIFY((*m_ledger)->undo());
}

void TestUnitActs::whatIsClosedKeepsTheNameOfThatDay()
{
    ReformedLedger ledger;
    const RecordId id = ledger.id(u"commitments"_s, u"X-3"_s);
    const QString state = ledger.dump();
    ledger.close(u"X-3"_s, u"late"_s, QDate(2018, 10, 5));
    QVERIFY(renameUnit(*ledger, u"市投资局"_s, naming(u"市投资服务局"_s, QDate(2018, 10, 9))));
    QCOMPARE(ledger.called(u"commitments"_s, id, u"lead_unit"_s, QDate(2020, 1, 1)), u"市投资局"_s);
    QCOMPARE(ledger.called(u"commitments"_s, id, u"lead_unit"_s, before), u"市投资促进局"_s);
    QVERIFY(ledger->undo());
    QVERIFY(ledger->undo());
    QCOMPARE(ledger.dump(), state);
}

void TestUnitActs::undoGivesTheLedgerBack()
{
    ReformedLedger ledger;
    QVERIFY(ledger->undo());
    QVERIFY(ledger->undo());
    QCOMPARE(ledger.dump(), ledger.dumped);
    QVERIFY(ledger->redo());
    QVERIFY(ledger->redo());
    QCOMPARE(ledger.called(u"commitments"_s, ledger.id(u"commitments"_s, u"X-2"_s), u"lead_unit"_s, from), u"市商贸局"_s);
}

void TestUnitActs::aReformIsOneChangeWithAName()
{
    ReformedLedger ledger;
    const auto merged = ledger->undo();
    QVERIFY(merged);
    QCOMPARE(merged->count, 3);
    QCOMPARE(changeName(*merged, ledger->catalogue()), u"撤销：单位合并：市商务局 + 市博览事务局 → 市商贸局，2018-10-01"_s);
    const auto renamed = ledger->undo();
    QVERIFY(renamed);
    QCOMPARE(renamed->count, 2);
    QCOMPARE(changeName(*renamed, ledger->catalogue()), u"撤销：单位更名：市投资促进局 → 市投资局，2018-10-01"_s);
}

void TestUnitActs::theCheckFindsNothing()
{
    const auto problems = checkLedger((*m_ledger)->database(), (*m_ledger)->catalogue());
    QVERIFY(problems);
    QVERIFY(problems->empty());
}

void TestUnitActs::mergingIntoAUnit_data()
{
    QTest::addColumn<QString>("into");
    QTest::addColumn<QStringList>("ended");
    QTest::newRow("that is new") << u"市发展局"_s << QStringList{u"市商务局"_s, u"市投资促进局"_s};
    QTest::newRow("that is there") << u"市科学技术局"_s << QStringList{u"市商务局"_s, u"市投资促进局"_s};
    QTest::newRow("that is one of them") << u"市投资促进局"_s << QStringList{u"市商务局"_s};
}

void TestUnitActs::mergingIntoAUnit()
{
    QFETCH(QString, into);
    QFETCH(QStringList, ended);
    TestLedger ledger(TestLedger::Content::Sample);
    const auto merged = mergeUnits(*ledger, u"市商务局"_s, u"市投资促进局"_s, naming(into));
    QVERIFY2(merged, merged ? "" : qPrintable(errorText(merged.error())));
    QCOMPARE(ledger.value(u"units"_s, into, u"predecessors"_s), ended.join(u';'));
    for (const QString& name : ended)
        QCOMPARE(ledger.value(u"units"_s, name, u"valid_to"_s), u"2018-09-30"_s);
    QCOMPARE(ledger.value(u"commitments"_s, u"KC-0402"_s, u"lead_unit"_s), into);
    QCOMPARE(ledger.value(u"people"_s, u"km-tcj-1"_s, u"unit"_s), into);
}

void TestUnitActs::whatCannotBeIsRefused_data()
{
    QTest::addColumn<bool>("merges");
    QTest::addColumn<QStringList>("names");
    QTest::addColumn<QDate>("day");
    QTest::addColumn<int>("code");
    const auto row = [](const char* tag, bool merges, const QStringList& names, QDate day, Error::Code code) { QTest::newRow(tag) << merges << names << day << static_cast<int>(code); };
    row("a unit that is not there", false, {u"市梦想局"_s, u"市理想局"_s}, from, Error::Code::NotFound);
    row("a day before the name began", false, {u"市文化和旅游局"_s, u"市文旅局"_s}, QDate(2018, 1, 1), Error::Code::UnitBegins);
    row("the day on which the name began", false, {u"市文化和旅游局"_s, u"市文旅局"_s}, QDate(2019, 3, 1), Error::Code::UnitBegins);
    row("a day after the name ended", false, {u"市旅游发展委员会"_s, u"市文旅局"_s}, QDate(2019, 3, 1), Error::Code::UnitEnded);
    row("the same name", false, {u"市商务局"_s, u"市商务局"_s}, from, Error::Code::UnitNamed);
    row("no name", false, {u"市商务局"_s, u"  "_s}, from, Error::Code::Required);
    row("no day", false, {u"市商务局"_s, u"市商贸局"_s}, {}, Error::Code::Required);
    row("a name that another unit has", false, {u"市商务局"_s, u"市投资促进局"_s}, from, Error::Code::UnitNameTaken);
    row("a name that another unit will have", false, {u"市商务局"_s, u"市文化和旅游局"_s}, from, Error::Code::UnitNameTaken);
    row("a unit with itself", true, {u"市商务局"_s, u"km-swj"_s, u"市商贸局"_s}, from, Error::Code::UnitSame);
    row("units of two sides", true, {u"市商务局"_s, u"区商务委员会"_s, u"商贸局"_s}, from, Error::Code::UnitOtherSide);
    row("into a unit of the other side", true, {u"市商务局"_s, u"市投资促进局"_s, u"区商务委员会"_s}, from, Error::Code::UnitOtherSide);
    row("into a name that another unit will have", true, {u"市商务局"_s, u"市投资促进局"_s, u"市文化和旅游局"_s}, from, Error::Code::UnitNameTaken);
    row("a unit with a later name", true, {u"市旅游发展委员会"_s, u"市商务局"_s, u"市商旅局"_s}, from, Error::Code::UnitChangesLater);
}

void TestUnitActs::whatCannotBeIsRefused()
{
    QFETCH(bool, merges);
    QFETCH(QStringList, names);
    QFETCH(QDate, day);
    QFETCH(int, code);
    static TestLedger ledger(TestLedger::Content::Sample);
    const QString state = ledger.dump();
    const auto done = merges ? mergeUnits(*ledger, names[0], names[1], naming(names[2], day)) : renameUnit(*ledger, names[0], naming(names[1], day));
    QVERIFY(!done);
    QCOMPARE(static_cast<int>(done.error().code), code);
    QVERIFY(!errorText(done.error()).contains(u"—"_s));
    QCOMPARE(ledger.dump(), state);
}

void TestUnitActs::theUseOfAUnitIsCounted()
{
    TestLedger ledger(TestLedger::Content::Sample);
    RecordReader reader = ledger.reader();
    const auto unit = unitCalled(*ledger, u"km-gov"_s, from);
    QVERIFY(unit);
    const auto use = unitUse(reader, ledger->catalogue(), {unit->id(), unit->label(), {}}, from);
    QVERIFY(use);
    const auto expected = reader.count({.kind = &ledger.kind(u"commitments"_s),
                                        .filter = *parseFilter(u"(lead=市政府办公厅|assisting_units=市政府办公厅) -status:done,ended"_s, ledger.kind(u"commitments"_s), ledger->catalogue(), from),
                                        .sort = {},
                                        .day = from});
    QVERIFY(expected);
    QCOMPARE(use->commitments, *expected);
    QVERIFY(use->commitments > 0);
    QCOMPARE(use->people, 1); // the one before has left
}

QTEST_GUILESS_MAIN(TestUnitActs)
#include "tst_unitacts.moc"

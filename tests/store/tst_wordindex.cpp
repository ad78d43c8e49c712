// SPDX-FileCopyrightText: PactLedger contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/catalogue/fieldtext.h"
#include "store/acts.h"
#include "store/checker.h"
#include "store/historyrows.h"
#include "store/filtersql.h"
#include "store/grams.h"
#include "store/indexrepair.h"
#include "store/lookback.h"
#include "store/statement.h"
#include "support/sampleledger.h"

#include <QRandomGenerator>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace pact::domain;
using namespace pact::store;
using namespace pact::tests;

namespace {

Filter holding(const QString& word)
{
    return {.op = Filter::Op::Word, .values = {searchFold(word)}};
}

QStringList found(Database& database, const Kind& kind, const QString& word)
{
    RecordReader reader(database, Catalogue::standard(), {});
    QStringList names;
    const auto read = reader.each({.kind = &kind, .filter = holding(word), .sort = {}, .day = QDate(2018, 10, 10)}, [&](const ReadRow& row) -> Result<bool> {
        names << row.record.subject();
        return true;
    });
    if (!read)
        qFatal("%s", qUtf8Printable(read.error().detail));
    names.sort();
    return names;
}

QStringList problems(Database& database)
{
    QStringList keys;
    const auto all = checkLedger(database, Catalogue::standard());
    for (const Problem& problem : *all)
        keys << problemKey(problem.code);
    return keys;
}

/// Few characters, so that words meet by chance: Han, one of two units, both cases, a space.
QString someText(QRandomGenerator& random, int length)
{
    static const QStringList letters{u"旅"_s, u"游"_s, u"市"_s, u"𠀋"_s, u"a"_s, u"B"_s, u" "_s, u"-"_s};
    QString text;
    for (int i = 0; i < length; ++i)
        text += letters[random.bounded(static_cast<int>(letters.size()))];
    return text;
}

}

class TestWordIndex : public QObject
{
    Q_OBJECT

private slots:
    void aTextHasThePairsOfItsWords();
    void itAnswersAsEveryRecordDoes();
    void itIsAskedAndMadeAnew();
    void anotherMomentIsNotAskedOfIt();
};

void TestWordIndex::aTextHasThePairsOfItsWords()
{
    QCOMPARE(gramsIn(u""), std::vector<Gram>());
    QCOMPARE(gramsIn(u"a"), (std::vector<Gram>{0x00610000}));
    QCOMPARE(gramsIn(u"abab"), (std::vector<Gram>{0x00610062, 0x00620000, 0x00620061}));
    QCOMPARE(gramText(0x65c56e38), "gfmfgodi"_ba);
    QCOMPARE(gramTexts(u"旅"), "gfmf "_ba);
    QCOMPARE(gramQuery(u"旅"), u"gfmf*"_s);
    QCOMPARE(gramQuery(u"旅游"), u"gfmfgodi "_s);
    QCOMPARE(gramQuery(u"aaa"), u"aagbaagb aagbaagb "_s);
    // A very long word is asked for by its beginning.
    QCOMPARE(gramQuery(QString(5000, u'a')).count(u' '), 32);
}

void TestWordIndex::itAnswersAsEveryRecordDoes()
{
    TestLedger ledger(TestLedger::Content::Sample);
    QRandomGenerator random(20151111);
    const Kind& kind = ledger.kind(u"commitments"_s);
    QVERIFY(removeRecords(*ledger, kind, {ledger.id(kind.key(), u"KC-0101"_s)}, u"让位"_s));
    int next = 0;
    QStringList codes;
    qsizetype hits = 0;
    for (int step = 0; step < 120; ++step) {
        const int what = random.bounded(10);
        if (codes.isEmpty() || what < 4) {
            const QString code = u"X-%1"_s.arg(++next);
            QVERIFY(addRecord(*ledger, kind, {{u"code"_s, code}, {u"title"_s, u"题"_s + someText(random, 4)}, {u"notes"_s, someText(random, 3)}, {u"agreement"_s, u"KC2015"_s}, {u"due"_s, u"2019-01-01"_s}}));
            codes << code;
        } else if (what < 7) {
            QVERIFY(editRecord(*ledger, kind, ledger.id(kind.key(), codes[random.bounded(static_cast<int>(codes.size()))]), {{u"notes"_s, someText(random, random.bounded(4))}}));
        } else if (what < 8) {
            QVERIFY(removeRecords(*ledger, kind, {ledger.id(kind.key(), codes.takeAt(random.bounded(static_cast<int>(codes.size()))))}, u"重复"_s));
        } else if (ledger->undo()) {
            codes.clear();
            for (int i = 1; i <= next; ++i) {
                if (ledger.reader().byCode(kind, u"X-%1"_s.arg(i), {}))
                    codes << u"X-%1"_s.arg(i);
            }
        }
        if (step % 6 != 5)
            continue;
        // Looked at as another moment would be, the ledger of now is searched without its index.
        const auto scanned = openAt({.ledger = ledger.place().ledger(), .moment = {.recorded = chainHead(ledger->database())->sequence, .knownOn = {}, .day = {}}});
        QVERIFY(scanned.has_value());
        for (int length = 1; length <= 4; ++length) {
            const QString word = someText(random, length);
            if (word.trimmed() != word)
                continue;
            const QStringList expected = found(**scanned, kind, word);
            QVERIFY2(found(ledger->database(), kind, word) == expected, qUtf8Printable(word));
            hits += expected.size();
        }
    }
    QVERIFY(hits > 200);
    QCOMPARE(problems(ledger->database()), QStringList());
}

void TestWordIndex::itIsAskedAndMadeAnew()
{
    TestLedger ledger(TestLedger::Content::Sample);
    Database& database = ledger->database();
    const Kind& kind = ledger.kind(u"commitments"_s);
    if (!database.sqlite()) {
        QVERIFY(database.execute(u"SET enable_seqscan = off"_s));
        const auto condition = filterSql(holding(u"旅游"_s), kind, Catalogue::standard(), database, {});
        auto plan = select(database, u"EXPLAIN SELECT rid FROM commitment t WHERE "_s + condition->text, condition->values);
        QVERIFY(plan.has_value());
        QString text;
        while (plan->next())
            text += plan->text(0) + u'\n';
        QVERIFY2(text.contains(u"commitment_words"), qUtf8Printable(text));
        return;
    }
    const QStringList before = found(database, kind, u"多媒体推广"_s);
    QCOMPARE(before.size(), 1);
    QVERIFY(database.execute(u"INSERT INTO commitment_words (commitment_words, rowid, grams) SELECT 'delete', rid, grams(_search) FROM commitment"_s));
    QCOMPARE(found(database, kind, u"多媒体推广"_s), QStringList());
    QCOMPARE(problems(database), QStringList{u"words-stale"_s});
    QVERIFY(repairIndex(*ledger));
    QCOMPARE(problems(database), QStringList());
    QCOMPARE(found(database, kind, u"多媒体推广"_s), before);
    QVERIFY(!found(database, kind, u"广"_s).isEmpty());
}

void TestWordIndex::anotherMomentIsNotAskedOfIt()
{
    TestLedger ledger(TestLedger::Content::Sample);
    const Kind& kind = ledger.kind(u"commitments"_s);
    const qint64 place = chainHead(ledger->database())->sequence;
    QVERIFY(editRecord(*ledger, kind, ledger.id(kind.key(), u"KC-0701"_s), {{u"title"_s, u"荔枝节"_s}}));
    QCOMPARE(found(ledger->database(), kind, u"荔枝"_s).size(), 1);
    QCOMPARE(found(ledger->database(), kind, u"多媒体推广"_s).size(), 0);
    auto then = openAt({.ledger = ledger.place().ledger(), .moment = {.recorded = place, .knownOn = {}, .day = QDate(2018, 10, 10)}});
    QVERIFY(then.has_value());
    QCOMPARE(found(**then, kind, u"荔枝"_s).size(), 0);
    QCOMPARE(found(**then, kind, u"多媒体推广"_s).size(), 1);
}

QTEST_GUILESS_MAIN(TestWordIndex)
#include "tst_wordindex.moc"

// SPDX-FileCopyrightText: PactLedger contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "store/acts.h"
#include "store/checker.h"
#include "store/indexrepair.h"
#include "support/sampleledger.h"
#include "support/testplace.h"

#include <QTest>

using namespace Qt::StringLiterals;
using namespace pact::domain;
using namespace pact::store;
using pact::tests::TestLedger;

class TestChecker : public QObject
{
    Q_OBJECT

private slots:
    void whatWasAlteredFromOutsideIsNamed_data();
    void whatWasAlteredFromOutsideIsNamed();
    void everyProblemSaysWhatToDo();
    void aLedgerThatLivedIsSound();
    void theIndexIsMadeAnewAndNoData_data();
    void theIndexIsMadeAnewAndNoData();
    void theRepairLeavesAlteredDataAsItIs();
    void aCheckCanBeCancelled();
};

namespace {

QStringList keysOf(const Result<std::vector<Problem>>& problems)
{
    QStringList keys;
    if (!problems)
        return {u"failed"_s};
    for (const Problem& problem : *problems) {
        if (!keys.contains(problemKey(problem.code)))
            keys << problemKey(problem.code);
    }
    keys.sort();
    return keys;
}

}

void TestChecker::whatWasAlteredFromOutsideIsNamed_data()
{
    QTest::addColumn<QString>("sql");
    QTest::addColumn<QString>("key");
    const auto row = [](const char* title, const QString& sql, const QString& key) { QTest::newRow(title) << sql << key; };
    row("a text", u"UPDATE commitment SET title = '改了' WHERE code = 'KC-0101'"_s, u"record-altered"_s);
    row("a number", u"UPDATE report SET percent = percent + 10000 WHERE rid = (SELECT min(rid) FROM report WHERE percent IS NOT NULL)"_s, u"record-altered"_s);
    row("a setting", u"UPDATE setting SET value = '7'"_s, u"record-altered"_s);
    row("a reference", u"UPDATE commitment SET lead_unit = (SELECT id FROM unit WHERE id <> lead_unit LIMIT 1) WHERE code = 'KC-0101'"_s, u"record-altered"_s);
    row("one of several references", u"DELETE FROM link WHERE position = 0"_s, u"record-altered"_s);
    row("a link from nowhere", u"INSERT INTO link (record, field, position, target) SELECT 'x', field, 9, target FROM link LIMIT 1"_s, u"link-astray"_s);
    row("a link of no field", u"INSERT INTO link (record, field, position, target) SELECT record, 'x', 9, target FROM link LIMIT 1"_s, u"link-astray"_s);
    row("who touched it last", u"UPDATE commitment SET updated = (SELECT id FROM change_set WHERE seq = 1) WHERE code = 'KC-0101'"_s, u"record-unknown"_s);
    row("a record put in", u"INSERT INTO domain (id, _nk, key, zh, en, _search, updated, _digest) SELECT '00000000-0000-4000-8000-000000000001', 'XX', 'XX', zh, en, 'xx', updated, _digest FROM domain LIMIT 1"_s,
        u"record-altered"_s);
    row("a record taken away", u"DELETE FROM closure"_s, u"record-missing"_s);
    row("a change's body", u"UPDATE change SET body = '{}' WHERE seq = 5 AND position = 1"_s, u"change-altered"_s);
    row("a change's kind", u"UPDATE change SET op = 'x' WHERE seq = 5 AND position = 1"_s, u"change-altered"_s);
    row("what a change was called", u"UPDATE change SET subject = 'x' WHERE seq = 5 AND position = 1"_s, u"change-altered"_s);
    row("the record a change touched", u"UPDATE change SET record = (SELECT id FROM domain LIMIT 1) WHERE seq = 5 AND position = 1"_s, u"change-altered"_s);
    row("what a record was before a change", u"UPDATE change SET updated_before = NULL WHERE updated_before IS NOT NULL"_s, u"change-altered"_s);
    row("a change taken away", u"DELETE FROM change WHERE seq = 5 AND position = 1"_s, u"chain-broken"_s);
    row("an author", u"UPDATE change_set SET author = 'other' WHERE seq = 3"_s, u"chain-broken"_s);
    row("a day of the history", u"UPDATE change_set SET at = '2018-01-01T00:00:00.000Z' WHERE seq = 3"_s, u"chain-broken"_s);
    row("what stands", u"UPDATE change_set SET stands = 0 WHERE seq = 3"_s, u"undo-altered"_s);
    row("what was taken back", u"UPDATE change_set SET stands = 1"_s, u"undo-altered"_s);
    row("a trigger", u"CREATE TRIGGER evil AFTER INSERT ON report BEGIN SELECT 1; END"_s, u"foreign-object"_s);
    row("a view", u"CREATE VIEW evil AS SELECT 1"_s, u"foreign-object"_s);
    row("the text that is searched", u"UPDATE commitment SET _search = '' WHERE code = 'KC-0101'"_s, u"index-stale"_s);
    row("the natural key", u"UPDATE domain SET _nk = 'x' WHERE rid = 1"_s, u"index-stale"_s);
    row("a date of the lights", u"UPDATE commitment SET _red_from = '2030-01-01' WHERE code = 'KC-0504'"_s, u"index-stale"_s);
}

void TestChecker::whatWasAlteredFromOutsideIsNamed()
{
    QFETCH(QString, sql);
    QFETCH(QString, key);
    PACT_OF_FILES_ONLY();
    TestLedger ledger(TestLedger::Content::Sample);
    QVERIFY(changeSetting(*ledger, u"warn_once"_s, u"20"_s));
    QVERIFY(editRecord(*ledger, ledger.kind(u"commitments"_s), ledger.id(u"commitments"_s, u"KC-0301"_s), {{u"title"_s, u"新"_s}}));
    QVERIFY(ledger->undo());
    QCOMPARE(keysOf(checkLedger(ledger->database(), ledger->catalogue())), QStringList());
    QVERIFY(ledger->database().execute(u"PRAGMA foreign_keys = OFF"_s));
    QVERIFY(ledger->database().execute(sql));
    const QStringList keys = keysOf(checkLedger(ledger->database(), ledger->catalogue()));
    QVERIFY2(keys.contains(key), qUtf8Printable(keys.join(u' ')));
}

void TestChecker::everyProblemSaysWhatToDo()
{
    QStringList keys;
    for (int code = 0; code <= static_cast<int>(Problem::Code::WordsStale); ++code) {
        const Problem problem{static_cast<Problem::Code>(code), {u"%2"_s, u"zwei"_s}};
        keys << problemKey(problem.code);
        QVERIFY(!problemText(problem).isEmpty() && !problemAdvice(problem).isEmpty());
        QVERIFY2(problemText(problem).count(u"zwei"_s) <= 1, qUtf8Printable(problemText(problem)));
    }
    QCOMPARE(keys.removeDuplicates(), 0);
}

void TestChecker::aLedgerThatLivedIsSound()
{
    TestLedger ledger(TestLedger::Content::Sample);
    const Kind& kind = ledger.kind(u"commitments"_s);
    const RecordId id = ledger.id(kind.key(), u"KC-0504"_s);
    const auto sound = [&] { return keysOf(checkLedger(ledger->database(), ledger->catalogue())); };
    QVERIFY(editRecord(*ledger, kind, id, {{u"title"_s, u"甲"_s}, {u"assisting_units"_s, u"市商务局"_s}}));
    QVERIFY(ledger->undo());
    QCOMPARE(sound(), QStringList());
    QVERIFY(ledger->redo());
    QCOMPARE(sound(), QStringList());
    QVERIFY(closeCommitment(*ledger, id, {.verdict = u"late"_s, .on = {}, .text = {}, .verifiedBy = {}, .supersededBy = {}}));
    QVERIFY(removeRecords(*ledger, kind, {ledger.id(kind.key(), u"KC-0301"_s)}, u"重复"_s));
    QCOMPARE(sound(), QStringList());
    QVERIFY(ledger->undo());
    QVERIFY(ledger->undo());
    QVERIFY(ledger->undo());
    QVERIFY(ledger->redo());
    QCOMPARE(sound(), QStringList());
}

void TestChecker::theIndexIsMadeAnewAndNoData_data()
{
    QTest::addColumn<QString>("sql");
    QTest::newRow("the text that is searched") << u"UPDATE commitment SET _search = ''"_s;
    QTest::newRow("natural keys") << u"UPDATE domain SET _nk = 'x' || rid"_s;
    QTest::newRow("the dates of the lights") << u"UPDATE commitment SET _red_from = NULL, _fixed = 'grey', _yellow_from = NULL"_s;
}

void TestChecker::theIndexIsMadeAnewAndNoData()
{
    QFETCH(QString, sql);
    TestLedger ledger(TestLedger::Content::Sample);
    const QString before = ledger.dump();
    QVERIFY(ledger->database().execute(sql));
    QCOMPARE(keysOf(checkLedger(ledger->database(), ledger->catalogue())), QStringList{u"index-stale"_s});
    const auto mended = repairIndex(*ledger);
    QVERIFY(mended.has_value());
    QCOMPARE(keysOf(checkLedger(ledger->database(), ledger->catalogue())), QStringList());
    QCOMPARE(ledger.dump(), before);
}

void TestChecker::theRepairLeavesAlteredDataAsItIs()
{
    TestLedger ledger(TestLedger::Content::Sample);
    QVERIFY(ledger->database().execute(u"UPDATE commitment SET title = '改了', _search = '' WHERE code = 'KC-0101'"_s));
    QVERIFY(repairIndex(*ledger));
    QCOMPARE(keysOf(checkLedger(ledger->database(), ledger->catalogue())), QStringList{u"record-altered"_s});
    QCOMPARE(ledger.value(u"commitments"_s, u"KC-0101"_s, u"title"_s), u"改了"_s);
}

void TestChecker::aCheckCanBeCancelled()
{
    TestLedger ledger(TestLedger::Content::Sample);
    const auto problems = checkLedger(ledger->database(), ledger->catalogue(), CheckScope::Everything, [](qint64 done, qint64 total) { return done > total; });
    QVERIFY(!problems);
    QCOMPARE(problems.error().code, Error::Code::Cancelled);
    // The connection can be used again.
    QVERIFY(changeSetting(*ledger, u"warn_once"_s, u"20"_s));
}

QTEST_GUILESS_MAIN(TestChecker)
#include "tst_checker.moc"

// SPDX-FileCopyrightText: PactLedger contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "store/acts.h"
#include "store/checker.h"
#include "store/historyreader.h"
#include "support/sampleledger.h"

#include <QTest>

using namespace Qt::StringLiterals;
using namespace pact::domain;
using namespace pact::store;
using pact::tests::TestLedger;

class TestLedgerStore : public QObject
{
    Q_OBJECT

private slots:
    void theSampleIsWhole();
    void everyChangeCanBeTakenBack();
    void redoPutsBackWhatUndoTook();
    void aStaleEditIsRefusedWithBothValues();
    void aRemovedCommitmentComesBackWithAllThatBelongsToIt();
    void dueMovesOnlyByExtension();
    void closingSetsTheEndAndUndoTakesItBack();
    void aReportSetsProgress();
    void theCheckFindsAlteredContent();
};

void TestLedgerStore::theSampleIsWhole()
{
    TestLedger ledger(TestLedger::Content::Sample);
    RecordReader reader = ledger.reader();
    const Kind& kind = ledger.kind(u"commitments"_s);
    const auto count = [&](const QString& text) {
        const auto filter = parseFilter(text, kind, ledger->catalogue(), ledger->today());
        return filter ? *reader.count({.kind = &kind, .filter = *filter, .sort = {}, .day = ledger->today()}) : -1;
    };
    QCOMPARE(count(u"nature:pledge"_s), 46);
    QCOMPARE(count(u"nature:proposal"_s), 9);
    QCOMPARE(count(u"has:problem nature:pledge"_s), 9);
    QCOMPARE(count(u"domain:旅游"_s), 5);
    QCOMPARE(count(u"lead~招商 | lead~投资"_s), 6);
    QCOMPARE(count(u"light:red,yellow"_s), 7);
    QCOMPARE(count(u"-has:report nature:pledge"_s), 1);
    QCOMPARE(count(u"due:2018-12 -status:done,ended"_s), 9);
    QCOMPARE(count(u"days_left<0"_s), 1);
    const auto figures = reader.figures(Filter::all(), ledger->today());
    QVERIFY(figures.has_value());
    QCOMPARE(figures->lights, (LightCounts{4, 3, 29, 6, 4}));
    const auto problems = checkLedger(ledger->database(), ledger->catalogue());
    QVERIFY(problems.has_value());
    QVERIFY2(problems->empty(), problems->empty() ? "" : qUtf8Printable(problemText(problems->front())));
}

void TestLedgerStore::everyChangeCanBeTakenBack()
{
    TestLedger ledger(TestLedger::Content::Sample);
    const QString start = ledger.dump();
    const Kind& kind = ledger.kind(u"commitments"_s);
    for (int i = 0; i < 31; ++i) {
        const QString code = i % 2 ? u"KC-0504"_s : u"KC-0301"_s;
        auto edited = editRecord(*ledger, kind, ledger.id(kind.key(), code), {{u"next_step"_s, u"第 %1 步"_s.arg(i)}, {u"assisting_units"_s, i % 3 ? u"市商务局"_s : u"市科学技术局;区体育局"_s}});
        QVERIFY(edited && *edited);
    }
    QVERIFY(ledger.dump() != start);
    for (int i = 0; i < 31; ++i) {
        auto undone = ledger->undo();
        QVERIFY2(undone.has_value(), undone ? "" : qUtf8Printable(undone.error().args.join(u'|')));
    }
    QCOMPARE(ledger.dump(), start);
    const auto none = ledger->undo();
    QVERIFY(!none);
    QCOMPARE(none.error().code, Error::Code::NothingToUndo);
    HistoryReader history(ledger->database(), ledger->catalogue());
    QCOMPARE(history.list({})->size(), size_t(62 + 10));
}

void TestLedgerStore::redoPutsBackWhatUndoTook()
{
    TestLedger ledger(TestLedger::Content::Sample);
    const Kind& kind = ledger.kind(u"commitments"_s);
    const RecordId id = ledger.id(kind.key(), u"KC-0504"_s);
    QVERIFY(editRecord(*ledger, kind, id, {{u"title"_s, u"甲"_s}}));
    QVERIFY(editRecord(*ledger, kind, id, {{u"title"_s, u"乙"_s}}));
    const QString end = ledger.dump();
    QVERIFY(ledger->undo());
    QVERIFY(ledger->undo());
    QCOMPARE(ledger.value(kind.key(), u"KC-0504"_s, u"title"_s), u"吸引更多资本进入昆明"_s);
    QVERIFY(ledger->redo());
    QVERIFY(ledger->redo());
    QCOMPARE(ledger.dump(), end);
    QVERIFY(ledger->undo());
    QCOMPARE(ledger.value(kind.key(), u"KC-0504"_s, u"title"_s), u"甲"_s);
    QVERIFY(editRecord(*ledger, kind, id, {{u"title"_s, u"丙"_s}}));
    const auto redo = ledger->redo();
    QVERIFY(!redo);
    QCOMPARE(redo.error().code, Error::Code::NothingToRedo);
}

void TestLedgerStore::aStaleEditIsRefusedWithBothValues()
{
    TestLedger ledger(TestLedger::Content::Sample);
    const Kind& kind = ledger.kind(u"commitments"_s);
    const RecordId id = ledger.id(kind.key(), u"KC-0504"_s);
    const QString start = ledger.dump();
    const auto stale = editRecord(*ledger, kind, id, {{u"priority"_s, u"low"_s}}, {{u"priority"_s, u"normal"_s}});
    QVERIFY(!stale);
    QCOMPARE(stale.error().code, Error::Code::Conflict);
    QCOMPARE(stale.error().args.mid(1), (QStringList{u"优先级"_s, u"一般"_s, u"高"_s}));
    QCOMPARE(ledger.dump(), start);
}

void TestLedgerStore::aRemovedCommitmentComesBackWithAllThatBelongsToIt()
{
    TestLedger ledger(TestLedger::Content::Sample);
    const QString start = ledger.dump();
    const Kind& kind = ledger.kind(u"commitments"_s);
    const RecordId id = ledger.id(kind.key(), u"KC-0601"_s);
    const auto without = removeRecords(*ledger, kind, {id}, QString());
    QCOMPARE(without.error().code, Error::Code::ReasonMissing);
    auto removed = removeRecords(*ledger, kind, {id}, u"重复"_s);
    QVERIFY(removed);
    QVERIFY(removed->count > 5);
    QVERIFY(!ledger.dump().contains(u"KC-0601"_s));
    QVERIFY(ledger->undo());
    QCOMPARE(ledger.dump(), start);
    const auto inUse = removeRecords(*ledger, ledger.kind(u"domains"_s), {ledger.id(u"domains"_s, u"KJ"_s)}, u"不用"_s);
    QCOMPARE(inUse.error().code, Error::Code::InUse);
}

void TestLedgerStore::dueMovesOnlyByExtension()
{
    TestLedger ledger(TestLedger::Content::Sample);
    const Kind& kind = ledger.kind(u"commitments"_s);
    const RecordId id = ledger.id(kind.key(), u"KC-0601"_s);
    const QString start = ledger.dump();
    QCOMPARE(editRecord(*ledger, kind, id, {{u"due"_s, u"2019-12-31"_s}}).error().code, Error::Code::UseExtend);
    QCOMPARE(requestExtension(*ledger, id, QDate(2019, 3, 31), {}, u"副秘书长"_s).error().code, Error::Code::ReasonMissing);
    QVERIFY(requestExtension(*ledger, id, QDate(2019, 3, 31), u"合同未签"_s, {}));
    QCOMPARE(ledger.value(kind.key(), u"KC-0601"_s, u"due"_s), u"2018-06-30"_s);
    QCOMPARE(requestExtension(*ledger, id, QDate(2019, 3, 31), u"合同未签"_s, {}).error().code, Error::Code::ExtendPending);
    QVERIFY(decideExtension(*ledger, id, true, u"副秘书长"_s));
    QCOMPARE(ledger.value(kind.key(), u"KC-0601"_s, u"due"_s), u"2019-03-31"_s);
    QCOMPARE(ledger.value(kind.key(), u"KC-0601"_s, u"due_original"_s), u"2017-12-31"_s);
    QVERIFY(ledger->undo());
    QVERIFY(ledger->undo());
    QCOMPARE(ledger.dump(), start);
}

void TestLedgerStore::closingSetsTheEndAndUndoTakesItBack()
{
    TestLedger ledger(TestLedger::Content::Sample);
    const Kind& kind = ledger.kind(u"commitments"_s);
    const RecordId id = ledger.id(kind.key(), u"KC-0405"_s);
    const QString start = ledger.dump();
    QCOMPARE(editRecord(*ledger, kind, id, {{u"status"_s, u"done"_s}}).error().code, Error::Code::UseClose);
    QVERIFY(closeCommitment(*ledger, id, {.verdict = u"on-time"_s, .on = {}, .text = u"核验通过"_s, .verifiedBy = u"市政府办公厅"_s, .supersededBy = {}}));
    QCOMPARE(ledger.value(kind.key(), u"KC-0405"_s, u"status"_s), u"done"_s);
    QCOMPARE(ledger.value(kind.key(), u"KC-0405"_s, u"completed"_s), u"2018-10-10"_s);
    QCOMPARE(ledger.value(kind.key(), u"KC-0405"_s, u"light"_s), u"blue"_s);
    QCOMPARE(closeCommitment(*ledger, id, {.verdict = u"late"_s, .on = {}, .text = {}, .verifiedBy = {}, .supersededBy = {}}).error().code, Error::Code::AlreadyClosed);
    QVERIFY(ledger->undo());
    QCOMPARE(ledger.dump(), start);
}

void TestLedgerStore::aReportSetsProgress()
{
    TestLedger ledger(TestLedger::Content::Sample);
    const Kind& kind = ledger.kind(u"commitments"_s);
    const RecordId id = ledger.id(kind.key(), u"KC-0504"_s);
    ProgressInput input;
    input.actual = Decimal::fromInteger(61800);
    input.period = u"2018-Q3"_s;
    input.text = u"三季度到位 8,100 万元"_s;
    const auto filed = fileProgress(*ledger, id, input);
    QVERIFY(filed.has_value());
    QCOMPARE(filed->detail, u"2018-Q3"_s);
    QCOMPARE(ledger.value(kind.key(), u"KC-0504"_s, u"actual"_s), u"61800"_s);
    QCOMPARE(ledger.value(kind.key(), u"KC-0504"_s, u"light"_s), u"green"_s);
    input.period = u"2019-Q1"_s;
    QCOMPARE(fileProgress(*ledger, id, input).error().code, Error::Code::PeriodFuture);
}

void TestLedgerStore::theCheckFindsAlteredContent()
{
    TestLedger ledger(TestLedger::Content::Sample);
    const auto problemsNow = [&] {
        QStringList keys;
        const auto problems = checkLedger(ledger->database(), ledger->catalogue());
        for (const Problem& problem : *problems)
            keys << problemKey(problem.code);
        return keys;
    };
    QVERIFY(ledger->database().execute(u"UPDATE commitment SET title = '改了' WHERE code = 'KC-0101'"_s));
    QCOMPARE(problemsNow().join(u' '), u"record-altered"_s);
    if (pact::tests::onServer())
        QVERIFY(ledger->database().execute(u"CREATE TRIGGER evil BEFORE UPDATE ON report FOR EACH ROW EXECUTE FUNCTION suppress_redundant_updates_trigger()"_s));
    else
        QVERIFY(ledger->database().execute(u"CREATE TRIGGER evil AFTER INSERT ON report BEGIN SELECT 1; END"_s));
    QCOMPARE(problemsNow(), (QStringList{u"foreign-object"_s, u"record-altered"_s}));
    QVERIFY(ledger->database().execute(u"UPDATE change SET body = '{}' WHERE seq = 5 AND position = 1"_s));
    QVERIFY(problemsNow().contains(u"change-altered"_s));
    QVERIFY(ledger->database().execute(u"UPDATE change_set SET author = 'other' WHERE seq = 3"_s));
    QVERIFY(problemsNow().contains(u"chain-broken"_s));
}

QTEST_GUILESS_MAIN(TestLedgerStore)
#include "tst_ledger.moc"

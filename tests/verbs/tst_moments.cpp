// SPDX-FileCopyrightText: PactLedger contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "verbrun.h"
#include <QTest>

using namespace Qt::StringLiterals;
using namespace pact::tests;

/// Snapshots, locked periods, comparisons and saved views, by their verbs.
class TestMoments : public QObject
{
    Q_OBJECT

private slots:
    void aSnapshotShowsWhatTheLedgerHeld();
    void aSnapshotIsOfAPlaceThatTheHistoryHas();
    void theEditedWordingIsPrinted();
    void aLockedPeriodTakesCorrectionsOnly();
    void whatWasDoneBeforeTheLockIsNotTakenBackUnderIt();
    void aPeriodIsLockedOnceAndWhenItIsOver_data();
    void aPeriodIsLockedOnceAndWhenItIsOver();
    void aComparisonNamesWhatDiffersAndWhatMadeItSo();
    void aBackupIsComparedWithTheLedger();
    void whatCameAndWentIsNoDifference();
    void aViewIsAskedForByItsName();
    void aViewThatCannotBeShownIsNotKept_data();
    void aViewThatCannotBeShownIsNotKept();
};

void TestMoments::aSnapshotShowsWhatTheLedgerHeld()
{
    const VerbFolder folder;
    const QByteArray before = folder.state();
    QCOMPARE(folder.run({u"snapshot"_s, u"三季度"_s, u"--period"_s, u"2018-Q3"_s}).exit, 0);
    QCOMPARE(folder.run({u"snapshot"_s, u"今天"_s}).exit, 0);
    QCOMPARE(folder.run({u"edit"_s, u"KC-0201"_s, u"title=改名"_s}).exit, 0);
    QCOMPARE(folder.run({u"remove"_s, u"KC-0101"_s, u"--reason"_s, u"重复"_s}).exit, 0);
    QVERIFY(folder.state() != before);
    // The first is of the place before it; what was known by its as-of date is all that there was.
    QCOMPARE(folder.state({u"--at"_s, u"三季度"_s}), before);
    const QJsonArray second = folder.run({u"list"_s, u"--kind"_s, u"snapshots"_s, u"--at"_s, u"今天"_s, u"--json"_s}).json().value(u"records"_s).toArray();
    QCOMPARE(second.size(), 1);
    QCOMPARE(second.first()[u"name"_s].toString(), u"三季度"_s);
    QCOMPARE(second.first()[u"as_of"_s].toString(), u"2018-10-10"_s);
    QCOMPARE(second.first()[u"locked"_s].toString(), u"no"_s);
    QCOMPARE(folder.run({u"snapshot"_s, u"今天"_s}).exit, 1);
    QCOMPARE(folder.run({u"snapshot"_s, u" "_s}).exit, 1);
    QCOMPARE(folder.run({u"snapshot"_s, u"明年"_s, u"--period"_s, u"2019"_s}).exit, 1);
    QCOMPARE(folder.run({u"check"_s}).exit, 0);
}

void TestMoments::aSnapshotIsOfAPlaceThatTheHistoryHas()
{
    const VerbFolder folder;
    QCOMPARE(folder.run({u"add"_s, u"--kind"_s, u"snapshots"_s, u"name=假"_s, u"place=3"_s, u"head=ab"_s, u"locked=no"_s}).exit, 1);
    QCOMPARE(folder.run({u"snapshot"_s, u"真"_s}).exit, 0);
    QCOMPARE(folder.run({u"edit"_s, u"真"_s, u"--kind"_s, u"snapshots"_s, u"place=1"_s}).exit, 1);
    QCOMPARE(folder.run({u"edit"_s, u"真"_s, u"--kind"_s, u"snapshots"_s, u"text=总体平稳"_s}).exit, 0);
}

void TestMoments::theEditedWordingIsPrinted()
{
    const VerbFolder folder;
    const auto printed = [&folder](const QStringList& which) { return QString::fromUtf8(folder.run(QStringList{u"summary"_s, u"--output"_s, u"-"_s, u"--format"_s, u"html"_s} + which).out); };
    QCOMPARE(folder.run({u"snapshot"_s, u"三季度"_s, u"--period"_s, u"2018-Q3"_s}).exit, 0);
    QCOMPARE(folder.run({u"snapshot"_s, u"送审稿"_s}).exit, 0);
    QVERIFY(printed({u"--period"_s, u"2018-Q3"_s}).contains(u"</p>\n<h2>"_s));
    QCOMPARE(folder.run({u"edit"_s, u"三季度"_s, u"--kind"_s, u"snapshots"_s, u"text=三季度总体平稳。\n另有两项需督办。"_s}).exit, 0);
    QCOMPARE(folder.run({u"edit"_s, u"送审稿"_s, u"--kind"_s, u"snapshots"_s, u"text=送审时的话 <1>"_s}).exit, 0);
    const QString ofPeriod = printed({u"--period"_s, u"2018-Q3"_s});
    QVERIFY(ofPeriod.contains(u"<p>三季度总体平稳。</p>\n<p>另有两项需督办。</p>\n<h2>"_s));
    QVERIFY(!ofPeriod.contains(u"送审时的话"_s));
    QVERIFY(printed({u"--at"_s, u"送审稿"_s}).contains(u"<p>送审时的话 &lt;1&gt;</p>"_s));
    QVERIFY(printed({u"--at"_s, u"三季度"_s}).contains(u"三季度总体平稳。"_s));
    for (const QStringList& other : {QStringList{u"--period"_s, u"2018-Q2"_s}, QStringList{}})
        QVERIFY(!printed(other).contains(u"总体平稳"_s));
}

void TestMoments::aLockedPeriodTakesCorrectionsOnly()
{
    const VerbFolder folder;
    const QStringList report{u"progress"_s, u"KC-0701"_s, u"--percent"_s, u"61"_s, u"--period"_s, u"2018-09"_s};
    QCOMPARE(folder.run({u"lock"_s, u"2018-Q3"_s}).exit, 0);
    const QByteArray locked = folder.state();
    const Answered refused = folder.run(report);
    QCOMPARE(refused.exit, 1);
    QVERIFY2(refused.err.contains(u"2018-Q3") && refused.err.contains(u"更正"), qUtf8Printable(refused.err));
    QCOMPARE(folder.state(), locked);
    const QString file = folder.write(u"reports.csv"_s, "commitment,period,date,percent,state\nKC-0701,2018-08,2018-09-02,7,submitted\n");
    for (const QStringList& mode : {QStringList{u"--dry-run"_s}, QStringList{}}) {
        const Answered refusedRow = folder.run(QStringList{u"import"_s, file, u"--kind"_s, u"reports"_s, u"--json"_s} + mode);
        QCOMPARE(refusedRow.exit, 3);
        QCOMPARE(refusedRow.json().value(u"rejected"_s).toInt(), 1);
        QVERIFY(refusedRow.json().value(u"rows"_s).toArray().first()[u"reason"_s].toString().contains(u"2018-Q3"));
    }
    QCOMPARE(folder.run({u"edit"_s, u"KC-0703/2018-Q3"_s, u"--kind"_s, u"reports"_s, u"text=x"_s}).exit, 1);
    QCOMPARE(folder.state(), locked);
    // Another period is free; a correction says why, and can be taken back.
    QCOMPARE(folder.run({u"progress"_s, u"KC-0701"_s, u"--percent"_s, u"62"_s, u"--period"_s, u"2018-10"_s}).exit, 0);
    QCOMPARE(folder.run({u"undo"_s}).exit, 0);
    QCOMPARE(folder.run(report + QStringList{u"--reason"_s, u"漏报"_s}).exit, 0);
    const QJsonObject history = folder.run({u"history"_s, u"--limit"_s, u"1"_s, u"--json"_s}).json().value(u"changes"_s).toArray().first().toObject();
    QCOMPARE(history.value(u"reason"_s).toString(), u"漏报"_s);
    QCOMPARE(folder.run({u"undo"_s}).exit, 0);
    QCOMPARE(folder.state(), locked);
    // The lock itself is a change like any other.
    QCOMPARE(folder.run({u"undo"_s}).exit, 0);
    QCOMPARE(folder.run(report).exit, 0);
    QCOMPARE(folder.run({u"check"_s}).exit, 0);
}

void TestMoments::whatWasDoneBeforeTheLockIsNotTakenBackUnderIt()
{
    const VerbFolder folder;
    const QString filed = folder.run({u"progress"_s, u"KC-0701"_s, u"--percent"_s, u"61"_s, u"--period"_s, u"2018-09"_s, u"--json"_s}).json().value(u"change"_s).toString();
    QVERIFY(!filed.isEmpty());
    QCOMPARE(folder.run({u"lock"_s, u"2018-Q3"_s}).exit, 0);
    const QByteArray locked = folder.state();
    const Answered refused = folder.run({u"undo"_s, filed});
    QCOMPARE(refused.exit, 1);
    QVERIFY2(refused.err.contains(u"2018-Q3"), qUtf8Printable(refused.err));
    QCOMPARE(folder.state(), locked);
}

void TestMoments::aPeriodIsLockedOnceAndWhenItIsOver_data()
{
    QTest::addColumn<QString>("period");
    QTest::addColumn<int>("exit");
    QTest::newRow("once more") << u"2018-Q2"_s << 1;
    QTest::newRow("a part of it") << u"2018-05"_s << 1;
    QTest::newRow("what it is a part of") << u"2018-H1"_s << 0;
    QTest::newRow("the one before") << u"2018-Q1"_s << 0;
    QTest::newRow("one that is not over") << u"2018-Q4"_s << 1;
    QTest::newRow("no period") << u"2018-Q5"_s << 1;
}

void TestMoments::aPeriodIsLockedOnceAndWhenItIsOver()
{
    QFETCH(QString, period);
    const VerbFolder folder;
    QCOMPARE(folder.run({u"lock"_s, u"2018-Q2"_s}).exit, 0);
    QTEST(folder.run({u"lock"_s, period}).exit, "exit");
}

void TestMoments::aComparisonNamesWhatDiffersAndWhatMadeItSo()
{
    const VerbFolder folder;
    QCOMPARE(folder.run({u"snapshot"_s, u"起点"_s}).exit, 0);
    QCOMPARE(folder.run({u"undo"_s}).exit, 0);
    QCOMPARE(folder.run({u"redo"_s}).exit, 0);
    QStringList changes;
    for (const QStringList& words : {QStringList{u"edit"_s, u"KC-0201"_s, u"title=改名"_s}, QStringList{u"edit"_s, u"KC-0201"_s, u"priority=low"_s, u"assisting_units=市商务局"_s}, QStringList{u"remove"_s, u"KC-0204"_s, u"--reason"_s, u"重复"_s}, QStringList{u"add"_s, u"code=A-1"_s, u"title=新事项"_s}, QStringList{u"edit"_s, u"KC-0703/2018-Q3"_s, u"--kind"_s, u"reports"_s, u"text=x"_s}}) {
        const Answered answer = folder.run(words + QStringList{u"--json"_s});
        QVERIFY2(answer.exit == 0, qUtf8Printable(answer.err));
        changes << answer.json().value(u"change"_s).toString();
    }
    const QJsonObject answer = folder.run({u"compare"_s, u"--from"_s, u"起点"_s, u"--json"_s}).json();
    const QJsonArray added = answer.value(u"added"_s).toArray();
    QCOMPARE(added.size(), 2);
    QCOMPARE(added.last()[u"code"_s].toString(), u"A-1"_s);
    QCOMPARE(added.last()[u"fields"_s][u"title"_s].toArray(), (QJsonArray{QJsonValue(), u"新事项"_s}));
    QCOMPARE(added.first()[u"kind"_s].toString(), u"snapshots"_s);
    const QJsonArray removed = answer.value(u"removed"_s).toArray();
    QVERIFY(removed.size() > 1); // its reports went with it
    QCOMPARE(removed.first()[u"code"_s].toString(), u"KC-0204"_s);
    const QJsonArray changed = answer.value(u"changed"_s).toArray();
    QCOMPARE(changed.size(), 2);
    QCOMPARE(changed.first()[u"code"_s].toString(), u"KC-0201"_s);
    QCOMPARE(changed.first()[u"fields"_s][u"title"_s].toArray(), (QJsonArray{u"领导互访"_s, u"改名"_s}));
    QCOMPARE(changed.first()[u"fields"_s][u"priority"_s].toArray(), (QJsonArray{u"high"_s, u"low"_s}));
    QCOMPARE(changed.first()[u"changes"_s].toArray(), (QJsonArray{changes[0], changes[1]}));
    QCOMPARE(changed.last()[u"code"_s].toString(), u"KC-0703/2018-Q3"_s);
    const Answered text = folder.run({u"compare"_s, u"--from"_s, u"起点"_s, u"--lang"_s, u"en"_s});
    QVERIFY2(text.text().contains(u"Leaders visit") || text.text().contains(u"Visits between leaders → Visits between leaders") || text.text().contains(u"领导互访 → 改名"), qUtf8Printable(text.text()));
    // Turned round.
    const QJsonObject back = folder.run({u"compare"_s, u"--from"_s, u"2100-01-01"_s, u"--to"_s, u"起点"_s, u"--json"_s}).json();
    QCOMPARE(back.value(u"added"_s).toArray().size(), removed.size());
    QCOMPARE(back.value(u"removed"_s).toArray().size(), added.size());
    QCOMPARE(back.value(u"changed"_s).toArray().first()[u"fields"_s][u"title"_s].toArray(), (QJsonArray{u"改名"_s, u"领导互访"_s}));
    QCOMPARE(folder.run({u"compare"_s, u"--from"_s, u"没有的快照"_s}).exit, 1);
    QCOMPARE(folder.run({u"compare"_s}).exit, 2);
}

void TestMoments::aBackupIsComparedWithTheLedger()
{
    const VerbFolder folder;
    const QString backup = folder.path(u"safe.pact"_s);
    QCOMPARE(folder.run({u"backup"_s, backup}).exit, 0);
    const QJsonObject same = folder.run({u"compare"_s, u"--from"_s, backup, u"--json"_s}).json();
    QCOMPARE(same, (QJsonObject{{u"added"_s, QJsonArray()}, {u"removed"_s, QJsonArray()}, {u"changed"_s, QJsonArray()}}));
    QCOMPARE(folder.run({u"snapshot"_s, u"起点"_s}).exit, 0);
    QCOMPARE(folder.run({u"edit"_s, u"KC-0201"_s, u"title=改名"_s, u"assisting_units=市商务局"_s}).exit, 0);
    QCOMPARE(folder.run({u"remove"_s, u"KC-0204"_s, u"--reason"_s, u"重复"_s}).exit, 0);
    const QJsonObject fromBackup = folder.run({u"compare"_s, u"--from"_s, backup, u"--json"_s}).json();
    const QJsonArray changed = fromBackup.value(u"changed"_s).toArray();
    QCOMPARE(changed.size(), 1);
    QCOMPARE(changed.first()[u"fields"_s][u"title"_s].toArray(), (QJsonArray{u"领导互访"_s, u"改名"_s}));
    // The ledger's own history tells the same of the same moment.
    const QJsonObject own = folder.run({u"compare"_s, u"--from"_s, u"起点"_s, u"--json"_s}).json();
    QCOMPARE(fromBackup.value(u"removed"_s).toArray().size(), own.value(u"removed"_s).toArray().size());
    QCOMPARE(changed.first()[u"fields"_s], own.value(u"changed"_s).toArray().first()[u"fields"_s]);
    // And the backup is what the ledger was at the snapshot.
    QCOMPARE(folder.run({u"compare"_s, u"--from"_s, backup, u"--to"_s, u"起点"_s, u"--json"_s}).json(), same);
    QCOMPARE(folder.run({u"compare"_s, u"--from"_s, u"起点"_s, u"--to"_s, folder.path(u"none.pact"_s)}).exit, 1);
}

void TestMoments::whatCameAndWentIsNoDifference()
{
    const VerbFolder folder;
    QCOMPARE(folder.run({u"snapshot"_s, u"起点"_s}).exit, 0);
    QCOMPARE(folder.run({u"snapshot"_s, u"起点二"_s}).exit, 0);
    for (const QStringList& words : {QStringList{u"edit"_s, u"KC-0201"_s, u"title=改名"_s}, QStringList{u"remove"_s, u"KC-0101"_s, u"--reason"_s, u"重复"_s}, QStringList{u"add"_s, u"code=A-1"_s, u"title=新事项"_s}})
        QCOMPARE(folder.run(words).exit, 0);
    for (int i = 0; i < 3; ++i)
        QCOMPARE(folder.run({u"undo"_s}).exit, 0);
    const QJsonObject answer = folder.run({u"compare"_s, u"--from"_s, u"起点二"_s, u"--json"_s}).json();
    QCOMPARE(answer.value(u"added"_s).toArray().size(), 1); // the second snapshot itself
    QCOMPARE(answer.value(u"removed"_s).toArray().size(), 0);
    QCOMPARE(answer.value(u"changed"_s).toArray().size(), 0);
}

void TestMoments::aViewIsAskedForByItsName()
{
    const VerbFolder folder;
    QCOMPARE(folder.run({u"view"_s, u"save"_s, u"招商"_s, u"--filter"_s, u"domain:ZS"_s, u"--columns"_s, u"code,编号,title"_s, u"--sort"_s, u"-code"_s, u"--group"_s, u"lead"_s}).exit, 0);
    const QJsonArray views = folder.run({u"view"_s, u"list"_s, u"--json"_s}).json().value(u"views"_s).toArray();
    QCOMPARE(views.size(), 1);
    QCOMPARE(views.first()[u"columns"_s].toArray(), (QJsonArray{u"code"_s, u"title"_s}));
    QCOMPARE(views.first()[u"sort"_s].toArray(), QJsonArray{u"-code"_s});
    QCOMPARE(views.first()[u"group"_s].toString(), u"lead_unit"_s);
    const QByteArray expected = folder.run({u"export"_s, u"--filter"_s, u"domain:ZS"_s, u"--columns"_s, u"code,title"_s, u"--sort"_s, u"-code"_s}).out;
    QCOMPARE(folder.run({u"export"_s, u"--view"_s, u"招商"_s}).out, expected);
    // What the command line says itself goes first; its condition comes on top.
    QCOMPARE(folder.run({u"export"_s, u"--view"_s, u"招商"_s, u"--filter"_s, u"light:red,yellow"_s, u"--sort"_s, u"code"_s}).out,
             folder.run({u"export"_s, u"--filter"_s, u"domain:ZS light:red,yellow"_s, u"--columns"_s, u"code,title"_s, u"--sort"_s, u"code"_s}).out);
    QCOMPARE(folder.run({u"chart"_s, u"status"_s, u"--view"_s, u"招商"_s, u"--json"_s}).out, folder.run({u"chart"_s, u"status"_s, u"--filter"_s, u"domain:ZS"_s, u"--json"_s}).out);
    const qsizetype length = folder.historyLength();
    QCOMPARE(folder.run({u"view"_s, u"save"_s, u"招商"_s, u"--filter"_s, u"domain:ZS"_s, u"--columns"_s, u"code,title"_s, u"--sort"_s, u"-code"_s, u"--group"_s, u"lead_unit"_s}).exit, 0);
    QCOMPARE(folder.historyLength(), length);
    QCOMPARE(folder.run({u"view"_s, u"save"_s, u"招商"_s, u"--filter"_s, u"domain:LY"_s}).exit, 0);
    QCOMPARE(folder.run({u"export"_s, u"--view"_s, u"招商"_s, u"--columns"_s, u"code"_s}).out, folder.run({u"export"_s, u"--filter"_s, u"domain:LY"_s, u"--columns"_s, u"code"_s}).out);
    QCOMPARE(folder.run({u"undo"_s}).exit, 0);
    QCOMPARE(folder.run({u"export"_s, u"--view"_s, u"招商"_s}).out, expected);
    QCOMPARE(folder.run({u"view"_s, u"remove"_s, u"招商"_s}).exit, 0);
    QCOMPARE(folder.run({u"list"_s, u"--view"_s, u"招商"_s}).exit, 1);
    QCOMPARE(folder.run({u"view"_s, u"remove"_s, u"招商"_s}).exit, 1);
}

void TestMoments::aViewThatCannotBeShownIsNotKept_data()
{
    QTest::addColumn<QStringList>("words");
    QTest::addColumn<int>("exit");
    QTest::newRow("a field that is not there") << QStringList{u"save"_s, u"x"_s, u"--columns"_s, u"code,nothing"_s} << 2;
    QTest::newRow("a condition that cannot be read") << QStringList{u"save"_s, u"x"_s, u"--filter"_s, u"light:(("_s} << 2;
    QTest::newRow("a group that is not there") << QStringList{u"save"_s, u"x"_s, u"--group"_s, u"nothing"_s} << 2;
    QTest::newRow("no name") << QStringList{u"save"_s} << 2;
    QTest::newRow("an empty name") << QStringList{u"save"_s, u" "_s} << 1;
    QTest::newRow("another act") << QStringList{u"show"_s, u"x"_s} << 2;
}

void TestMoments::aViewThatCannotBeShownIsNotKept()
{
    QFETCH(QStringList, words);
    const VerbFolder folder;
    const QByteArray before = folder.state();
    QTEST(folder.run(QStringList{u"view"_s} + words).exit, "exit");
    QCOMPARE(folder.state(), before);
}

QTEST_GUILESS_MAIN(TestMoments)
#include "tst_moments.moc"

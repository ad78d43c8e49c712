// SPDX-FileCopyrightText: PactLedger contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "verbrun.h"
#include <QTest>

using namespace Qt::StringLiterals;
using namespace pact::tests;

/// Counting rules and corrections, by their verbs.
class TestRollUpVerbs : public QObject
{
    Q_OBJECT

private slots:
    void theSampleTellsHowItCounts();
    void aCorrectionIsAddedWithAReason();
    void theFigureOfAPastDay_data();
    void theFigureOfAPastDay();
    void whatIsCountedIsNotTyped();
    void aRuleTravelsThroughAFile();

private:
    static QJsonObject rollUp(const VerbFolder& folder, const QString& code, const QStringList& more = {})
    {
        return folder.run(QStringList{u"show"_s, code, u"--json"_s} + more).json().value(u"roll_up"_s).toObject();
    }
    static int actual(const VerbFolder& folder, const QString& code, const QStringList& more = {})
    {
        return folder.run(QStringList{u"show"_s, code, u"--json"_s} + more).json().value(u"record"_s).toObject().value(u"actual"_s).toInt(-1);
    }
};

void TestRollUpVerbs::theSampleTellsHowItCounts()
{
    const VerbFolder folder;
    const QJsonObject counted = rollUp(folder, u"KC-0205"_s);
    QCOMPARE(counted[u"count"_s].toString(), u"bulletins"_s);
    QCOMPARE(counted[u"register"_s].toString(), u"bulletins"_s);
    QCOMPARE(counted[u"condition"_s].toString(), u"kind:briefing"_s);
    QCOMPARE(counted[u"counted"_s].toInt(), 10);
    QCOMPARE(counted[u"corrected"_s].toInt(-1), 0);
    QCOMPARE(counted[u"total"_s].toInt(), 10);
    QCOMPARE(counted[u"records"_s].toInt(), 10);
    const QJsonArray periods = counted[u"periods"_s].toArray();
    QCOMPARE(periods.size(), 9);
    QCOMPARE(periods.last()[u"period"_s].toString(), u"2018-Q3"_s);
    QCOMPARE(periods.last()[u"up_to"_s].toInt(), 10);
    const QJsonArray newest = counted[u"newest"_s].toArray();
    QCOMPARE(newest.size(), 10);
    QCOMPARE(newest.first()[u"code"_s].toString(), u"B-12"_s);
    QCOMPARE(newest.first()[u"adds"_s].toInt(), 1);
    QVERIFY(folder.run({u"show"_s, u"KC-0703"_s, u"--json"_s}).json().value(u"roll_up"_s).isNull());
    const QString text = folder.run({u"show"_s, u"KC-0205"_s, u"--lang"_s, u"zh_CN"_s}).text();
    QVERIFY(text.contains(u"分台账统计：信息期数 10（条件 kind:briefing）\n"_s));
    QVERIFY(text.contains(u"B-12"_s));
    const QString english = folder.run({u"show"_s, u"KC-0405"_s, u"--lang"_s, u"en"_s}).text();
    QVERIFY(english.contains(u"Counted from the register: beneficiaries 2,150\n"_s));
    QCOMPARE(folder.run({u"check"_s}).exit, 0);
}

void TestRollUpVerbs::aCorrectionIsAddedWithAReason()
{
    const VerbFolder folder;
    const QByteArray before = folder.state();
    QCOMPARE(folder.run({u"add"_s, u"--kind"_s, u"corrections"_s, u"commitment=KC-0205"_s, u"difference=2"_s}).exit, 1);
    QCOMPARE(folder.run({u"add"_s, u"--kind"_s, u"corrections"_s, u"commitment=KC-0205"_s, u"difference=2"_s, u"reason=漏登"_s, u"period=2018-Q3"_s}).exit, 0);
    QCOMPARE(actual(folder, u"KC-0205"_s), 12);
    QCOMPARE(rollUp(folder, u"KC-0205"_s)[u"corrected"_s].toInt(), 2);
    const QString text = folder.run({u"show"_s, u"KC-0205"_s, u"--lang"_s, u"zh_CN"_s}).text();
    QVERIFY(text.contains(u"信息期数 10（条件 kind:briefing）+ 更正 2 = 12"_s));
    QVERIFY(text.contains(u"漏登"_s));
    QCOMPARE(folder.run({u"add"_s, u"--kind"_s, u"bulletins"_s, u"code=B-13"_s, u"date=2018-10-08"_s, u"direction=outbound"_s, u"title=十月简报"_s, u"kind=briefing"_s, u"commitments=KC-0205;KC-0101"_s}).exit, 0);
    QCOMPARE(actual(folder, u"KC-0205"_s), 13);
    QCOMPARE(folder.run({u"undo"_s}).exit, 0);
    QCOMPARE(folder.run({u"undo"_s}).exit, 0);
    QCOMPARE(folder.state(), before);
    QCOMPARE(folder.run({u"redo"_s}).exit, 0);
    QCOMPARE(actual(folder, u"KC-0205"_s), 12);
}

void TestRollUpVerbs::theFigureOfAPastDay_data()
{
    QTest::addColumn<QString>("code");
    QTest::addColumn<QString>("day");
    QTest::addColumn<int>("figure");
    QTest::newRow("briefings by the end of 2016") << u"KC-0205"_s << u"2016-12-31"_s << 2;
    QTest::newRow("briefings by the middle of 2017") << u"KC-0205"_s << u"2017-06-30"_s << 4;
    QTest::newRow("seconded by the end of 2016") << u"KC-1002"_s << u"2016-12-31"_s << 5;
    QTest::newRow("seconded today") << u"KC-1002"_s << u"2018-10-10"_s << 14;
    QTest::newRow("courses before the first") << u"KC-1003"_s << u"2016-07-10"_s << 0;
    QTest::newRow("courses on the day of the first") << u"KC-1003"_s << u"2016-07-11"_s << 1;
}

void TestRollUpVerbs::theFigureOfAPastDay()
{
    QFETCH(QString, code);
    QFETCH(QString, day);
    QFETCH(int, figure);
    const VerbFolder folder;
    QCOMPARE(actual(folder, code, {u"--as-of"_s, day}), figure);
    QCOMPARE(rollUp(folder, code, {u"--as-of"_s, day})[u"total"_s].toInt(-1), figure);
}

void TestRollUpVerbs::whatIsCountedIsNotTyped()
{
    const VerbFolder folder;
    const QByteArray before = folder.state();
    const Answered edited = folder.run({u"edit"_s, u"KC-0205"_s, u"actual=11"_s, u"--lang"_s, u"zh_CN"_s});
    QCOMPARE(edited.exit, 1);
    QVERIFY2(edited.err.contains(u"请添加人工更正"_s), qUtf8Printable(edited.err));
    const Answered imported = folder.run({u"import"_s, folder.write(u"c.csv"_s, "code,actual\nKC-0205,11\nKC-0703,3\n"), u"--json"_s});
    QCOMPARE(imported.exit, 3);
    const QJsonArray rows = imported.json().value(u"rows"_s).toArray();
    QCOMPARE(rows.size(), 1);
    QCOMPARE(rows.first()[u"column"_s].toString(), u"actual"_s);
    QCOMPARE(folder.run({u"progress"_s, u"KC-0205"_s, u"--actual"_s, u"11"_s, u"--period"_s, u"2018-Q4"_s}).exit, 0);
    QCOMPARE(actual(folder, u"KC-0205"_s), 10);
    QCOMPARE(folder.run({u"undo"_s}).exit, 0);
    QCOMPARE(folder.state(), before);
}

void TestRollUpVerbs::aRuleTravelsThroughAFile()
{
    const VerbFolder folder;
    const QByteArray rules = folder.run({u"export"_s, u"--kind"_s, u"rollups"_s, u"--format"_s, u"csv"_s}).out;
    QCOMPARE(folder.run({u"remove"_s, u"KC-0205/bulletins"_s, u"--kind"_s, u"rollups"_s, u"--reason"_s, u"手工统计"_s}).exit, 0);
    QCOMPARE(folder.run({u"edit"_s, u"KC-0205"_s, u"actual=3"_s}).exit, 0);
    const Answered imported = folder.run({u"import"_s, folder.write(u"r.csv"_s, rules), u"--kind"_s, u"rollups"_s, u"--json"_s});
    QCOMPARE(imported.exit, 0);
    QCOMPARE(imported.json().value(u"new"_s).toInt(), 1);
    QCOMPARE(imported.json().value(u"unchanged"_s).toInt(), 4);
    QCOMPARE(actual(folder, u"KC-0205"_s), 10);
    const Answered wrong = folder.run({u"import"_s, folder.write(u"w.csv"_s, "commitment,count,condition\nKC-0703,visits,stage:landed\n"), u"--kind"_s, u"rollups"_s, u"--json"_s});
    QCOMPARE(wrong.exit, 3);
}

QTEST_GUILESS_MAIN(TestRollUpVerbs)
#include "tst_rollup_verbs.moc"

// SPDX-FileCopyrightText: PactLedger contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/rules/recurrence.h"
#include <QTest>
#include <algorithm>
#include <vector>

using namespace pact::domain;
using namespace Qt::StringLiterals;

/// Calendar periods, and the turns of recurring duties made of them.
class PeriodTest : public QObject
{
    Q_OBJECT

private slots:
    void written_data();
    void written();
    void refused_data();
    void refused();
    void containing();
    void neighbours();
    void order();
    void schedules_data();
    void schedules();
    void refusedSchedules_data();
    void refusedSchedules();
    void turns_data();
    void turns();
};

void PeriodTest::written_data()
{
    QTest::addColumn<QString>("key");
    QTest::addColumn<QDate>("first");
    QTest::addColumn<QDate>("last");
    QTest::addColumn<QString>("zh");
    QTest::addColumn<QString>("en");
    QTest::addColumn<QString>("shortZh");
    QTest::addColumn<QString>("shortEn");
    const auto row = [](const char* name, const QString& key, QDate first, QDate last, const QString& zh, const QString& en,
                        const QString& shortZh, const QString& shortEn) {
        QTest::newRow(name) << key << first << last << zh << en << shortZh << shortEn;
    };
    row("a year", u"2018"_s, {2018, 1, 1}, {2018, 12, 31}, u"2018年"_s, u"2018"_s, u"2018年"_s, u"2018"_s);
    row("a first half", u"2018-H1"_s, {2018, 1, 1}, {2018, 6, 30}, u"2018年上半年"_s, u"H1 2018"_s, u"上半年"_s, u"H1"_s);
    row("a second half", u"2018-H2"_s, {2018, 7, 1}, {2018, 12, 31}, u"2018年下半年"_s, u"H2 2018"_s, u"下半年"_s, u"H2"_s);
    row("a first quarter", u"2018-Q1"_s, {2018, 1, 1}, {2018, 3, 31}, u"2018年一季度"_s, u"Q1 2018"_s, u"一季度"_s, u"Q1"_s);
    row("a third quarter", u"2018-Q3"_s, {2018, 7, 1}, {2018, 9, 30}, u"2018年三季度"_s, u"Q3 2018"_s, u"三季度"_s, u"Q3"_s);
    row("a last quarter", u"2018-Q4"_s, {2018, 10, 1}, {2018, 12, 31}, u"2018年四季度"_s, u"Q4 2018"_s, u"四季度"_s, u"Q4"_s);
    row("a leap February", u"2016-02"_s, {2016, 2, 1}, {2016, 2, 29}, u"2016年2月"_s, u"Feb 2016"_s, u"2月"_s, u"Feb"_s);
    row("a November", u"2018-11"_s, {2018, 11, 1}, {2018, 11, 30}, u"2018年11月"_s, u"Nov 2018"_s, u"11月"_s, u"Nov"_s);
    row("the first year", u"0001"_s, {1, 1, 1}, {1, 12, 31}, u"1年"_s, u"1"_s, u"1年"_s, u"1"_s);
    row("the last month", u"9999-12"_s, {9999, 12, 1}, {9999, 12, 31}, u"9999年12月"_s, u"Dec 9999"_s, u"12月"_s, u"Dec"_s);
}

void PeriodTest::written()
{
    QFETCH(QString, key);
    const auto period = Period::parse(key);
    QVERIFY(period);
    QCOMPARE(period->key(), key);
    QTEST(period->first(), "first");
    QTEST(period->last(), "last");
    QTEST(period->label().zh, "zh");
    QTEST(period->label().en, "en");
    QTEST(period->shortLabel().zh, "shortZh");
    QTEST(period->shortLabel().en, "shortEn");
}

void PeriodTest::refused_data()
{
    QTest::addColumn<QString>("text");
    for (const QString& text : {u""_s, u"2018-"_s, u"18"_s, u"2018-H3"_s, u"2018-H0"_s, u"2018-Q5"_s, u"2018-Q0"_s, u"2018-q3"_s, u"2018-13"_s,
                                u"2018-00"_s, u"2018-1"_s, u"2018-Q"_s, u"0000"_s, u"0000-Q1"_s, u"2018/Q3"_s, u"2018-Q31"_s, u" 2018"_s, u"-018"_s,
                                u"２０１８"_s, u"2018-+1"_s, u"2018-Qx"_s})
        QTest::addRow("\"%s\" is no period", qPrintable(text)) << text;
}

void PeriodTest::refused()
{
    QFETCH(QString, text);
    QVERIFY(!Period::parse(text));
}

void PeriodTest::containing()
{
    const QDate day(2018, 10, 10);
    QCOMPARE(Period::containing(day, PeriodLength::Month).key(), u"2018-10"_s);
    QCOMPARE(Period::containing(day, PeriodLength::Quarter).key(), u"2018-Q4"_s);
    QCOMPARE(Period::containing(day, PeriodLength::Half).key(), u"2018-H2"_s);
    QCOMPARE(Period::containing(day, PeriodLength::Year).key(), u"2018"_s);
    const Period third = *Period::parse(u"2018-Q3");
    QVERIFY(third.contains({2018, 7, 1}) && third.contains({2018, 9, 30}));
    QVERIFY(!third.contains({2018, 6, 30}) && !third.contains({2018, 10, 1}));
}

void PeriodTest::neighbours()
{
    QCOMPARE(Period::parse(u"2018-Q4")->next().key(), u"2019-Q1"_s);
    QCOMPARE(Period::parse(u"2018-Q1")->previous().key(), u"2017-Q4"_s);
    QCOMPARE(Period::parse(u"2018-12")->next().key(), u"2019-01"_s);
    QCOMPARE(Period::parse(u"2018-H1")->previous().key(), u"2017-H2"_s);
    QCOMPARE(Period::parse(u"2018")->next().key(), u"2019"_s);
    const Period third = *Period::parse(u"2018-Q3");
    QCOMPARE(third.advanced(-7).key(), u"2016-Q4"_s);
    QCOMPARE(third.stepsTo(third.advanced(-7)), -7);
}

void PeriodTest::order()
{
    std::vector<QString> keys{u"2018"_s, u"2018-12"_s, u"2018-Q4"_s, u"2018-H2"_s, u"2018-11"_s, u"2017"_s, u"2018-Q1"_s};
    std::ranges::sort(keys, {}, [](const QString& key) { return *Period::parse(key); });
    QCOMPARE(keys, (std::vector{u"2017"_s, u"2018-Q1"_s, u"2018-11"_s, u"2018"_s, u"2018-H2"_s, u"2018-Q4"_s, u"2018-12"_s}));
    QVERIFY(*Period::parse(u"2018") != *Period::parse(u"2018-Q4"));
    QCOMPARE(*Period::parse(u"2018-Q4"), Period::parse(u"2018-Q3")->next());
}

void PeriodTest::schedules_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<Recurrence::Kind>("kind");
    QTest::addColumn<int>("calendar");
    QTest::newRow("nothing is once") << u""_s << Recurrence::Kind::None << -1;
    QTest::newRow("standing") << u"standing"_s << Recurrence::Kind::Standing << -1;
    QTest::newRow("a month runs with the calendar") << u"P1M"_s << Recurrence::Kind::Every << int(PeriodLength::Month);
    QTest::newRow("a quarter runs with the calendar") << u"P3M"_s << Recurrence::Kind::Every << int(PeriodLength::Quarter);
    QTest::newRow("a half-year runs with the calendar") << u"P6M"_s << Recurrence::Kind::Every << int(PeriodLength::Half);
    QTest::newRow("a year runs with the calendar") << u"P1Y"_s << Recurrence::Kind::Every << int(PeriodLength::Year);
    QTest::newRow("two years do not") << u"P2Y"_s << Recurrence::Kind::Every << -1;
    QTest::newRow("two weeks do not") << u"P2W"_s << Recurrence::Kind::Every << -1;
    QTest::newRow("one day does not") << u"P1D"_s << Recurrence::Kind::Every << -1;
    QTest::newRow("the longest") << u"P9999Y"_s << Recurrence::Kind::Every << -1;
}

void PeriodTest::schedules()
{
    QFETCH(QString, text);
    const auto recurrence = Recurrence::parse(text);
    QVERIFY(recurrence);
    QTEST(recurrence->kind(), "kind");
    const auto length = recurrence->periodLength();
    QTEST(length ? int(*length) : -1, "calendar");
}

void PeriodTest::refusedSchedules_data()
{
    QTest::addColumn<QString>("text");
    for (const QString& text : {u"P"_s, u"PM"_s, u"P0M"_s, u"P1"_s, u"1M"_s, u"P1H"_s, u"P1M1D"_s, u"P-1M"_s, u"p1m"_s, u"P10000D"_s, u"Standing"_s,
                                u" P1M"_s, u"P１M"_s, u"PT1M"_s})
        QTest::addRow("\"%s\" is no schedule", qPrintable(text)) << text;
}

void PeriodTest::refusedSchedules()
{
    QFETCH(QString, text);
    QVERIFY(!Recurrence::parse(text));
}

void PeriodTest::turns_data()
{
    QTest::addColumn<QString>("every");
    QTest::addColumn<QDate>("start");
    QTest::addColumn<int>("n");
    QTest::addColumn<QDate>("from");
    QTest::addColumn<QDate>("due");
    QTest::addColumn<QString>("key");
    const auto row = [](const char* name, const QString& every, QDate start, int n, QDate from, QDate due, const QString& key) {
        QTest::newRow(name) << every << start << n << from << due << key;
    };
    row("the first year is the whole year of the start", u"P1Y"_s, {2016, 3, 15}, 0, {2016, 1, 1}, {2016, 12, 31}, u"2016"_s);
    row("the third year", u"P1Y"_s, {2016, 3, 15}, 2, {2018, 1, 1}, {2018, 12, 31}, u"2018"_s);
    row("the second quarter after a start in autumn", u"P3M"_s, {2016, 11, 30}, 1, {2017, 1, 1}, {2017, 3, 31}, u"2017-Q1"_s);
    row("a month", u"P1M"_s, {2016, 1, 31}, 1, {2016, 2, 1}, {2016, 2, 29}, u"2016-02"_s);
    row("the thousandth month costs no more", u"P1M"_s, {2016, 1, 31}, 1000, {2099, 5, 1}, {2099, 5, 31}, u"2099-05"_s);
    row("two weeks from the start", u"P2W"_s, {2016, 1, 31}, 0, {2016, 1, 31}, {2016, 2, 13}, u"2016-01-31"_s);
    row("the second two weeks", u"P2W"_s, {2016, 1, 31}, 1, {2016, 2, 14}, {2016, 2, 27}, u"2016-02-14"_s);
    row("ten days", u"P10D"_s, {2016, 12, 30}, 1, {2017, 1, 9}, {2017, 1, 18}, u"2017-01-09"_s);
    row("two months from a 31st end before the short month's last day", u"P2M"_s, {2015, 12, 31}, 0, {2015, 12, 31}, {2016, 2, 28}, u"2015-12-31"_s);
    row("and the next begins on that last day", u"P2M"_s, {2015, 12, 31}, 1, {2016, 2, 29}, {2016, 4, 29}, u"2016-02-29"_s);
    row("two years", u"P2Y"_s, {2016, 2, 29}, 1, {2018, 2, 28}, {2020, 2, 28}, u"2018-02-28"_s);
    row("three years", u"P3Y"_s, {2016, 5, 1}, 0, {2016, 5, 1}, {2019, 4, 30}, u"2016-05-01"_s);
    row("once has no turns", u""_s, {2016, 5, 1}, 0, {}, {}, u""_s);
    row("standing has no turns", u"standing"_s, {2016, 5, 1}, 0, {}, {}, u""_s);
    row("without a start there are no turns", u"P1Y"_s, {}, 0, {}, {}, u""_s);
}

void PeriodTest::turns()
{
    QFETCH(QString, every);
    QFETCH(QDate, start);
    QFETCH(int, n);
    const Occurrence turn = Recurrence::parse(every)->occurrence(start, n);
    QTEST(turn.start, "from");
    QTEST(turn.due, "due");
    QTEST(turn.key, "key");
    if (turn.due.isValid())
        QCOMPARE(Recurrence::parse(every)->occurrence(start, n + 1).start, turn.due.addDays(1));
}

QTEST_GUILESS_MAIN(PeriodTest)
#include "tst_period.moc"

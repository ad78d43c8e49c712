// SPDX-FileCopyrightText: PactLedger contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "report/reporttest.h"
#include <QTest>

using namespace pact::report;
using namespace pact::report::test;

/// Charts as numbers: what the painters get, and what a table file of them holds.
class ChartSeriesTest : public QObject
{
    Q_OBJECT

private slots:
    void initTestCase();
    void tables_data();
    void tables();
    void aChartIsCalledByItsKey();
    void anUnknownChartNamesTheKnownOnes();
    void zeroOpensNothing();
    void nothingToMeasureIsNotZero();
    void theRestIsOneRow();
    void balanceFoldsWhatIsOnlyJoint();
    void anEmptyLedgerHasEmptyCharts();

private:
    std::unique_ptr<InLanguage> m_chinese;
    const Figures m_sample = sampleFigures();
};

void ChartSeriesTest::initTestCase()
{
    m_chinese = std::make_unique<InLanguage>(Language::Chinese);
}

void ChartSeriesTest::tables_data()
{
    QTest::addColumn<QString>("chart");
    QTest::addColumn<int>("rows");
    QTest::addColumn<QStringList>("lines");
    QTest::newRow("domains") << u"domains"_s << 11 << QStringList{u"key|label|progress|elapsed"_s, u"KJ|科技文创|62.5|95.8"_s, u"SZ|社会治理|45|87.4"_s, u"SH|社会事业||"_s};
    QTest::newRow("status") << u"status"_s << 11 << QStringList{u"key|label|red|yellow|green|blue|grey"_s, u"KJ|科技文创|1|1|0|0|1"_s};
    QTest::newRow("units") << u"units"_s << int(m_sample.units.size()) << QStringList{u"key|label|red|yellow|green|blue|grey"_s, u"市科学技术局|市科学技术局|1|1|0|0|1"_s};
    QTest::newRow("due") << u"due"_s << 12 << QStringList{u"key|label|open|overdue"_s, u"2018-10|10|0|0"_s, u"2018-11|11|1|0"_s, u"2018-12|12|9|0"_s};
    QTest::newRow("balance") << u"balance"_s << 7 << QStringList{u"key|label|ours|ours_overdue|theirs|theirs_overdue|joint"_s, u"KJ|科技文创|0|0|2|1|0"_s, u"RC|干部人才|0|0|4|0|6"_s};
}

void ChartSeriesTest::tables()
{
    QFETCH(QString, chart);
    QFETCH(int, rows);
    QFETCH(QStringList, lines);
    TextSink sink;
    QVERIFY(writeChart(makeChart(*chartFromKey(chart), m_sample), sink));
    QVERIFY(sink.finished);
    QCOMPARE(sink.lines.size(), rows + 1);
    QCOMPARE(sink.lines.first(lines.size()), lines);
}

void ChartSeriesTest::aChartIsCalledByItsKey()
{
    QCOMPARE(chartKeys().first(5), (QStringList{u"domains"_s, u"status"_s, u"units"_s, u"due"_s, u"balance"_s}));
    for (const QString& key : {u"funnel"_s, u"secondments"_s, u"promotions"_s, u"funds"_s, u"meetings"_s})
        QVERIFY2(chartKeys().contains(key), qUtf8Printable(key));
    for (const QString& key : chartKeys())
        QCOMPARE(chartKey(*chartFromKey(key)), key);
}

void ChartSeriesTest::anUnknownChartNamesTheKnownOnes()
{
    const auto unknown = chartFromKey(u"pie"_s);
    QVERIFY(!unknown);
    QCOMPARE(unknown.error().code, Error::Code::UnknownChart);
    QCOMPARE(unknown.error().args, (QStringList{u"pie"_s, chartKeys().join(u", "_s)}));
}

void ChartSeriesTest::zeroOpensNothing()
{
    const Chart chart = makeChart(ChartKind::Status, m_sample);
    const ChartSeries* red = chart.find(SeriesRole::Red);
    QVERIFY(red);
    QCOMPARE(red->marks[0].filter, u"domain=KJ nature:pledge light:red"_s);
    QCOMPARE(chart.find(SeriesRole::Green)->marks[0].text, u"0"_s);
    QVERIFY(chart.find(SeriesRole::Green)->marks[0].filter.isEmpty());
    QVERIFY(!chart.find(SeriesRole::Theirs));
}

void ChartSeriesTest::nothingToMeasureIsNotZero()
{
    const Chart chart = makeChart(ChartKind::Domains, m_sample);
    QCOMPARE(chart.categories[2].key, u"SH"_s);
    QCOMPARE(chart.categories[2].note, u"长期坚持，没有时限"_s);
    QVERIFY(!chart.series[0].marks[2].value);
    QCOMPARE(chart.series[0].marks[2].text, u"—"_s);
    QVERIFY(chart.series[0].marks[0].strong);
    QVERIFY(!chart.series[0].marks[3].strong);
    QVERIFY(chart.categories[0].note.isEmpty());
}

void ChartSeriesTest::theRestIsOneRow()
{
    const Chart chart = makeChart(ChartKind::Units, m_sample, 5);
    QCOMPARE(std::ssize(chart.categories), 5);
    QCOMPARE(chart.categories.back().label, u"其余 %1 个单位"_s.arg(m_sample.units.size() - 4));
    Decimal all;
    for (const ChartSeries& series : chart.series) {
        for (const ChartMark& mark : series.marks)
            all = Decimal::fromScaled(all.scaled() + mark.value->scaled());
    }
    QCOMPARE(all, Decimal::fromInteger(46));
    QCOMPARE(std::ssize(makeChart(ChartKind::Units, m_sample, 200).categories), std::ssize(m_sample.units));
}

void ChartSeriesTest::balanceFoldsWhatIsOnlyJoint()
{
    const Chart chart = makeChart(ChartKind::Balance, m_sample);
    QCOMPARE(chart.categories.back().label, u"其余 5 个领域"_s);
    QCOMPARE(chart.find(SeriesRole::Joint)->marks.back().text, u"13"_s);
    QCOMPARE(chart.find(SeriesRole::Joint)->marks.back().filter,
             u"domain=SZ,SH,JZ,ZL,CS direction:joint -status:done,ended nature:pledge"_s);
    const Chart few = makeChart(ChartKind::Balance, m_sample, 4);
    QCOMPARE(std::ssize(few.categories), 4);
    QCOMPARE(few.categories.back().label, u"其余 8 个领域"_s);
    QCOMPARE(few.find(SeriesRole::Theirs)->marks.back().text, u"7"_s);
}

void ChartSeriesTest::anEmptyLedgerHasEmptyCharts()
{
    const Figures none = figuresOf({}, day("2018-10-10"));
    QVERIFY(makeChart(ChartKind::Domains, none).isEmpty());
    QVERIFY(makeChart(ChartKind::Balance, none).isEmpty());
    QCOMPARE(std::ssize(makeChart(ChartKind::Due, none).categories), 12);
}

QTEST_GUILESS_MAIN(ChartSeriesTest)
#include "tst_chartseries.moc"

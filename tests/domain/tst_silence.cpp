// SPDX-FileCopyrightText: PactLedger contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/rules/silence.h"
#include "domain/samplefacts.h"
#include <QTest>

using namespace pact::domain;
using namespace pact::domain::test;

Q_DECLARE_METATYPE(pact::domain::CommitmentFacts)

/// Who did not report, and what the next report is for.
class SilenceTest : public QObject
{
    Q_OBJECT

private slots:
    void missing_data();
    void missing();
    void newReports_data();
    void newReports();
    void rounds();
};

void SilenceTest::missing_data()
{
    QTest::addColumn<CommitmentFacts>("facts");
    QTest::addColumn<QDate>("on");
    QTest::addColumn<int>("max");
    QTest::addColumn<QString>("periods");
    const auto row = [](const char* name, const CommitmentFacts& facts, const char* on, int max, const QString& periods) {
        QTest::newRow(name) << facts << day(on) << max << periods;
    };
    auto gap = standing("2017-10-15", {report("2017-Q4", "2018-01-03"), report("2018-Q2", "2018-07-02")});
    row("newest first, gaps before a report too", gap, "2018-10-10", 10, u"2018-Q3 2018-Q1"_s);
    row("no more than asked for", gap, "2018-10-10", 1, u"2018-Q3"_s);
    row("in the days of grace nothing is missing yet", gap, "2018-10-05", 10, u"2018-Q1"_s);
    row("a returned report is none", [gap]() mutable {
        gap.reports.back().counts = false;
        return gap;
    }(), "2018-10-10", 10, u"2018-Q3 2018-Q2 2018-Q1"_s);
    row("handed in, nothing later is missing", [gap]() mutable {
        gap.status = u"submitted"_s;
        gap.submittedOn = day("2018-06-01");
        return gap;
    }(), "2018-10-10", 10, u"2018-Q1"_s);
    row("what is done is not asked", [gap]() mutable {
        gap.status = u"done"_s;
        return gap;
    }(), "2018-10-10", 10, u""_s);
    row("what is paused is not asked", [gap]() mutable {
        gap.status = u"paused"_s;
        return gap;
    }(), "2018-10-10", 10, u""_s);
    row("a proposal is not asked", [gap]() mutable {
        gap.proposal = true;
        return gap;
    }(), "2018-10-10", 10, u""_s);
    row("without a duty nothing is missing", [gap]() mutable {
        gap.reportEvery.clear();
        return gap;
    }(), "2018-10-10", 10, u""_s);
    row("without a start the first report begins the duty", [gap]() mutable {
        gap.start = QDate();
        return gap;
    }(), "2018-10-10", 10, u"2018-Q3 2018-Q1"_s);
    row("a half-year's report covers its quarters", standing("2018-01-01", {report("2018-H1", "2018-07-01")}), "2018-10-10", 10, u"2018-Q3"_s);
    row("a period counts that ends on the start", standing("2018-03-31"), "2018-04-06", 10, u"2018-Q1"_s);
    row("not begun, nothing is missing", standing("2019-01-01"), "2018-10-10", 10, u""_s);
}

void SilenceTest::missing()
{
    QFETCH(CommitmentFacts, facts);
    QFETCH(QDate, on);
    QFETCH(int, max);
    QStringList keys;
    for (const Period& period : silentPeriods(facts, on, {}, max))
        keys.append(period.key());
    QTEST(keys.join(u' '), "periods");
}

void SilenceTest::newReports_data()
{
    QTest::addColumn<CommitmentFacts>("facts");
    QTest::addColumn<QDate>("on");
    QTest::addColumn<QString>("period");
    const auto silent = standing("2018-01-01");
    const auto told = standing("2018-01-01", {report("2018-Q3", "2018-10-01")});
    QTest::newRow("in the days of grace a report is for the last period") << silent << day("2018-10-05") << u"2018-Q3"_s;
    QTest::newRow("after them it is for the current one") << silent << day("2018-10-06") << u"2018-Q4"_s;
    QTest::newRow("if the last is reported, for the current one") << told << day("2018-10-02") << u"2018-Q4"_s;
    QTest::newRow("before the start nothing is owed") << standing("2018-10-01") << day("2018-10-02") << u"2018-Q4"_s;
    QTest::newRow("an item without a duty reports by quarters") << once("2016-01-01", "2019-12-31") << day("2018-11-20") << u"2018-Q4"_s;
    auto monthly = silent;
    monthly.reportEvery = u"P1M"_s;
    QTest::newRow("a monthly one by months") << monthly << day("2018-11-20") << u"2018-11"_s;
}

void SilenceTest::newReports()
{
    QFETCH(CommitmentFacts, facts);
    QFETCH(QDate, on);
    QTEST(periodForNewReport(facts, on, {}).key(), "period");
}

void SilenceTest::rounds()
{
    QCOMPARE(latestClosedPeriod(PeriodLength::Quarter, day("2018-10-05"), {}).key(), u"2018-Q2"_s);
    QCOMPARE(latestClosedPeriod(PeriodLength::Quarter, day("2018-10-06"), {}).key(), u"2018-Q3"_s);
    QCOMPARE(reportDueBy(*Period::parse(u"2018-Q3"), {}), day("2018-10-05"));
    QCOMPARE(currentPeriod(standing("2018-01-01"), day("2018-10-01")).key(), u"2018-Q4"_s);
}

QTEST_GUILESS_MAIN(SilenceTest)
#include "tst_silence.moc"

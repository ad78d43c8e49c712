// SPDX-FileCopyrightText: PactLedger contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/rules/rates.h"
#include "domain/rules/verdict.h"
#include "domain/samplefacts.h"
#include <QTest>
#include <limits>

using namespace pact::domain;
using namespace pact::domain::test;

/// Rates, and the verdicts they rest on.
class RatesTest : public QObject
{
    Q_OBJECT

private slots:
    void rounding_data();
    void rounding();
    void whatCountsWhere();
    void whoMustReport();
    void verdicts();
    void suggestions_data();
    void suggestions();
};

void RatesTest::rounding_data()
{
    QTest::addColumn<qint64>("part");
    QTest::addColumn<qint64>("whole");
    QTest::addColumn<QString>("text");
    QTest::newRow("nothing of nothing is a dash") << qint64(0) << qint64(0) << u"—"_s;
    QTest::newRow("none of some") << qint64(0) << qint64(7) << u"0.0"_s;
    QTest::newRow("all") << qint64(7) << qint64(7) << u"100.0"_s;
    QTest::newRow("a third") << qint64(1) << qint64(3) << u"33.3"_s;
    QTest::newRow("two thirds") << qint64(2) << qint64(3) << u"66.7"_s;
    QTest::newRow("half a tenth goes up") << qint64(1) << qint64(2'000) << u"0.1"_s;
    QTest::newRow("a little less does not") << qint64(4'999) << qint64(10'000'000) << u"0.0"_s;
    QTest::newRow("12.25 goes up, not to the even digit") << qint64(49) << qint64(400) << u"12.3"_s;
    QTest::newRow("more than all") << qint64(3) << qint64(2) << u"150.0"_s;
    QTest::newRow("sums of money in ten-thousandths") << std::numeric_limits<qint64>::max() / 2 << std::numeric_limits<qint64>::max() << u"50.0"_s;
}

void RatesTest::rounding()
{
    QFETCH(qint64, part);
    QFETCH(qint64, whole);
    QFETCH(QString, text);
    const Ratio ratio{part, whole};
    QCOMPARE(ratio.text(), text);
    QCOMPARE(ratio.percent().has_value(), whole != 0);
    if (ratio.percent())
        QCOMPARE(*ratio.percent(), *Decimal::parse(text));
}

void RatesTest::whatCountsWhere()
{
    const QDate today = day("2018-10-10");
    const auto closed = [](CommitmentFacts facts, const QString& status, const char* on) {
        facts.status = status;
        facts.completed = day(on);
        return facts;
    };
    const auto year = once("2017-01-01", "2017-12-31");
    Tally tally;
    tally.add(year, today);                                      // active, overdue
    tally.add(once("2017-01-01", "2018-10-10"), today);          // active, due today
    tally.add(closed(year, u"done"_s, "2017-12-31"), today);     // on time
    tally.add(closed(year, u"done"_s, "2018-01-01"), today);     // late
    tally.add(closed(year, u"ended"_s, "2017-06-01"), today);    // in no completion
    tally.add(closed(standing("2017-01-01"), u"done"_s, "2018-01-01"), today); // carried on for good: in no completion
    tally.add(closed(once("2017-01-01", ""), u"done"_s, "2018-01-01"), today); // done, could not be late
    tally.add(recurring(u"P1Y"_s, "2017-01-01"), today);         // active, its first year is overdue
    auto proposal = year;
    proposal.proposal = true;
    tally.add(proposal, today);
    QCOMPARE(tally.all, 8);
    QCOMPARE(tally.completion(), (Ratio{3, 6}));
    QCOMPARE(tally.onTimeRate(), (Ratio{1, 2}));
    QCOMPARE(tally.overdueRate(), (Ratio{2, 3}));
    QCOMPARE(tally.started(), (Ratio{8, 8}));
    QCOMPARE(tally.reported(), (Ratio{0, 0}));
}

void RatesTest::whoMustReport()
{
    const QDate today = day("2018-10-10");
    auto monthly = standing("2018-01-01", {report("2018-09", "2018-10-01")});
    monthly.reportEvery = u"P1M"_s;
    auto yearly = standing("2018-01-01");
    yearly.reportEvery = u"P1Y"_s;
    auto paused = standing("2018-01-01");
    paused.status = u"paused"_s;
    Tally third;
    third.round = Period::parse(u"2018-Q3");
    for (const CommitmentFacts& facts : {standing("2018-09-30"), standing("2018-10-01"), monthly, yearly, paused})
        third.add(facts, today);
    QCOMPARE(third.reported(), (Ratio{1, 2})); // begun on the round's last day; the monthly one's September
    Tally latest;
    for (const CommitmentFacts& facts : {standing("2018-09-30"), standing("2018-10-01"), monthly, yearly, paused})
        latest.add(facts, day("2018-10-05"));
    QCOMPARE(latest.reported(), (Ratio{0, 1})); // in the days of grace: the monthly one's August
}

void RatesTest::verdicts()
{
    QStringList keys;
    QStringList statuses;
    for (const Verdict verdict : allVerdicts) {
        keys.append(verdictKey(verdict));
        statuses.append(statusAfter(verdict));
        QCOMPARE(verdictFromKey(verdictKey(verdict)), verdict);
        QVERIFY(!verdictLabel(verdict).zh.isEmpty() && !verdictLabel(verdict).en.isEmpty());
    }
    QCOMPARE(keys.join(u' '), u"on-time late partial unfulfilled superseded waived"_s);
    QCOMPARE(statuses.join(u' '), u"done done done ended ended ended"_s);
    QVERIFY(!verdictFromKey(u"ontime"));
}

void RatesTest::suggestions_data()
{
    QTest::addColumn<QDate>("due");
    QTest::addColumn<QDate>("on");
    QTest::addColumn<QString>("verdict");
    QTest::newRow("closed on its due date it is on time") << day("2018-03-31") << day("2018-03-31") << u"on-time"_s;
    QTest::newRow("closed the day after it is late") << day("2018-03-31") << day("2018-04-01") << u"late"_s;
    QTest::newRow("without a due date it cannot be late") << QDate() << day("2018-04-01") << u"on-time"_s;
}

void RatesTest::suggestions()
{
    QFETCH(QDate, due);
    QFETCH(QDate, on);
    const Verdict suggested = suggestedVerdict(on, due);
    QTEST(verdictKey(suggested), "verdict");
    QVERIFY(verdictFits(suggested, on, due));
    QVERIFY(verdictFits(Verdict::Partial, on, due));
    QVERIFY(!verdictFits(suggested == Verdict::Late ? Verdict::OnTime : Verdict::Late, on, due));
}

QTEST_GUILESS_MAIN(RatesTest)
#include "tst_rates.moc"

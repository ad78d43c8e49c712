// SPDX-FileCopyrightText: PactLedger contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/rules/reasontext.h"
#include "domain/samplefacts.h"
#include <QTest>

using namespace pact::domain;
using namespace pact::domain::test;

Q_DECLARE_METATYPE(pact::domain::CommitmentFacts)

/// Reasons in words that the founding sample does not need: each in full and on the page, in both languages.
class ReasonTextTest : public QObject
{
    Q_OBJECT

private slots:
    void sentences_data();
    void sentences();
    void aProposalHasNone();
};

void ReasonTextTest::sentences_data()
{
    QTest::addColumn<CommitmentFacts>("facts");
    QTest::addColumn<QDate>("on");
    QTest::addColumn<QStringList>("texts"); // full zh, full en, headline zh, headline en, cause zh, cause en
    const auto row = [](const char* name, const CommitmentFacts& facts, const char* on, const QStringList& texts) {
        QTest::newRow(name) << facts << day(on) << texts;
    };
    const auto with = [](CommitmentFacts facts, const QString& status) {
        facts.status = status;
        return facts;
    };
    const auto year = once("2018-01-01", "2018-12-31", 95);
    row("one day overdue", year, "2019-01-01",
        {u"时间进度100.0%，进度95%，滞后5.0个百分点，逾期1天"_s, u"Elapsed 100.0 %, progress 95 %, 5.0 points behind, 1 day overdue"_s,
         u"逾期 1 天；进度 95 %，落后时间进度 5.0 个百分点"_s, u"1 day overdue; progress 95 %, 5.0 points behind"_s, u"逾期 1 天；落后 5.0 个百分点"_s,
         u"1 day overdue; 5.0 points behind"_s});
    row("one day left", year, "2018-12-30",
        {u"时间进度99.7%，进度95%，滞后4.7个百分点，剩余1天"_s, u"Elapsed 99.7 %, progress 95 %, 4.7 points behind, 1 day left"_s, u"剩余 1 天，临期"_s,
         u"1 day left, due soon"_s, u"剩余 1 天，临期"_s, u"1 day left, due soon"_s});
    auto half = once("2018-01-01", "2018-12-31");
    half.progress = Decimal::parse(u"62.5");
    row("behind and due soon, half a percent", half, "2018-12-01",
        {u"时间进度91.8%，进度62.5%，滞后29.3个百分点，剩余30天"_s, u"Elapsed 91.8 %, progress 62.5 %, 29.3 points behind, 30 days left"_s,
         u"进度 62.5 %，落后时间进度 29.3 个百分点；剩余 30 天，临期"_s, u"Progress 62.5 %, 29.3 points behind; 30 days left, due soon"_s,
         u"落后时间进度 29.3 个百分点；剩余 30 天，临期"_s, u"29.3 points behind; 30 days left, due soon"_s});
    row("overdue though finished", once("2018-01-01", "2018-12-31", 100), "2019-01-03",
        {u"时间进度100.0%，进度100%，不滞后，逾期3天"_s, u"Elapsed 100.0 %, progress 100 %, not behind, 3 days overdue"_s,
         u"逾期 3 天；进度 100 %，不落后"_s, u"3 days overdue; progress 100 %, not behind"_s, u"逾期 3 天"_s, u"3 days overdue"_s});
    row("started late", with(once("2018-01-01", "2018-12-31"), u"not-started"_s), "2018-01-11",
        {u"时间进度2.7%，进度0%，滞后2.7个百分点，剩余354天，已到起始日，未启动"_s,
         u"Elapsed 2.7 %, progress 0 %, 2.7 points behind, 354 days left, start date reached, not started"_s, u"已到起始日，未启动"_s,
         u"Start date reached, not started"_s, u"已到起始日，未启动"_s, u"Start date reached, not started"_s});
    row("no start", once("", "2018-12-31", 20), "2018-11-30",
        {u"进度20%，剩余31天"_s, u"Progress 20 %, 31 days left"_s, u"进度 20 %；剩余 31 天"_s, u"Progress 20 %; 31 days left"_s, u"剩余 31 天"_s,
         u"31 days left"_s});
    row("no due date", once("2018-01-01", ""), "2018-11-30",
        {u"未定时限"_s, u"No due date"_s, u"未定时限"_s, u"No due date"_s, u"未定时限"_s, u"No due date"_s});
    auto quarterly = standing("2018-01-01", {report("2018-Q2", "2018-07-02")});
    row("silent in another year", quarterly, "2019-01-05",
        {u"连续1期未报"_s, u"Silent for 1 period"_s, u"连续 1 期未报：2018 年三季度，应于 2018 年 10 月 5 日前报"_s,
         u"Silent for 1 period: Q3 2018, due by 5 Oct 2018"_s, u"连续 1 期未报"_s, u"Silent for 1 period"_s});
    quarterly.reportEvery = u"P1M"_s;
    row("a month not reported", quarterly, "2018-08-06",
        {u"连续1期未报"_s, u"Silent for 1 period"_s, u"连续 1 期未报：2018 年 7 月，应于 8 月 5 日前报"_s, u"Silent for 1 period: Jul 2018, due by 5 Aug"_s,
         u"连续 1 期未报"_s, u"Silent for 1 period"_s});
    auto saved = once("2018-01-01", "2019-12-31", 100);
    saved.dueOriginal = day("2018-12-31");
    saved.extensions.push_back(extension("2018-12-31", "2019-12-31", "2019-02-10"));
    row("under watch", saved, "2019-02-10",
        {u"时间进度55.6%，进度100%，不滞后，剩余324天，由红转绿观察期"_s,
         u"Elapsed 55.6 %, progress 100 %, not behind, 324 days left, back from red and still under watch"_s, u"由红转绿，观察至 6 月 30 日"_s,
         u"Back from red, under watch until 30 Jun"_s, u"由红转绿，观察至 6 月 30 日"_s, u"Back from red, under watch until 30 Jun"_s});
    auto handedIn = with(once("2018-01-01", "2018-06-30", 90), u"submitted"_s);
    handedIn.submittedOn = day("2018-07-02");
    row("handed in late", handedIn, "2018-10-10",
        {u"时间进度100.0%，进度90%，滞后10.0个百分点，逾期2天"_s, u"Elapsed 100.0 %, progress 90 %, 10.0 points behind, 2 days overdue"_s,
         u"7 月 2 日提请核验；逾期 2 天；进度 90 %，落后时间进度 10.0 个百分点"_s,
         u"Handed in for verification on 2 Jul; 2 days overdue; progress 90 %, 10.0 points behind"_s, u"逾期 2 天；落后 10.0 个百分点"_s,
         u"2 days overdue; 10.0 points behind"_s});
    row("done without a date", with(year, u"done"_s), "2018-10-10",
        {u"已办结"_s, u"Closed out"_s, u"已办结"_s, u"Closed out"_s, u"已办结"_s, u"Closed out"_s});
    row("not started, no start", with(once("", ""), u"not-started"_s), "2018-10-10",
        {u"未启动"_s, u"Not started"_s, u"未启动"_s, u"Not started"_s, u"未启动"_s, u"Not started"_s});
    row("this month's turn fulfilled", recurring(u"P1M"_s, "2018-01-01", {report("2018-01", "2018-01-04", 100)}), "2018-01-05",
        {u"本月一次已完成"_s, u"This month's turn is fulfilled"_s, u"本月一次已完成"_s, u"This month's turn is fulfilled"_s, u"本月一次已完成"_s,
         u"This month's turn is fulfilled"_s});
    row("paused", with(year, u"paused"_s), "2018-10-10", {u"已暂缓"_s, u"Paused"_s, u"已暂缓"_s, u"Paused"_s, u"已暂缓"_s, u"Paused"_s});
}

void ReasonTextTest::sentences()
{
    QFETCH(CommitmentFacts, facts);
    QFETCH(QDate, on);
    const LightAnswer answer = light(facts, on);
    const QStringList texts{lightReason(answer, Language::Chinese),   lightReason(answer, Language::English),
                            lightHeadline(answer, Language::Chinese), lightHeadline(answer, Language::English),
                            lightCause(answer, Language::Chinese),    lightCause(answer, Language::English)};
    QTEST(texts, "texts");
}

void ReasonTextTest::aProposalHasNone()
{
    CommitmentFacts facts = once("2018-01-01", "2018-12-31");
    facts.proposal = true;
    const LightAnswer answer = light(facts, day("2019-01-01"));
    QCOMPARE(lightReason(answer, Language::Chinese), QString());
    QCOMPARE(lightHeadline(answer, Language::English), QString());
    QCOMPARE(lightCause(answer, Language::Chinese), QString());
}

QTEST_GUILESS_MAIN(ReasonTextTest)
#include "tst_reasontext.moc"

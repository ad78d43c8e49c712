// SPDX-FileCopyrightText: PactLedger contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/rules/lightrule.h"
#include "domain/samplefacts.h"
#include <QTest>

using namespace pact::domain;
using namespace pact::domain::test;

Q_DECLARE_METATYPE(pact::domain::CommitmentFacts)

namespace {

CommitmentFacts with(CommitmentFacts facts, const QString& status)
{
    facts.status = status;
    return facts;
}

CommitmentFacts handedIn(CommitmentFacts facts, const char* on)
{
    facts.status = u"submitted"_s;
    facts.submittedOn = day(on);
    return facts;
}

CommitmentFacts percent(CommitmentFacts facts, const QString& progress)
{
    facts.progress = Decimal::parse(progress);
    return facts;
}

CommitmentFacts reported(CommitmentFacts facts, std::vector<ReportFact> reports, const QString& every = {})
{
    facts.reports = std::move(reports);
    facts.reportEvery = every;
    return facts;
}

CommitmentFacts extended(CommitmentFacts facts, const char* to, const char* approvedOn)
{
    facts.extensions.push_back({facts.due, day(to), day(approvedOn), day(approvedOn), true});
    facts.due = day(to);
    return facts;
}

CommitmentFacts closed(CommitmentFacts facts, const QString& status, const char* on, const QString& verdict)
{
    facts.status = status;
    facts.completed = day(on);
    facts.closures.push_back({day(on), verdict});
    return facts;
}

/// From 2016-01-01 for a thousand days, so that a day is a tenth of a percent: due 2018-09-27.
const CommitmentFacts thousand = once("2016-01-01", "2018-09-27");

}

/// The rule, edge by edge. Every row: facts, a day, the light, and the first day on which it differs by itself.
class LightRuleTest : public QObject
{
    Q_OBJECT

private slots:
    void lights_data();
    void lights();
    void knownEarlier_data();
    void knownEarlier();
    void thresholdsAreSettings();
    void whatIsShownOfATurn();
    void aProposalHasNoLight();
};

void LightRuleTest::lights_data()
{
    QTest::addColumn<CommitmentFacts>("facts");
    QTest::addColumn<QDate>("on");
    QTest::addColumn<QString>("light");
    QTest::addColumn<QString>("until");
    const auto row = [](const char* name, const CommitmentFacts& facts, const char* on, const QString& light, const QString& until = {}) {
        QTest::newRow(name) << facts << day(on) << light << until;
    };
    const auto year = once("2018-01-01", "2018-12-31", 100);
    row("on its due date it is yellow", year, "2018-12-31", u"yellow"_s, u"2019-01-01"_s);
    row("the day after its due date it is red for good", year, "2019-01-01", u"red"_s);
    row("30 days before it is due it is yellow", year, "2018-12-01", u"yellow"_s, u"2019-01-01"_s);
    row("31 days before it is due it is green", year, "2018-11-30", u"green"_s, u"2018-12-01"_s);

    row("9.9 points behind is green", percent(thousand, u"40.1"_s), "2017-05-15", u"green"_s, u"2017-05-16"_s);
    row("10 points behind is yellow", percent(thousand, u"40"_s), "2017-05-15", u"yellow"_s, u"2017-12-02"_s);
    row("30 points behind is yellow", percent(thousand, u"20"_s), "2017-05-15", u"yellow"_s, u"2017-05-16"_s);
    row("30.1 points behind is red", percent(thousand, u"19.9"_s), "2017-05-15", u"red"_s);
    row("a ten-thousandth over 30 points is red", percent(thousand, u"19.9999"_s), "2017-05-15", u"red"_s);
    row("ahead of time is green", percent(thousand, u"90"_s), "2017-05-15", u"green"_s, u"2018-08-28"_s);
    row("no progress at all counts as none done", thousand, "2016-04-09", u"green"_s, u"2016-04-10"_s);

    const auto early = reported(percent(thousand, u"25"_s), {report("2016-Q1", "2016-04-03", 25)});
    row("progress is set against the time of its report, not of today", early, "2018-08-01", u"green"_s, u"2018-08-28"_s);
    row("30 points behind at its last report is yellow for as long as it is not overdue",
        reported(once("2016-01-01", "2016-10-27", 0), {report("2016-Q1", "2016-04-03", 0)}), "2016-06-01", u"yellow"_s, u"2016-10-28"_s);
    row("the typed progress wins over the report's", percent(reported(thousand, {report("2017-Q1", "2017-04-03", 40)}), u"10"_s),
        "2017-05-01", u"red"_s);
    row("without a typed progress the newest report counts, whatever their order",
        reported(thousand, {report("2017-Q1", "2017-04-03", 40), report("2016-Q1", "2016-04-03", 9)}), "2017-05-01", u"green"_s, u"2018-08-28"_s);
    auto draft = reported(thousand, {report("2017-Q1", "2017-04-03", 40)});
    draft.reports.front().counts = false;
    row("a draft report is not heard", draft, "2017-05-01", u"red"_s);

    row("due on its first day, the day before", once("2018-05-05", "2018-05-05", 20), "2018-03-01", u"green"_s, u"2018-04-05"_s);
    row("due on its first day, on that day nothing done is red", once("2018-05-05", "2018-05-05", 20), "2018-05-05", u"red"_s);
    row("without a start only the due date counts", once("", "2018-12-31", 1), "2018-11-30", u"green"_s, u"2018-12-01"_s);

    const auto quarterly = standing("2018-01-01", {report("2018-Q1", "2018-04-02")});
    row("within the five days of grace nothing is missing", quarterly, "2018-07-05", u"green"_s, u"2018-07-06"_s);
    row("after the days of grace one period is missing", quarterly, "2018-07-06", u"yellow"_s, u"2018-10-06"_s);
    row("two periods missing is red", quarterly, "2018-10-06", u"red"_s);
    row("reporting begins with the period of the start", standing("2018-03-31"), "2018-04-05", u"green"_s, u"2018-04-06"_s);
    row("a gap before a later report is past", standing("2018-04-01", {report("2018-Q3", "2018-10-02")}), "2018-10-10", u"green"_s,
        u"2019-01-06"_s);
    row("a report for the running period answers for the last", standing("2018-04-01", {report("2018-Q3", "2018-08-01")}), "2018-08-02",
        u"green"_s, u"2019-01-06"_s);
    row("a monthly reporter is silent sooner", reported(standing("2018-01-01"), {}, u"P1M"_s), "2018-03-06", u"red"_s);
    row("who need not report is never silent", reported(standing("2018-01-01"), {}), "2028-01-01", u"green"_s);
    row("silence also reddens what has a due date",
        reported(once("2018-01-01", "2019-12-31", 100), {report("2018-Q1", "2018-04-01", 100)}, u"P3M"_s), "2018-10-06", u"red"_s);

    row("not started before its start is grey", with(year, u"not-started"_s), "2017-12-31", u"grey"_s, u"2018-01-01"_s);
    row("not started on its start is yellow", with(year, u"not-started"_s), "2018-01-01", u"yellow"_s, u"2019-01-01"_s);
    row("not started and overdue is red", with(year, u"not-started"_s), "2019-01-01", u"red"_s);
    row("not started, without a start, is grey until due soon", with(once("", "2018-12-31"), u"not-started"_s), "2018-11-30", u"grey"_s,
        u"2018-12-01"_s);
    row("not started, without any date, stays grey", with(once("", ""), u"not-started"_s), "2018-11-30", u"grey"_s);
    row("not started, standing, is yellow from its start", with(reported(standing("2018-01-01"), {}), u"not-started"_s), "2018-01-01",
        u"yellow"_s);
    row("paused is grey though overdue", with(year, u"paused"_s), "2019-06-01", u"grey"_s);
    row("ended is grey", with(year, u"ended"_s), "2019-06-01", u"grey"_s);
    row("done is blue though it was late", with(year, u"done"_s), "2019-06-01", u"blue"_s);

    row("handed in before its due date it does not become overdue", handedIn(year, "2018-11-20"), "2019-06-01", u"green"_s);
    row("handed in when due soon it stays yellow", handedIn(year, "2018-12-31"), "2019-06-01", u"yellow"_s);
    row("handed in after its due date it stays red", handedIn(year, "2019-01-01"), "2019-06-01", u"red"_s);
    row("handed in, nothing more is missing", handedIn(quarterly, "2018-07-05"), "2018-12-31", u"green"_s);

    const auto saved = extended(year, "2019-12-31", "2019-02-10");
    row("an extension after the due date clears red, under watch to the end of the next quarter", saved, "2019-02-10", u"yellow"_s,
        u"2019-07-01"_s);
    row("on the last day under watch it is yellow", saved, "2019-06-30", u"yellow"_s, u"2019-07-01"_s);
    row("after the watch it is green", saved, "2019-07-01", u"green"_s, u"2019-12-01"_s);
    row("an extension in time leaves no watch", extended(year, "2019-12-31", "2018-12-20"), "2018-12-20", u"green"_s, u"2019-12-01"_s);
    row("a report after two silent periods is watched",
        standing("2018-01-01", {report("2018-Q1", "2018-04-02"), report("2018-Q3", "2018-10-08")}), "2018-10-08", u"yellow"_s,
        u"2019-04-06"_s);
    row("the watch of a monthly reporter lasts to the end of the next month",
        reported(standing("2018-01-01"), {report("2018-01", "2018-02-02"), report("2018-03", "2018-04-10"), report("2018-04", "2018-05-02"),
                                          report("2018-05", "2018-06-02")}, u"P1M"_s),
        "2018-05-31", u"yellow"_s, u"2018-06-01"_s);
    row("handed in while under watch it turns green at the watch's end", handedIn(saved, "2019-03-01"), "2019-03-05", u"yellow"_s,
        u"2019-07-01"_s);

    const std::vector firstYear{report("2016-Q1", "2016-04-01", 20), report("2016-Q4", "2016-12-20", 100), report("2017-Q1", "2017-04-01", 25)};
    auto yearly = recurring(u"P1Y"_s, "2016-03-01", firstYear);
    yearly.reports.push_back(report("2017-Q2", "2017-07-01", 50));
    row("a yearly duty shows its earliest open year", yearly, "2017-09-01", u"green"_s, u"2017-12-01"_s);
    row("an open year that is over is red", yearly, "2018-01-01", u"red"_s);
    row("a later year's report does not close an earlier year", recurring(u"P1Y"_s, "2016-03-01", {report("2017-Q2", "2017-07-01", 100)}),
        "2017-07-01", u"red"_s);
    auto both = recurring(u"P1Y"_s, "2016-03-01", firstYear);
    both.reports.push_back(report("2017-Q2", "2017-07-01", 100));
    row("every begun year fulfilled is green until the next falls behind", both, "2017-12-31", u"green"_s, u"2018-02-07"_s);
    row("a quarterly duty warns 15 days before", recurring(u"P3M"_s, "2018-01-01", {report("2018-01", "2018-01-20", 35), report("2018-02", "2018-03-01", 90)}), "2018-03-15",
        u"green"_s, u"2018-03-16"_s);
    row("a monthly duty warns 7 days before", recurring(u"P1M"_s, "2018-01-01", {report("2018-01", "2018-01-08", 95)}), "2018-01-23",
        u"green"_s, u"2018-01-24"_s);
    row("a quarter's report of 100 % closes its three months",
        recurring(u"P1M"_s, "2018-01-01", {report("2018-Q1", "2018-01-05", 100)}), "2018-04-03", u"green"_s, u"2018-04-04"_s);
    row("a turn without a report is behind by the days gone", recurring(u"P3M"_s, "2018-01-01"), "2018-01-27", u"yellow"_s, u"2018-01-28"_s);
    row("a fortnight runs from the start", recurring(u"P2W"_s, "2018-01-03"), "2018-01-17", u"red"_s);
    row("a month's report closes the fortnights due in it, not the one it ends in",
        recurring(u"P2W"_s, "2018-01-03", {report("2018-01", "2018-01-03", 100)}), "2018-02-05", u"red"_s);
    row("if none is due in it, it speaks for the one it ends in",
        recurring(u"P2Y"_s, "2018-01-15", {report("2018-Q1", "2018-04-01", 100)}), "2018-04-02", u"green"_s, u"2020-03-28"_s);
    row("a turn's due date may be extended", extended([] {
            auto facts = recurring(u"P1Y"_s, "2018-01-01", {report("2018-Q1", "2018-04-01", 30), report("2018-Q4", "2019-01-02", 90)});
            facts.due = day("2018-12-31");
            return facts;
        }(), "2019-03-31", "2018-12-30"), "2019-02-28", u"green"_s, u"2019-03-01"_s);
}

void LightRuleTest::lights()
{
    QFETCH(CommitmentFacts, facts);
    QFETCH(QDate, on);
    const LightAnswer answer = light(facts, on);
    QTEST(lightKey(*answer.light), "light");
    QTEST(answer.until ? answer.until->toString(Qt::ISODate) : QString(), "until");
    QCOMPARE(lightDates(facts).at(on), *answer.light);
    QVERIFY(!answer.reasons.empty());
}

void LightRuleTest::knownEarlier_data()
{
    QTest::addColumn<CommitmentFacts>("facts");
    QTest::addColumn<QDate>("on");
    QTest::addColumn<QString>("status");
    QTest::addColumn<QDate>("due");
    QTest::addColumn<QString>("progress");
    const auto row = [](const char* name, const CommitmentFacts& facts, const char* on, const QString& status, const char* due,
                        const QString& progress) { QTest::newRow(name) << facts << day(on) << status << day(due) << progress; };
    const auto told = reported(percent(thousand, u"70"_s), {report("2017-Q1", "2017-04-03", 40), report("2017-Q2", "2017-07-03", 50)});
    row("reports after the day are gone", told, "2017-05-01", u"active"_s, "2018-09-27", u"40"_s);
    row("looking back hears reports, not what was typed", told, "2018-05-01", u"active"_s, "2018-09-27", u"50"_s);
    row("nothing reported by then is no progress", told, "2017-01-01", u"active"_s, "2018-09-27", u""_s);
    row("what was typed and never reported stands", percent(thousand, u"70"_s), "2017-01-01", u"active"_s, "2018-09-27", u"70"_s);
    row("before its start without a report it is not started", told, "2015-12-31", u"not-started"_s, "2018-09-27", u""_s);
    row("on its start it is begun", told, "2016-01-01", u"active"_s, "2018-09-27", u""_s);
    row("an extension counts from its approval", extended(thousand, "2018-12-31", "2018-06-01"), "2018-05-31", u"active"_s, "2018-09-27",
        u""_s);
    row("and on that day", extended(thousand, "2018-12-31", "2018-06-01"), "2018-06-01", u"active"_s, "2018-12-31", u""_s);
    row("a due date moved without any extension stands", [] {
        auto facts = thousand;
        facts.dueOriginal = day("2017-12-31");
        return facts;
    }(), "2017-05-01", u"active"_s, "2018-09-27", u""_s);
    const auto late = closed(handedIn(told, "2018-10-01"), u"done"_s, "2018-10-08", u"late"_s);
    row("closed from the closure on", late, "2018-10-08", u"done"_s, "2018-09-27", u"50"_s);
    row("handed in before that", late, "2018-10-07", u"submitted"_s, "2018-09-27", u"50"_s);
    row("active before that", late, "2018-09-30", u"active"_s, "2018-09-27", u"50"_s);
    row("an item that was waived is ended", closed(told, u"ended"_s, "2018-02-01", u"waived"_s), "2018-02-01", u"ended"_s, "2018-09-27",
        u"50"_s);
    row("taken over as done, it is done from its date on", [] {
        auto facts = with(thousand, u"done"_s);
        facts.completed = day("2018-03-01");
        return facts;
    }(), "2018-02-28", u"active"_s, "2018-09-27", u""_s);
    row("a pause counts from the last report on", with(told, u"paused"_s), "2017-07-03", u"paused"_s, "2018-09-27", u"50"_s);
    row("before the last report it was not paused", with(told, u"paused"_s), "2017-07-02", u"active"_s, "2018-09-27", u"40"_s);
    row("not handed in before it was", handedIn(told, "2018-08-01"), "2018-07-31", u"active"_s, "2018-09-27", u"50"_s);
}

void LightRuleTest::knownEarlier()
{
    QFETCH(CommitmentFacts, facts);
    QFETCH(QDate, on);
    const CommitmentFacts past = asKnownOn(facts, on);
    QTEST(past.status, "status");
    QTEST(past.due, "due");
    QTEST(past.progress ? past.progress->toString() : QString(), "progress");
    for (const ReportFact& report : past.reports)
        QVERIFY(report.date <= on);
    for (const ClosureFact& closure : past.closures)
        QVERIFY(closure.on <= on);
    QCOMPARE(past.submittedOn.isValid(), facts.submittedOn.isValid() && facts.submittedOn <= on);
}

void LightRuleTest::thresholdsAreSettings()
{
    LightSettings settings;
    settings.warnOnce = 10;
    settings.behindYellow = *Decimal::parse(u"5.5");
    settings.behindRed = Decimal::fromInteger(20);
    settings.graceDays = 0;
    settings.silentRed = 3;
    const auto on = [&](const CommitmentFacts& facts, const char* date) { return *light(facts, day(date), settings).light; };
    QCOMPARE(on(once("2018-01-01", "2018-12-31", 100), "2018-12-20"), Light::Green);
    QCOMPARE(on(once("2018-01-01", "2018-12-31", 100), "2018-12-21"), Light::Yellow);
    QCOMPARE(on(percent(thousand, u"44.6"_s), "2017-05-15"), Light::Green);
    QCOMPARE(on(percent(thousand, u"44.5"_s), "2017-05-15"), Light::Yellow);
    QCOMPARE(on(percent(thousand, u"29.9"_s), "2017-05-15"), Light::Red);
    QCOMPARE(on(standing("2018-01-01"), "2018-04-01"), Light::Yellow);
    QCOMPARE(on(standing("2018-01-01"), "2018-09-30"), Light::Yellow);
    QCOMPARE(on(standing("2018-01-01"), "2018-10-01"), Light::Red);
}

void LightRuleTest::whatIsShownOfATurn()
{
    const auto facts = recurring(u"P1Y"_s, "2016-03-01", {report("2016-Q4", "2016-12-20", 100), report("2017-Q2", "2017-07-01", 50)});
    const LightAnswer open = light(facts, day("2017-09-01"));
    QCOMPARE(open.due, day("2017-12-31"));
    QCOMPARE(open.daysLeft, 121);
    QCOMPARE(open.progress, Decimal::fromInteger(50));
    QCOMPARE(*open.elapsed, *Decimal::parse(u"49.4505")); // 180 of 364 days
    const LightAnswer fulfilled = light(facts, day("2016-12-31"));
    QCOMPARE(fulfilled.due, day("2017-12-31"));
    QCOMPARE(fulfilled.progress, Decimal::fromInteger(100));
    QCOMPARE(fulfilled.elapsed, Decimal::fromInteger(100));

    const LightAnswer done = light(closed(thousand, u"done"_s, "2018-10-08", u"late"_s), day("2018-10-10"));
    QCOMPARE(done.elapsed, Decimal::fromInteger(100));
    QVERIFY(!done.daysLeft);
    const LightAnswer carriedOn = light(standing("2016-01-01"), day("2016-02-01"));
    QVERIFY(!carriedOn.elapsed && !carriedOn.progress && !carriedOn.daysLeft && !carriedOn.due.isValid());
}

void LightRuleTest::aProposalHasNoLight()
{
    CommitmentFacts facts = once("2016-01-01", "2016-02-01", 0);
    facts.proposal = true;
    const LightAnswer answer = light(facts, day("2018-01-01"));
    QVERIFY(!answer.light);
    QVERIFY(answer.reasons.empty());
    QVERIFY(!answer.until);
    QCOMPARE(lightDates(facts), LightDates());
}

QTEST_GUILESS_MAIN(LightRuleTest)
#include "tst_lightrule.moc"

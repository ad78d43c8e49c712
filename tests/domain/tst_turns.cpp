// SPDX-FileCopyrightText: PactLedger contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/rules/turns.h"
#include "domain/rules/reasontext.h"
#include "domain/samplefacts.h"
#include <QTest>

using namespace pact::domain;
using namespace pact::domain::test;

namespace {

/// Every year from 2016: fulfilled in 2016, missed in 2017, on its way in 2018.
CommitmentFacts missedOnce()
{
    return recurring(u"P1Y"_s, "2016-01-01", {report("2016-Q4", "2016-12-20", 100), report("2018-Q3", "2018-10-01", 80)});
}

CommitmentFacts writtenOff(CommitmentFacts facts, const QString& turn, const char* on)
{
    facts.turnVerdicts.push_back({turn, day(on)});
    return facts;
}

QStringList keys(const std::vector<Occurrence>& turns)
{
    QStringList all;
    for (const Occurrence& turn : turns)
        all << turn.key;
    return all;
}

}

/// What of a recurring duty is still owed, and what a verdict on one of its turns alters.
class TurnsTest : public QObject
{
    Q_OBJECT

private slots:
    void owed_data();
    void owed();
    void atMostSoManyAreNamed();
    void aTurnIsCalledByItsKey();
    void aMissedTurnStaysRedUntilItIsWrittenOff();
    void whatWasWrittenOffIsNotFulfilled();
};

void TurnsTest::owed_data()
{
    QTest::addColumn<CommitmentFacts>("facts");
    QTest::addColumn<QString>("on");
    QTest::addColumn<QStringList>("turns");
    const auto row = [](const char* name, const CommitmentFacts& facts, const char* on, const QStringList& turns) { QTest::newRow(name) << facts << QString::fromLatin1(on) << turns; };
    row("missed and begun", missedOnce(), "2018-10-10", {u"2017"_s, u"2018"_s});
    row("what has yet to begin is not owed", missedOnce(), "2017-12-31", {u"2017"_s});
    row("on its first day it is", missedOnce(), "2018-01-01", {u"2017"_s, u"2018"_s});
    row("fulfilled is not owed", missedOnce(), "2016-06-30", {});
    row("written off is not owed", writtenOff(missedOnce(), u"2017"_s, "2018-10-01"), "2018-10-10", {u"2018"_s});
    row("a verdict on no turn of it says nothing", writtenOff(missedOnce(), u"2017-Q4"_s, "2018-10-01"), "2018-10-10", {u"2017"_s, u"2018"_s});
    row("turns that are no calendar periods go by their first day", recurring(u"P2W"_s, "2018-09-01"), "2018-09-20", {u"2018-09-01"_s, u"2018-09-15"_s});
    row("done once", once("2016-01-01", "2018-01-01"), "2018-10-10", {});
    row("carried on for good", standing("2016-01-01"), "2018-10-10", {});
    row("without a start", recurring(u"P1Y"_s, ""), "2018-10-10", {});
    CommitmentFacts ended = missedOnce();
    ended.status = u"ended"_s;
    row("ended", ended, "2018-10-10", {});
}

void TurnsTest::owed()
{
    QFETCH(CommitmentFacts, facts);
    QFETCH(QString, on);
    QTEST(keys(owedTurns(facts, day(on), 100)), "turns");
}

void TurnsTest::atMostSoManyAreNamed()
{
    QCOMPARE(keys(owedTurns(recurring(u"P1D"_s, "2018-01-01"), day("2018-10-10"), 2)), (QStringList{u"2018-01-01"_s, u"2018-01-02"_s}));
}

void TurnsTest::aTurnIsCalledByItsKey()
{
    const auto fulfilled = turnCalled(missedOnce(), u"2016"_s, day("2018-10-10"));
    QVERIFY(fulfilled && !fulfilled->owed);
    const auto missed = turnCalled(missedOnce(), u"2017"_s, day("2018-10-10"));
    QVERIFY(missed && missed->owed);
    QCOMPARE(missed->turn.due, day("2017-12-31"));
    QVERIFY(!turnCalled(missedOnce(), u"2019"_s, day("2018-10-10")));
    QVERIFY(!turnCalled(missedOnce(), u"2017-Q1"_s, day("2018-10-10")));
    QVERIFY(!turnCalled(once("2016-01-01", "2018-01-01"), u"2016"_s, day("2018-10-10")));
}

void TurnsTest::aMissedTurnStaysRedUntilItIsWrittenOff()
{
    const LightAnswer missed = light(missedOnce(), day("2018-10-10"));
    QCOMPARE(missed.light, Light::Red);
    QCOMPARE(missed.due, day("2017-12-31"));
    const CommitmentFacts facts = writtenOff(missedOnce(), u"2017"_s, "2018-10-05");
    const LightAnswer watched = light(facts, day("2018-10-10"));
    QCOMPARE(watched.light, Light::Yellow); // back from red, it is watched for another period
    QCOMPARE(watched.reasons.back().kind, LightReason::Kind::Watched);
    QCOMPARE(watched.due, day("2018-12-31"));
    // Before the verdict nobody knew of it.
    QCOMPARE(light(asKnownOn(facts, day("2018-10-04")), day("2018-10-04")).light, Light::Red);
    QCOMPARE(light(asKnownOn(facts, day("2018-10-05")), day("2018-10-05")).light, Light::Yellow);
}

void TurnsTest::whatWasWrittenOffIsNotFulfilled()
{
    const CommitmentFacts facts = writtenOff(recurring(u"P1Y"_s, "2018-01-01"), u"2018"_s, "2018-02-01");
    const LightAnswer answer = light(facts, day("2018-03-01"));
    QCOMPARE(answer.light, Light::Green);
    QVERIFY(!answer.progress);
    QCOMPARE(lightReason(answer, Language::Chinese), u"本年一次已销号"_s);
    QCOMPARE(lightReason(answer, Language::English), u"This year's turn is written off"_s);
    const CommitmentFacts quarter = writtenOff(recurring(u"P3M"_s, "2018-01-01"), u"2018-Q1"_s, "2018-01-05");
    QCOMPARE(lightReason(light(quarter, day("2018-03-01")), Language::Chinese), u"本季一次已销号"_s);
}

QTEST_GUILESS_MAIN(TurnsTest)
#include "tst_turns.moc"

// SPDX-FileCopyrightText: PactLedger contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/rules/recurrence.h"
#include "domain/rules/lightrule.h"
#include "domain/samplefacts.h"
#include <QElapsedTimer>
#include <QRandomGenerator>
#include <QTest>
#include <algorithm>

using namespace pact::domain;
using namespace pact::domain::test;

namespace {

/// Random commitments: every status, schedule and kind of dated fact, sometimes with a field missing.
class Commitments
{
public:
    explicit Commitments(quint32 seed)
        : m_random(seed)
    {
    }

    CommitmentFacts next()
    {
        CommitmentFacts f;
        f.status = pick({u"active"_s, u"active"_s, u"active"_s, u"active"_s, u"not-started"_s, u"submitted"_s, u"paused"_s, u"done"_s, u"ended"_s});
        f.recurrence = pick({u""_s, u""_s, u""_s, u"standing"_s, u"P1Y"_s, u"P6M"_s, u"P3M"_s, u"P1M"_s, u"P2W"_s, u"P10D"_s, u"P2Y"_s});
        f.reportEvery = pick({u""_s, u"P3M"_s, u"P3M"_s, u"P1M"_s, u"P6M"_s, u"P1Y"_s});
        if (!oneIn(12))
            f.start = first.addDays(number(-200, 700));
        const QDate from = f.start.isValid() ? f.start : first;
        if (f.recurrence.isEmpty() && !oneIn(8))
            f.due = f.dueOriginal = from.addDays(oneIn(15) ? number(-30, 0) : number(1, 900));
        if (oneIn(2))
            f.progress = Decimal::fromScaled(number(0, 100 * Decimal::unit));
        addReports(f, from);
        addExtensions(f);
        addVerdicts(f, from);
        if (f.status == u"submitted" && !oneIn(10))
            f.submittedOn = from.addDays(number(0, 900));
        if (f.status == u"done" || f.status == u"ended") {
            f.completed = from.addDays(number(0, 900));
            if (!oneIn(5))
                f.closures.push_back({f.completed, f.status == u"done" ? u"late"_s : u"waived"_s});
        }
        return f;
    }

    int number(int low, int high)
    {
        return m_random.bounded(low, high + 1);
    }
    bool oneIn(int n)
    {
        return m_random.bounded(n) == 0;
    }

    const QDate first{2016, 1, 1};

private:
    QString pick(const QStringList& from)
    {
        return from.at(number(0, static_cast<int>(from.size()) - 1));
    }

    void addReports(CommitmentFacts& f, QDate from)
    {
        const auto length = static_cast<PeriodLength>(oneIn(4) ? number(0, 3) : 1);
        Period period = Period::containing(from.addDays(number(-40, 300)), length);
        for (int n = number(0, 8); n > 0; --n) {
            ReportFact report{period, period.last().addDays(number(-30, 60)), std::nullopt, !oneIn(8)};
            if (!oneIn(6))
                report.percent = Decimal::fromInteger(oneIn(3) ? 100 : number(0, 100));
            f.reports.push_back(report);
            period = period.advanced(oneIn(3) ? 2 : 1);
        }
        std::ranges::shuffle(f.reports, m_random);
    }

    void addExtensions(CommitmentFacts& f)
    {
        for (int n = number(0, 2); n > 0 && f.due.isValid(); --n) {
            const QDate on = f.due.addDays(number(-120, 60));
            const QDate to = f.due.addDays(number(1, 300));
            const bool approved = !oneIn(4);
            f.extensions.push_back({f.due, to, on.addDays(-5), on, approved});
            if (approved)
                f.due = to;
        }
    }

    void addVerdicts(CommitmentFacts& f, QDate from)
    {
        const auto recurrence = Recurrence::parse(f.recurrence);
        for (int n = number(0, 2); n > 0 && recurrence && recurrence->kind() == Recurrence::Kind::Every; --n) {
            const Occurrence turn = recurrence->occurrence(from, number(0, 5));
            f.turnVerdicts.push_back({turn.key, turn.start.addDays(number(0, 400))});
        }
    }

    QRandomGenerator m_random;
};

/// The light without the watch after a recovery.
Light bare(const LightAnswer& answer)
{
    const bool watched = std::ranges::any_of(answer.reasons, [](const LightReason& r) { return r.kind == LightReason::Kind::Watched; });
    return watched ? Light::Green : *answer.light;
}

QByteArray where(quint32 seed, int item, QDate on)
{
    return QByteArray("seed ") + QByteArray::number(seed) + ", item " + QByteArray::number(item) + ", "
        + on.toString(Qt::ISODate).toLatin1();
}

}

/// What a ledger stores beside a row must be the light itself, for any commitment and any day.
class LightDatesTest : public QObject
{
    Q_OBJECT

private slots:
    void initTestCase();
    void storedDatesAreTheLightOnEveryDay();
    void goingFromChangeToChangeMissesNone();
    void theWatchIsWhatADailyLookWouldHaveSeen();
    void extendingNeverTurnsAnItemRedder();
    void lookingBackTwiceIsLookingBackFurther();
    void aHundredThousandItemsTakeLittleTime();

private:
    quint32 m_seed = 0;
    const int m_days = 3 * 365;
};

void LightDatesTest::initTestCase()
{
    m_seed = qEnvironmentVariableIsSet("PACT_TEST_SEED") ? qEnvironmentVariable("PACT_TEST_SEED").toUInt()
                                                         : QRandomGenerator::global()->generate();
    qInfo("PACT_TEST_SEED=%u", m_seed);
}

void LightDatesTest::storedDatesAreTheLightOnEveryDay()
{
    Commitments commitments(m_seed);
    std::array<int, 5> seen{};
    for (int item = 0; item < 2'000; ++item) {
        const CommitmentFacts facts = commitments.next();
        const LightDates dates = lightDates(facts);
        for (int n = 0; n < m_days; ++n) {
            const QDate on = commitments.first.addDays(n);
            const Light light = *pact::domain::light(facts, on).light;
            if (dates.at(on) != light)
                QFAIL(where(m_seed, item, on));
            ++seen.at(static_cast<size_t>(light));
        }
    }
    for (const Light light : allLights)
        QVERIFY2(seen.at(static_cast<size_t>(light)) > 20'000, qPrintable(lightKey(light)));
}

void LightDatesTest::goingFromChangeToChangeMissesNone()
{
    Commitments commitments(m_seed);
    for (int item = 0; item < 2'000; ++item) {
        const CommitmentFacts facts = commitments.next();
        const LightDates dates = lightDates(facts);
        QDate on = commitments.first;
        std::optional<QDate> until = light(facts, on).until;
        for (int n = 1; n < m_days; ++n) {
            const QDate before = on;
            on = on.addDays(1);
            const bool changes = dates.at(on) != dates.at(before);
            if (changes != (until == on))
                QFAIL(where(m_seed, item, on));
            if (changes)
                until = light(facts, on).until;
        }
    }
}

void LightDatesTest::theWatchIsWhatADailyLookWouldHaveSeen()
{
    Commitments commitments(m_seed + 1);
    int recoveries = 0;
    for (int item = 0; item < 400; ++item) {
        const CommitmentFacts facts = commitments.next();
        const auto length = facts.reportEvery == u"P1M" ? PeriodLength::Month
            : facts.reportEvery == u"P6M"               ? PeriodLength::Half
            : facts.reportEvery == u"P1Y"               ? PeriodLength::Year
                                                        : PeriodLength::Quarter;
        QDate watched;
        std::optional<Light> was;
        for (int n = -250; n < m_days; ++n) {
            const QDate on = commitments.first.addDays(n);
            const LightAnswer answer = light(asKnownOn(facts, on), on);
            const Light now = bare(answer);
            if (was == Light::Red && (now == Light::Green || now == Light::Yellow)) {
                watched = Period::containing(on, length).next().last();
                ++recoveries;
            }
            was = now;
            const Light expected = now == Light::Green && watched.isValid() && on <= watched ? Light::Yellow : now;
            if (answer.light != expected)
                QFAIL(where(m_seed + 1, item, on));
        }
    }
    QVERIFY(recoveries > 20);
}

void LightDatesTest::extendingNeverTurnsAnItemRedder()
{
    Commitments commitments(m_seed + 2);
    int milder = 0;
    for (int item = 0; item < 1'500; ++item) {
        const CommitmentFacts facts = commitments.next();
        if (!facts.recurrence.isEmpty() || !(facts.due > facts.start))
            continue;
        const QDate approvedOn = facts.due.addDays(commitments.number(-60, 90));
        CommitmentFacts extended = facts;
        extended.due = facts.due.addDays(commitments.number(1, 200));
        extended.extensions.push_back({facts.due, extended.due, approvedOn, approvedOn, true});
        for (QDate on = approvedOn; on < approvedOn.addDays(300); on = on.addDays(1)) {
            const Light before = *light(asKnownOn(facts, on), on).light;
            const Light after = *light(asKnownOn(extended, on), on).light;
            if (after < before) // worst first
                QFAIL(where(m_seed + 2, item, on));
            milder += before < after;
        }
    }
    QVERIFY(milder > 0);
}

void LightDatesTest::lookingBackTwiceIsLookingBackFurther()
{
    Commitments commitments(m_seed + 3);
    for (int item = 0; item < 400; ++item) {
        const CommitmentFacts facts = commitments.next();
        const QDate late = commitments.first.addDays(commitments.number(300, 1'000));
        const QDate early = late.addDays(-commitments.number(1, 300));
        const LightAnswer direct = light(asKnownOn(facts, early), early);
        const LightAnswer twice = light(asKnownOn(asKnownOn(facts, late), early), early);
        if (direct.light != twice.light || direct.due != twice.due)
            QFAIL(where(m_seed + 3, item, early));
    }
}

void LightDatesTest::aHundredThousandItemsTakeLittleTime()
{
    Commitments commitments(m_seed);
    std::vector<CommitmentFacts> some;
    some.reserve(1'000);
    for (int item = 0; item < 1'000; ++item)
        some.push_back(commitments.next());
    QElapsedTimer timer;
    timer.start();
    int red = 0;
    for (const CommitmentFacts& facts : some)
        red += lightDates(facts).redFrom.isValid();
    const double seconds = static_cast<double>(timer.nsecsElapsed()) / 1e9 * 100;
    qInfo("100,000 items at this rate: %.2f s", seconds);
    QVERIFY(red > 0);
    QVERIFY2(seconds < 20, "ten times what it may take with optimisation");
}

QTEST_GUILESS_MAIN(LightDatesTest)
#include "tst_lightdates.moc"

// SPDX-FileCopyrightText: PactLedger contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/rules/lightrule.h"
#include "domain/rules/situation.h"
#include <algorithm>

namespace pact::domain {

using rules::Situation;
using rules::Status;

namespace {

using Kind = LightReason::Kind;

/// numerator / denominator, half up, denominator > 0.
qint64 halfUp(qint64 numerator, qint64 denominator)
{
    const qint64 twice = 2 * numerator + denominator;
    const qint64 quotient = twice / (2 * denominator);
    return twice % (2 * denominator) < 0 ? quotient - 1 : quotient;
}

constexpr qint64 hundred = 100 * Decimal::unit;
constexpr qint64 tenth = Decimal::unit / 10;

/// The rule for one item on one day, finding by finding.
class Judge
{
public:
    Judge(const Situation& situation, const rules::Outline& outline, QDate day, const LightSettings& settings)
        : m_s(situation)
        , m_o(outline)
        , m_clock(situation.at(day))
        , m_settings(settings)
    {
        m_answer.day = day;
        m_answer.due = situation.due;
    }

    LightAnswer judge()
    {
        switch (m_s.status) {
        case Status::Paused:
            say(Kind::Paused);
            return finish(Light::Grey);
        case Status::Ended:
            say(Kind::Ended);
            return finish(Light::Grey);
        case Status::Done:
            done();
            return finish(Light::Blue);
        case Status::Submitted:
        case Status::NotStarted:
        case Status::Active:
            break;
        }
        if (m_s.greyUntil.isValid() && m_clock < m_s.greyUntil) {
            say(Kind::NotBegun).date = m_s.start;
            return finish(Light::Grey);
        }
        if (m_s.status == Status::Submitted)
            say(Kind::Submitted, false).date = m_s.clock;
        if (m_s.due.isValid())
            m_answer.daysLeft = static_cast<int>(m_clock.daysTo(m_s.due));
        if (!m_s.due.isValid())
            noDue();
        else if (m_s.recurring && m_clock < m_s.from)
            betweenTurns();
        else
            plan();
        silence();
        if (m_s.status == Status::NotStarted) {
            say(Kind::StartPassed).date = m_s.start;
            m_yellow = true;
        }
        return finish(m_red ? Light::Red : m_yellow ? Light::Yellow : Light::Green);
    }

private:
    LightReason& say(Kind kind, bool decides = true)
    {
        LightReason reason;
        reason.kind = kind;
        reason.decides = decides;
        return m_answer.reasons.emplace_back(reason);
    }

    LightAnswer finish(Light light)
    {
        m_answer.light = light;
        return m_answer;
    }

    void done()
    {
        const ClosureFact* closure = rules::closureBy(m_o.facts, QDate());
        say(Kind::Done).date = m_o.facts.completed.isValid() || !closure ? m_o.facts.completed : closure->on;
        if (!m_s.due.isValid())
            return;
        m_answer.elapsed = Decimal::fromInteger(100);
        m_answer.progress = m_s.progress;
    }

    void noDue()
    {
        const bool standing = m_o.recurrence.kind() == Recurrence::Kind::Standing;
        say(standing ? Kind::Standing : Kind::NoDue, false).reports = m_o.reporting.has_value();
    }

    /// Every turn that has begun is closed, or the first has yet to begin.
    void betweenTurns()
    {
        int n = m_s.turn;
        Occurrence turn;
        do {
            if (--n < 0) {
                say(Kind::NotBegun, false).date = m_s.from;
                return;
            }
            turn = m_o.recurrence.occurrence(m_s.start, n);
        } while (turn.start > m_clock);
        const bool fulfilled = rules::isFulfilled(m_o.facts, turn, n, QDate());
        LightReason& reason = say(fulfilled ? Kind::TurnDone : Kind::TurnWrittenOff, false);
        if (const auto length = m_o.recurrence.periodLength())
            reason.period = Period::containing(turn.start, *length);
        if (!fulfilled)
            return;
        const ReportFact* report = rules::newestReport(m_o.facts, turn, n);
        if (const auto e = rules::elapsed(turn.start, turn.due, report ? report->period.last() : QDate(), m_clock)) {
            m_answer.elapsed = Decimal::fromScaled(halfUp(hundred * e->days, e->whole));
            m_answer.progress = Decimal::fromInteger(100);
        }
    }

    void plan()
    {
        const int left = *m_answer.daysLeft;
        LightReason reason;
        reason.kind = Kind::Plan;
        reason.progress = m_s.progress;
        if (const auto e = rules::elapsed(m_s.from, m_s.due, m_s.told, m_clock)) {
            const qint64 lag = hundred * e->days - m_s.progress.scaled() * e->whole; // L·whole
            const auto points = [&](Decimal threshold) { return threshold.scaled() * e->whole; };
            const bool severely = lag > points(m_settings.behindRed);
            reason.decides = lag >= points(m_settings.behindYellow) || severely;
            reason.isBehind = lag > 0;
            reason.elapsed = Decimal::fromScaled(halfUp(hundred * e->days, e->whole * tenth) * tenth);
            reason.behind = Decimal::fromScaled(halfUp(lag, e->whole * tenth) * tenth);
            m_red |= severely;
            m_yellow |= reason.decides;
            m_answer.elapsed = Decimal::fromScaled(halfUp(hundred * e->days, e->whole));
            m_answer.progress = m_s.progress;
        }
        m_answer.reasons.push_back(reason);
        const bool soon = left <= m_s.warnDays;
        LightReason& days = say(left < 0 ? Kind::Overdue : Kind::DaysLeft, left < 0 || soon);
        days.count = left < 0 ? -left : left;
        m_red |= left < 0;
        m_yellow |= soon;
    }

    void silence()
    {
        const int silent = rules::silentPeriods(m_s, m_clock, m_settings);
        m_red |= m_s.silentSince && silent >= m_settings.silentRed;
        m_yellow |= m_s.silentSince && silent >= m_settings.silentYellow;
        if (silent == 0)
            return;
        LightReason& reason = say(Kind::Silent, silent >= m_settings.silentYellow || silent >= m_settings.silentRed);
        reason.count = silent;
        reason.period = m_s.silentSince;
        reason.date = m_s.silentSince->advanced(silent - 1).last().addDays(m_settings.graceDays);
    }

    const Situation& m_s;
    const rules::Outline& m_o;
    QDate m_clock;
    const LightSettings& m_settings;
    bool m_red = false;
    bool m_yellow = false;
    LightAnswer m_answer;
};

}

LightAnswer light(const CommitmentFacts& facts, QDate day, const LightSettings& settings)
{
    if (facts.proposal) {
        LightAnswer none;
        none.day = day;
        return none;
    }
    const rules::Outline outline(facts);
    const Situation situation = rules::presentSituation(outline, settings);
    LightAnswer answer = Judge(situation, outline, day, settings).judge();
    const LightDates dates = rules::watchedDates(outline, situation, settings);
    if (answer.light == Light::Green && dates.yellowUntil.isValid() && day <= dates.yellowUntil) {
        answer.light = Light::Yellow;
        LightReason watched;
        watched.kind = Kind::Watched;
        watched.decides = true;
        watched.date = dates.yellowUntil;
        answer.reasons.push_back(watched);
    }
    answer.until = dates.nextChange(day);
    return answer;
}

}

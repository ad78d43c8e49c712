// SPDX-FileCopyrightText: PactLedger contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/rules/situation.h"
#include <algorithm>
#include <array>
#include <limits>

namespace pact::domain {

namespace rules {

namespace {

constexpr qint64 ever = std::numeric_limits<qint64>::min();
constexpr qint64 never = std::numeric_limits<qint64>::max();

qint64 number(QDate day)
{
    return day.toJulianDay();
}

QDate dayOf(qint64 number)
{
    if (number == never)
        return {};
    return number == ever ? QDate(1, 1, 1) : QDate::fromJulianDay(number);
}

/// The first day on which the item is behind by more than `points` (`orEqual`: by at least that much).
qint64 behindFrom(const Situation& s, Decimal points, bool orEqual)
{
    if (!s.from.isValid() || !s.due.isValid())
        return never;
    // E − p ≥ T  ⇔  100·unit·days ≥ (T + p)·whole, in ten-thousandths of a percent
    constexpr qint64 hundred = 100 * Decimal::unit;
    const qint64 whole = std::max(s.from.daysTo(s.due), qint64(1));
    const qint64 bound = (points.scaled() + s.progress.scaled()) * whole;
    const auto holds = [&](qint64 days) { return orEqual ? hundred * days >= bound : hundred * days > bound; };
    if (holds(0))
        return ever;
    if (!holds(whole))
        return never;
    if (s.due <= s.from)
        return number(s.due);
    if (s.told.isValid())
        return holds(std::clamp(s.from.daysTo(s.told), qint64(0), whole)) ? ever : never;
    const qint64 days = orEqual ? (bound + hundred - 1) / hundred : bound / hundred + 1;
    return number(s.from) + days;
}

/// The day on which `count` periods in a row have become silent.
qint64 silentFrom(const Situation& s, int count, const LightSettings& settings)
{
    if (!s.silentSince)
        return never;
    if (count <= 0)
        return ever;
    return number(s.silentSince->advanced(count - 1).last()) + settings.graceDays + 1;
}

struct Turning
{
    qint64 yellow;
    qint64 red;
};

Turning turning(const Situation& s, const LightSettings& settings)
{
    Turning t{never, never};
    if (s.due.isValid()) {
        t.yellow = std::min(number(s.due) - s.warnDays, behindFrom(s, settings.behindYellow, true));
        t.red = std::min(number(s.due) + 1, behindFrom(s, settings.behindRed, false));
    }
    if (s.recurring && s.from.isValid()) { // nothing is owed before the turn begins
        t.yellow = std::max(t.yellow, number(s.from));
        t.red = std::max(t.red, number(s.from));
    }
    t.yellow = std::min(t.yellow, silentFrom(s, settings.silentYellow, settings));
    t.red = std::min(t.red, silentFrom(s, settings.silentRed, settings));
    if (s.status == Status::NotStarted)
        t.yellow = std::min(t.yellow, number(s.greyUntil));
    return t;
}

LightDates always(Light light)
{
    LightDates dates;
    dates.fixed = light;
    return dates;
}

}

LightDates datesOf(const Situation& situation, const LightSettings& settings)
{
    if (situation.status == Status::Paused || situation.status == Status::Ended)
        return always(Light::Grey);
    if (situation.status == Status::Done)
        return always(Light::Blue);
    if (situation.greyUntil == noDay)
        return always(Light::Grey);
    const Turning turns = turning(situation, settings);
    LightDates dates;
    dates.greyUntil = situation.greyUntil;
    dates.yellowFrom = dayOf(turns.yellow);
    dates.redFrom = dayOf(turns.red);
    if (situation.clock.isValid())
        return always(dates.at(situation.clock));
    return dates;
}

QDate watchedUntil(const Outline& outline, const LightSettings& settings)
{
    const CommitmentFacts& facts = outline.facts;
    std::vector<QDate> days;
    days.reserve(facts.reports.size() + facts.extensions.size() + facts.closures.size() + facts.turnVerdicts.size() + 1);
    for (const ReportFact& report : facts.reports) {
        if (report.counts)
            days.push_back(report.date);
    }
    for (const ExtensionFact& extension : facts.extensions) {
        if (extension.approved)
            days.push_back(extension.approvedOn);
    }
    for (const ClosureFact& closure : facts.closures)
        days.push_back(closure.on);
    for (const TurnVerdict& verdict : facts.turnVerdicts)
        days.push_back(verdict.on);
    days.push_back(facts.submittedOn);
    std::erase_if(days, [](QDate day) { return !day.isValid(); });
    std::ranges::sort(days);
    days.erase(std::unique(days.begin(), days.end()), days.end());
    if (days.empty())
        return {};

    QDate recovered;
    LightDates before = datesOf(situationKnownOn(outline, days.front().addDays(-1), settings), settings);
    for (const QDate day : days) {
        const LightDates after = datesOf(situationKnownOn(outline, day, settings), settings);
        if (before.at(day.addDays(-1)) == Light::Red) {
            const Light now = after.at(day);
            if (now == Light::Yellow || now == Light::Green)
                recovered = day;
        }
        before = after;
    }
    if (!recovered.isValid())
        return {};
    return Period::containing(recovered, outline.reporting.value_or(PeriodLength::Quarter)).next().last();
}

LightDates watchedDates(const Outline& outline, const Situation& situation, const LightSettings& settings)
{
    LightDates dates = datesOf(situation, settings);
    const bool mayBeWatched = !dates.fixed || (situation.status == Status::Submitted && dates.fixed == Light::Green);
    if (!mayBeWatched)
        return dates;
    const QDate watched = watchedUntil(outline, settings);
    if (watched.isValid() && dates.fixed)
        return {std::nullopt, {}, watched, {}, {}};
    dates.yellowUntil = watched;
    return dates;
}

}

Light LightDates::at(QDate day) const
{
    if (fixed)
        return *fixed;
    if (greyUntil.isValid() && day < greyUntil)
        return Light::Grey;
    if (redFrom.isValid() && redFrom <= day)
        return Light::Red;
    if ((yellowFrom.isValid() && yellowFrom <= day) || (yellowUntil.isValid() && day <= yellowUntil))
        return Light::Yellow;
    return Light::Green;
}

std::optional<QDate> LightDates::nextChange(QDate day) const
{
    std::array turns{greyUntil, yellowFrom, redFrom, yellowUntil.isValid() ? yellowUntil.addDays(1) : QDate()};
    std::ranges::sort(turns);
    const Light now = at(day);
    for (const QDate turn : turns) {
        if (turn.isValid() && turn > day && at(turn) != now)
            return turn;
    }
    return std::nullopt;
}

LightDates lightDates(const CommitmentFacts& facts, const LightSettings& settings)
{
    if (facts.proposal)
        return {};
    const rules::Outline outline(facts);
    return rules::watchedDates(outline, rules::presentSituation(outline, settings), settings);
}

}

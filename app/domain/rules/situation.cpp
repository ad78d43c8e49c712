// SPDX-FileCopyrightText: PactLedger contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/rules/situation.h"
#include <algorithm>
#include <array>

using namespace Qt::StringLiterals;

namespace pact::domain::rules {

namespace {

struct StatusName
{
    Status status;
    QLatin1StringView key;
};
constexpr std::array statusNames{
    StatusName{Status::NotStarted, "not-started"_L1}, StatusName{Status::Active, "active"_L1},
    StatusName{Status::Submitted, "submitted"_L1},    StatusName{Status::Done, "done"_L1},
    StatusName{Status::Paused, "paused"_L1},          StatusName{Status::Ended, "ended"_L1},
};

constexpr Decimal full = Decimal::fromInteger(100);

/// Known by `day`; an invalid day means everything is known.
bool known(QDate dated, QDate day)
{
    return !day.isValid() || dated <= day;
}

int warnDaysOf(const Recurrence& recurrence, const LightSettings& settings)
{
    if (recurrence.kind() != Recurrence::Kind::Every)
        return settings.warnOnce;
    constexpr std::array daysPerUnit{1, 7, 30, 365};
    const int days = recurrence.count() * daysPerUnit.at(static_cast<size_t>(recurrence.unit()));
    if (days >= 360)
        return settings.warnOnce;
    return days >= 90 ? settings.warnQuarter : settings.warnMonth;
}

/// Newest by period among the counted reports known by `day`; with `stating` only those that state a percentage.
const ReportFact* newest(const CommitmentFacts& facts, QDate day, bool stating)
{
    const ReportFact* found = nullptr;
    for (const ReportFact& report : facts.reports) {
        if (report.counts && known(report.date, day) && (!stating || report.percent) && (!found || found->period < report.period))
            found = &report;
    }
    return found;
}

/// The due date of a turn after the extensions known by `day`, each of which moves the date it names.
QDate extendedDue(const CommitmentFacts& facts, QDate due, QDate day)
{
    for (size_t step = 0; step < facts.extensions.size(); ++step) {
        const auto mover = std::ranges::find_if(facts.extensions, [&](const ExtensionFact& e) {
            return e.approved && e.from == due && e.to > due && known(e.approvedOn, day);
        });
        if (mover == facts.extensions.end())
            break;
        due = mover->to;
    }
    return due;
}

void placeTurn(Situation& s, const Outline& o, QDate day)
{
    Occurrence turn = o.recurrence.occurrence(o.facts.start, 0);
    while (turn.due.isValid() && isTurnClosed(o.facts, turn, s.turn, day))
        turn = o.recurrence.occurrence(o.facts.start, ++s.turn);
    s.from = turn.start;
    s.due = turn.due.isValid() ? extendedDue(o.facts, turn.due, day) : QDate();
    const ReportFact* latest = nullptr;
    const ReportFact* stating = nullptr;
    bool any = false;
    for (const ReportFact& report : o.facts.reports) {
        any = any || report.counts;
        if (!report.counts || !known(report.date, day) || !speaksFor(report.period, turn, s.turn))
            continue;
        if (!latest || latest->period < report.period)
            latest = &report;
        if (report.percent && (!stating || stating->period < report.period))
            stating = &report;
    }
    if (latest)
        s.told = latest->period.last();
    if (stating)
        s.progress = *stating->percent;
    else if (!any)
        s.progress = o.facts.progress.value_or(Decimal());
}

void placeWhole(Situation& s, const Outline& o, QDate day)
{
    s.from = o.facts.start;
    s.due = day.isValid() ? dueKnownOn(o.facts, day) : o.facts.due;
    if (const ReportFact* report = newest(o.facts, day, false))
        s.told = report->period.last();
    if (day.isValid()) {
        s.progress = progressKnownOn(o.facts, day).value_or(Decimal());
    } else if (o.facts.progress) {
        s.progress = *o.facts.progress;
    } else if (const ReportFact* stating = newest(o.facts, day, true)) {
        s.progress = *stating->percent;
    }
}

void placeReporting(Situation& s, const Outline& o, QDate day)
{
    if (!o.reporting)
        return;
    if (s.start.isValid())
        s.silentSince = Period::containing(s.start, *o.reporting);
    if (const ReportFact* report = newest(o.facts, day, false)) {
        const Period after = Period::containing(report->period.last().addDays(1), *o.reporting);
        if (!s.silentSince || *s.silentSince < after)
            s.silentSince = after;
    }
}

Situation situation(const Outline& o, QDate day, const LightSettings& settings)
{
    Situation s;
    s.status = day.isValid() ? statusKnownOn(o, day) : o.status;
    s.start = o.facts.start;
    const bool byDate = s.status == Status::NotStarted && o.status != Status::NotStarted;
    if (byDate) {
        s.status = Status::Active;
        s.greyUntil = s.start;
    }
    if (s.status == Status::Submitted)
        s.clock = o.facts.submittedOn;
    s.recurring = o.recurrence.kind() == Recurrence::Kind::Every;
    s.warnDays = warnDaysOf(o.recurrence, settings);
    if (s.recurring)
        placeTurn(s, o, day);
    else
        placeWhole(s, o, day);
    placeReporting(s, o, day);
    if (s.status == Status::NotStarted) {
        s.greyUntil = s.start;
        if (!s.start.isValid())
            s.greyUntil = s.due.isValid() ? s.due.addDays(-s.warnDays) : noDay;
    }
    return s;
}

}

Status statusFromKey(QStringView key)
{
    const auto found = std::ranges::find(statusNames, key, [](const StatusName& n) { return QString(n.key); });
    return found == statusNames.end() ? Status::Active : found->status;
}

QString statusKey(Status status)
{
    return statusNames.at(static_cast<size_t>(status)).key;
}

const ClosureFact* closureBy(const CommitmentFacts& facts, QDate day)
{
    const ClosureFact* found = nullptr;
    for (const ClosureFact& closure : facts.closures) {
        if (known(closure.on, day) && (!found || found->on < closure.on))
            found = &closure;
    }
    return found;
}

Outline::Outline(const CommitmentFacts& commitment)
    : facts(commitment)
    , status(statusFromKey(commitment.status))
    , recurrence(Recurrence::parse(commitment.recurrence).value_or(Recurrence()))
    , reporting(Recurrence::parse(commitment.reportEvery).value_or(Recurrence()).periodLength())
{
}

Situation presentSituation(const Outline& outline, const LightSettings& settings)
{
    return situation(outline, QDate(), settings);
}

Situation situationKnownOn(const Outline& outline, QDate day, const LightSettings& settings)
{
    return situation(outline, day, settings);
}

bool speaksFor(const Period& period, const Occurrence& turn, int n)
{
    const QDate last = period.last();
    if (turn.due <= last)
        return period.first() <= turn.due;
    return turn.start <= last && (n == 0 || turn.start <= period.first());
}

bool isTurnClosed(const CommitmentFacts& facts, const Occurrence& turn, int n, QDate day)
{
    return isFulfilled(facts, turn, n, day)
        || std::ranges::any_of(facts.turnVerdicts, [&](const TurnVerdict& verdict) { return verdict.turn == turn.key && known(verdict.on, day); });
}

bool isFulfilled(const CommitmentFacts& facts, const Occurrence& turn, int n, QDate day)
{
    return std::ranges::any_of(facts.reports, [&](const ReportFact& report) {
        return report.counts && known(report.date, day) && report.percent && *report.percent >= full
            && speaksFor(report.period, turn, n);
    });
}

const ReportFact* newestReport(const CommitmentFacts& facts, const Occurrence& turn, int n)
{
    const ReportFact* found = nullptr;
    for (const ReportFact& report : facts.reports) {
        if (report.counts && speaksFor(report.period, turn, n) && (!found || found->period < report.period))
            found = &report;
    }
    return found;
}

std::optional<Elapsed> elapsed(QDate from, QDate due, QDate told, QDate clock)
{
    if (!from.isValid() || !due.isValid())
        return std::nullopt;
    const qint64 whole = from.daysTo(due);
    if (whole <= 0)
        return Elapsed{clock >= due ? 1 : 0, 1};
    return Elapsed{std::clamp(from.daysTo(told.isValid() ? told : clock), qint64(0), whole), whole};
}

int silentPeriods(const Situation& situation, QDate clock, const LightSettings& settings)
{
    if (!situation.silentSince)
        return 0;
    const Period closed = Period::containing(clock.addDays(-settings.graceDays), situation.silentSince->length()).previous();
    return std::max(0, situation.silentSince->stepsTo(closed) + 1);
}

}

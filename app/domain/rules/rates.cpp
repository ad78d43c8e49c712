// SPDX-FileCopyrightText: PactLedger contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/rules/rates.h"
#include "domain/rules/silence.h"
#include "domain/rules/situation.h"
#include <algorithm>

using namespace Qt::StringLiterals;

namespace pact::domain {

using rules::Status;

namespace {

/// Tenths of a percent, half up; whole > 0.
qint64 tenths(const Ratio& ratio)
{
    const __int128 twice = __int128(2'000) * ratio.part + ratio.whole;
    return static_cast<qint64>(twice / (__int128(2) * ratio.whole));
}

QDate closedOn(const CommitmentFacts& facts)
{
    const ClosureFact* closure = rules::closureBy(facts, QDate());
    return facts.completed.isValid() || !closure ? facts.completed : closure->on;
}

/// The item's reporting period that the round asks about, if it owed a report for it.
std::optional<Period> owed(const rules::Outline& outline, const std::optional<Period>& round, QDate day, const LightSettings& settings)
{
    const bool running = outline.status == Status::NotStarted || outline.status == Status::Active || outline.status == Status::Submitted;
    if (!running || !outline.reporting || !outline.facts.start.isValid())
        return std::nullopt;
    const Period period = round ? Period::containing(round->last(), *outline.reporting) : latestClosedPeriod(*outline.reporting, day, settings);
    if ((round && period.last() != round->last()) || period.last() < outline.facts.start)
        return std::nullopt;
    return period;
}

}

QString Ratio::text() const
{
    if (whole == 0)
        return u"—"_s;
    const qint64 number = tenths(*this);
    return u"%1.%2"_s.arg(number / 10).arg(number % 10);
}

std::optional<Decimal> Ratio::percent() const
{
    if (whole == 0)
        return std::nullopt;
    return Decimal::fromScaled(tenths(*this) * (Decimal::unit / 10));
}

void Tally::add(const CommitmentFacts& facts, QDate day, const LightSettings& settings)
{
    if (facts.proposal)
        return;
    const rules::Outline outline(facts);
    const rules::Situation situation = rules::presentSituation(outline, settings);
    ++all;
    const bool standing = outline.recurrence.kind() == Recurrence::Kind::Standing;
    if (outline.status == Status::NotStarted)
        ++notStarted;
    if (outline.status != Status::Ended && !standing)
        ++completable;
    if (outline.status == Status::Done && !standing) {
        ++done;
        const QDate closed = closedOn(facts);
        if (situation.due.isValid() && closed.isValid()) {
            ++doneWithDue;
            if (closed <= situation.due)
                ++onTime;
        }
    }
    if (outline.status == Status::Active) {
        ++active;
        if (situation.due.isValid() && day > situation.due)
            ++overdue;
    }
    if (const auto period = owed(outline, round, day, settings)) {
        ++mustReport;
        if (isReported(facts, *period))
            ++hasReported;
    }
}

Tally& Tally::operator+=(const Tally& other)
{
    all += other.all;
    notStarted += other.notStarted;
    completable += other.completable;
    done += other.done;
    doneWithDue += other.doneWithDue;
    onTime += other.onTime;
    active += other.active;
    overdue += other.overdue;
    mustReport += other.mustReport;
    hasReported += other.hasReported;
    return *this;
}

}

// SPDX-FileCopyrightText: PactLedger contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/rules/silence.h"
#include "domain/rules/situation.h"
#include <algorithm>

namespace pact::domain {

namespace {

/// Where the reporting duty begins: the start, else the first counted report.
QDate dutyFrom(const CommitmentFacts& facts)
{
    if (facts.start.isValid())
        return facts.start;
    QDate earliest;
    for (const ReportFact& report : facts.reports) {
        if (report.counts && (!earliest.isValid() || report.period.first() < earliest))
            earliest = report.period.first();
    }
    return earliest;
}

PeriodLength lengthOf(const CommitmentFacts& facts)
{
    return rules::Outline(facts).reporting.value_or(PeriodLength::Quarter);
}

}

std::vector<Period> silentPeriods(const CommitmentFacts& facts, QDate day, const LightSettings& settings, int max)
{
    const rules::Outline outline(facts);
    const bool owes = outline.status == rules::Status::NotStarted || outline.status == rules::Status::Active
        || outline.status == rules::Status::Submitted;
    const QDate from = dutyFrom(facts);
    if (facts.proposal || !outline.reporting || !owes || !from.isValid())
        return {};
    const QDate clock = outline.status == rules::Status::Submitted && facts.submittedOn.isValid() ? facts.submittedOn : day;
    std::vector<Period> silent;
    Period period = latestClosedPeriod(*outline.reporting, clock, settings);
    for (; period.last() >= from && std::ssize(silent) < max; period = period.previous()) {
        if (!isReported(facts, period))
            silent.push_back(period);
    }
    return silent;
}

Period latestClosedPeriod(PeriodLength length, QDate day, const LightSettings& settings)
{
    return Period::containing(day.addDays(-settings.graceDays), length).previous();
}

QDate reportDueBy(const Period& period, const LightSettings& settings)
{
    return period.last().addDays(settings.graceDays);
}

QDate summaryDay(const Period& round, QDate today, const LightSettings& settings)
{
    const QDate closed = reportDueBy(round, settings).addDays(1);
    const QDate nextClosed = reportDueBy(round.next(), settings).addDays(1);
    return today < nextClosed ? today : closed;
}

Period currentPeriod(const CommitmentFacts& facts, QDate day)
{
    return Period::containing(day, lengthOf(facts));
}

Period periodForNewReport(const CommitmentFacts& facts, QDate day, const LightSettings& settings)
{
    const Period current = currentPeriod(facts, day);
    const Period last = current.previous();
    const bool inGrace = day <= reportDueBy(last, settings);
    const bool owed = !facts.start.isValid() || last.last() >= facts.start;
    return inGrace && owed && !isReported(facts, last) ? last : current;
}

bool isReported(const CommitmentFacts& facts, const Period& period)
{
    const QDate end = period.last();
    return std::ranges::any_of(facts.reports, [end](const ReportFact& r) { return r.counts && r.period.contains(end); });
}

}

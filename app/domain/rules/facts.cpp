// SPDX-FileCopyrightText: PactLedger contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/rules/facts.h"
#include "domain/rules/situation.h"
#include <algorithm>

namespace pact::domain {

namespace rules {

namespace {

bool reportedBy(const CommitmentFacts& facts, QDate day)
{
    return std::ranges::any_of(facts.reports, [day](const ReportFact& r) { return r.counts && r.date <= day; });
}

bool reportedAfter(const CommitmentFacts& facts, QDate day)
{
    return std::ranges::any_of(facts.reports, [day](const ReportFact& r) { return r.counts && r.date > day; });
}

Status statusOfVerdict(QStringView verdict)
{
    return verdict == u"unfulfilled" || verdict == u"superseded" || verdict == u"waived" ? Status::Ended : Status::Done;
}

}

Status statusKnownOn(const Outline& outline, QDate day)
{
    const CommitmentFacts& facts = outline.facts;
    const bool finished = outline.status == Status::Done || outline.status == Status::Ended;
    if (const ClosureFact* closure = closureBy(facts, day))
        return statusOfVerdict(closure->verdict);
    if (finished && facts.closures.empty() && (facts.completed.isValid() ? facts.completed <= day : !reportedAfter(facts, day)))
        return outline.status;
    if ((finished || outline.status == Status::Submitted) && facts.submittedOn.isValid() && facts.submittedOn <= day)
        return Status::Submitted;
    if (outline.status == Status::Paused && !reportedAfter(facts, day))
        return Status::Paused;
    if (day < facts.start && !reportedBy(facts, day))
        return Status::NotStarted;
    if (outline.status == Status::NotStarted && !reportedAfter(facts, day))
        return Status::NotStarted;
    return Status::Active;
}

QDate dueKnownOn(const CommitmentFacts& facts, QDate day)
{
    QDate moved;
    bool later = false;
    for (const ExtensionFact& extension : facts.extensions) {
        if (!extension.approved)
            continue;
        if (extension.approvedOn > day)
            later = true;
        else if (!moved.isValid() || moved < extension.to)
            moved = extension.to;
    }
    if (!later)
        return facts.due;
    return moved.isValid() ? moved : facts.dueOriginal;
}

std::optional<Decimal> progressKnownOn(const CommitmentFacts& facts, QDate day)
{
    const ReportFact* newest = nullptr;
    bool any = false;
    for (const ReportFact& report : facts.reports) {
        any = any || report.counts;
        if (report.counts && report.percent && report.date <= day && (!newest || newest->period < report.period))
            newest = &report;
    }
    if (newest)
        return newest->percent;
    return any ? std::nullopt : facts.progress;
}

}

CommitmentFacts asKnownOn(const CommitmentFacts& facts, QDate day)
{
    const rules::Outline outline(facts);
    CommitmentFacts past = facts;
    const rules::Status status = rules::statusKnownOn(outline, day);
    past.status = rules::statusKey(status);
    past.due = rules::dueKnownOn(facts, day);
    past.progress = rules::progressKnownOn(facts, day);
    if (facts.submittedOn > day)
        past.submittedOn = QDate();
    if (status != rules::Status::Done && status != rules::Status::Ended)
        past.completed = QDate();
    else if (const ClosureFact* closure = rules::closureBy(facts, day))
        past.completed = closure->on;
    std::erase_if(past.reports, [day](const ReportFact& r) { return r.date > day; });
    std::erase_if(past.closures, [day](const ClosureFact& c) { return c.on > day; });
    std::erase_if(past.turnVerdicts, [day](const TurnVerdict& v) { return v.on > day; });
    std::erase_if(past.extensions, [day](const ExtensionFact& e) { return e.appliedOn > day; });
    for (ExtensionFact& extension : past.extensions) {
        if (extension.approvedOn > day) {
            extension.approved = false;
            extension.approvedOn = QDate();
        }
    }
    return past;
}

}

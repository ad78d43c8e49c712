// SPDX-FileCopyrightText: PactLedger contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/rules/silence.h"
#include "domain/rules/turns.h"
#include "domain/rules/verdict.h"
#include "store/acts.h"
#include "store/commitmentfacts.h"
#include "store/fieldvalues.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace pact::store {

namespace {

constexpr int mostTurnsNamed = 12;

/// A commitment with all its facts, as the acts need it.
struct Subject
{
    ReadRow row;
    CommitmentFacts facts;

    QString code() const
    {
        return row.record.label();
    }
    Ref ref() const
    {
        return {row.record.id(), row.record.label(), {row.record.value(u"title"_s).text(), row.record.value(u"title_en"_s).text()}};
    }
    bool isClosed() const
    {
        return facts.status == u"done" || facts.status == u"ended";
    }
};

Result<Subject> subjectOf(Ledger& ledger, RecordId id)
{
    RecordReader reader(ledger.database(), ledger.catalogue(), ledger.settings().lights);
    auto row = reader.byId(ledger.catalogue().kind(u"commitments"_s), id, ledger.today());
    if (!row)
        return fail(row);
    QHash<RecordId, CommitmentFacts> facts{{id, factsOf(row->record)}};
    if (auto events = readEvents(ledger.database(), facts); !events)
        return fail(events);
    return Subject{std::move(*row), facts.take(id)};
}

Result<> refuseClosed(const Subject& subject)
{
    if (subject.isClosed())
        return fail(Error::Code::AlreadyClosed, {subject.code(), subject.facts.completed.toString(Qt::ISODate)});
    return {};
}

ChangeHeader headerFor(Act act, const Subject& subject, const QString& detail, const QString& reason = {})
{
    return {.author = {}, .origin = Origin::Edit, .act = act, .reason = reason, .subject = subject.row.record.subject(), .detail = detail, .undoes = {}, .id = {}};
}

Value numberOf(const std::optional<Decimal>& number)
{
    return number ? Value(*number) : Value();
}

Result<std::vector<ReadRow>> ownedBy(Ledger& ledger, const QString& kind, RecordId commitment)
{
    RecordReader reader(ledger.database(), ledger.catalogue(), ledger.settings().lights);
    const Kind& owned = ledger.catalogue().kind(kind);
    return reader.linked(owned, owned.ownerField(u"commitments"_s), commitment, ledger.today());
}

}

Result<ChangeInfo> fileProgress(Ledger& ledger, RecordId commitment, const ProgressInput& input)
{
    auto subject = subjectOf(ledger, commitment);
    if (!subject)
        return fail(subject);
    if (auto open = refuseClosed(*subject); !open)
        return fail(open);
    const QDate today = ledger.today();
    const auto period = input.period.isEmpty() ? std::optional(periodForNewReport(subject->facts, today, ledger.settings().lights)) : Period::parse(input.period);
    const Kind& kind = ledger.catalogue().kind(u"reports"_s);
    if (!period)
        return fail(Error::Code::NotAPeriod, {kind.field(kind.indexOf(u"period"_s)).label.now(), input.period});
    if (period->first() > today)
        return fail(Error::Code::PeriodFuture, {period->key()});
    const Field& percent = kind.field(kind.indexOf(u"percent"_s));
    if (input.percent && (*input.percent < *percent.low || *input.percent > *percent.high))
        return fail(Error::Code::OutOfRange, {percent.label.now(), input.percent->toString(), percent.low->toString(), percent.high->toString()});
    if (input.actual && *input.actual < Decimal())
        return fail(Error::Code::OutOfRange, {kind.field(kind.indexOf(u"actual"_s)).label.now(), input.actual->toString(), u"0"_s, QString()});

    Record report(kind);
    report.setId(RecordId::create());
    report.set(u"commitment"_s, subject->ref());
    report.set(u"period"_s, period->key());
    auto reports = ownedBy(ledger, kind.key(), commitment);
    if (!reports)
        return fail(reports);
    const ReadRow* present = nullptr;
    for (const ReadRow& row : *reports) {
        if (row.record.value(u"period"_s).text() == period->key())
            present = &row;
    }
    if (present && present->record.value(u"state"_s).text() == u"approved")
        return fail(Error::Code::KeyTaken, {kind.one().now(), subject->code() + u'/' + period->key()});
    Record filed = present ? present->record : report;
    filed.set(u"date"_s, today);
    filed.set(u"percent"_s, numberOf(input.percent));
    filed.set(u"actual"_s, numberOf(input.actual));
    filed.set(u"text"_s, input.text);
    filed.set(u"problem"_s, input.problem);
    filed.set(u"next_step"_s, input.nextStep);
    filed.set(u"author_unit"_s, subject->row.record.value(u"lead_unit"_s));
    filed.set(u"state"_s, input.draft ? u"draft"_s : u"submitted"_s);

    std::vector<Change> changes{present ? edition(present->record, filed) : addition(filed)};
    const bool newest = std::ranges::none_of(subject->facts.reports, [&](const ReportFact& fact) { return fact.counts && *period < fact.period; });
    if (newest && !input.draft) {
        // What is said of problem and next step now is what stands; what is left out stays.
        Record after = subject->row.record;
        if (!input.problem.isEmpty())
            after.set(u"problem"_s, input.problem);
        if (!input.nextStep.isEmpty())
            after.set(u"next_step"_s, input.nextStep);
        if (subject->facts.status == u"not-started")
            after.set(u"status"_s, u"active"_s);
        if (Change change = edition(subject->row.record, after); !change.fields.empty())
            changes.push_back(std::move(change));
    }
    return ledger.apply(headerFor(Act::Progress, *subject, period->key(), input.reason.trimmed()), std::move(changes));
}

Result<ChangeInfo> requestExtension(Ledger& ledger, RecordId commitment, QDate to, const QString& reason, const QString& approver)
{
    auto subject = subjectOf(ledger, commitment);
    if (!subject)
        return fail(subject);
    if (auto open = refuseClosed(*subject); !open)
        return fail(open);
    const Kind& kind = ledger.catalogue().kind(u"extensions"_s);
    const QDate due = subject->facts.due;
    if (!due.isValid())
        return fail(Error::Code::NoDueDate, {subject->code()});
    if (reason.trimmed().isEmpty())
        return fail(Error::Code::ReasonMissing, {kind.one().now()});
    if (!to.isValid() || to <= due)
        return fail(Error::Code::ExtendEarlier, {due.toString(Qt::ISODate), to.toString(Qt::ISODate)});
    auto extensions = ownedBy(ledger, kind.key(), commitment);
    if (!extensions)
        return fail(extensions);
    const QDate today = ledger.today();
    for (const ReadRow& row : *extensions) {
        if (row.record.value(u"decision"_s).text() == u"pending")
            return fail(Error::Code::ExtendPending, {subject->code()});
    }
    Record extension(kind);
    extension.setId(RecordId::create());
    extension.set(u"commitment"_s, subject->ref());
    extension.set(u"applied_on"_s, today);
    extension.set(u"from_date"_s, due);
    extension.set(u"to_date"_s, to);
    extension.set(u"reason"_s, reason);
    extension.set(u"approver"_s, approver);
    extension.set(u"approved_on"_s, approver.isEmpty() ? Value() : Value(today));
    extension.set(u"decision"_s, approver.isEmpty() ? u"pending"_s : u"approved"_s);
    const QString dates = due.toString(Qt::ISODate) + u'>' + to.toString(Qt::ISODate);
    return ledger.apply(headerFor(approver.isEmpty() ? Act::ExtendRequest : Act::ExtendApprove, *subject, dates, reason), {addition(extension)});
}

Result<ChangeInfo> decideExtension(Ledger& ledger, RecordId commitment, bool approve, const QString& approver)
{
    auto subject = subjectOf(ledger, commitment);
    if (!subject)
        return fail(subject);
    auto extensions = ownedBy(ledger, u"extensions"_s, commitment);
    if (!extensions)
        return fail(extensions);
    for (const ReadRow& row : *extensions) {
        if (row.record.value(u"decision"_s).text() != u"pending")
            continue;
        if (approver.trimmed().isEmpty()) {
            const int field = row.record.kind().indexOf(u"approver"_s);
            return fail(Error::Code::Required, {row.record.kind().field(field).label.now()});
        }
        Record after = row.record;
        after.set(u"decision"_s, approve ? u"approved"_s : u"refused"_s);
        after.set(u"approver"_s, approver);
        after.set(u"approved_on"_s, ledger.today());
        const QString dates = row.record.value(u"from_date"_s).date().toString(Qt::ISODate) + u'>' + row.record.value(u"to_date"_s).date().toString(Qt::ISODate);
        return ledger.apply(headerFor(approve ? Act::ExtendApprove : Act::ExtendRefuse, *subject, dates), {edition(row.record, after)});
    }
    return fail(Error::Code::NoPendingExtension, {subject->code()});
}

Result<ChangeInfo> closeCommitment(Ledger& ledger, RecordId commitment, const ClosingInput& input)
{
    auto subject = subjectOf(ledger, commitment);
    if (!subject)
        return fail(subject);
    if (auto open = refuseClosed(*subject); !open)
        return fail(open);
    const Kind& kind = ledger.catalogue().kind(u"closures"_s);
    RecordReader reader(ledger.database(), ledger.catalogue(), ledger.settings().lights);
    auto verdict = valueOf(reader, kind.field(kind.indexOf(u"verdict"_s)), input.verdict, ledger.today(), true);
    if (!verdict)
        return fail(verdict);
    if (verdict->isNull())
        return fail(Error::Code::Required, {kind.field(kind.indexOf(u"verdict"_s)).label.now()});
    if (!input.supersededBy.isEmpty()) {
        auto successor = reader.byCode(ledger.catalogue().kind(u"commitments"_s), input.supersededBy, ledger.today());
        if (!successor)
            return fail(successor);
    }
    Record closure(kind);
    closure.setId(RecordId::create());
    closure.set(u"commitment"_s, subject->ref());
    closure.set(u"on"_s, input.on.isValid() ? input.on : ledger.today());
    closure.set(u"verdict"_s, *verdict);
    closure.set(u"text"_s, input.text);
    closure.set(u"applicant_unit"_s, subject->row.record.value(u"lead_unit"_s));
    closure.set(u"verified_by"_s, input.verifiedBy);
    if (!input.supersededBy.isEmpty())
        closure.set(u"notes"_s, u"→ "_s + input.supersededBy);
    return ledger.apply(headerFor(Act::Close, *subject, verdict->text()), {addition(closure)});
}

Result<ChangeInfo> writeOff(Ledger& ledger, RecordId commitment, const QString& turn, const QString& reason, const QString& approver)
{
    auto subject = subjectOf(ledger, commitment);
    if (!subject)
        return fail(subject);
    if (auto open = refuseClosed(*subject); !open)
        return fail(open);
    if (!subject->facts.recurrence.startsWith(u'P'))
        return fail(Error::Code::NotRecurring, {subject->code()});
    const QDate today = ledger.today();
    const auto begun = turnCalled(subject->facts, turn, today);
    if (!begun) {
        QStringList owed;
        for (const Occurrence& open : owedTurns(subject->facts, today, mostTurnsNamed))
            owed << open.key;
        return fail(Error::Code::NoSuchTurn, {subject->code(), turn, owed.isEmpty() ? u"—"_s : owed.join(u", "_s)});
    }
    if (!begun->owed)
        return fail(Error::Code::TurnClosed, {subject->code(), turn});
    const Kind& kind = ledger.catalogue().kind(u"occurrences"_s);
    if (reason.trimmed().isEmpty())
        return fail(Error::Code::ReasonMissing, {kind.one().now()});
    if (approver.trimmed().isEmpty())
        return fail(Error::Code::Required, {kind.field(kind.indexOf(u"approver"_s)).label.now()});
    const auto kept = ownedBy(ledger, kind.key(), commitment);
    if (!kept)
        return fail(kept);
    const auto present = std::ranges::find_if(*kept, [&turn](const ReadRow& row) { return row.record.label() == turn; });
    Record occurrence(kind);
    if (present == kept->end()) {
        occurrence.setId(RecordId::create());
        occurrence.set(u"commitment"_s, subject->ref());
        occurrence.set(u"period"_s, turn);
    } else {
        occurrence = present->record;
    }
    occurrence.set(u"due"_s, begun->turn.due);
    occurrence.set(u"verdict"_s, u"written-off"_s);
    occurrence.set(u"decided_on"_s, today);
    occurrence.set(u"reason"_s, reason.trimmed());
    occurrence.set(u"approver"_s, approver.trimmed());
    return ledger.apply(headerFor(Act::WriteOff, *subject, turn, reason.trimmed()), {present == kept->end() ? addition(occurrence) : edition(present->record, occurrence)});
}

}

// SPDX-FileCopyrightText: PactLedger contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/commitmentdetail.h"
#include "domain/rules/silence.h"
#include "models/attachments.h"
#include "store/commitmentfacts.h"

using namespace Qt::StringLiterals;

namespace pact::models {

namespace {

constexpr int mostLate = 8;

Result<std::vector<Record>> belonging(store::RecordReader& reader, const store::Ledger& ledger, const QString& key, RecordId owner)
{
    const Kind& kind = ledger.catalogue().kind(key);
    const auto linked = reader.linked(kind, kind.ownerField(u"commitments"_s), owner, ledger.today());
    if (!linked)
        return fail(linked);
    std::vector<Record> records;
    for (const store::ReadRow& row : *linked)
        records.push_back(row.record);
    return records;
}

void newestFirst(std::vector<Record>& records, const QString& date)
{
    std::stable_sort(records.begin(), records.end(),
        [&date](const Record& a, const Record& b) { return a.value(date).date() > b.value(date).date(); });
}

CommitmentFacts factsOf(const CommitmentDetail& detail)
{
    CommitmentFacts facts = store::factsOf(detail.row.record);
    for (const auto* events : {&detail.reports, &detail.extensions, &detail.closures, &detail.occurrences}) {
        for (const Record& event : *events)
            store::addEvent(facts, event);
    }
    return facts;
}

}

const Record* CommitmentDetail::report(const QString& period) const
{
    const auto it = std::find_if(reports.begin(), reports.end(), [&period](const Record& r) { return r.value(u"period"_s).text() == period; });
    return it == reports.end() ? nullptr : &*it;
}

const Record* CommitmentDetail::pendingExtension() const
{
    const auto it = std::find_if(extensions.begin(), extensions.end(), [](const Record& e) { return e.value(u"decision"_s).text() == u"pending"_s; });
    return it == extensions.end() ? nullptr : &*it;
}

bool CommitmentDetail::isClosed() const
{
    return facts.status == u"done"_s || facts.status == u"ended"_s;
}

Result<CommitmentDetail> readDetail(store::Ledger& ledger, RecordId commitment)
{
    store::RecordReader reader(ledger.database(), ledger.catalogue(), ledger.settings().lights);
    auto row = reader.byId(ledger.catalogue().kind(u"commitments"_s), commitment, ledger.today());
    if (!row)
        return fail(row);
    auto reports = belonging(reader, ledger, u"reports"_s, commitment);
    auto extensions = belonging(reader, ledger, u"extensions"_s, commitment);
    auto closures = belonging(reader, ledger, u"closures"_s, commitment);
    if (!reports)
        return fail(reports);
    if (!extensions)
        return fail(extensions);
    if (!closures)
        return fail(closures);
    auto occurrences = belonging(reader, ledger, u"occurrences"_s, commitment);
    if (!occurrences)
        return fail(occurrences);
    auto attachments = attachmentsOf(ledger, row->record);
    if (!attachments)
        return fail(attachments);
    auto rollUp = readRollUpDetail(ledger, commitment);
    if (!rollUp)
        return fail(rollUp);
    CommitmentDetail detail{std::move(*row), std::move(*reports), std::move(*extensions), std::move(*closures), std::move(*occurrences), std::move(*attachments), {}, std::move(*rollUp)};
    std::stable_sort(detail.reports.begin(), detail.reports.end(), [](const Record& a, const Record& b) {
        const auto left = Period::parse(a.value(u"period"_s).text());
        const auto right = Period::parse(b.value(u"period"_s).text());
        return left && right ? *left > *right : left.has_value();
    });
    newestFirst(detail.extensions, u"applied_on"_s);
    newestFirst(detail.closures, u"on"_s);
    newestFirst(detail.occurrences, u"due"_s);
    detail.facts = factsOf(detail);
    return detail;
}

std::vector<ReportPeriod> reportPeriods(const CommitmentDetail& detail, QDate day, const LightSettings& settings)
{
    const Period current = currentPeriod(detail.facts, day);
    std::vector<ReportPeriod> periods{{current, false, detail.report(current.key()) != nullptr}};
    const Period last = current.previous();
    const std::vector<Period> late = silentPeriods(detail.facts, day, settings, mostLate);
    // In the days of grace the last period is neither current nor late.
    if (detail.report(last.key()) || day <= reportDueBy(last, settings))
        periods.push_back({last, false, detail.report(last.key()) != nullptr});
    for (const Period& period : late)
        periods.push_back({period, true, false});
    return periods;
}

}

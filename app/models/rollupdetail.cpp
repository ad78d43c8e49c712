// SPDX-FileCopyrightText: PactLedger contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/rollupdetail.h"

#include "store/recordreader.h"
#include "store/statement.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace pact::models {

namespace {

Result<QString> authorOf(store::Database& database, const Record& record)
{
    auto row = store::selectCached(database, u"SELECT author FROM change_set WHERE id = ?"_s, {record.value(u"updated"_s).text()});
    if (!row)
        return fail(row);
    const QString author = (*row)->next() ? (*row)->text(0) : QString();
    (*row)->finish();
    return author;
}

}

Result<std::optional<RollUpDetail>> readRollUpDetail(store::Ledger& ledger, RecordId commitment)
{
    using Answer = std::optional<RollUpDetail>;
    auto counted = store::readRollUp(ledger.database(), ledger.catalogue(), commitment, {ledger.today(), ledger.standing()});
    if (!counted)
        return fail(counted);
    if (!*counted)
        return Answer();
    store::RecordReader reader(ledger.database(), ledger.catalogue(), ledger.settings().lights);
    const Kind& kind = ledger.catalogue().kind(u"corrections"_s);
    const auto corrections = reader.linked(kind, kind.ownerField(u"commitments"_s), commitment, ledger.today());
    if (!corrections)
        return fail(corrections);
    RollUpDetail detail{std::move(**counted), {}};
    for (const store::ReadRow& row : *corrections) {
        auto author = authorOf(ledger.database(), row.record);
        if (!author)
            return fail(author);
        detail.corrections.push_back({row.record, std::move(*author)});
    }
    std::ranges::stable_sort(detail.corrections, std::greater(), [](const CorrectionNote& note) { return note.record.value(u"date"_s).date(); });
    return Answer(std::move(detail));
}

}

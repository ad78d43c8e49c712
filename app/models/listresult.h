// SPDX-FileCopyrightText: PactLedger contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "store/recordreader.h"

namespace pact::models {

using namespace pact::domain;

/// What a list asks of the ledger.
struct ListRequest
{
    store::Query query;
    int groupField = -1;          ///< a reference or a choice of the kind; -1: not grouped
    std::vector<qint64> keep{};   ///< rows on screen, read again along with the first ones, so that nothing flashes
};

/// One group: its counts, and where its rows begin in ListResult::rows (counts.shown of them).
struct ListGroup
{
    store::GroupCounts counts;
    size_t begin = 0;
};

/// What of the list and of the whole ledger is counted in headline, totals row and status bar.
struct ListTotals
{
    qint64 shown = 0;              ///< records that pass
    qint64 all = 0;                ///< records of the kind
    store::LightCounts lights{};   ///< of the pledges that pass
    store::LightCounts allLights{};///< of all pledges
    std::optional<Decimal> meanProgress; ///< of the commitments that pass
    std::vector<std::pair<int, Decimal>> sums{}; ///< of the number fields of the records that pass; not of commitments

    static qint64 sum(const store::LightCounts& counts)
    {
        qint64 sum = 0;
        for (const qint64 count : counts)
            sum += count;
        return sum;
    }
    /// Commitments only: proposals have no light and are in no count.
    qint64 pledgesShown() const
    {
        return sum(lights);
    }
    qint64 allPledges() const
    {
        return sum(allLights);
    }
};

/// The answer: every row's number in order (by group, groups worst first), and the records of the first ones.
struct ListResult
{
    std::vector<qint64> rows;
    std::vector<ListGroup> groups; ///< empty when not grouped
    std::vector<store::ReadRow> records;
    ListTotals totals;
};

/// What a whole kind counts, whatever the filter: it stays true while nobody writes, and is counted once.
struct CountsOfAll
{
    qint64 version = -1; ///< Database::dataVersion() it was counted at
    const Kind* kind = nullptr;
    QDate day;
    qint64 all = 0;
    store::ListFigures figures{};
};

/// Runs the request on this connection, in one snapshot of the ledger. `known` is used and kept up to date.
Result<ListResult> runList(store::Database& database, const Catalogue& catalogue, const ListRequest& request, CountsOfAll& known);

}

// SPDX-FileCopyrightText: PactLedger contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/importing/difflines.h"

namespace pact::ui {

using store::Outcome;
using store::PlannedRow;

namespace {

void addLines(const PlannedRow& row, int place, int item, std::vector<DiffLine>& lines)
{
    // A new row is one line, however many cells it has: there is nothing to compare.
    if (row.cells.empty() || row.outcome == Outcome::New || row.outcome == Outcome::Unchanged) {
        lines.push_back({.row = place, .cell = -1, .isFirst = true, .item = item});
        return;
    }
    for (int cell = 0; cell < static_cast<int>(row.cells.size()); ++cell) {
        lines.push_back({.row = place, .cell = cell, .isFirst = cell == 0, .item = item});
        // A conflict says it by its two values.
        if (row.outcome == Outcome::Rejected && row.cells.at(static_cast<size_t>(cell)).error)
            lines.push_back({.row = place, .cell = cell, .isReason = true, .item = item});
    }
}

}

bool DiffFilter::passes(Outcome outcome) const
{
    if (!outcomes.isEmpty())
        return outcomes.contains(outcome);
    return !onlyChanges || outcome != Outcome::Unchanged;
}

std::vector<DiffLine> diffLines(const std::vector<PlannedRow>& rows, const DiffFilter& filter)
{
    std::vector<DiffLine> lines;
    int item = 0;
    for (int place = 0; place < static_cast<int>(rows.size()); ++place) {
        const PlannedRow& row = rows.at(static_cast<size_t>(place));
        if (filter.passes(row.outcome))
            addLines(row, place, item++, lines);
    }
    return lines;
}

}

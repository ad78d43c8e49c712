// SPDX-FileCopyrightText: PactLedger contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "store/importplan.h"

#include <QSet>

namespace pact::ui {

/// Which rows of a trial are listed.
struct DiffFilter
{
    QSet<store::Outcome> outcomes; ///< empty: any
    bool onlyChanges = true;       ///< without the unchanged ones

    bool passes(store::Outcome outcome) const;
    bool operator==(const DiffFilter&) const = default;
};

/// A line of the table of differences: one cell of one row of the file, or why a cell is rejected.
struct DiffLine
{
    int row;        ///< in the trial's rows
    int cell;       ///< of that row; -1: the row as a whole
    bool isReason = false;
    bool isFirst = false; ///< the row's number, outcome, code and title stand here
    int item;       ///< place among the listed rows, for striping

    bool operator==(const DiffLine&) const = default;
};

/// The rows that pass, as lines, in the file's order.
std::vector<DiffLine> diffLines(const std::vector<store::PlannedRow>& rows, const DiffFilter& filter);

}

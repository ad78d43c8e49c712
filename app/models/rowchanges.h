// SPDX-FileCopyrightText: PactLedger contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include <QtGlobal>
#include <vector>

namespace pact::models {

struct RowSpan
{
    int first;
    int count;

    bool operator==(const RowSpan&) const = default;
};

/// The smallest way from one list of distinct keys to another, in the order in which a model tells its views.
struct RowChanges
{
    std::vector<RowSpan> removed;  ///< places in the old list, last one first
    std::vector<qint64> reordered; ///< what remains, in the new order; empty when it is in order already
    std::vector<RowSpan> inserted; ///< places in the new list, first one first
    bool replaced = false;         ///< too much has changed: the list as a whole is another

    bool isEmpty() const
    {
        return removed.empty() && reordered.empty() && inserted.empty() && !replaced;
    }
};

RowChanges rowChanges(const std::vector<qint64>& before, const std::vector<qint64>& after);

}

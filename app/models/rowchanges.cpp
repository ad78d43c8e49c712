// SPDX-FileCopyrightText: PactLedger contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/rowchanges.h"
#include <QSet>

namespace pact::models {

namespace {

constexpr size_t mostSpans = 64;

QSet<qint64> setOf(const std::vector<qint64>& keys)
{
    QSet<qint64> set;
    set.reserve(static_cast<qsizetype>(keys.size()));
    for (const qint64 key : keys)
        set.insert(key);
    return set;
}

/// The places in `keys` that `others` does not have; the rest goes to `kept`.
std::vector<RowSpan> missing(const std::vector<qint64>& keys, const QSet<qint64>& others, std::vector<qint64>& kept)
{
    std::vector<RowSpan> spans;
    for (size_t i = 0; i < keys.size(); ++i) {
        const int at = static_cast<int>(i);
        if (others.contains(keys[i]))
            kept.push_back(keys[i]);
        else if (!spans.empty() && spans.back().first + spans.back().count == at)
            ++spans.back().count;
        else
            spans.push_back({at, 1});
    }
    return spans;
}

}

RowChanges rowChanges(const std::vector<qint64>& before, const std::vector<qint64>& after)
{
    RowChanges changes;
    if (before == after)
        return changes;
    std::vector<qint64> keptBefore;
    std::vector<qint64> keptAfter;
    changes.removed = missing(before, setOf(after), keptBefore);
    changes.inserted = missing(after, setOf(before), keptAfter);
    const bool nothingKept = keptBefore.empty() && !before.empty() && !after.empty();
    if (nothingKept || changes.removed.size() + changes.inserted.size() > mostSpans)
        return {.removed = {}, .reordered = {}, .inserted = {}, .replaced = true};
    std::reverse(changes.removed.begin(), changes.removed.end());
    if (keptBefore != keptAfter)
        changes.reordered = std::move(keptAfter);
    return changes;
}

}

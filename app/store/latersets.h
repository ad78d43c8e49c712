// SPDX-FileCopyrightText: PactLedger contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "store/historyreader.h"

namespace pact::store {

/// Sets that stand in the way of taking back an earlier one: the newest few, newest first.
struct LaterSets
{
    std::vector<ChangeInfo> sets;
    bool more = false; ///< there are older ones, too

    bool isEmpty() const
    {
        return sets.empty();
    }
};

/// What later touches the same: a set that stands, is newer, and alters a field that `change` altered, or a record that it
/// added, or what belongs to such a record, or removes the record that a changed one belongs to. A set and the undo that
/// took it back, both newer, touch nothing together.
Result<LaterSets> whatTouchesLater(Database& database, const Catalogue& catalogue, const ChangeInfo& change, int most = 3);

/// What later uses in another way what taking back would alter: names a record that `change` added, has taken a code that it
/// gave up, or has removed a record that it named before. Reads every newer change; asked for after a refusal.
Result<LaterSets> whatUsesLater(Database& database, const Catalogue& catalogue, const ChangeInfo& change, int most = 3);

/// TouchedLater with the names of both sides in the language of the process; local times.
Error touchedLater(const ChangeInfo& change, const LaterSets& later, const Catalogue& catalogue, const QString& detail = {});

}

// SPDX-FileCopyrightText: PactLedger contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "domain/changeset.h"
#include "domain/rules/period.h"
#include "store/database.h"

namespace pact::store {

using namespace pact::domain;

/// The periods that snapshots lock, as a change set meets them: a report of such a period, or of one within it, is only
/// added, edited or removed by a set that gives a reason. What was done before the lock is not taken back under it; a
/// correction is.
class PeriodLocks
{
public:
    PeriodLocks() = default;
    /// As they stand when `header` is about to be written.
    static Result<PeriodLocks> load(Database& database, const ChangeInfo& header);

    /// `state` is the record after the change, of a removal before it. PeriodLocked.
    Result<> allow(const Change& change, const Record& state) const;

private:
    struct Lock
    {
        Period period;
        QString name;
    };
    std::vector<Lock> m_locks; ///< that bind this set
};

/// The snapshot that locks `period` now; none when nothing does.
Result<std::optional<QString>> lockOf(Database& database, const Period& period);

}

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
    /// All that stand now.
    static Result<PeriodLocks> load(Database& database);

    /// `state` is the record after the change, of a removal before it. PeriodLocked.
    Result<> allow(const Change& change, const Record& state) const;

    /// The snapshot that locks `period`; none when nothing does.
    std::optional<QString> lockOf(const Period& period) const;

private:
    struct Lock
    {
        Period period;
        QString name;
    };
    /// Only locks at this place in the history or behind it.
    static Result<PeriodLocks> since(Database& database, qint64 place);

    std::vector<Lock> m_locks;
};

}

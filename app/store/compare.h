// SPDX-FileCopyrightText: PactLedger contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "domain/catalogue/catalogue.h"
#include "domain/changeset.h"
#include "store/moment.h"
#include <functional>

namespace pact::store {

using namespace pact::domain;

/// How one record differs between two states, whatever happened in between: added, removed, or edited with the fields that
/// are not what they were. Nothing that came and went again.
struct Difference
{
    Change change;            ///< `before` is of the earlier state
    QString code;             ///< what files call the record, with its owner's label before it where it has one
    QStringList changes{};    ///< the change sets that touched it, the earliest first; none between two ledgers
};

/// Stops when it returns false.
using TakeDifference = std::function<Result<bool>(const Difference&)>;

/// Between two places in the history of one ledger (0: before the first), from the history alone and by cursor, in
/// the order of the records' ids. `from` may be the later one. `only`, if given, leaves out the rest.
Result<> compareRecorded(Database& database, const Catalogue& catalogue, qint64 from, qint64 to, std::optional<Op> only, const TakeDifference& take);

/// Between what two connections show: two ledgers, a ledger and its backup, or either at another moment. Records are the
/// same by their id. Reads both side by side in pages; memory does not grow with them.
Result<> compareLedgers(Database& from, Database& to, const Catalogue& catalogue, std::optional<Op> only, const TakeDifference& take);

}

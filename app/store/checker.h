// SPDX-FileCopyrightText: PactLedger contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "domain/catalogue/catalogue.h"
#include "store/database.h"
#include "store/problem.h"
#include "store/progress.h"

namespace pact::store {

using namespace pact::domain;

/// How much of a ledger a check looks at.
enum class CheckScope {
    History,    ///< structure, foreign objects and the chain: enough for a copy of a ledger that is sound
    Everything, ///< also every record, link, attached file and what is worked out from them
};

/// Looks for damaged structure and altered content: every record, change and attached file against its digest, the chain
/// of the history, foreign triggers and views, what is worked out from the records. Sees one state of the ledger, reads everything, changes
/// nothing. What cannot be read is itself a problem; fails only with what keeps it from looking (Locked, Cancelled).
Result<std::vector<Problem>> checkLedger(Database& database, const Catalogue& catalogue, CheckScope scope = CheckScope::Everything,
                                         const Progress& progress = {});

}

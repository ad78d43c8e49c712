// SPDX-FileCopyrightText: PactLedger contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "store/database.h"
#include "store/progress.h"

namespace pact::store {

/// Copies a ledger row by row from a server into a file or the other way round: every table of `source` at one moment,
/// records, history, attached files and what is worked out from them, into the tables of the same names in `target`. Those
/// are there, of the same version, and empty; all of it is written in one transaction. `progress` counts rows. Not inside a
/// transaction of either. What reading or writing fails with; Cancelled.
Result<> copyRows(Database& source, Database& target, const Progress& progress = {});

}

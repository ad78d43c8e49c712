// SPDX-FileCopyrightText: PactLedger contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "store/database.h"
#include "store/progress.h"

namespace pact::store {

/// Copies a ledger file page by page into `target`, an empty file: the state of one moment, whoever writes meanwhile, and
/// without keeping anybody from writing. The copy is on its way to the disk, not yet safe there. `progress` counts pages.
/// Not inside a transaction of `source`. Io, DiskFull, Damaged, Locked, Cancelled; NotAvailable for a ledger on a server.
Result<> copyPages(Database& source, const QString& target, const Progress& progress = {});

}

// SPDX-FileCopyrightText: PactLedger contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "store/ledger.h"

namespace pact::store {

/// Makes anew what is worked out from the records: natural keys, the text that is searched, the dates of the lights, and the
/// engine's own indexes. Whole or not at all; alters no field, no link and nothing of the history. Returns how many records
/// had something stale. ReadOnly, Locked, Damaged.
Result<qint64> repairIndex(Ledger& ledger);

/// The same for a ledger that is not open as one.
Result<qint64> repairIndex(Database& database, const Catalogue& catalogue, QDate today);

}

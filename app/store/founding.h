// SPDX-FileCopyrightText: PactLedger contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "store/ledger.h"

namespace pact::store {

/// Gives a new ledger the twelve domains of cooperation, as one change set that is not what the first undo takes back.
Result<> foundDomains(Ledger& ledger);

}

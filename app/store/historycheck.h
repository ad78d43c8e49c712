// SPDX-FileCopyrightText: PactLedger contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "domain/catalogue/catalogue.h"
#include "store/database.h"
#include "store/findings.h"

namespace pact::store {

using namespace pact::domain;

/// Every change against its digest, every set against the chain, and whether each set stands against what undid it.
Result<> checkHistory(Database& database, const Catalogue& catalogue, Findings& findings);

}

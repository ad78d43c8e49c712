// SPDX-FileCopyrightText: PactLedger contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "domain/catalogue/catalogue.h"
#include "store/database.h"
#include "store/findings.h"

namespace pact::store {

using namespace pact::domain;

/// Every record of a kind against its digest, the history and what is worked out from it; and those that the history says
/// are there, and are not.
Result<> checkRecords(Database& database, const Catalogue& catalogue, const Kind& kind, Findings& findings);
/// Links from and to records that are not there.
Result<> checkLinks(Database& database, const Catalogue& catalogue, Findings& findings);

}

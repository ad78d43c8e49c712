// SPDX-FileCopyrightText: PactLedger contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "domain/catalogue/catalogue.h"
#include "store/database.h"
#include "store/findings.h"

namespace pact::store {

/// Compares the actual of what is counted with its register and corrections. On which day it was counted is not known, and
/// records begin to count without an edit: what they gave on any day is right. CountDiffers.
Result<> checkCounts(Database& database, const domain::Catalogue& catalogue, Findings& findings);

}

// SPDX-FileCopyrightText: PactLedger contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "store/commitmentfacts.h"
#include "store/recordreader.h"

namespace pact::store {

/// Fills in the computed fields of commitments: item type, light and its reason, days left. Other kinds are left as they are.
Result<> fillComputed(Database& database, const Kind& kind, std::vector<ReadRow>& rows, QDate day, const LightSettings& lights);

}

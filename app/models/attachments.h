// SPDX-FileCopyrightText: PactLedger contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "store/ledger.h"
#include "store/recordreader.h"

namespace pact::models {

using namespace pact::domain;

/// The evidence of any record that can have some, by name. Through the ledger's own connection: a handful of rows. NoEvidence.
Result<std::vector<store::ReadRow>> attachmentsOf(store::Ledger& ledger, const Record& record);

}

// SPDX-FileCopyrightText: PactLedger contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "store/database.h"
#include "store/findings.h"

namespace pact::store {

/// Compares every content with the hash under which it is kept, and looks whether every attachment has one: ContentAltered
/// and ContentMissing with the name of the attachment, or the hash when none names it any more. One piece is in memory at a
/// time.
domain::Result<> checkContents(Database& database, Findings& findings);

}

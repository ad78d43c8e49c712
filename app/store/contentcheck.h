// SPDX-FileCopyrightText: PactLedger contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "store/checker.h"
#include <functional>

namespace pact::store {

/// Compares every content with the hash under which it is kept, and looks whether every attachment has one: ContentAltered
/// and ContentMissing with the name of the attachment, or the hash when none names it any more. One piece is in memory at a
/// time.
Result<> checkContents(Database& database, const std::function<void(Problem::Code code, const QStringList& args)>& add);

}

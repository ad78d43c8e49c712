// SPDX-FileCopyrightText: PactLedger contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "store/moment.h"
#include "store/overlay.h"

namespace pact::store {

/// Puts over the ledger what was known in the business on the day `moment.knownOn`: reports, extensions and closures dated later are gone, a
/// decision made later is still pending, and each commitment has the status, dates, progress and light that asKnownOn()
/// (domain/rules/facts.h) gives it. Of one that was reported on later, completed value, problem and next step are those of its newest
/// report by then; what is counted is counted as on that day, without the corrections made later. Only commitments to which
/// something happened later are looked at, and counted ones.
Result<> showKnownThen(Database& database, const Catalogue& catalogue, Overlay& overlay, const Moment& moment);

}

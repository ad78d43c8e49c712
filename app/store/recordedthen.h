// SPDX-FileCopyrightText: PactLedger contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "store/overlay.h"

namespace pact::store {

/// Puts over the ledger what it held after the change set `sequence`: each record that was touched later gets back, from
/// the newest change to the oldest, what it had before. Reads by pages; what nothing touched since is not looked at.
/// `day` is the one that lights will be asked for. The history ends there, too.
Result<> showRecordedThen(Database& database, const Catalogue& catalogue, Overlay& overlay, qint64 sequence, QDate day);

}

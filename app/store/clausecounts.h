// SPDX-FileCopyrightText: PactLedger contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "store/recordreader.h"

namespace pact::store {

/// The commitments of one agreement that name one of its clauses.
struct ClauseCounts
{
    QString clause{};     ///< as they name it; empty: those that name none
    qint64 items = 0;     ///< proposals too
    LightCounts lights{}; ///< of the pledges among them
};

/// One for each clause that is named, whether the agreement's text has it or not; in no order.
Result<std::vector<ClauseCounts>> clauseCounts(Database& database, RecordId agreement, QDate day);

}

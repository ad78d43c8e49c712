// SPDX-FileCopyrightText: PactLedger contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "store/ledger.h"
#include "store/rollups.h"

namespace pact::models {

using namespace pact::domain;

/// A correction by hand, and who made it or changed it last.
struct CorrectionNote
{
    Record record;
    QString author;
};

/// How a commitment's actual is counted.
struct RollUpDetail
{
    store::CountedFigure counted;
    std::vector<CorrectionNote> corrections; ///< newest first
};

/// Through the ledger's own connection. None without a rule.
Result<std::optional<RollUpDetail>> readRollUpDetail(store::Ledger& ledger, RecordId commitment);

}

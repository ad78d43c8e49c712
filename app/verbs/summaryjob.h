// SPDX-FileCopyrightText: PactLedger contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "report/summary.h"
#include "store/ledger.h"

namespace pact::verbs {

/// Which summary of which ledger.
struct SummaryRequest
{
    QString ledger; ///< path
    const domain::Catalogue* catalogue = nullptr;
    store::LedgerSettings settings;
    QDate today;
    domain::Period round;
    QString agreement; ///< code; empty: all
};

/// Reads everything a summary says, for a worker's thread, with a connection of its own. In the language of the process.
domain::Result<report::SummaryDocument> readSummary(const SummaryRequest& request);

/// The rounds that a summary is made for: the latest closed quarter and the seven before it, newest first.
std::vector<domain::Period> summaryRounds(QDate today, const domain::LightSettings& settings);

}

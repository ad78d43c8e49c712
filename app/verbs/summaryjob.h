// SPDX-FileCopyrightText: PactLedger contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "domain/filter/filter.h"
#include "report/summary.h"
#include "store/ledger.h"

namespace pact::verbs {

/// Which summary: settings and day of the ledger, the commitments counted, the reporting round.
struct SummaryRequest
{
    store::LedgerSettings settings;
    QDate today;
    domain::Filter filter = domain::Filter::all();
    std::optional<domain::Period> round; ///< none: the latest closed quarter
    QDate standing{};  ///< Ledger::standing(); invalid: today
    QString wording{}; ///< of the snapshot looked at; none: that of the round's own, if it has one
};

/// Reads everything a summary says through one connection, on its thread. In the language of the process.
domain::Result<report::SummaryDocument> readSummary(store::Database& database, const domain::Catalogue& catalogue, const SummaryRequest& request);

/// The rounds that a summary is made for: the latest closed quarter and the seven before it, newest first.
std::vector<domain::Period> summaryRounds(QDate today, const domain::LightSettings& settings);

}

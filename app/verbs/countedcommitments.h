// SPDX-FileCopyrightText: PactLedger contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "report/summary.h"
#include "verbs/session.h"

namespace pact::verbs {

/// What --agreement and --filter leave to be counted. NotFound for an agreement the ledger does not have; FilterSyntax …
Result<Filter> countedFilter(const Arguments& arguments, Session& session);

/// The figures of what passes, on the session's day.
Result<Figures> readFigures(Session& session, const Filter& filter);

/// The summary of what passes, for a reporting round; without one for the latest closed quarter, on the session's day.
Result<report::SummaryDocument> readSummary(Session& session, const Filter& filter, const std::optional<Period>& round);

}

// SPDX-FileCopyrightText: PactLedger contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "report/summary.h"

namespace pact::report {

/// Writes the list of all commitments as a table with stable headers: domain, nature, light, code, title, lead_unit,
/// partner_unit, due, progress, next_step, problem. Values that are none are empty, lights are keys, dates ISO. Finishes
/// the sink.
Result<> writeSummaryTable(const SummaryDocument& document, TableSink& sink);

}

// SPDX-FileCopyrightText: PactLedger contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "domain/figures.h"
#include "store/registerreader.h"
#include "verbs/session.h"

namespace pact::verbs {

/// What --agreement and --filter leave to be counted. NotFound for an agreement the ledger does not have; FilterSyntax …
Result<Filter> countedFilter(const Arguments& arguments, Session& session);

/// The records of a register that --filter, which is on them, and --agreement leave to be counted.
Result<store::RegisterPart> countedPart(const Arguments& arguments, Session& session, const Kind& kind);

/// The figures of what passes, on the session's day.
Result<Figures> readFigures(Session& session, const Filter& filter);

}

// SPDX-FileCopyrightText: PactLedger contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "domain/figureitem.h"
#include "domain/filter/filter.h"
#include "store/database.h"
#include <functional>

namespace pact::store {

using namespace pact::domain;

/// Streams the commitments that pass `filter` with all their facts, in one pass over the tables: what charts, rates and
/// summaries count. By agreement and code. `take` returns false to stop (cancelled). Memory does not grow with the ledger.
Result<> eachFigureItem(Database& database, const Catalogue& catalogue, const Filter& filter, QDate day,
                        const std::function<bool(const FigureItem&)>& take);

}

// SPDX-FileCopyrightText: PactLedger contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "store/recordreader.h"

namespace pact::store {

/// The ordered rows of a query: sorted here and not by the engine, so that every engine gives the same order.
/// `figures` may be null.
Result<std::vector<qint64>> orderedRows(Database& database, const Catalogue& catalogue, const Query& query, ListFigures* figures);

}

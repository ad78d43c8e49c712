// SPDX-FileCopyrightText: PactLedger contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "domain/filter/filter.h"
#include "store/statement.h"

namespace pact::store {

using namespace pact::domain;

/// A condition as SQL over a table called `t`, with its values in order.
struct SqlCondition
{
    QString text;
    QVariantList values;
};

/// `day` is the day lights and days left are asked for. Every value is bound; nothing of a filter becomes SQL text. A unit is
/// found by each of its names; "contains" also finds what it owned before it passed into another. Reads the names of units
/// where the filter asks for one.
Result<SqlCondition> filterSql(const Filter& filter, const Kind& kind, const Catalogue& catalogue, Database& database, QDate day);

/// What field `index` is compared and sorted by: a column of `t`, or for a reference the record's id.
QString fieldExpression(const Kind& kind, int index);

}

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

/// `day` is the day lights and days left are asked for. Every value is bound; nothing of a filter becomes SQL text.
SqlCondition filterSql(const Filter& filter, const Kind& kind, const Catalogue& catalogue, const Dialect& dialect, QDate day);

/// What field `index` is compared and sorted by: a column of `t`, or for a reference the record's id.
QString fieldExpression(const Kind& kind, int index);

}

// SPDX-FileCopyrightText: PactLedger contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "store/clausecounts.h"

#include "store/commitmentfacts.h"
#include "store/statement.h"

using namespace Qt::StringLiterals;

namespace pact::store {

Result<std::vector<ClauseCounts>> clauseCounts(Database& database, RecordId agreement, QDate day)
{
    QVariantList values;
    for (int i = 0; i < LightColumns::binds; ++i)
        values << day.toString(Qt::ISODate);
    values << agreement.toString();
    auto rows = select(database, u"SELECT coalesce(t.clause, ''), %1, count(*) FROM commitment t WHERE t.agreement = ? GROUP BY 1, 2"_s.arg(LightColumns::expression(u"t"_s)), values);
    if (!rows)
        return fail(rows);
    std::vector<ClauseCounts> counts;
    QHash<QString, size_t> places;
    while (rows->next()) {
        const QString clause = rows->text(0);
        const auto known = places.constFind(clause);
        const size_t place = known == places.constEnd() ? counts.size() : *known;
        if (place == counts.size()) {
            places.insert(clause, place);
            counts.push_back({.clause = clause});
        }
        counts[place].items += rows->integer(2);
        if (const auto light = lightFromKey(rows->text(1)))
            counts[place].lights.at(static_cast<size_t>(*light)) += rows->integer(2);
    }
    return counts;
}

}

// SPDX-FileCopyrightText: PactLedger contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "store/countcheck.h"

#include "store/countedrows.h"

#include <limits>

using namespace Qt::StringLiterals;

namespace pact::store {

namespace {

constexpr int pageSize = 100;

struct Counted
{
    RecordId commitment;
    QString code;
    QString title;
    std::optional<Decimal> actual;
};

/// Moves `last` on to the last place read.
Result<std::vector<Counted>> nextPage(Database& database, qint64& last)
{
    auto rows = select(database, u"SELECT r.rid, c.id, c.code, c.title, c.actual FROM \"rollup\" r JOIN commitment c ON c.id = r.commitment WHERE r.rid > ? ORDER BY r.rid LIMIT %1"_s.arg(pageSize), {last});
    if (!rows)
        return fail(rows);
    std::vector<Counted> page;
    while (rows->next()) {
        last = rows->integer(0);
        page.push_back({RecordId::parse(rows->text(1)).value_or(RecordId()), rows->text(2), rows->text(3), rows->isNull(4) ? std::nullopt : std::optional(Decimal::fromScaled(rows->integer(4)))});
    }
    return page;
}

}

Result<> checkCounts(Database& database, const Catalogue& catalogue, Findings& findings)
{
    const QString kind = catalogue.kind(u"commitments"_s).one().now();
    qint64 last = std::numeric_limits<qint64>::min();
    for (;;) {
        const auto page = nextPage(database, last);
        if (!page)
            return fail(page);
        if (page->empty())
            return {};
        QList<RecordId> commitments;
        for (const Counted& counted : *page)
            commitments << counted.commitment;
        const auto facts = readCountedFacts(database, catalogue, commitments);
        if (!facts)
            return fail(facts);
        for (const Counted& counted : *page) {
            const auto own = facts->constFind(counted.commitment);
            if (own != facts->constEnd() && !(counted.actual && wasEverTotal(*own->rule.counting, own->rows, own->corrections, *counted.actual)))
                findings.add(Problem::Code::CountDiffers, {kind, (counted.code + u' ' + counted.title).trimmed()});
        }
    }
}

}

// SPDX-FileCopyrightText: PactLedger contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "store/figureitems.h"

#include "store/commitmentfacts.h"
#include "store/filtersql.h"
#include "store/kindsql.h"
#include "store/unitnames.h"

using namespace Qt::StringLiterals;

namespace pact::store {

namespace {

constexpr int pageSize = 500;

/// The unit that is meant, under one name for all that is counted together.
std::optional<Ref> unitIn(const Record& record, const QString& field, QDate on, QDate asked, const UnitNames& names)
{
    const auto ref = record.value(field).ref();
    if (!ref || names.isPlain())
        return ref;
    return names.meant(*ref, on, asked);
}

FigureItem itemFrom(const Record& record, QDate on, QDate asked, const UnitNames& names)
{
    FigureItem item;
    item.id = record.id();
    item.code = record.value(u"code"_s).text();
    item.title = {record.value(u"title"_s).text(), record.value(u"title_en"_s).text()};
    item.agreement = record.value(u"agreement"_s).ref();
    item.domain = record.value(u"domain"_s).ref();
    item.leadUnit = unitIn(record, u"lead_unit"_s, on, asked, names);
    item.partnerUnit = unitIn(record, u"partner_unit"_s, on, asked, names);
    item.direction = record.value(u"direction"_s).text();
    item.problem = record.value(u"problem"_s).text();
    item.nextStep = record.value(u"next_step"_s).text();
    item.facts = factsOf(record);
    return item;
}

}

Result<> eachFigureItem(Database& database, const Catalogue& catalogue, const Filter& filter, QDate day,
                        const std::function<bool(const FigureItem&)>& take)
{
    const Kind& kind = catalogue.kind(u"commitments"_s);
    const KindSql sql(kind, catalogue);
    const auto condition = filterSql(filter, kind, catalogue, database, day);
    if (!condition)
        return fail(condition);
    const auto names = readUnitNames(database);
    if (!names)
        return fail(names);
    QString after;
    QVariantList place;
    for (;;) {
        auto rows = select(database, sql.select() + u" WHERE %1%2 ORDER BY t._nk LIMIT %3"_s.arg(condition->text, after).arg(pageSize), condition->values + place);
        if (!rows)
            return fail(rows);
        std::vector<FigureItem> page;
        QString last;
        while (rows->next()) {
            const Record record = sql.read(*rows);
            last = naturalKeyOf(record);
            const auto on = names->isPlain() ? Result<QDate>(day) : nameDay(database, record, day);
            if (!on)
                return fail(on);
            page.push_back(itemFrom(record, *on, day, *names));
        }
        if (page.empty())
            return {};
        QHash<RecordId, CommitmentFacts> facts;
        for (const FigureItem& item : page)
            facts.insert(item.id, item.facts);
        if (auto events = readEvents(database, facts); !events)
            return events;
        for (FigureItem& item : page) {
            item.facts = facts.take(item.id);
            if (!take(item))
                return {};
        }
        after = u" AND t._nk > ?"_s;
        place = {last};
    }
}

}

// SPDX-FileCopyrightText: PactLedger contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "store/unitnames.h"

#include "domain/catalogue/fieldtext.h"

using namespace Qt::StringLiterals;

namespace pact::store {

namespace {

Result<QHash<QString, QList<RecordId>>> readPredecessors(Database& database)
{
    auto rows = select(database, u"SELECT l.record, l.target FROM unit u JOIN link l ON l.record = u.id AND l.field = 'predecessors' ORDER BY u.rid, l.position"_s, {});
    if (!rows)
        return fail(rows);
    QHash<QString, QList<RecordId>> predecessors;
    while (rows->next()) {
        if (const auto id = RecordId::parse(rows->text(1)))
            predecessors[rows->text(0)] << *id;
    }
    return predecessors;
}

}

Result<UnitNames> readUnitNames(Database& database)
{
    auto changed = select(database,
                          u"SELECT 1 FROM unit GROUP BY \"key\" HAVING count(*) > 1 "
                          "UNION ALL SELECT 1 FROM unit u JOIN link l ON l.record = u.id AND l.field = 'predecessors' LIMIT 1"_s,
                          {});
    if (!changed)
        return fail(changed);
    if (!changed->next())
        return UnitNames();
    changed->finish();
    const auto predecessors = readPredecessors(database);
    if (!predecessors)
        return fail(predecessors);
    auto rows = select(database, u"SELECT u.id, u.name_zh, u.name_en, u.\"key\", u.valid_from, u.valid_to, u._search FROM unit u ORDER BY u.rid"_s, {});
    if (!rows)
        return fail(rows);
    std::vector<UnitNames::Row> all;
    while (rows->next()) {
        if (const auto id = RecordId::parse(rows->text(0))) {
            all.push_back({.ref = {*id, rows->text(1), {rows->text(1), rows->text(2)}},
                           .key = rows->text(3),
                           .from = dateFromIso(rows->text(4)),
                           .to = dateFromIso(rows->text(5)),
                           .predecessors = predecessors->value(rows->text(0)),
                           .search = rows->text(6)});
        }
    }
    return UnitNames(std::move(all));
}

QString settledOnSql(const Kind& kind)
{
    if (kind.namedOn() < 0)
        return {};
    const QString own = u"t."_s + quoted(kind.field(kind.namedOn()).key);
    if (kind.key() != u"commitments")
        return own;
    return u"coalesce(%1, CASE WHEN t.status = 'ended' THEN (SELECT max(c.\"on\") FROM closure c WHERE c.commitment = t.id) END)"_s.arg(own);
}

Result<QDate> settledOn(Database& database, const Record& record)
{
    if (record.kind().namedOn() < 0)
        return QDate();
    const QDate own = record.value(record.kind().namedOn()).date();
    if (own.isValid() || record.kind().key() != u"commitments" || record.value(u"status"_s).text() != u"ended")
        return own;
    auto rows = selectCached(database, u"SELECT max(\"on\") FROM closure WHERE commitment = ?"_s, {record.id().toString()});
    if (!rows)
        return fail(rows);
    const QDate closed = (*rows)->next() ? dateFromIso((*rows)->text(0)) : QDate();
    (*rows)->finish();
    return closed;
}

Result<QDate> nameDay(Database& database, const Record& record, QDate asked)
{
    const auto own = settledOn(database, record);
    if (!own)
        return own;
    return own->isValid() && *own < asked ? *own : asked;
}

Result<> nameUnits(Database& database, Record& record, QDate asked, const UnitNames& names)
{
    if (names.isPlain())
        return {};
    const auto own = settledOn(database, record);
    if (!own)
        return fail(own);
    const bool isSettled = own->isValid() && *own <= asked;
    for (const int field : unitFields(record.kind())) {
        const Value& value = record.value(field);
        record.set(field, isSettled ? names.keptFrom(value, *own) : names.named(value, asked));
    }
    return {};
}

}

// SPDX-FileCopyrightText: PactLedger contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "store/recordreader.h"

#include "store/computed.h"
#include "store/filtersql.h"
#include "store/kindsql.h"
#include "store/roworder.h"
#include "store/unitnames.h"

using namespace Qt::StringLiterals;

namespace pact::store {

namespace {
constexpr size_t pageSize = 256;
}

RecordReader::RecordReader(Database& database, const Catalogue& catalogue, const LightSettings& lights)
    : m_database(database)
    , m_catalogue(catalogue)
    , m_lights(lights)
{
}

Result<std::vector<qint64>> RecordReader::rows(const Query& query, ListFigures* figures)
{
    auto ordered = orderedRows(m_database, m_catalogue, query, figures);
    if (auto whole = m_database.readFailure(); !whole)
        return fail(whole);
    return ordered;
}

Result<UnitNames> RecordReader::namesFor(const Kind& kind)
{
    return unitFields(kind).empty() ? Result<UnitNames>(UnitNames()) : readUnitNames(m_database);
}

Result<std::vector<ReadRow>> RecordReader::records(const Kind& kind, std::span<const qint64> rows, QDate day)
{
    const auto names = namesFor(kind);
    if (!names)
        return fail(names);
    return records(kind, rows, day, *names);
}

Result<std::vector<ReadRow>> RecordReader::records(const Kind& kind, std::span<const qint64> rows, QDate day, const UnitNames& names)
{
    if (rows.empty())
        return std::vector<ReadRow>();
    const KindSql sql(kind, m_catalogue);
    QVariantList values;
    for (const qint64 row : rows)
        values << row;
    auto found = select(m_database, sql.select() + u" WHERE t.rid IN (%1)"_s.arg(placeholders(values.size())), values);
    if (!found)
        return fail(found);
    QHash<qint64, Record> byRow;
    while (found->next())
        byRow.insert(found->integer(0), sql.read(*found));
    if (auto whole = m_database.readFailure(); !whole)
        return fail(whole);
    std::vector<ReadRow> read;
    read.reserve(rows.size());
    for (const qint64 row : rows) {
        const auto it = byRow.find(row);
        if (it == byRow.end())
            continue;
        read.push_back({.row = row, .record = std::move(*it), .light = {}});
        Record& record = read.back().record;
        if (auto links = sql.readLinks(m_database, record); !links)
            return fail(links);
        if (auto named = nameUnits(m_database, record, day, names); !named)
            return fail(named);
    }
    if (auto filled = fillComputed(m_database, kind, read, day, m_lights); !filled)
        return fail(filled);
    if (auto whole = m_database.readFailure(); !whole)
        return fail(whole);
    return read;
}

Result<> RecordReader::each(const Query& query, const std::function<Result<bool>(const ReadRow&)>& take)
{
    const auto all = rows(query);
    if (!all)
        return fail(all);
    const auto names = namesFor(*query.kind);
    if (!names)
        return fail(names);
    for (size_t from = 0; from < all->size(); from += pageSize) {
        const size_t count = std::min(pageSize, all->size() - from);
        const auto page = records(*query.kind, std::span(*all).subspan(from, count), query.day, *names);
        if (!page)
            return fail(page);
        for (const ReadRow& row : *page) {
            auto more = take(row);
            if (!more)
                return fail(more);
            if (!*more)
                return {};
        }
    }
    return {};
}

Result<qint64> RecordReader::count(const Query& query)
{
    const auto condition = filterSql(query.filter, *query.kind, m_catalogue, m_database, query.day);
    if (!condition)
        return fail(condition);
    auto rows = select(m_database, u"SELECT count(*) FROM %1 t WHERE %2"_s.arg(quoted(query.kind->table()), condition->text), condition->values);
    if (!rows)
        return fail(rows);
    return rows->next() ? rows->integer(0) : 0;
}

Result<ReadRow> RecordReader::byId(const Kind& kind, RecordId id, QDate day)
{
    auto rows = select(m_database, u"SELECT rid FROM %1 WHERE id = ?"_s.arg(quoted(kind.table())), {id.toString()});
    if (!rows)
        return fail(rows);
    if (!rows->next())
        return fail(Error::Code::NotFound, {kind.one().now(), id.toString()});
    const qint64 row = rows->integer(0);
    rows->finish();
    auto read = records(kind, std::span(&row, 1), day);
    if (!read)
        return fail(read);
    return std::move(read->front());
}

Result<ReadRow> RecordReader::byCode(const Kind& kind, const QString& code, QDate day)
{
    if (const auto id = RecordId::parse(code))
        return byId(kind, *id, day);
    const QString label = quoted(kind.field(kind.labelField()).key);
    QString sql = u"SELECT t.rid FROM %1 t WHERE t.%2 = ?"_s.arg(quoted(kind.table()), label);
    QVariantList values{code};
    // OWNER/LABEL: the first reference of the natural key says whose, or any of several owners.
    for (const int field : kind.naturalKey()) {
        const qsizetype slash = code.indexOf(u'/');
        if (slash < 0 || kind.field(field).type != FieldType::Reference)
            continue;
        const Kind& owner = m_catalogue.kind(kind.field(field).target);
        sql += u" OR (t.%1 = ? AND t.%2 IN (SELECT id FROM %3 WHERE %4 = ?))"_s.arg(label, quoted(kind.field(field).key), quoted(owner.table()), quoted(owner.field(owner.labelField()).key));
        values << code.sliced(slash + 1) << code.first(slash);
        if (!kind.hasSeveralOwners())
            break;
    }
    auto rows = select(m_database, sql + u" ORDER BY t.rid LIMIT 20"_s, values);
    if (!rows)
        return fail(rows);
    std::vector<qint64> found;
    while (rows->next())
        found.push_back(rows->integer(0));
    if (found.empty())
        return fail(Error::Code::NotFound, {kind.one().now(), code});
    auto read = records(kind, found, day);
    if (!read)
        return fail(read);
    if (read->size() == 1)
        return std::move(read->front());
    QStringList candidates;
    for (const ReadRow& row : *read) {
        QString owner;
        for (const int field : kind.naturalKey()) {
            if (const auto ref = row.record.value(field).ref())
                owner = ref->label + u'/';
        }
        candidates << owner + row.record.label();
    }
    return fail(Error::Code::AmbiguousCode, {code, candidates.join(u", "_s)});
}

Result<std::vector<ReadRow>> RecordReader::linked(const Kind& kind, int field, RecordId target, QDate day)
{
    const Field& by = kind.field(field);
    const QString sql = by.type == FieldType::References
        ? u"SELECT t.rid FROM %1 t JOIN link l ON l.record = t.id WHERE l.target = ? AND l.field = '%2' ORDER BY t._nk"_s.arg(quoted(kind.table()), by.key)
        : u"SELECT rid FROM %1 WHERE %2 = ? ORDER BY _nk"_s.arg(quoted(kind.table()), quoted(by.key));
    auto rows = select(m_database, sql, {target.toString()});
    if (!rows)
        return fail(rows);
    std::vector<qint64> found;
    while (rows->next())
        found.push_back(rows->integer(0));
    return records(kind, found, day);
}

Result<Ref> RecordReader::unitOn(const Ref& unit, QDate day)
{
    const auto names = readUnitNames(m_database);
    if (!names)
        return fail(names);
    return names->named(unit, day);
}

Result<Value> RecordReader::groupValue(const Record& record, int field, QDate day)
{
    const Value& value = record.value(field);
    const Ref* ref = value.as<Ref>();
    if (!ref || record.kind().field(field).target != u"units")
        return value;
    const auto names = namesFor(record.kind());
    if (!names)
        return fail(names);
    const auto on = nameDay(m_database, record, day);
    if (!on)
        return fail(on);
    return Value(names->meant(*ref, *on, day));
}

Result<Value> RecordReader::settled(const Kind& kind, int field, const Value& given, const Record& present, QDate day)
{
    if (kind.field(field).target != u"units" || given == present.value(field))
        return given;
    const auto names = namesFor(kind);
    if (!names)
        return fail(names);
    const auto on = nameDay(m_database, present, day);
    if (!on)
        return fail(on);
    return names->settled(given, present.value(field), *on);
}

}

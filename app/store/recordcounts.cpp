// SPDX-FileCopyrightText: PactLedger contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "store/commitmentfacts.h"
#include "store/figuressum.h"
#include "store/filtersql.h"
#include "store/recordreader.h"
#include "store/unitcolumn.h"
#include "store/unitnames.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace pact::store {

namespace {

int lightIndex(const QString& key)
{
    const auto light = lightFromKey(key);
    return light ? static_cast<int>(*light) : -1;
}

QVariantList lightBinds(QDate day)
{
    QVariantList binds;
    for (int i = 0; i < LightColumns::binds; ++i)
        binds << day.toString(Qt::ISODate);
    return binds;
}

/// The more reds the worse, then the more yellows, then the greater share of them; groups without any keep their own order.
bool worse(const GroupCounts& a, const GroupCounts& b)
{
    const auto red = static_cast<size_t>(Light::Red);
    const auto yellow = static_cast<size_t>(Light::Yellow);
    for (const size_t light : {red, yellow}) {
        if (a.lights[light] != b.lights[light])
            return a.lights[light] > b.lights[light];
    }
    return a.lights[red] + a.lights[yellow] > 0 && a.all < b.all;
}

}

Result<ListFigures> RecordReader::figures(const Filter& filter, QDate day)
{
    const Kind& kind = m_catalogue.kind(u"commitments"_s);
    const auto condition = filterSql(filter, kind, m_catalogue, m_database, day);
    if (!condition)
        return fail(condition);
    auto rows = select(m_database, u"SELECT %1, count(*), count(progress), coalesce(sum(progress), 0) FROM commitment t WHERE %2 GROUP BY 1"_s.arg(LightColumns::expression(u"t"_s), condition->text),
                       lightBinds(day) + condition->values);
    if (!rows)
        return fail(rows);
    FiguresSum sum;
    while (rows->next())
        sum.take(rows->text(0), rows->integer(1), rows->integer(2), rows->integer(3));
    return sum.figures();
}

Result<std::vector<std::pair<int, Decimal>>> RecordReader::sums(const Query& query)
{
    const Kind& kind = *query.kind;
    std::vector<int> fields;
    QStringList columns;
    for (int i = 0; i < kind.fieldCount(); ++i) {
        const Field& field = kind.field(i);
        if (field.type != FieldType::Number || !field.isStored() || !field.additive)
            continue;
        fields.push_back(i);
        columns << u"sum(%1)"_s.arg(fieldExpression(kind, i));
    }
    std::vector<std::pair<int, Decimal>> sums;
    if (fields.empty())
        return sums;
    Filter filter = query.filter;
    if (!kind.uncounted().isEmpty()) {
        auto out = parseFilter(kind.uncounted(), kind, m_catalogue, query.day);
        if (!out)
            return fail(out);
        filter = Filter::both(std::move(filter), {.op = Filter::Op::Not, .parts = {std::move(*out)}});
    }
    const auto condition = filterSql(filter, kind, m_catalogue, m_database, query.day);
    if (!condition)
        return fail(condition);
    auto rows = select(m_database, u"SELECT %1 FROM %2 t WHERE %3"_s.arg(columns.join(u", "_s), quoted(kind.table()), condition->text), condition->values);
    if (!rows)
        return fail(rows);
    const bool read = rows->next();
    for (size_t i = 0; read && i < fields.size(); ++i) {
        if (!rows->isNull(static_cast<int>(i)))
            sums.emplace_back(fields[i], Decimal::fromScaled(rows->integer(static_cast<int>(i))));
    }
    return sums;
}

Result<std::vector<GroupCounts>> RecordReader::groups(const Query& query, int field)
{
    const Kind& kind = *query.kind;
    const Field& by = kind.field(field);
    const bool commitments = kind.key() == u"commitments";
    const auto unitNames = by.target == u"units" ? namesFor(kind) : Result<UnitNames>(UnitNames());
    if (!unitNames)
        return fail(unitNames);
    std::optional<UnitColumn> units;
    if (UnitColumn::isNeeded(kind, field, *unitNames))
        units.emplace(*unitNames, kind, field, query.day);
    QHash<QString, size_t> index;
    std::vector<GroupCounts> groups;
    std::vector<QString> keys;
    const auto group = [&](const QString& column) -> GroupCounts& {
        const auto unit = units ? units->unit(column) : std::nullopt;
        const QString key = unit ? unit->id.toString() : column;
        const auto it = index.constFind(key);
        if (it != index.constEnd())
            return groups[*it];
        index.insert(key, groups.size());
        keys.push_back(key);
        groups.emplace_back();
        return groups.back();
    };
    const QString expression = units ? units->expression() : by.key == u"light" ? LightColumns::expression(u"t"_s) : fieldExpression(kind, field);
    const QVariantList binds = by.key == u"light" ? lightBinds(query.day) : QVariantList();
    const auto condition = filterSql(query.filter, kind, m_catalogue, m_database, query.day);
    if (!condition)
        return fail(condition);
    auto shown = select(m_database, u"SELECT %1, count(*) FROM %2 t WHERE %3 GROUP BY 1 ORDER BY 1"_s.arg(expression, quoted(kind.table()), condition->text), binds + condition->values);
    if (!shown)
        return fail(shown);
    while (shown->next())
        group(shown->text(0)).shown += shown->integer(1);
    // A group that holds only proposals counts nothing, and is a group all the same.
    auto present = select(m_database, u"SELECT DISTINCT %1 FROM %2 t ORDER BY 1"_s.arg(expression, quoted(kind.table())), binds);
    if (!present)
        return fail(present);
    while (present->next())
        group(present->text(0));
    const QString light = commitments ? LightColumns::expression(u"t"_s) : u"NULL"_s;
    const QString finished = commitments ? u"count(CASE WHEN t.status = 'done' AND coalesce(t.recurrence, '') <> 'standing' THEN 1 END), count(CASE WHEN t.status <> 'ended' AND coalesce(t.recurrence, '') <> 'standing' THEN 1 END)"_s : u"0, 0"_s;
    auto all = select(m_database, u"SELECT %1, %2, count(*), %3 FROM %4 t WHERE %5 GROUP BY 1, 2"_s.arg(expression, light, finished, quoted(kind.table()), commitments ? u"t.nature <> 'proposal'"_s : u"1 = 1"_s),
                      commitments ? binds + lightBinds(query.day) : binds);
    if (!all)
        return fail(all);
    while (all->next()) {
        GroupCounts& counts = group(all->text(0));
        counts.all += all->integer(2);
        counts.done += all->integer(3);
        counts.completable += all->integer(4);
        if (const int at = lightIndex(all->text(1)); at >= 0)
            counts.lights.at(static_cast<size_t>(at)) += all->integer(2);
    }
    QHash<QString, Ref> names;
    QHash<QString, int> order;
    if (by.isReference()) {
        auto refs = references(m_catalogue.kind(by.target), Side::None, {}, 100'000);
        if (!refs)
            return fail(refs);
        if (units) {
            for (Ref& ref : *refs)
                ref = unitNames->called(ref, query.day);
            sortByName(*refs);
        }
        for (const Ref& ref : *refs) {
            order.insert(ref.id.toString(), static_cast<int>(order.size()));
            names.insert(ref.id.toString(), ref);
        }
    }
    for (size_t i = 0; i < groups.size(); ++i) {
        if (keys[i].isEmpty())
            continue;
        groups[i].value = by.isReference() ? Value(names.value(keys[i])) : Value(keys[i]);
    }
    std::vector<size_t> sorted(groups.size());
    for (size_t i = 0; i < sorted.size(); ++i)
        sorted[i] = i;
    const auto place = [&](size_t i) {
        if (keys[i].isEmpty())
            return 1 << 30;
        const auto choice = std::ranges::find(by.choices, keys[i], &Choice::key);
        return by.isReference() ? order.value(keys[i]) : static_cast<int>(choice - by.choices.begin());
    };
    std::ranges::stable_sort(sorted, [&](size_t a, size_t b) {
        if (by.isReference() && (worse(groups[a], groups[b]) || worse(groups[b], groups[a])))
            return worse(groups[a], groups[b]);
        return place(a) < place(b);
    });
    std::vector<GroupCounts> result;
    result.reserve(sorted.size());
    for (const size_t i : sorted)
        result.push_back(std::move(groups[i]));
    return result;
}

}

// SPDX-FileCopyrightText: PactLedger contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "store/roworder.h"

#include "domain/catalogue/fieldtext.h"
#include "store/collation.h"
#include "store/commitmentfacts.h"
#include "store/figuressum.h"
#include "store/filtersql.h"
#include "store/kindsql.h"
#include "store/unitcolumn.h"
#include "store/unitnames.h"

#include <algorithm>
#include <limits>
#include <numeric>

using namespace Qt::StringLiterals;

namespace pact::store {

namespace {

constexpr qint64 nothing = std::numeric_limits<qint64>::max();

/// One column to sort by: how it is selected and what number stands for a value.
struct Column
{
    enum class Type { Number, Date, Choice, Text };
    Type type = Type::Text;
    QString expression;
    QVariantList values;
    bool descending = false;
    const Field* field = nullptr;
    std::optional<UnitColumn> units{};
    std::vector<qint64> numbers;
    std::vector<QString> texts;
};

Column columnFor(const Kind& kind, const Catalogue& catalogue, const SortKey& key, QDate day, const UnitNames& names)
{
    const Field& field = kind.field(key.field);
    Column column;
    column.field = &field;
    column.descending = key.descending;
    column.expression = fieldExpression(kind, key.field);
    if (field.key == u"light") {
        column.expression = LightColumns::expression(u"t"_s);
        for (int i = 0; i < LightColumns::binds; ++i)
            column.values << day.toString(Qt::ISODate);
    }
    switch (field.type) {
    case FieldType::Number:
        column.type = field.key == u"days_left" ? Column::Type::Date : Column::Type::Number;
        break;
    case FieldType::Date:
        column.type = Column::Type::Date;
        break;
    case FieldType::Choice:
        column.type = Column::Type::Choice;
        break;
    case FieldType::Reference: {
        if (UnitColumn::isNeeded(kind, key.field, names)) {
            column.units.emplace(names, kind, key.field, day);
            column.expression = column.units->expression();
            break;
        }
        const Kind& target = catalogue.kind(field.target);
        const int shown = target.key() == u"commitments" || target.key() == u"agreements" ? target.labelField() : target.nameField();
        column.expression = u"(SELECT %1 FROM %2 x WHERE x.id = t.%3)"_s.arg(quoted(target.field(shown).key), quoted(target.table()), quoted(field.key));
        break;
    }
    case FieldType::References:
        column.expression = u"(SELECT count(*) FROM link l WHERE l.record = t.id AND l.field = '%1')"_s.arg(field.key);
        column.type = Column::Type::Number;
        break;
    default:
        break;
    }
    return column;
}

void takeValue(Column& column, const Statement& row, int at)
{
    if (column.type == Column::Type::Text) {
        if (!column.units)
            column.texts.push_back(row.text(at));
        else if (const auto unit = column.units->unit(row.text(at)))
            column.texts.push_back(unit->label);
        else
            column.texts.emplace_back();
        return;
    }
    if (row.isNull(at)) {
        column.numbers.push_back(nothing);
        return;
    }
    if (column.type == Column::Type::Number) {
        column.numbers.push_back(row.integer(at));
    } else if (column.type == Column::Type::Date) {
        column.numbers.push_back(dateFromIso(row.text(at)).toJulianDay());
    } else {
        const QString key = row.text(at);
        const auto it = std::ranges::find(column.field->choices, key, &Choice::key);
        column.numbers.push_back(it - column.field->choices.begin());
    }
}

void rankTexts(Column& column)
{
    Collation collation;
    for (const QString& text : column.texts)
        collation.add(text);
    collation.rank();
    column.numbers.reserve(column.texts.size());
    for (const QString& text : column.texts)
        column.numbers.push_back(text.isEmpty() ? nothing : collation.rankOf(text));
    column.texts = {};
}

}

Result<std::vector<qint64>> orderedRows(Database& database, const Catalogue& catalogue, const Query& query, ListFigures* figures)
{
    const Kind& kind = *query.kind;
    std::vector<SortKey> keys = query.sort;
    for (const int field : kind.naturalKey()) {
        if (std::ranges::find(keys, field, &SortKey::field) == keys.end())
            keys.push_back({field, false});
    }
    const bool byUnit = std::ranges::any_of(keys, [&kind](const SortKey& key) { return kind.field(key.field).target == u"units"; });
    const auto names = byUnit ? readUnitNames(database) : Result<UnitNames>(UnitNames());
    if (!names)
        return fail(names);
    std::vector<Column> columns;
    QStringList selected{u"t.rid"_s};
    QVariantList values;
    for (const SortKey& key : keys) {
        columns.push_back(columnFor(kind, catalogue, key, query.day, *names));
        selected << columns.back().expression;
        values << columns.back().values;
    }
    if (figures) {
        selected << LightColumns::expression(u"t"_s) << u"t.progress"_s;
        for (int i = 0; i < LightColumns::binds; ++i)
            values << query.day.toString(Qt::ISODate);
    }
    const auto condition = filterSql(query.filter, kind, catalogue, database, query.day);
    if (!condition)
        return fail(condition);
    values << condition->values;
    auto rows = select(database, u"SELECT %1 FROM %2 t WHERE %3"_s.arg(selected.join(u", "_s), quoted(kind.table()), condition->text), values);
    if (!rows)
        return fail(rows);
    std::vector<qint64> rids;
    FiguresSum sum;
    const int light = static_cast<int>(columns.size()) + 1;
    while (rows->next()) {
        rids.push_back(rows->integer(0));
        for (size_t i = 0; i < columns.size(); ++i)
            takeValue(columns[i], *rows, static_cast<int>(i) + 1);
        if (figures)
            sum.take(rows->text(light), 1, rows->isNull(light + 1) ? 0 : 1, rows->integer(light + 1));
    }
    if (figures)
        *figures = sum.figures();
    for (Column& column : columns) {
        if (column.type == Column::Type::Text)
            rankTexts(column);
    }
    std::vector<size_t> order(rids.size());
    std::iota(order.begin(), order.end(), size_t{0});
    std::ranges::sort(order, [&](size_t a, size_t b) {
        for (const Column& column : columns) {
            const qint64 x = column.numbers[a];
            const qint64 y = column.numbers[b];
            if (x == y)
                continue;
            // Nothing comes last in either direction.
            if (x == nothing || y == nothing)
                return y == nothing;
            return column.descending ? x > y : x < y;
        }
        return rids[a] < rids[b];
    });
    std::vector<qint64> sorted;
    sorted.reserve(rids.size());
    for (const size_t i : order)
        sorted.push_back(rids[i]);
    return sorted;
}

}

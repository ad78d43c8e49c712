// SPDX-FileCopyrightText: PactLedger contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "store/countedrows.h"

#include "domain/catalogue/fieldtext.h"
#include "store/filtersql.h"

using namespace Qt::StringLiterals;

namespace pact::store {

namespace {

enum Column { Target, From, Until, Number, Part, Id, Label, Name };

QString column(const QString& field)
{
    return field.isEmpty() ? u"NULL"_s : u"t."_s + quoted(field);
}

/// A date, or the first day of a period.
QDate beginAt(const Statement& row, int column)
{
    const QString text = row.text(column);
    if (text.size() == 10)
        return dateFromIso(text);
    const auto period = Period::parse(text);
    return period ? period->first() : QDate();
}

std::optional<Decimal> numberAt(const Statement& row, int column)
{
    return row.isNull(column) ? std::nullopt : std::optional(Decimal::fromScaled(row.integer(column)));
}

}

Result<CountedRows> CountedRows::of(Database& database, const Catalogue& catalogue, const CountingRule& rule, const QList<RecordId>& commitments, Order order)
{
    const Counting& counting = *rule.counting;
    const Kind& kind = catalogue.kind(counting.kind);
    const auto filter = parseFilter(rule.condition, kind, catalogue, {});
    if (!filter)
        return fail(filter);
    const auto condition = filterSql(*filter, kind, catalogue, database, QDate(9999, 12, 31));
    if (!condition)
        return fail(condition);
    QStringList columns{u"k.target"_s, column(counting.from), column(counting.until), column(counting.number), column(counting.part)};
    QString sorted;
    if (order == Order::NewestFirst) {
        columns << u"t.id"_s << column(kind.field(kind.labelField()).key) << column(kind.field(kind.nameField()).key);
        sorted = u" ORDER BY %1 DESC NULLS LAST, t.rid DESC"_s.arg(column(counting.from));
    }
    QVariantList values;
    for (const RecordId& id : commitments)
        values << id.toString();
    auto rows = select(database,
                       u"SELECT %1 FROM link k JOIN %2 t ON t.id = k.record WHERE k.target IN (%3) AND k.field = 'commitments' AND %4%5"_s
                           .arg(columns.join(u", "_s), quoted(kind.table()), placeholders(values.size()), condition->text, sorted),
                       values + condition->values);
    if (!rows)
        return fail(rows);
    return CountedRows(std::move(*rows));
}

bool CountedRows::next()
{
    return m_rows.next();
}

RecordId CountedRows::commitment()
{
    const QString text = m_rows.text(Target);
    if (text != m_text) {
        m_text = text;
        m_last = RecordId::parse(text).value_or(RecordId());
    }
    return m_last;
}

RecordId CountedRows::record() const
{
    return RecordId::parse(m_rows.text(Id)).value_or(RecordId());
}

QString CountedRows::label() const
{
    return m_rows.text(Label);
}

QString CountedRows::name() const
{
    return m_rows.text(Name);
}

CountedRow CountedRows::row() const
{
    return {beginAt(m_rows, From), beginAt(m_rows, Until), numberAt(m_rows, Number), numberAt(m_rows, Part)};
}

}

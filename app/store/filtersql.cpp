// SPDX-FileCopyrightText: PactLedger contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "store/filtersql.h"

#include "domain/catalogue/fieldtext.h"
#include "store/commitmentfacts.h"
#include "store/kindsql.h"
#include "store/unitnames.h"
#include <algorithm>
#include <cmath>

using namespace Qt::StringLiterals;

namespace pact::store {

namespace {

class Builder
{
public:
    Builder(const Kind& kind, const Catalogue& catalogue, const Database& database, QDate day, const UnitNames& names)
        : m_kind(kind)
        , m_catalogue(catalogue)
        , m_dialect(database.dialect())
        , m_indexed(!database.isHeld() && kind.isSearched())
        , m_day(day)
        , m_names(names)
    {
    }

    QString build(const Filter& filter)
    {
        switch (filter.op) {
        case Filter::Op::All:
            return filter.parts.empty() ? u"1 = 1"_s : joined(filter.parts, u" AND "_s);
        case Filter::Op::Any:
            return filter.parts.empty() ? u"1 = 0"_s : joined(filter.parts, u" OR "_s);
        case Filter::Op::Not:
            // A condition on a missing value is neither true nor false; its negation is true.
            return u"NOT coalesce("_s + build(filter.parts.front()) + u", FALSE)"_s;
        case Filter::Op::Word:
            return word(filter.values.value(0));
        case Filter::Op::HasField:
            return hasField(filter.field);
        case Filter::Op::HasRecords:
            return hasRecords(filter);
        case Filter::Op::Equals:
            return equals(filter.field, filter.values);
        case Filter::Op::Matches:
        case Filter::Op::Contains:
            return contains(filter);
        case Filter::Op::Range:
            return range(filter);
        }
        return u"1 = 1"_s;
    }

    QVariantList takeValues()
    {
        return std::move(m_values);
    }

private:
    QString joined(const std::vector<Filter>& parts, const QString& with)
    {
        QStringList texts;
        for (const Filter& part : parts)
            texts << build(part);
        return u"("_s + texts.join(with) + u")"_s;
    }

    QString bound(const QString& text, const QVariant& value)
    {
        m_values << value;
        return text;
    }

    QString word(const QString& folded)
    {
        QStringList parts{ownWord(folded)};
        for (const Field& field : m_kind.fields()) {
            if (!field.searched || field.type != FieldType::Reference)
                continue;
            if (isNamedByDay(field)) {
                parts << meant(field, m_names.spans([&folded](const UnitNames::Row& row) { return row.search.contains(folded); }, true));
                continue;
            }
            const Kind& target = m_catalogue.kind(field.target);
            parts << bound(u"t.%1 IN (SELECT id FROM %2 WHERE %3)"_s.arg(quoted(field.key), quoted(target.table()), m_dialect.contains(u"_search"_s)), folded);
        }
        return u"("_s + parts.join(u" OR "_s) + u")"_s;
    }

    /// The index narrows, the text decides: what it lacks or has too much of alters no answer that it is asked for.
    QString ownWord(const QString& folded)
    {
        const auto may = m_indexed ? m_dialect.mayContain(m_kind.table(), folded) : std::nullopt;
        if (!may)
            return bound(m_dialect.contains(u"t._search"_s), folded);
        m_values << may->value << folded;
        return u"t.rid IN (SELECT w.rid FROM %1 w WHERE %2 AND %3)"_s.arg(quoted(m_kind.table()), may->sql, m_dialect.contains(u"w._search"_s));
    }

    QString hasField(int index)
    {
        const Field& field = m_kind.field(index);
        if (field.type == FieldType::References)
            return bound(u"EXISTS (SELECT 1 FROM link l WHERE l.record = t.id AND l.field = ?)"_s, field.key);
        return expression(index) + u" IS NOT NULL"_s;
    }

    QString hasRecords(const Filter& filter)
    {
        const Field& field = filter.kind->field(filter.field);
        if (field.type == FieldType::References)
            return bound(u"EXISTS (SELECT 1 FROM link l JOIN %1 o ON o.id = l.record WHERE l.target = t.id AND l.field = ?)"_s.arg(quoted(filter.kind->table())), field.key);
        return u"EXISTS (SELECT 1 FROM %1 o WHERE o.%2 = t.id)"_s.arg(quoted(filter.kind->table()), quoted(field.key));
    }

    /// The field as SQL; computed fields bind what they need.
    QString expression(int index)
    {
        const Field& field = m_kind.field(index);
        if (field.key == u"light") {
            for (int i = 0; i < LightColumns::binds; ++i)
                m_values << m_day.toString(Qt::ISODate);
            return LightColumns::expression(u"t"_s);
        }
        return fieldExpression(m_kind, index);
    }

    QString equals(int index, const QStringList& values)
    {
        const Field& field = m_kind.field(index);
        if (isNamedByDay(field))
            return meant(field, m_names.spans([&values](const UnitNames::Row& row) { return values.contains(row.ref.label); }, false));
        if (field.isReference())
            return referenced(field, [&](const Kind& target) {
                QStringList parts;
                for (const QString& value : values) {
                    parts << bound(quoted(target.field(target.labelField()).key) + u" = ?"_s, value);
                    parts << bound(quoted(target.field(target.nameField()).key) + u" = ?"_s, value);
                }
                return parts.join(u" OR "_s);
            });
        if (field.type == FieldType::TextList)
            return listed(index, values);
        const QString left = expression(index);
        for (const QString& value : values)
            m_values << value;
        return u"(%1) IN (%2)"_s.arg(left, placeholders(values.size()));
    }

    QString listed(int index, const QStringList& values)
    {
        QStringList parts;
        for (const QString& value : values)
            parts << bound(m_dialect.contains(u"(';' || "_s + fieldExpression(m_kind, index) + u" || ';')"_s), u';' + value + u';');
        return u"("_s + parts.join(u" OR "_s) + u")"_s;
    }

    bool isNamedByDay(const Field& field) const
    {
        return field.isReference() && field.target == u"units" && m_kind.key() != u"units" && !m_names.isPlain();
    }

    /// Whether a field names one of these rows within its span, on the record's own day.
    QString meant(const Field& field, const std::vector<UnitNames::Span>& spans)
    {
        const bool several = field.type == FieldType::References;
        const QString column = several ? u"l.target"_s : u"t."_s + quoted(field.key);
        const QString open = several ? bound(u"EXISTS (SELECT 1 FROM link l WHERE l.record = t.id AND l.field = ? AND "_s, field.key) : QString();
        QStringList always;
        QStringList parts;
        for (const UnitNames::Span& span : spans) {
            if (span.isAlways() || (m_kind.namedOn() < 0 && span.contains(m_day))) {
                always << span.row.toString();
            } else if (m_kind.namedOn() >= 0) {
                QString part = bound(column + u" = ?"_s, span.row.toString());
                if (span.from.isValid())
                    part += nameDayIs(u">="_s, span.from);
                if (span.before.isValid())
                    part += nameDayIs(u"<"_s, span.before);
                parts << part;
            }
        }
        if (!always.isEmpty())
            parts << u"%1 IN (%2)"_s.arg(column, placeholders(always.size()));
        for (const QString& id : always)
            m_values << id;
        const QString any = parts.isEmpty() ? u"1 = 0"_s : parts.join(u" OR "_s);
        return open + u"("_s + any + (several ? u"))"_s : u")"_s);
    }

    /// The day on which the names in a record are read, with what it is compared with.
    QString nameDayIs(const QString& comparison, QDate with)
    {
        const QString own = settledOnSql(m_kind);
        const QString asked = m_day.toString(Qt::ISODate);
        m_values << asked << asked << with.toString(Qt::ISODate);
        return u" AND CASE WHEN %1 < ? THEN %1 ELSE ? END %2 ?"_s.arg(own, comparison);
    }

    template <class Condition>
    QString referenced(const Field& field, Condition condition)
    {
        const Kind& target = m_catalogue.kind(field.target);
        if (field.type == FieldType::References) {
            m_values << field.key;
            return u"EXISTS (SELECT 1 FROM link l JOIN %1 x ON x.id = l.target WHERE l.record = t.id AND l.field = ? AND (%2))"_s.arg(quoted(target.table()), condition(target));
        }
        return u"t.%1 IN (SELECT id FROM %2 WHERE %3)"_s.arg(quoted(field.key), quoted(target.table()), condition(target));
    }

    QString contains(const Filter& filter)
    {
        const Field& field = m_kind.field(filter.field);
        const auto part = [&](const QString& column, const QString& value) { return bound(m_dialect.contains(u"lower("_s + column + u")"_s), value.toLower()); };
        if (!field.isReference()) {
            const QString column = expression(filter.field);
            QStringList parts;
            for (const QString& value : filter.values)
                parts << part(column, value);
            return u"("_s + parts.join(u" OR "_s) + u")"_s;
        }
        if (isNamedByDay(field))
            return meant(field, m_names.spans([&filter](const UnitNames::Row& row) { return isCalled(row, filter.values); }, true));
        return referenced(field, [&](const Kind& target) {
            QStringList parts;
            const QString label = quoted(target.field(target.labelField()).key);
            for (const QString& value : filter.values) {
                parts << (filter.op == Filter::Op::Matches ? bound(u"lower(%1) = ?"_s.arg(label), value.toLower()) : part(label, value));
                for (const int name : {target.nameField(), target.nameFieldEn()}) {
                    if (name >= 0)
                        parts << part(quoted(target.field(name).key), value);
                }
            }
            return parts.join(u" OR "_s);
        });
    }

    static bool isCalled(const UnitNames::Row& row, const QStringList& words)
    {
        return std::ranges::any_of(words, [&row](const QString& word) {
            return row.ref.name.zh.contains(word, Qt::CaseInsensitive) || row.ref.name.en.contains(word, Qt::CaseInsensitive);
        });
    }

    QString range(const Filter& filter)
    {
        const Field& field = m_kind.field(filter.field);
        QString column = fieldExpression(m_kind, filter.field);
        const bool daysLeft = field.key == u"days_left";
        if (daysLeft)
            column = u"t._open_due"_s;
        const auto end = [&](const Value& value, bool low) -> QVariant {
            if (daysLeft) {
                // Days are whole: "< 0" comes as the largest number below 0, which lies in the day before.
                const double days = value.number()->toDouble();
                return m_day.addDays(static_cast<qint64>(low ? std::ceil(days) : std::floor(days))).toString(Qt::ISODate);
            }
            if (value.number())
                return value.number()->scaled();
            return value.date().toString(Qt::ISODate);
        };
        QStringList parts{column + u" IS NOT NULL"_s};
        if (!filter.low.isNull())
            parts << bound(column + u" >= ?"_s, end(filter.low, true));
        if (!filter.high.isNull())
            parts << bound(column + u" <= ?"_s, end(filter.high, false));
        return u"("_s + parts.join(u" AND "_s) + u")"_s;
    }

    const Kind& m_kind;
    const Catalogue& m_catalogue;
    const Dialect& m_dialect;
    bool m_indexed; ///< not what a connection shows that looks at another moment: the index is of the ledger as it is now
    QDate m_day;
    const UnitNames& m_names;
    QVariantList m_values;
};

bool asksForUnits(const Filter& filter, const Kind& kind)
{
    if (filter.op == Filter::Op::Word)
        return !unitFields(kind).empty();
    if (filter.field >= 0 && filter.op != Filter::Op::HasRecords && kind.field(filter.field).target == u"units")
        return true;
    return std::ranges::any_of(filter.parts, [&kind](const Filter& part) { return asksForUnits(part, kind); });
}

}

QString fieldExpression(const Kind& kind, int index)
{
    const Field& field = kind.field(index);
    if (kind.key() == u"commitments") {
        // A recurring duty falls due when its open turn does.
        if (field.key == u"due")
            return u"coalesce(t.due, t._open_due)"_s;
        if (field.key == u"days_left")
            return u"t._open_due"_s;
        if (field.key == u"item_type")
            return u"CASE WHEN t.recurrence IS NULL THEN 'one-off' WHEN t.recurrence = 'standing' THEN 'standing' ELSE 'recurring' END"_s;
        if (field.key == u"light_reason")
            return u"NULL"_s;
    }
    return u"t."_s + quoted(field.key);
}

Result<SqlCondition> filterSql(const Filter& filter, const Kind& kind, const Catalogue& catalogue, Database& database, QDate day)
{
    auto names = asksForUnits(filter, kind) ? readUnitNames(database) : Result<UnitNames>(UnitNames());
    if (!names)
        return fail(names);
    Builder builder(kind, catalogue, database, day, *names);
    QString text = builder.build(filter);
    return SqlCondition{std::move(text), builder.takeValues()};
}

}

// SPDX-FileCopyrightText: PactLedger contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/filter/condition.h"

#include "domain/catalogue/fieldtext.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace pact::domain {

namespace {

tl::unexpected<Error> unknownField(const QString& name, const Kind& kind)
{
    // The nearest names are those that share the beginning; else the most used.
    QStringList near;
    for (const Field& field : kind.fields()) {
        if (!name.isEmpty() && (field.key.startsWith(name.left(2).toLower()) || field.label.zh.contains(name.left(1))))
            near << field.key;
    }
    if (near.isEmpty()) {
        for (int i = 1; i < std::min(kind.fieldCount(), 8); ++i)
            near << kind.field(i).key;
    }
    return fail(Error::Code::FilterField, {name, near.mid(0, 8).join(u", "_s)});
}

tl::unexpected<Error> badValue(const Field& field, const QString& value)
{
    return fail(Error::Code::FilterValue, {field.label.now(), value});
}

struct DateSpan
{
    QDate first;
    QDate last;
};

std::optional<DateSpan> dateSpan(const QString& text, QDate today)
{
    if (text == u"today" || text == u"今天")
        return DateSpan{today, today};
    bool ok = false;
    const QString digits = text.chopped(std::min<qsizetype>(1, text.size()));
    if (text.startsWith(u'+') || text.startsWith(u'-')) {
        const int n = digits.toInt(&ok);
        if (!ok || std::abs(n) > 40'000)
            return std::nullopt;
        QDate day;
        switch (text.back().toLower().unicode()) {
        case u'd':
            day = today.addDays(n);
            break;
        case u'w':
            day = today.addDays(qint64(7) * n);
            break;
        case u'm':
            day = today.addMonths(n);
            break;
        case u'y':
            day = today.addYears(n);
            break;
        default:
            return std::nullopt;
        }
        return day.isValid() ? std::optional(DateSpan{day, day}) : std::nullopt;
    }
    const QDate day = QDate::fromString(text, u"yyyy-MM-dd"_s);
    if (day.isValid())
        return DateSpan{day, day};
    const QDate month = QDate::fromString(text, u"yyyy-MM"_s);
    if (month.isValid())
        return DateSpan{month, month.addMonths(1).addDays(-1)};
    const QDate year = text.size() == 4 ? QDate::fromString(text, u"yyyy"_s) : QDate();
    if (year.isValid())
        return DateSpan{year, year.addYears(1).addDays(-1)};
    return std::nullopt;
}

Filter range(int field, Value low, Value high)
{
    return {.op = Filter::Op::Range, .field = field, .low = std::move(low), .high = std::move(high)};
}

Result<Filter> dateCondition(int index, const Field& field, const QString& op, const QString& text, QDate today)
{
    const auto span = dateSpan(text, today);
    if (!span)
        return badValue(field, text);
    if (op == u"<")
        return range(index, {}, span->first.addDays(-1));
    if (op == u"<=")
        return range(index, {}, span->last);
    if (op == u">")
        return range(index, span->last.addDays(1), {});
    if (op == u">=")
        return range(index, span->first, {});
    return range(index, span->first, span->last);
}

Result<Filter> numberCondition(int index, const Field& field, const QString& op, const QString& text)
{
    const auto number = Decimal::parse(text.endsWith(u'%') ? text.chopped(1) : text);
    if (!number)
        return badValue(field, text);
    const Decimal step = Decimal::fromScaled(1);
    if (op == u"<")
        return range(index, {}, Decimal::fromScaled(number->scaled() - step.scaled()));
    if (op == u"<=")
        return range(index, {}, *number);
    if (op == u">")
        return range(index, Decimal::fromScaled(number->scaled() + step.scaled()), {});
    if (op == u">=")
        return range(index, *number, {});
    return range(index, *number, *number);
}

Result<Filter> choiceCondition(int index, const Field& field, const QString& op, const QStringList& values)
{
    QStringList keys;
    for (const QString& value : values) {
        bool found = false;
        for (const Choice& choice : field.choices) {
            const bool equal = choice.key.compare(value, Qt::CaseInsensitive) == 0 || choice.label.zh == value
                || choice.label.en.compare(value, Qt::CaseInsensitive) == 0;
            const bool part = op == u"~" && (choice.label.zh.contains(value) || choice.label.en.contains(value, Qt::CaseInsensitive));
            if (equal || part) {
                keys << choice.key;
                found = true;
            }
        }
        if (!found)
            return badValue(field, value);
    }
    return Filter{.op = Filter::Op::Equals, .field = index, .values = keys};
}

}

Filter Filter::both(Filter a, Filter b)
{
    if (a.isTrue())
        return b;
    if (b.isTrue())
        return a;
    return {.op = Op::All, .parts = {std::move(a), std::move(b)}};
}

Result<Filter> filterCondition(const QString& name, const QString& op, const QStringList& values, const Kind& kind, QDate today)
{
    const int index = kind.find(name);
    if (index < 0)
        return unknownField(name, kind);
    const Field& field = kind.field(index);
    const bool ordered = op.startsWith(u'<') || op.startsWith(u'>');

    if (field.type == FieldType::Date || field.type == FieldType::Number) {
        Filter any{.op = Filter::Op::Any};
        for (const QString& value : values) {
            auto part = field.type == FieldType::Date ? dateCondition(index, field, op, value, today)
                                                      : numberCondition(index, field, op, value);
            if (!part)
                return part;
            any.parts.push_back(std::move(*part));
        }
        return any.parts.size() == 1 ? Result<Filter>(any.parts.front()) : Result<Filter>(any);
    }
    if (ordered)
        return badValue(field, op + values.value(0));
    if (field.type == FieldType::Choice)
        return choiceCondition(index, field, op, values);
    Filter filter{.op = Filter::Op::Contains, .field = index, .values = values};
    const bool isName = field.type == FieldType::Identity || field.type == FieldType::Change;
    if (op == u"=" || (op == u":" && isName))
        filter.op = Filter::Op::Equals;
    else if (op == u":" && field.isReference())
        filter.op = Filter::Op::Matches;
    return filter;
}

Result<Filter> filterHas(const QString& name, const Kind& kind, const Catalogue& catalogue)
{
    if (const int index = kind.find(name); index >= 0)
        return Filter{.op = Filter::Op::HasField, .field = index};
    const Kind* other = catalogue.find(name);
    if (!other) {
        for (const auto& candidate : catalogue.kinds()) {
            if (candidate->one().en == name || candidate->one().zh == name)
                other = candidate.get();
        }
    }
    if (other) {
        const auto links = catalogue.linksTo(kind);
        const auto link = std::ranges::find(links, other, &Catalogue::Link::kind);
        if (link != links.end())
            return Filter{.op = Filter::Op::HasRecords, .field = link->field, .kind = other};
    }
    return unknownField(name, kind);
}

}

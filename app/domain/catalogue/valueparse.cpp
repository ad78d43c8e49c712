// SPDX-FileCopyrightText: PactLedger contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/catalogue/fieldtext.h"
#include "domain/rules/period.h"
#include "domain/rules/recurrence.h"

using namespace Qt::StringLiterals;

namespace pact::domain {

namespace {

constexpr qsizetype textLimit = 20'000'000;

/// 2026年12月31日, 2026.12.31, 2026/12/31 as ISO; empty when it is no such thing.
QDate officeDate(const QString& text)
{
    int part[3] = {0, 0, 0};
    int at = 0;
    bool digit = false;
    for (const QChar c : text) {
        if (c >= u'0' && c <= u'9' && at < 3) {
            part[at] = part[at] * 10 + (c.unicode() - u'0');
            digit = true;
            if (part[at] > 9999)
                return {};
        } else if ((c == u'.' || c == u'/' || c == u'-' || c == u'年' || c == u'月') && digit && at < 2) {
            ++at;
            digit = false;
        } else if (c != u'日' || at != 2) {
            return {};
        }
    }
    return at == 2 && part[0] >= 1000 ? QDate(part[0], part[1], part[2]) : QDate();
}

QDate relativeDate(const QString& text, QDate today)
{
    if (text == u"今天" || text.compare(u"t"_s, Qt::CaseInsensitive) == 0 || text == u"today")
        return today;
    bool ok = false;
    if (text.startsWith(u'+') || (text.startsWith(u'-') && text.size() < 6)) {
        const int days = text.toInt(&ok);
        return ok && std::abs(days) < 40'000 ? today.addDays(days) : QDate();
    }
    if (text.size() == 4 && text.toInt(&ok) > 100 && ok)
        return QDate(today.year(), text.toInt() / 100, text.toInt() % 100);
    return {};
}

QString acceptedValues(const Field& field)
{
    QStringList words;
    for (const Choice& choice : field.choices)
        words << choice.key + u" ("_s + choice.label.now() + u')';
    return words.join(u", "_s);
}

Result<Value> parseChoice(const Field& field, const QString& text)
{
    for (const Choice& choice : field.choices) {
        if (choice.key == text)
            return Value(choice.key);
    }
    for (const Choice& choice : field.choices) {
        if (choice.label.zh == text || choice.label.en.compare(text, Qt::CaseInsensitive) == 0)
            return Value(choice.key);
    }
    return fail(Error::Code::UnknownValue, {field.label.now(), text, acceptedValues(field)});
}

Result<Value> parseNumber(const Field& field, const QString& text)
{
    const auto number = Decimal::parse(text);
    if (!number)
        return fail(Error::Code::NotANumber, {field.label.now(), text});
    if ((field.low && *number < *field.low) || (field.high && *number > *field.high)) {
        return fail(Error::Code::OutOfRange, {field.label.now(), text, field.low ? field.low->toString() : QString(),
                                              field.high ? field.high->toString() : QString()});
    }
    return Value(*number);
}

}

Result<Value> parseValue(const Field& field, const QString& text)
{
    if (text.isEmpty())
        return Value();
    // No server can keep it.
    if (text.contains(QChar(QChar::Null)))
        return fail(Error::Code::NotText, {field.label.now()});
    switch (field.type) {
    case FieldType::Date: {
        const QDate date = dateFromIso(text);
        return date.isValid() ? Result<Value>(Value(date)) : fail(Error::Code::NotADate, {field.label.now(), text});
    }
    case FieldType::Number:
        return parseNumber(field, text);
    case FieldType::Choice:
        return parseChoice(field, text);
    case FieldType::Period: {
        const auto period = Period::parse(text);
        return period ? Result<Value>(Value(period->key())) : fail(Error::Code::NotAPeriod, {field.label.now(), text});
    }
    case FieldType::Recurrence:
        return Recurrence::parse(text) ? Result<Value>(Value(text))
                                       : fail(Error::Code::NotARecurrence, {field.label.now(), text});
    case FieldType::TextList:
        return Value(splitList(text));
    case FieldType::Reference:
    case FieldType::References:
        Q_ASSERT_X(false, "parseValue", "references are resolved by the store");
        return Value();
    default:
        if (text.size() > textLimit)
            return fail(Error::Code::TextTooLong, {field.label.now(), QString::number(textLimit)});
        return Value(text);
    }
}

Result<Value> parseTyped(const Field& field, const QString& text, QDate today)
{
    if (field.type == FieldType::Date && !text.trimmed().isEmpty()) {
        const QString plain = halfWidth(text).trimmed();
        QDate date = dateFromIso(plain);
        if (!date.isValid())
            date = officeDate(plain);
        if (!date.isValid())
            date = relativeDate(plain, today);
        return date.isValid() ? Result<Value>(Value(date)) : fail(Error::Code::NotADate, {field.label.now(), text});
    }
    if (field.type == FieldType::Number) {
        QString plain = halfWidth(text).trimmed().remove(u',');
        if (plain.endsWith(u'%'))
            plain.chop(1);
        plain.replace(u'−', u'-');
        return parseValue(field, plain.trimmed());
    }
    if (field.type == FieldType::Period || field.type == FieldType::Choice || field.type == FieldType::Recurrence)
        return parseValue(field, halfWidth(text).trimmed());
    return parseValue(field, text);
}

}

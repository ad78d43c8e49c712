// SPDX-FileCopyrightText: PactLedger contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/catalogue/fieldtext.h"

#include <QLocale>

using namespace Qt::StringLiterals;

namespace pact::domain {

namespace {

const Choice* choiceOf(const Field& field, const QString& key)
{
    for (const Choice& choice : field.choices) {
        if (choice.key == key)
            return &choice;
    }
    return nullptr;
}

QString joined(const QStringList& texts)
{
    return texts.join(u';');
}

QString recurrenceText(const QString& key)
{
    const bool english = language() == Language::English;
    static const QHash<QString, Text> known{
        {u"standing"_s, {u"长期坚持"_s, u"Standing"_s}}, {u"P1M"_s, {u"每月"_s, u"Monthly"_s}},
        {u"P3M"_s, {u"每季度"_s, u"Quarterly"_s}},       {u"P6M"_s, {u"每半年"_s, u"Half-yearly"_s}},
        {u"P1Y"_s, {u"每年"_s, u"Yearly"_s}},            {u"P2Y"_s, {u"每两年"_s, u"Every two years"_s}},
    };
    const auto it = known.constFind(key);
    if (it == known.constEnd())
        return key;
    return english ? it->en : it->zh;
}

}

QString groupedNumber(Decimal number)
{
    QString text = number.toString();
    const bool negative = text.startsWith(u'-');
    if (negative)
        text.remove(0, 1);
    qsizetype point = text.indexOf(u'.');
    if (point < 0)
        point = text.size();
    for (qsizetype at = point - 3; at > 0; at -= 3)
        text.insert(at, u',');
    return negative ? u"−"_s + text : text;
}

QString fileText(const Field& field, const Value& value)
{
    switch (field.type) {
    case FieldType::Date:
        return isoText(value.date());
    case FieldType::Number:
        return value.number() ? value.number()->toString() : QString();
    case FieldType::Reference:
        return value.ref() ? value.ref()->label : QString();
    case FieldType::References: {
        QStringList labels;
        const QList<Ref> refs = value.refs();
        for (const Ref& ref : refs)
            labels << ref.label;
        return joined(labels);
    }
    case FieldType::TextList:
        return joined(value.texts());
    default:
        return value.text();
    }
}

QString displayText(const Field& field, const Value& value)
{
    switch (field.type) {
    case FieldType::Choice: {
        const Choice* choice = choiceOf(field, value.text());
        return choice ? choice->label.now() : value.text();
    }
    case FieldType::Number:
        return value.number() ? groupedNumber(*value.number()) : QString();
    case FieldType::Reference:
        return value.ref() ? value.ref()->name.now() : QString();
    case FieldType::References: {
        QStringList names;
        const QList<Ref> refs = value.refs();
        for (const Ref& ref : refs)
            names << ref.name.now();
        return names.join(language() == Language::English ? u", "_s : u"、"_s);
    }
    case FieldType::TextList:
        return value.texts().join(language() == Language::English ? u", "_s : u"、"_s);
    case FieldType::Recurrence:
        return recurrenceText(value.text());
    default:
        return fileText(field, value);
    }
}

QString isoText(QDate date)
{
    if (!date.isValid())
        return {};
    int year = 0;
    int month = 0;
    int day = 0;
    date.getDate(&year, &month, &day);
    const auto digit = [](int number) { return QChar(static_cast<char16_t>(u'0' + number % 10)); };
    const QChar text[] = {digit(year / 1000), digit(year / 100), digit(year / 10), digit(year), u'-', digit(month / 10), digit(month), u'-', digit(day / 10), digit(day)};
    return QString(text, 10);
}

QDate dateFromIso(QStringView text)
{
    if (text.size() != 10 || text[4] != u'-' || text[7] != u'-')
        return {};
    int part[3] = {0, 0, 0};
    int at = 0;
    for (qsizetype i = 0; i < 10; ++i) {
        if (i == 4 || i == 7) {
            ++at;
            continue;
        }
        if (text[i] < u'0' || text[i] > u'9')
            return {};
        part[at] = part[at] * 10 + (text[i].unicode() - u'0');
    }
    return part[0] > 0 ? QDate(part[0], part[1], part[2]) : QDate();
}

QStringList splitList(const QString& text)
{
    QStringList parts;
    qsizetype from = 0;
    for (qsizetype i = 0; i <= text.size(); ++i) {
        if (i == text.size() || text[i] == u';' || text[i] == u'；') {
            const QString part = text.sliced(from, i - from).trimmed();
            if (!part.isEmpty())
                parts << part;
            from = i + 1;
        }
    }
    return parts;
}

QString halfWidth(QString text)
{
    for (QChar& c : text) {
        if (c >= u'！' && c <= u'～')
            c = QChar(static_cast<char16_t>(c.unicode() - 0xfee0));
        else if (c == u'　')
            c = u' ';
    }
    return text;
}

QString searchFold(const QString& text)
{
    // Han, ASCII, the common Chinese punctuation and full-width signs are nearly everything, and are folded by hand: the
    // general normal form costs twenty times as much.
    QString folded = text;
    for (QChar& c : folded) {
        const char16_t code = c.unicode();
        if (code >= u'A' && code <= u'Z')
            c = QChar(static_cast<char16_t>(code + 32));
        else if (code < 0x80 || (code >= 0x4e00 && code <= 0x9fff) || (code >= 0x3001 && code <= 0x3011) || code == 0x2014 || (code >= 0x2018 && code <= 0x201d))
            continue;
        else if (code >= 0xff01 && code <= 0xff5e)
            c = QChar(static_cast<char16_t>(code - 0xfee0)).toLower();
        else
            return text.normalized(QString::NormalizationForm_KC).toLower();
    }
    return folded;
}

}

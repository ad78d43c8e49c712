// SPDX-FileCopyrightText: PactLedger contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/rolluptext.h"

#include "domain/catalogue/fieldtext.h"

using namespace Qt::StringLiterals;

namespace pact::domain {

namespace {

QString number(Decimal value)
{
    return displayText(Field{.key = {}, .label = {}, .type = FieldType::Number}, Value(value));
}

}

QString rollUpText(const Counting& counting, const QString& condition, const RollUp& figure)
{
    const bool english = language() == Language::English;
    QString text = (english ? u"Counted from the register: %1 %2"_s : u"分台账统计：%1 %2"_s).arg(counting.label.now(), number(figure.counted));
    if (!condition.isEmpty())
        text += (english ? u" (condition: "_s : u"（条件 "_s) + condition + (english ? u")"_s : u"）"_s);
    if (figure.corrected == Decimal())
        return text;
    const bool less = figure.corrected < Decimal();
    const Decimal size = less ? Decimal::fromScaled(-figure.corrected.scaled()) : figure.corrected;
    if (!text.endsWith(u'）'))
        text += u' ';
    text += (less ? u"− "_s : u"+ "_s) + (english ? u"corrections "_s : u"更正 "_s) + number(size);
    return text + u" = "_s + number(figure.total);
}

QString rollUpLineText(const RollUp::Line& line)
{
    if (line.period)
        return line.period->key();
    const Text text = line.earlier ? Text{u"更早"_s, u"Earlier"_s} : Text{u"不分期"_s, u"Without a period"_s};
    return text.now();
}

QString countedFilter(const QString& code, const QString& condition)
{
    const QString own = u"commitments=\""_s + code + u'"';
    return condition.isEmpty() ? own : own + u" ("_s + condition + u')';
}

}

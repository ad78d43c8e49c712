// SPDX-FileCopyrightText: PactLedger contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/catalogue/fieldtext.h"
#include "domain/filter/filter.h"
#include "domain/filter/tokens.h"

using namespace Qt::StringLiterals;

namespace pact::domain {

namespace {

/// The tokens of one condition: name, operator, values; empty when the term is none.
struct Condition
{
    bool negated = false;
    QString name;
    QString op;
    QStringList values;
};

std::optional<Condition> conditionOf(const QString& term)
{
    const auto tokens = filterTokens(term);
    if (!tokens)
        return std::nullopt;
    size_t at = 0;
    Condition condition;
    if ((*tokens)[at].type == FilterToken::Type::Minus) {
        condition.negated = true;
        ++at;
    }
    if ((*tokens)[at].type != FilterToken::Type::Word)
        return std::nullopt;
    condition.name = (*tokens)[at++].text;
    if ((*tokens)[at].type != FilterToken::Type::Operator)
        return std::nullopt;
    condition.op = (*tokens)[at++].text;
    for (; (*tokens)[at].type != FilterToken::Type::End; ++at) {
        const FilterToken& token = (*tokens)[at];
        if (token.type == FilterToken::Type::Comma)
            continue;
        if (token.type != FilterToken::Type::Word && token.type != FilterToken::Type::Quoted)
            return std::nullopt;
        condition.values << token.text;
    }
    return condition.values.isEmpty() ? std::nullopt : std::optional(condition);
}

bool isHas(const Condition& condition)
{
    return condition.op == u":" && (condition.name.compare(u"has"_s, Qt::CaseInsensitive) == 0 || condition.name == u"有");
}

QString shownValue(const Field& field, const QString& value)
{
    for (const Choice& choice : field.choices) {
        if (choice.key == value)
            return choice.label.now();
    }
    return value;
}

QString shownName(const QString& name, const Kind& kind, const Catalogue& catalogue)
{
    if (const int index = kind.find(name); index >= 0)
        return kind.field(index).label.now();
    const Kind* other = catalogue.find(name);
    return other ? other->one().now() : name;
}

}

QStringList filterTerms(const QString& text)
{
    const auto tokens = filterTokens(text);
    if (!tokens)
        return {text.trimmed()};
    QStringList terms;
    qsizetype from = -1;
    qsizetype to = 0;
    int depth = 0;
    for (size_t i = 0; i < tokens->size(); ++i) {
        const FilterToken& token = (*tokens)[i];
        if (token.type == FilterToken::Type::Bar && depth == 0)
            return {text.trimmed()};
        const FilterToken* previous = i > 0 ? &(*tokens)[i - 1] : nullptr;
        const bool glued = previous
            && (!token.spaceBefore || token.type == FilterToken::Type::Comma || previous->type == FilterToken::Type::Comma
                || previous->type == FilterToken::Type::Operator || previous->type == FilterToken::Type::Minus);
        if (depth == 0 && !glued && from >= 0) {
            terms << text.sliced(from, to - from);
            from = -1;
        }
        if (token.type == FilterToken::Type::End)
            break;
        if (from < 0)
            from = token.from;
        to = token.to;
        if (token.type == FilterToken::Type::Open)
            ++depth;
        else if (token.type == FilterToken::Type::Close)
            --depth;
    }
    if (from >= 0)
        terms << text.sliced(from, to - from);
    return terms;
}

bool isCondition(const QString& term, const Kind& kind)
{
    const auto condition = conditionOf(term);
    return condition && (isHas(*condition) || kind.find(condition->name) >= 0);
}

QString chipText(const QString& term, const Kind& kind, const Catalogue& catalogue)
{
    const auto condition = conditionOf(term);
    if (!condition || !isCondition(term, kind))
        return term;
    const bool english = language() == Language::English;
    const QString colon = english ? u": "_s : u"："_s;
    const QString op = condition->op == u":" ? colon : u' ' + condition->op + u' ';
    QStringList values;
    QString name;
    if (isHas(*condition)) {
        name = condition->negated ? (english ? u"without"_s : u"无"_s) : (english ? u"has"_s : u"有"_s);
        for (const QString& value : condition->values)
            values << shownName(value, kind, catalogue);
        return name + colon + values.join(english ? u", "_s : u"、"_s);
    }
    const Field& field = kind.field(kind.find(condition->name));
    for (const QString& value : condition->values)
        values << shownValue(field, value);
    name = (condition->negated ? (english ? u"not "_s : u"非 "_s) : QString()) + field.label.now();
    return name + op + values.join(english ? u", "_s : u"、"_s);
}

}

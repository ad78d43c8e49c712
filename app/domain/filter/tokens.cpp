// SPDX-FileCopyrightText: PactLedger contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/filter/tokens.h"

#include "domain/catalogue/fieldtext.h"

using namespace Qt::StringLiterals;

namespace pact::domain {

namespace {

constexpr qsizetype longestFilter = 120'000;

bool isSign(QChar c)
{
    return c == u':' || c == u'=' || c == u'~' || c == u'<' || c == u'>';
}

QChar plain(QChar c)
{
    if (c >= u'！' && c <= u'～')
        return QChar(static_cast<char16_t>(c.unicode() - 0xfee0));
    if (c == u'　')
        return u' ';
    if (c == u'“' || c == u'”')
        return u'"';
    return c;
}

/// Where the quote opened at `at` ends; the text's size if nowhere. Chinese quotes may stand inside straight ones, as they
/// do in the names of offices: "市“一带一路”办公室".
qsizetype closingQuote(const QString& text, qsizetype at)
{
    if (text[at] == u'"') {
        const qsizetype straight = text.indexOf(u'"', at + 1);
        if (straight >= 0)
            return straight;
    }
    qsizetype end = at + 1;
    while (end < text.size() && plain(text[end]) != u'"')
        ++end;
    return end;
}

}

Result<std::vector<FilterToken>> filterTokens(const QString& text)
{
    using Type = FilterToken::Type;
    if (text.size() > longestFilter)
        return fail(Error::Code::FilterSyntax, {QString::number(longestFilter), QString::number(longestFilter)});
    std::vector<FilterToken> tokens;
    qsizetype at = 0;
    bool space = true;
    const auto push = [&](Type type, QString word, qsizetype from, qsizetype to) {
        tokens.push_back({type, std::move(word), from, to, space});
        space = false;
        at = to;
    };
    while (at < text.size()) {
        const QChar c = plain(text[at]);
        if (c.isSpace()) {
            space = true;
            ++at;
        } else if (c == u'"') {
            const qsizetype end = closingQuote(text, at);
            if (end == text.size())
                return fail(Error::Code::FilterSyntax, {QString::number(at + 1), u"\""_s});
            push(Type::Quoted, text.sliced(at + 1, end - at - 1), at, end + 1);
        } else if (c == u'(') {
            push(Type::Open, c, at, at + 1);
        } else if (c == u')') {
            push(Type::Close, c, at, at + 1);
        } else if (c == u'|') {
            push(Type::Bar, c, at, at + 1);
        } else if (c == u',') {
            push(Type::Comma, c, at, at + 1);
        } else if (isSign(c)) {
            const bool wide = (c == u'<' || c == u'>') && at + 1 < text.size() && plain(text[at + 1]) == u'=';
            push(Type::Operator, wide ? QString(c) + u'=' : QString(c), at, at + (wide ? 2 : 1));
        } else if (c == u'-' && (space || tokens.empty() || tokens.back().type == Type::Open || tokens.back().type == Type::Bar)) {
            push(Type::Minus, c, at, at + 1);
        } else {
            qsizetype end = at;
            while (end < text.size()) {
                const QChar e = plain(text[end]);
                if (e.isSpace() || isSign(e) || e == u'(' || e == u')' || e == u'|' || e == u',' || e == u'"')
                    break;
                ++end;
            }
            push(Type::Word, halfWidth(text.sliced(at, end - at)), at, end);
        }
    }
    tokens.push_back({Type::End, {}, text.size(), text.size(), true});
    return tokens;
}

}

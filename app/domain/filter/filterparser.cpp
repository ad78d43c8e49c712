// SPDX-FileCopyrightText: PactLedger contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/catalogue/fieldtext.h"
#include "domain/filter/condition.h"
#include "domain/filter/tokens.h"

using namespace Qt::StringLiterals;

namespace pact::domain {

namespace {

using Token = FilterToken;
constexpr int deepest = 100;

/// Recursive descent over the tokens; each function leaves `m_at` behind what it read.
class Parser
{
public:
    Parser(std::vector<Token> tokens, const Kind& kind, const Catalogue& catalogue, QDate today)
        : m_tokens(std::move(tokens))
        , m_kind(kind)
        , m_catalogue(catalogue)
        , m_today(today)
    {
    }

    Result<Filter> parse()
    {
        if (peek().type == Token::Type::End)
            return Filter::all();
        auto filter = any(0);
        if (filter && peek().type != Token::Type::End)
            return unexpected(u"|"_s);
        return filter;
    }

private:
    const Token& peek() const
    {
        return m_tokens[m_at];
    }
    const Token& take()
    {
        return m_tokens[m_at++];
    }
    tl::unexpected<Error> unexpected(const QString& wanted) const
    {
        return fail(Error::Code::FilterSyntax, {QString::number(peek().from + 1), wanted});
    }

    Result<Filter> any(int depth)
    {
        Filter filter{.op = Filter::Op::Any};
        for (;;) {
            auto part = every(depth);
            if (!part)
                return part;
            filter.parts.push_back(std::move(*part));
            if (peek().type != Token::Type::Bar)
                break;
            take();
        }
        return filter.parts.size() == 1 ? std::move(filter.parts.front()) : std::move(filter);
    }

    Result<Filter> every(int depth)
    {
        Filter filter;
        while (peek().type != Token::Type::End && peek().type != Token::Type::Bar && peek().type != Token::Type::Close) {
            auto part = negatable(depth);
            if (!part)
                return part;
            filter.parts.push_back(std::move(*part));
        }
        if (filter.parts.empty())
            return unexpected(u"key:value"_s);
        return filter.parts.size() == 1 ? std::move(filter.parts.front()) : std::move(filter);
    }

    Result<Filter> negatable(int depth)
    {
        if (peek().type != Token::Type::Minus)
            return term(depth);
        take();
        auto part = term(depth);
        if (!part)
            return part;
        return Filter{.op = Filter::Op::Not, .parts = {std::move(*part)}};
    }

    Result<Filter> term(int depth)
    {
        if (peek().type == Token::Type::Open) {
            if (depth >= deepest)
                return unexpected(QString::number(deepest));
            take();
            auto inner = any(depth + 1);
            if (!inner)
                return inner;
            if (peek().type != Token::Type::Close)
                return unexpected(u")"_s);
            take();
            return inner;
        }
        if (peek().type != Token::Type::Word && peek().type != Token::Type::Quoted)
            return unexpected(u"key:value"_s);
        const Token word = take();
        const bool condition = word.type == Token::Type::Word && peek().type == Token::Type::Operator && !peek().spaceBefore;
        if (!condition)
            return Filter{.op = Filter::Op::Word, .values = {searchFold(word.text)}};
        const QString op = take().text;
        QStringList values;
        for (;;) {
            QString value;
            if (peek().type != Token::Type::Word && peek().type != Token::Type::Quoted)
                return unexpected(u"value"_s);
            value = take().text;
            values << value;
            if (peek().type != Token::Type::Comma)
                break;
            take();
        }
        if ((word.text.compare(u"has"_s, Qt::CaseInsensitive) == 0 || word.text == u"有") && op == u":")
            return has(values);
        return filterCondition(word.text, op, values, m_kind, m_today);
    }

    Result<Filter> has(const QStringList& names)
    {
        Filter filter{.op = Filter::Op::Any};
        for (const QString& name : names) {
            auto part = filterHas(name, m_kind, m_catalogue);
            if (!part)
                return part;
            filter.parts.push_back(std::move(*part));
        }
        return filter.parts.size() == 1 ? std::move(filter.parts.front()) : std::move(filter);
    }

    std::vector<Token> m_tokens;
    const Kind& m_kind;
    const Catalogue& m_catalogue;
    QDate m_today;
    size_t m_at = 0;
};

}

Result<Filter> parseFilter(const QString& text, const Kind& kind, const Catalogue& catalogue, QDate today)
{
    auto tokens = filterTokens(text);
    if (!tokens)
        return fail(tokens);
    return Parser(std::move(*tokens), kind, catalogue, today).parse();
}

}

// SPDX-FileCopyrightText: PactLedger contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "domain/result.h"
#include <vector>

namespace pact::domain {

/// A piece of a filter's text. Full-width signs count as half-width outside quotes.
struct FilterToken
{
    enum class Type { Word, Quoted, Operator, Comma, Bar, Minus, Open, Close, End };
    Type type = Type::End;
    QString text;          ///< without quotes; of an operator: one of : = ~ < <= > >=
    qsizetype from = 0;    ///< place in the text
    qsizetype to = 0;
    bool spaceBefore = false;
};

/// FilterSyntax for an open quote, and for a text longer than 120,000 characters.
Result<std::vector<FilterToken>> filterTokens(const QString& text);

}

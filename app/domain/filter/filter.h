// SPDX-FileCopyrightText: PactLedger contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "domain/catalogue/catalogue.h"
#include "domain/result.h"
#include "domain/value.h"

namespace pact::domain {

/// A condition on records of one kind, ready to be evaluated: fields found, words of choices turned into keys, dates into
/// ranges. The text form is the filter language of the search field, of chips and of --filter:
///
///     expr = and {"|" and}   and = {["-"] term}   term = "(" expr ")" | key op value {"," value} | has:NAME | WORD | "WORDS"
///     op = : = ~ < <= > >=
struct Filter
{
    enum class Op {
        All,        ///< every part holds; with no parts: true
        Any,        ///< at least one part holds
        Not,        ///< the one part does not hold
        Word,       ///< `values[0]`, folded by searchFold, stands in the searched text
        HasField,   ///< the field has a value
        HasRecords, ///< records of `kind` name this one in `field` (an index into `kind`)
        Equals,     ///< the field is one of `values`: keys of choices, exact texts, labels of references
        Matches,    ///< references: key or label equals, or the name contains, one of `values`
        Contains,   ///< the text, or the name of the reference, contains one of `values`
        Range,      ///< dates and numbers: low <= field <= high; a missing end is open
    };
    Op op = Op::All;
    std::vector<Filter> parts{};
    int field = -1;
    const Kind* kind = nullptr;
    QStringList values{};
    Value low{};
    Value high{};

    static Filter all()
    {
        return {};
    }
    bool isTrue() const
    {
        return op == Op::All && parts.empty();
    }
    /// Both hold.
    static Filter both(Filter a, Filter b);

    bool operator==(const Filter&) const = default;
};

/// Reads the filter language for a kind. Fails with FilterSyntax, FilterField or FilterValue. Relative dates (today, +30d,
/// -1m) are taken from `today`. An empty text is the filter that is always true. Nesting is limited to 100 levels.
Result<Filter> parseFilter(const QString& text, const Kind& kind, const Catalogue& catalogue, QDate today);

/// A text of the filter language cut into its terms at the top level, each a chip: "light:red has:problem" is two. A text
/// with "|" at the top is one chip.
QStringList filterTerms(const QString& text);

/// A term as a chip shows it in the language of the process: "领域：旅游合作", "有：存在问题", "light: red"; a plain word stays.
QString chipText(const QString& term, const Kind& kind, const Catalogue& catalogue);

/// Whether the term is a finished condition (has a key and a value, or has:NAME), so that it becomes a chip.
bool isCondition(const QString& term, const Kind& kind);

}

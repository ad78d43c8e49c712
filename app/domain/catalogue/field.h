// SPDX-FileCopyrightText: PactLedger contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "domain/decimal.h"
#include "domain/text.h"
#include <QStringList>
#include <optional>
#include <vector>

namespace pact::domain {

enum class FieldType {
    Identity,   ///< the record's id
    Change,     ///< the change that last touched the record
    Text,
    LongText,   ///< several lines
    Choice,     ///< one of `choices`, held as its key
    Date,
    Period,     ///< 2016, 2016-H1, 2016-Q3, 2016-11
    Recurrence, ///< empty, "standing" or an ISO 8601 period
    Number,     ///< a Decimal in `unit`
    Reference,  ///< one record of the kind `target`
    References, ///< several records of the kind `target`
    TextList,   ///< several words
};

/// Whose a unit named by a field is, so that an import that creates it puts it on the right side.
enum class Side { None, Ours, Theirs };

/// Who gives a field its value.
enum class Source {
    Typed,    ///< people and files
    Computed, ///< shown, filtered and exported, never imported nor stored as a column of its own
};

struct Choice
{
    QString key;
    Text label;
};

/// A field of a kind, described once. Key, order and type are the contract with files and scripts.
struct Field
{
    QString key;
    Text label;
    FieldType type = FieldType::Text;
    Text unit{};                    ///< of a number: {"%","%"}, {"天","days"}
    std::vector<Choice> choices{};
    QString target{};               ///< key of the kind a reference points at
    Side side = Side::None;
    QStringList aliases{};          ///< further names in headers, filters and on the command line
    bool required = false;
    bool owner = false;             ///< the record belongs to the one named here and is removed with it
    bool loose = false;             ///< of References: the record named here may be removed, and is then named no more
    bool searched = false;          ///< words of a search are looked for in it
    Source source = Source::Typed;
    std::optional<Decimal> low{};   ///< of a number, inclusive
    std::optional<Decimal> high{};
    bool additive = true;           ///< of a number: the sum over several records means something
    int width = 120;                ///< of a column, in pixels at 96 dpi
    Text heading{};                 ///< of a column, where the label is longer than its cells

    bool isComputed() const
    {
        return source == Source::Computed;
    }
    bool isStored() const
    {
        return source == Source::Typed && type != FieldType::Identity && type != FieldType::References;
    }
    /// Whether the ledger keeps a value for it, in a column or as links.
    bool isKept() const
    {
        return isStored() || type == FieldType::References;
    }
    bool isReference() const
    {
        return type == FieldType::Reference || type == FieldType::References;
    }
};

}

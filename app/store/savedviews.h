// SPDX-FileCopyrightText: PactLedger contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "store/ledger.h"
#include "store/recordreader.h"

namespace pact::store {

/// How a list is looked at, kept under a name for everybody who opens the ledger. Fields are keys.
struct SavedView
{
    QString name;
    QString kind;             ///< its key
    QString filter{};         ///< in the filter language
    QStringList columns{};    ///< in order; empty: the usual ones
    QStringList sort{};       ///< a hyphen before a key turns the order round
    QString group{};

    bool operator==(const SavedView&) const = default;
};

/// An entry of SavedView::sort, and of --sort: what it names, and whether it turns the order round.
struct SortWord
{
    QString field;
    bool descending = false;
};
SortWord sortWord(const QString& text);
QString sortText(const Kind& kind, const SortKey& key);

/// Keeps it, in place of the one of that name if there is one; nothing when that says the same. Required for no name,
/// UnknownKind, UnknownField, and what the filter language says of a filter.
Result<std::optional<ChangeInfo>> saveView(Ledger& ledger, const SavedView& view);
/// By name. NotFound.
Result<SavedView> viewNamed(Database& database, const Catalogue& catalogue, const QString& name);
/// All of a kind, of every kind without one, by name.
Result<std::vector<SavedView>> viewsOf(Database& database, const Catalogue& catalogue, const Kind* kind = nullptr);

}

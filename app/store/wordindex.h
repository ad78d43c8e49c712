// SPDX-FileCopyrightText: PactLedger contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "domain/catalogue/catalogue.h"
#include "store/findings.h"
#include "store/grams.h"
#include "store/statement.h"
#include <map>
#include <unordered_map>

namespace pact::store {

using namespace pact::domain;

/// The index of the words in the searched text of a kind's records, which narrows what a search has to look through. In a
/// file it is a table of its own, "TABLE_words", and is written here; on a server it is an index that follows its table by
/// itself, and all of this does nothing. A kind without searched fields has none.
///
/// What is put in and taken out is gathered and written in the order of the rows, as the engine wants it: in any other it
/// would write a piece of index for each row. Inside a transaction only; flush() before its end.
class WordIndex
{
public:
    WordIndex(Database& database, const Kind& kind);

    /// Whether there is one to be written.
    bool isKept() const
    {
        return m_kept;
    }
    /// `row` is the record's rid, `text` its searched text (searchTextOf()).
    Result<> add(qint64 row, const QString& text);
    /// `text` must be what was added for the row.
    Result<> remove(qint64 row, const QString& text);
    Result<> flush();

private:
    struct Entry
    {
        QString before; ///< null: the row was not in the index
        QString after;  ///< null: it is to be there no more
    };
    Result<> flushWhenFull(const QString& text);

    Database& m_database;
    QString m_index;
    bool m_kept;
    std::map<qint64, Entry> m_waiting;
    qsizetype m_size = 0; ///< characters in m_waiting
};

/// Throws the index of a kind's words away and makes it from the `_search` of its table. Nothing where there is none.
Result<> makeWordIndex(Database& database, const Kind& kind);
/// The same for each that a file has, by its tables alone. Nothing on a server.
Result<> makeWordIndexes(Database& database);

/// Holds the index of a kind's words against the texts that it was made from.
class WordIndexCheck
{
public:
    WordIndexCheck(Database& database, const Kind& kind, Findings& findings);
    /// `text` is the row's `_search`.
    void take(qint64 row, const QString& text);
    /// After the last one.
    Result<> compare();

private:
    struct Rows
    {
        qint64 count = 0;
        qint64 sum = 0;
        bool operator==(const Rows&) const = default;
    };

    Database& m_database;
    const Kind& m_kind;
    Findings& m_findings;
    bool m_kept;
    std::unordered_map<Gram, Rows> m_expected;
};

/// Gives a file's connection the function grams(text), by which its migrations make the index of a table that is filled.
Result<> addGramsFunction(Database& database);

}

// SPDX-FileCopyrightText: PactLedger contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "store/kindsql.h"
#include "store/encodedchange.h"
#include "store/wordindex.h"
#include <map>

namespace pact::store {

/// Writes records of one kind to its table, links and derived columns with it. Used inside a transaction only.
class RecordWriter
{
public:
    static Result<std::unique_ptr<RecordWriter>> make(Database& database, const Catalogue& catalogue, const Kind& kind);

    /// As it stands now; NotFound.
    Result<Record> load(RecordId id);
    /// KeyTaken.
    Result<> insert(const EncodedChange& addition);
    /// Writes the fields in which the record of `edit` differs from `before`. KeyTaken.
    Result<> update(const Record& before, const EncodedChange& edit);
    Result<> remove(const Record& record);
    /// Writes what was kept back; before the transaction ends.
    Result<> flush();

private:
    RecordWriter(Database& database, const Catalogue& catalogue, const Kind& kind);
    Result<> prepare();
    Result<> writeLinks(const Record& record, int field);
    /// Takes the words of a record, as it stands, out of the index. Returns its row, which only a file's has.
    Result<qint64> forgetWords(RecordId id);
    Error keyTaken(const Record& record) const;

    Database& m_database;
    KindSql m_sql;
    WordIndex m_words;
    std::optional<Statement> m_load;
    std::optional<Statement> m_insert;
    std::optional<Statement> m_remove;
    std::optional<Statement> m_unlink;
    std::optional<Statement> m_link;
    std::map<QString, Statement> m_updates;
};

}

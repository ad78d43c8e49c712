// SPDX-FileCopyrightText: PactLedger contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "domain/catalogue/catalogue.h"
#include "domain/record.h"
#include "store/statement.h"

namespace pact::store {

using namespace pact::domain;

/// How records of one kind lie in their table: made from the catalogue, so that a new kind needs nothing here.
/// Beside the fields a table has `rid` (its place), `_nk` (the natural key), `_search` (folded words), `_digest`.
class KindSql
{
public:
    /// `schema` is that of the tables, where it matters (overlay.h); empty: whichever the connection finds first.
    KindSql(const Kind& kind, const Catalogue& catalogue, const QString& schema = {});

    const Kind& kind() const
    {
        return m_kind;
    }
    QString table() const
    {
        return quoted(m_kind.table());
    }
    /// "SELECT rid, id, updated, fields … FROM table t LEFT JOIN …", without a condition; the table is `t`.
    const QString& select() const
    {
        return m_select;
    }
    /// Columns that carry a value, as indexes of the kind's fields.
    const std::vector<int>& stored() const
    {
        return m_stored;
    }
    /// The columns that an INSERT fills, in its order: id, updated, _nk, _search, _digest, those of stored(), and those of
    /// the light where the kind has one.
    QStringList writtenColumns() const;
    /// Fields that are kept in the table of links.
    const std::vector<int>& links() const
    {
        return m_links;
    }
    /// The current row of a statement made from select(): everything but links.
    Record read(const Statement& statement) const;
    /// Fills the links of a record.
    Result<> readLinks(Database& database, Record& record) const;

private:
    const Kind& m_kind;
    QString m_select;
    std::vector<int> m_stored;
    std::vector<int> m_links;
    std::vector<QString> m_linkSelects; ///< one for each of m_links
};

/// What makes a record one of its kind, references by id: the same text for the same natural key, and unique in its table.
QString naturalKeyOf(const Record& record);
/// What a search looks through: the searched fields folded, and the pinyin initials of the name, each with a line end after
/// it. References are searched by their own text.
QString searchTextOf(const Record& record);
/// The value of a Ref column in a statement from KindSql: target label and names.
QString labelColumn(const Kind& target, const QString& alias);

}

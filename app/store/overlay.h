// SPDX-FileCopyrightText: PactLedger contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "domain/catalogue/catalogue.h"
#include "store/recordimage.h"
#include <map>

namespace pact::store {

/// Makes a connection find other records than the ledger holds: views of its own, under the names of the ledger's tables,
/// stand before these and show the records put here in place of theirs. Every query then answers from them as it is. Only
/// what differs is kept, in the engine's temporary tables, not in memory. Inside the transaction of lookBack() only; all of
/// it goes with the connection.
class Overlay
{
public:
    Overlay(Database& database, const Catalogue& catalogue);
    ~Overlay();
    Overlay(const Overlay&) = delete;

    /// Makes the tables, and the view of the links.
    Result<> open();
    /// Makes the view of a kind, once.
    Result<> cover(const Kind& kind);
    /// The ledger's records that `select` gives as `id` and `kind` (its key) are no longer found. Their kinds must be covered.
    Result<> hide(const QString& select, const QVariantList& values);
    /// `record` is found in place of the ledger's one of its id, or beside them. `row` is its place there, none: it has none.
    /// `lights` are of LightColumns, of a commitment.
    Result<> put(const Record& record, std::optional<qint64> row, const QVariantList& lights = {});

    /// The table that holds the records put for a kind.
    static QString tableOf(const Kind& kind);

private:
    struct Target;
    Result<Target*> target(const Kind& kind);
    Result<> view(const QString& table, const QString& key);

    Database& m_database;
    const Catalogue& m_catalogue;
    std::map<const Kind*, std::unique_ptr<Target>> m_targets;
    qint64 m_rows = 0; ///< given to records that the ledger has no place for, downwards from -1
};

}

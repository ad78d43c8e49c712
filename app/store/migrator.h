// SPDX-FileCopyrightText: PactLedger contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "store/database.h"

namespace pact::store {

/// Numbered migrations: a folder per version, one statement per file, applied in the order of their names in one
/// transaction per version. A version is applied whole or not at all.
class Migrator
{
public:
    /// The program's own steps for the database's engine, and with them those in `extra`, which like ":/migrations" holds a
    /// folder for each engine with numbered folders in it: for kinds added to the catalogue (may be empty).
    Migrator(Database& database, const QString& extra);

    /// The version of this program: the highest numbered folder.
    int newest() const;
    /// Whether the ledger has tables of an earlier version.
    bool isOutdated();
    /// Brings the ledger to newest(). NewerSchema when it is beyond; the ledger is untouched by any failure.
    Result<> migrate();

private:
    Result<int> version();
    Result<> apply(int version);

    Database& m_database;
    QStringList m_folders;
    std::vector<int> m_steps; ///< versions that one of the folders has, in order
};

}

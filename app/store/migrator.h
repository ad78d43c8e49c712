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
    /// `folder` holds numbered folders: ":/migrations/sqlite" or "…/postgres" of the program itself, and `extra` for kinds
    /// added to the catalogue (may be empty).
    Migrator(Database& database, QString folder, QString extra = {});

    /// The version of this program: the highest numbered folder.
    int newest() const;
    /// Whether the ledger has tables of an earlier version.
    bool isOutdated();
    /// Brings the ledger to newest(). NewerSchema when it is beyond; the ledger is untouched by any failure.
    Result<> migrate();

private:
    Result<int> version();
    std::vector<int> versions() const;
    Result<> apply(int version);

    Database& m_database;
    QString m_folder;
    QString m_extra;
};

}

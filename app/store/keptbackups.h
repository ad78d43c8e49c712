// SPDX-FileCopyrightText: PactLedger contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "store/ledger.h"

namespace pact::store {

/// The backups that a ledger file has of itself, made before much of it is altered, in a folder beside it (mode 0700). They
/// are named after the ledger, the place in the history and the head of the chain that they hold:
/// office.pact-backups/office-000062-4f1c9a0b77d2-import.pact. A ledger on a server has none: its owner backs it up.
class KeptBackups
{
public:
    explicit KeptBackups(const QString& ledger);

    QString folder() const;
    /// Before the tables are brought to this version. Kept for good. NoBackup.
    Result<> beforeMigration(Database& ledger);
    /// Before an import into a ledger that has commitments: an empty one has nothing to keep yet. As many of the newest of these
    /// are kept as the setting backup_keep says; 0: none is made. Made on a connection of its own, so it may be called on any
    /// thread, inside the import's transaction, before anything is written. NoBackup.
    Result<> beforeImport();

private:
    Result<> make(Database& ledger, const QString& why);
    void rotate(int keep, const QString& newest) const;

    QString m_ledger;
    QString m_name; ///< the ledger's, without its ending
    QString m_kept; ///< the file that stands for the present state
};

/// Hands on the changes of `source`, and has the ledger backed up before the first of them: what alters nothing needs no
/// backup. One that cannot be made ends the set (NoBackup) before anything is written. `source` outlives this.
class BackedUpSource : public ChangeSource
{
public:
    BackedUpSource(Ledger& ledger, ChangeSource& source);
    Result<bool> next(Change& change) override;
    void end() override
    {
        m_source.end();
    }
    bool isLong() const override
    {
        return m_source.isLong();
    }

private:
    QString m_ledger; ///< path
    ChangeSource& m_source;
    bool m_done;
};

}

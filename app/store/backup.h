// SPDX-FileCopyrightText: PactLedger contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "domain/catalogue/catalogue.h"
#include "store/database.h"
#include "store/progress.h"
#include <QDateTime>

namespace pact::store {

using namespace pact::domain;

/// What a copy of a ledger holds.
struct BackupInfo
{
    QString path;
    qint64 bytes = 0;
    qint64 sequence = 0;       ///< of the newest change; 0: there is none
    QByteArray head;           ///< hash of the newest change: proves all before it
    QDateTime at;              ///< when the newest change was made, UTC
    /// Records of each kind, by its key, in the order of the catalogue.
    std::vector<std::pair<QString, qint64>> counts;

    qint64 count(const QString& kind) const;
};

/// What an open ledger holds now.
Result<BackupInfo> describe(Database& database, const Catalogue& catalogue);

/// Copies the ledger as it is at one moment into the file `target`, while it is in use: a ledger of its own, mode 0600,
/// there as a whole or not at all. Of a ledger on a server it is made row by row. Before it is put in place it is opened,
/// and its structure and the chain of its history are checked, of one from a server every record as well. An existing file is only replaced when it is an earlier
/// backup of this very ledger that nobody has open; any other is refused (FileExists), the ledger itself also through a link
/// (OutputIsLedger). BackupDamaged, Io, DiskFull, Locked, Cancelled. Thread: the connection's. `migrations` as in
/// Ledger::Options. `progress` counts pages, or rows.
Result<BackupInfo> backUp(Database& source, const Catalogue& catalogue, const QString& target, const QString& migrations = {}, const Progress& progress = {});

/// Makes a new ledger of a backup, or of any ledger file: all records, settings and the whole history. Never over an existing
/// file (FileExists). `target` may be the address of a server (serveraddress.h), of a database without a ledger. The copy is brought to this version and checked throughout first; a damaged one is refused
/// (BackupDamaged) and nothing is left behind. `migrations` as in Ledger::Options. Errors as backUp() and Database::open.
Result<BackupInfo> restoreLedger(const QString& from, const QString& target, const Catalogue& catalogue, const QString& migrations = {},
                                 const Progress& progress = {});

}

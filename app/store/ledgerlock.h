// SPDX-FileCopyrightText: PactLedger contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "domain/result.h"
#include <memory>

namespace pact::store {

/// The right of this process to write a ledger on a network file system, where the engine's own locks need not reach other
/// computers: a file beside the ledger, "office.pact-lock", that says who has had it since when. Any thread.
class LedgerLock
{
public:
    /// Shared by all who ask in this process; given up with the last of them. One that a process of this computer left
    /// behind when it was ended is taken over. OpenElsewhere, Io, DiskFull.
    static domain::Result<std::unique_ptr<LedgerLock>> take(const QString& ledger);
    /// Whether this process has it.
    static bool isHeldHere(const QString& ledger);
    ~LedgerLock();
    LedgerLock(const LedgerLock&) = delete;
    LedgerLock& operator=(const LedgerLock&) = delete;

private:
    explicit LedgerLock(QString path);

    QString m_path;
};

}

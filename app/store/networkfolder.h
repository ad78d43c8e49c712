// SPDX-FileCopyrightText: PactLedger contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include <QString>

namespace pact::store {

/// Whether a file lies, or would lie, on a file system that other computers reach as well (NFS, SMB, sshfs, 9p …): memory
/// cannot be shared with them, and so no write-ahead log. PACTLEDGER_NETWORK_FOLDERS names further folders that count as
/// such, with a colon between two.
bool isOnNetwork(const QString& path);

}

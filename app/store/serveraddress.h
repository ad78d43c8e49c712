// SPDX-FileCopyrightText: PactLedger contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "domain/result.h"
#include <QMap>

namespace pact::store {

using domain::Error;
using domain::Result;
using domain::fail;

/// Where a shared ledger lies: postgresql://user@host:5432/name. The password never stands in it: it comes from PGPASSWORD
/// or ~/.pgpass.
struct ServerAddress
{
    QString user; ///< empty: PGUSER, else the system user
    QString host;
    int port = 5432;
    QString database;
    QMap<QString, QString> options; ///< how the connection is secured: sslmode, sslrootcert, sslcert, sslkey, …

    /// BadAddress for one with a password, without host or database, or with an option not known here; NotAvailable for
    /// another scheme. Neither ever shows a password.
    static Result<ServerAddress> parse(const QString& text);
};

/// Whether a ledger's location is an address ("postgresql://…") rather than a file.
bool isAddress(const QString& ledger);

/// Whether a ledger's location can be one: any file, or an address that ServerAddress::parse takes.
Result<> checkLocation(const QString& ledger);

/// The address as it may be shown: without anything that could be a password. A file as it is.
QString shownAddress(const QString& ledger);

}

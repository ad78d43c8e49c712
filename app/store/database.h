// SPDX-FileCopyrightText: PactLedger contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "domain/result.h"
#include "store/dialect.h"
#include "store/ledgerlock.h"
#include "store/openfiles.h"
#include <QSqlDatabase>
#include <map>
#include <memory>
#include <optional>

struct sqlite3;

namespace pact::store {

using domain::Error;
using domain::Result;
using domain::fail;

class PostgresSession;
class Statement;

/// One connection to one ledger. Made, used and destroyed on one thread; a thread that reads opens its own.
class Database
{
public:
    enum class Access { ReadWrite, ReadOnly };

    /// Opens an existing ledger: a file, or an address (serveraddress.h). NotALedger, Damaged, FileMissing, ReadOnly, Locked;
    /// of an address BadAddress, ServerUnreachable, LoginRefused, NoRights. NewerSchema is the migrator's. What cannot be
    /// written is opened read-only, and says so: also a file on a network file system that somebody else has open to write,
    /// as only one process at a time may there (ledgerlock.h).
    static Result<std::unique_ptr<Database>> open(const QString& path, Access access = Access::ReadWrite);
    /// Makes a new, empty ledger: a file with mode 0600, or the schema "pactledger" in a database that is there. FileExists.
    static Result<std::unique_ptr<Database>> create(const QString& path);
    /// Throws away a ledger that this connection has created and that did not come about. Nothing for any other.
    void discard();

    ~Database();
    Database(const Database&) = delete;
    Database& operator=(const Database&) = delete;

    const QString& path() const
    {
        return m_path;
    }
    bool isReadOnly() const
    {
        return m_readOnly;
    }
    /// Why nothing can be written: OpenElsewhere, or ReadOnly.
    Error whyReadOnly() const;
    const Dialect& dialect() const
    {
        return *m_dialect;
    }
    /// The file's engine; null on a server.
    sqlite3* sqlite() const;
    /// The server's connection; null for a file.
    PostgresSession* server() const;
    /// Who is logged in to the server; empty for a file.
    const QString& sessionUser() const
    {
        return m_sessionUser;
    }
    /// One statement without results.
    Result<> execute(const QString& sql);
    /// A statement that the connection keeps, prepared at its first use. Owned by the connection.
    Result<Statement*> cached(const QString& sql);
    /// A row that could not be read ends its statement like the last one; what happened is kept here. Whoever has read to the
    /// end asks this, so that a damaged page never passes for a shorter list. Asking clears it.
    Result<> readFailure();
    void noteReadFailure(const Error& error);
    /// Changes whenever another connection, of this process or another, has committed. Cheap.
    Result<qint64> dataVersion();
    /// This connection has committed a change set, which dataVersion() leaves out.
    void noteOwnCommit();
    void setInTransaction(bool inTransaction);
    /// From now on this connection, one for reading, sees the ledger as it is now, whatever others write, until it is closed.
    /// Until endTables() it may make temporary tables of its own.
    Result<> holdState();
    Result<> endTables();
    bool isHeld() const
    {
        return m_held;
    }
    /// Ends the transaction and forgets what it has written.
    void rollBack();

private:
    Database(QString path, bool readOnly, std::unique_ptr<Dialect> dialect);
    static Result<std::unique_ptr<Database>> connectServer(const QString& address, bool readOnly);
    static Result<std::unique_ptr<Database>> openServer(const QString& address, Access access);
    static Result<std::unique_ptr<Database>> createServer(const QString& address);
    static Result<std::unique_ptr<Database>> openFile(const QString& path, Access access);
    Result<> settleOnNetwork(bool writable, bool logged);
    Result<> takeLock();
    Result<> connect(const QString& options, bool immutable);
    Result<> useJournal();
    Result<> prepareFile();

    OpenFile m_hold; ///< let go after everything else: only a closed connection needs no locks
    std::unique_ptr<LedgerLock> m_lock; ///< of a writer on a network file system
    std::optional<Error> m_openElsewhere;
    QString m_path;
    QString m_name;
    bool m_readOnly;
    bool m_onNetwork = false;
    bool m_made = false; ///< by create()
    bool m_held = false;
    std::unique_ptr<Dialect> m_dialect;
    QSqlDatabase m_connection;
    sqlite3* m_sqlite = nullptr;
    std::unique_ptr<PostgresSession> m_server;
    QString m_sessionUser;
    qint64 m_ownCommits = 0;
    std::map<QString, std::unique_ptr<Statement>> m_cached;
    std::optional<Error> m_readFailure;
};

}

// SPDX-FileCopyrightText: PactLedger contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "domain/result.h"
#include "store/dialect.h"
#include <QSqlDatabase>
#include <map>
#include <memory>

struct sqlite3;

namespace pact::store {

using domain::Error;
using domain::Result;
using domain::fail;

class Statement;

/// One connection to one ledger. Made, used and destroyed on one thread; a thread that reads opens its own.
class Database
{
public:
    enum class Access { ReadWrite, ReadOnly };

    /// Opens an existing ledger file. NotALedger, Damaged, FileMissing, ReadOnly, Locked, BadAddress, NewerSchema is the
    /// migrator's. A file that cannot be written is opened read-only, and says so.
    static Result<std::unique_ptr<Database>> open(const QString& path, Access access = Access::ReadWrite);
    /// Makes a new, empty ledger file with mode 0600. FileExists.
    static Result<std::unique_ptr<Database>> create(const QString& path);

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
    const Dialect& dialect() const
    {
        return *m_dialect;
    }
    QSqlDatabase& connection()
    {
        return m_connection;
    }
    /// The engine's own handle, for bulk work; null when the engine is another.
    sqlite3* sqlite() const;
    /// One statement without results.
    Result<> execute(const QString& sql);
    /// A statement that the connection keeps, prepared at its first use. Owned by the connection.
    Result<Statement*> cached(const QString& sql);
    /// Changes whenever another connection, of this process or another, has committed. Cheap.
    Result<qint64> dataVersion();

private:
    Database(QString path, bool readOnly);
    Result<> connect(const QString& options);
    Result<> prepareFile();

    QString m_path;
    QString m_name;
    bool m_readOnly;
    std::unique_ptr<Dialect> m_dialect;
    QSqlDatabase m_connection;
    std::map<QString, std::unique_ptr<Statement>> m_cached;
};

}

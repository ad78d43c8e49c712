// SPDX-FileCopyrightText: PactLedger contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "store/database.h"

#include "store/postgressession.h"
#include "store/serveraddress.h"
#include "store/sqlerror.h"
#include "store/statement.h"

#include <QFile>
#include <QFileInfo>
#include <QSqlDriver>
#include <QUrl>
#include <QUuid>
#include <sqlite3.h>

using namespace Qt::StringLiterals;

namespace pact::store {

namespace {

constexpr qint64 applicationId = 0x50414354; // "PACT"

/// What the first bytes of a file say, before any engine touches it.
Result<> checkHeader(const QString& path)
{
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly))
        return fail(Error::Code::Io, {path, file.errorString()});
    const QByteArray head = file.read(100);
    if (head.size() < 100 || !head.startsWith(QByteArray("SQLite format 3\0", 16)))
        return fail(Error::Code::NotALedger, {path});
    qint64 id = 0;
    for (int i = 68; i < 72; ++i)
        id = id << 8 | static_cast<uchar>(head[i]);
    if (id != applicationId)
        return fail(Error::Code::NotALedger, {path});
    return {};
}

}

Database::Database(QString path, bool readOnly, std::unique_ptr<Dialect> dialect)
    : m_path(std::move(path))
    , m_name(u"pact-"_s + QUuid::createUuid().toString(QUuid::WithoutBraces))
    , m_readOnly(readOnly)
    , m_dialect(std::move(dialect))
{
}

Database::~Database()
{
    m_cached.clear();
    m_server.reset();
    m_connection.close();
    m_connection = {};
    QSqlDatabase::removeDatabase(m_name);
}

Result<std::unique_ptr<Database>> Database::open(const QString& path, Access access)
{
    if (isAddress(path))
        return openServer(path, access);
    const QFileInfo info(path);
    if (!info.exists())
        return fail(Error::Code::FileMissing, {path});
    if (!info.isFile())
        return fail(Error::Code::NotALedger, {path});
    auto hold = OpenFile::take(path, checkHeader);
    if (!hold)
        return fail(hold);
    const bool folderWritable = QFileInfo(info.absolutePath()).isWritable();
    const bool writable = info.isWritable() && folderWritable;
    std::unique_ptr<Database> database(new Database(info.absoluteFilePath(), access == Access::ReadOnly || !writable, std::make_unique<SqliteDialect>()));
    database->m_hold = std::move(*hold);
    QString options = u"QSQLITE_BUSY_TIMEOUT=5000;QSQLITE_OPEN_URI"_s;
    if (!writable)
        options += u";QSQLITE_OPEN_READONLY"_s;
    if (auto connected = database->connect(options); !connected)
        return fail(connected);
    // A reader that may write only promises not to: opened for reading alone, it would leave the log files behind it.
    if (writable && access == Access::ReadOnly) {
        if (auto promised = database->execute(u"PRAGMA query_only = ON"_s); !promised)
            return fail(promised);
    }
    return database;
}

Result<std::unique_ptr<Database>> Database::create(const QString& path)
{
    if (isAddress(path))
        return createServer(path);
    const QFileInfo info(path);
    if (info.exists() || info.isSymLink())
        return fail(Error::Code::FileExists, {path});
    QFile file(info.absoluteFilePath());
    if (!file.open(QIODevice::WriteOnly | QIODevice::NewOnly, QFile::ReadOwner | QFile::WriteOwner))
        return fail(Error::Code::Io, {path, file.errorString()});
    file.close();
    auto hold = OpenFile::take(info.absoluteFilePath(), [](const QString&) -> Result<> { return {}; });
    if (!hold)
        return fail(hold);
    std::unique_ptr<Database> database(new Database(info.absoluteFilePath(), false, std::make_unique<SqliteDialect>()));
    database->m_hold = std::move(*hold);
    auto made = database->connect(u"QSQLITE_BUSY_TIMEOUT=5000;QSQLITE_OPEN_URI"_s);
    if (made)
        made = database->prepareFile();
    if (!made) {
        database.reset();
        QFile::remove(info.absoluteFilePath());
        return fail(made);
    }
    database->m_made = true;
    return database;
}

Result<> Database::connect(const QString& options)
{
    m_connection = QSqlDatabase::addDatabase(u"QSQLITE"_s, m_name);
    // On read-only media no lock or log file can be made: nobody else can write either.
    const bool immutable = m_readOnly && !QFileInfo(QFileInfo(m_path).absolutePath()).isWritable() && !QFileInfo::exists(m_path + u"-wal"_s);
    QUrl url = QUrl::fromLocalFile(m_path);
    m_connection.setDatabaseName(u"file:"_s + QString::fromLatin1(url.path(QUrl::FullyEncoded).toLatin1()) + (immutable ? u"?immutable=1"_s : QString()));
    m_connection.setConnectOptions(options);
    if (!m_connection.open())
        return tl::make_unexpected(errorFrom(m_connection.lastError(), m_path));
    m_sqlite = *static_cast<sqlite3* const*>(m_connection.driver()->handle().constData());
    // Rows are some kilobytes: with memory of its own for each the connection seldom asks the system for any.
    sqlite3_db_config(m_sqlite, SQLITE_DBCONFIG_LOOKASIDE, nullptr, 4096, 128);
    for (const QString& pragma : {u"PRAGMA foreign_keys = ON"_s, u"PRAGMA trusted_schema = OFF"_s, u"PRAGMA synchronous = FULL"_s, u"PRAGMA cache_size = -16000"_s}) {
        if (auto set = execute(pragma); !set)
            return set;
    }
    // The first read finds a file that is cut or garbled.
    auto probe = select(*this, u"SELECT count(*) FROM sqlite_master"_s);
    if (!probe)
        return fail(probe);
    return {};
}

Result<> Database::prepareFile()
{
    for (const QString& pragma : {u"PRAGMA page_size = 32768"_s, u"PRAGMA application_id = %1"_s.arg(applicationId), u"PRAGMA journal_mode = WAL"_s}) {
        if (auto set = execute(pragma); !set)
            return set;
    }
    return {};
}

sqlite3* Database::sqlite() const
{
    return m_sqlite;
}

Result<> Database::execute(const QString& sql)
{
    return store::execute(*this, sql);
}

Result<Statement*> Database::cached(const QString& sql)
{
    auto& slot = m_cached[sql];
    if (!slot) {
        auto statement = Statement::prepare(*this, sql);
        if (!statement)
            return fail(statement);
        slot = std::make_unique<Statement>(std::move(*statement));
    }
    return slot.get();
}

Result<> Database::readFailure()
{
    if (const auto failure = std::exchange(m_readFailure, std::nullopt))
        return tl::make_unexpected(*failure);
    return {};
}

void Database::noteReadFailure(const Error& error)
{
    if (!m_readFailure)
        m_readFailure = error;
}

Result<qint64> Database::dataVersion()
{
    auto statement = selectCached(*this, m_dialect->commitCounter());
    if (!statement)
        return fail(statement);
    const qint64 version = (*statement)->next() ? (*statement)->integer(0) : 0;
    (*statement)->finish();
    return version - m_ownCommits;
}

Result<> Database::holdState()
{
    if (m_sqlite) {
        if (auto may = execute(u"PRAGMA query_only = OFF"_s); !may)
            return may;
    }
    if (auto begun = execute(m_dialect->beginLooking()); !begun)
        return begun;
    setInTransaction(true);
    m_held = true;
    // A file's state is only held from the first read on.
    auto seen = select(*this, u"SELECT max(seq) FROM %1.change_set"_s.arg(m_dialect->schema()));
    return seen ? Result<>() : fail(seen);
}

Result<> Database::endTables()
{
    return execute(m_sqlite ? u"PRAGMA query_only = ON"_s : u"SET TRANSACTION READ ONLY"_s);
}

}

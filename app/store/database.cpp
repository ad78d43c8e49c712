// SPDX-FileCopyrightText: PactLedger contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "store/database.h"

#include "store/networkfolder.h"
#include "store/postgressession.h"
#include "store/serveraddress.h"
#include "store/sqlerror.h"
#include "store/statement.h"
#include "store/wordindex.h"

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

/// What the first bytes of a file say, before any engine touches it; `logged`: that it is written through a log.
Result<> checkHeader(const QString& path, bool& logged)
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
    logged = head[18] == 2;
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
    return isAddress(path) ? openServer(path, access) : openFile(path, access);
}

Result<std::unique_ptr<Database>> Database::openFile(const QString& path, Access access)
{
    const QFileInfo info(path);
    if (!info.exists())
        return fail(Error::Code::FileMissing, {path});
    if (!info.isFile())
        return fail(Error::Code::NotALedger, {path});
    bool logged = false;
    auto hold = OpenFile::take(path, [&logged](const QString& file) { return checkHeader(file, logged); });
    if (!hold)
        return fail(hold);
    const bool folderWritable = QFileInfo(info.absolutePath()).isWritable();
    const bool writable = info.isWritable() && folderWritable;
    std::unique_ptr<Database> database(new Database(info.absoluteFilePath(), access == Access::ReadOnly || !writable, std::make_unique<SqliteDialect>()));
    database->m_hold = std::move(*hold);
    database->m_onNetwork = isOnNetwork(path);
    if (database->m_onNetwork) {
        if (auto settled = database->settleOnNetwork(writable, logged); !settled)
            return fail(settled);
    }
    // A reader on a local disk may write and only promises not to: opened for reading alone, it would leave the log files
    // behind it. On a network it might take another computer's journal for one that was left, and must not be able to.
    const bool promises = database->m_readOnly && writable && !database->m_onNetwork;
    QString options = u"QSQLITE_BUSY_TIMEOUT=5000;QSQLITE_OPEN_URI"_s;
    if (database->m_readOnly && !promises)
        options += u";QSQLITE_OPEN_READONLY"_s;
    // On read-only media no lock or log file can be made: nobody else can write either. On a network others may, and only a
    // log that cannot be folded in is left unread.
    const bool immutable = database->m_readOnly && (database->m_onNetwork ? logged && !writable : !folderWritable) && !QFileInfo::exists(database->m_path + u"-wal"_s);
    if (auto connected = database->connect(options, immutable); !connected)
        return fail(connected);
    if (promises) {
        if (auto promised = database->execute(u"PRAGMA query_only = ON"_s); !promised)
            return fail(promised);
    }
    return database;
}

Result<> Database::settleOnNetwork(bool writable, bool logged)
{
    if (!m_readOnly) {
        if (auto taken = takeLock(); !taken)
            return taken;
    } else if (writable && !LedgerLock::isHeldHere(m_path) && (logged || QFileInfo::exists(m_path + u"-journal"_s))) {
        // Only who may write can clear up what keeps it from being read here.
        if (auto taken = takeLock(); !taken)
            return taken;
        const auto cleared = m_lock ? openFile(m_path, Access::ReadWrite) : Result<std::unique_ptr<Database>>();
        m_lock.reset();
        if (!cleared)
            return fail(cleared);
    }
    if (logged && m_openElsewhere)
        return tl::make_unexpected(*m_openElsewhere);
    return {};
}

Result<> Database::takeLock()
{
    auto lock = LedgerLock::take(m_path);
    if (lock) {
        m_lock = std::move(*lock);
        return {};
    }
    if (lock.error().code != Error::Code::OpenElsewhere)
        return fail(lock);
    m_openElsewhere = lock.error();
    m_readOnly = true;
    return {};
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
    database->m_onNetwork = isOnNetwork(path);
    Result<> made;
    if (database->m_onNetwork)
        made = database->takeLock();
    if (made && database->m_openElsewhere)
        made = tl::make_unexpected(*database->m_openElsewhere);
    if (made)
        made = database->connect(u"QSQLITE_BUSY_TIMEOUT=5000;QSQLITE_OPEN_URI"_s, false);
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

Result<> Database::connect(const QString& options, bool immutable)
{
    m_connection = QSqlDatabase::addDatabase(u"QSQLITE"_s, m_name);
    QUrl url = QUrl::fromLocalFile(m_path);
    m_connection.setDatabaseName(u"file:"_s + QString::fromLatin1(url.path(QUrl::FullyEncoded).toLatin1()) + (immutable ? u"?immutable=1"_s : QString()));
    m_connection.setConnectOptions(options);
    if (!m_connection.open())
        return tl::make_unexpected(errorFrom(m_connection.lastError(), m_path));
    m_sqlite = *static_cast<sqlite3* const*>(m_connection.driver()->handle().constData());
    // Rows are some kilobytes: with memory of its own for each the connection seldom asks the system for any.
    sqlite3_db_config(m_sqlite, SQLITE_DBCONFIG_LOOKASIDE, nullptr, 4096, 128);
    if (auto added = addGramsFunction(*this); !added)
        return added;
    // A file that is still empty is told its page size first.
    if (!m_readOnly && QFileInfo(m_path).size() > 0) {
        if (auto journal = useJournal(); !journal)
            return journal;
    }
    // The window reads through several connections at once; what they read comes from the cache of the system.
    const QString cache = u"PRAGMA cache_size = -%1"_s.arg(m_readOnly ? 2000 : 16000);
    for (const QString& pragma : {u"PRAGMA foreign_keys = ON"_s, u"PRAGMA trusted_schema = OFF"_s, u"PRAGMA synchronous = FULL"_s, cache}) {
        if (auto set = execute(pragma); !set)
            return set;
    }
    // The first read finds a file that is cut or garbled.
    auto probe = select(*this, u"SELECT count(*) FROM sqlite_master"_s);
    if (!probe)
        return fail(probe);
    return {};
}

Result<> Database::useJournal()
{
    const auto modeAfter = [this](const QString& pragma) -> Result<QString> {
        auto mode = select(*this, pragma);
        if (!mode)
            return fail(mode);
        return mode->next() ? mode->text(0) : QString();
    };
    if (m_onNetwork) {
        // With the file to itself, a connection keeps the index of a log in its own memory while it folds the log in.
        for (const QString& pragma : {u"PRAGMA locking_mode = EXCLUSIVE"_s, u"PRAGMA journal_mode = DELETE"_s}) {
            const auto mode = modeAfter(pragma);
            if (!mode)
                return fail(mode);
            if (*mode == u"wal")
                return fail(Error::Code::Locked, {m_path});
        }
        if (auto shared = execute(u"PRAGMA locking_mode = NORMAL"_s); !shared)
            return shared;
    } else {
        // One that comes from a network gets its log back, unless others are reading it: then whoever opens it next does that.
        const auto mode = modeAfter(u"PRAGMA journal_mode = WAL"_s);
        if (!mode && mode.error().code != Error::Code::Locked)
            return fail(mode);
        if (mode && *mode == u"wal")
            return {};
    }
    // Without a log nobody can read once a great change is partly written out: it stays in memory until its end, so that
    // others, and what reads the ledger for the change itself, go on meanwhile.
    return execute(u"PRAGMA cache_spill = OFF"_s);
}

Result<> Database::prepareFile()
{
    for (const QString& pragma : {u"PRAGMA page_size = 32768"_s, u"PRAGMA application_id = %1"_s.arg(applicationId)}) {
        if (auto set = execute(pragma); !set)
            return set;
    }
    return useJournal();
}

Error Database::whyReadOnly() const
{
    return m_openElsewhere ? *m_openElsewhere : Error{Error::Code::ReadOnly, {m_path}, {}};
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
    const QStringList statements = m_dialect->beginLooking();
    for (const QString& statement : statements) {
        if (auto begun = execute(statement); !begun)
            return begun;
    }
    setInTransaction(true);
    m_held = true;
    // A file's state is only held from the first read on.
    auto seen = select(*this, u"SELECT max(seq) FROM %1.change_set"_s.arg(m_dialect->schema()));
    return seen ? Result<>() : fail(seen);
}

Result<> Database::endTables()
{
    return execute(m_dialect->endTables());
}

}

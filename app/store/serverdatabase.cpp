// SPDX-FileCopyrightText: PactLedger contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "store/database.h"

#include "store/ledgerfiles.h"
#include "store/postgressession.h"
#include "store/statement.h"

using namespace Qt::StringLiterals;

namespace pact::store {

namespace {

/// What a database says of the ledger in it.
struct Found
{
    bool schema = false;  ///< there is one of our name
    bool ledger = false;  ///< with what a ledger has
    bool usable = false;
    bool writable = false;
    QString user;
    QString encoding;
};

Result<Found> look(Database& database)
{
    auto rows = select(database, u"SELECT n.oid IS NOT NULL, c.oid IS NOT NULL, coalesce(has_schema_privilege(n.oid, 'USAGE'), false), "
                                 "NOT pg_is_in_recovery() AND coalesce(has_table_privilege(w.oid, 'INSERT'), true), session_user, pg_encoding_to_char(d.encoding) "
                                 "FROM pg_database d LEFT JOIN pg_namespace n ON n.nspname = 'pactledger' "
                                 "LEFT JOIN pg_class c ON c.relnamespace = n.oid AND c.relname = 'schema_version' "
                                 "LEFT JOIN pg_class w ON w.relnamespace = n.oid AND w.relname = 'change_set' WHERE d.datname = current_database()"_s);
    if (!rows)
        return fail(rows);
    Found found;
    if (rows->next())
        found = {rows->integer(0) != 0, rows->integer(1) != 0, rows->integer(2) != 0, rows->integer(3) != 0, rows->text(4), rows->text(5)};
    rows->finish();
    return found;
}

}

Result<std::unique_ptr<Database>> Database::connectServer(const QString& address, bool readOnly)
{
    const auto parsed = ServerAddress::parse(address);
    if (!parsed)
        return fail(parsed);
    auto session = PostgresSession::connect(*parsed, shownAddress(address), readOnly);
    if (!session)
        return fail(session);
    std::unique_ptr<Database> database(new Database(address, readOnly, std::make_unique<PostgresDialect>()));
    database->m_server = std::move(*session);
    return database;
}

Result<std::unique_ptr<Database>> Database::openServer(const QString& address, Access access)
{
    auto database = connectServer(address, access == Access::ReadOnly);
    if (!database)
        return database;
    const auto found = look(**database);
    if (!found)
        return fail(found);
    if (!found->schema || (found->usable && !found->ledger))
        return fail(Error::Code::NotALedger, {shownAddress(address)});
    if (!found->usable)
        return fail(Error::Code::NoRights, {shownAddress(address)});
    (*database)->m_sessionUser = found->user;
    (*database)->m_readOnly = access == Access::ReadOnly || !found->writable;
    return database;
}

Result<std::unique_ptr<Database>> Database::createServer(const QString& address)
{
    auto database = connectServer(address, false);
    if (!database)
        return database;
    const auto found = look(**database);
    if (!found)
        return fail(found);
    if (found->schema)
        return fail(Error::Code::FileExists, {shownAddress(address)});
    if (found->encoding != u"UTF8")
        return fail(Error::Code::Engine, {u"server_encoding %1"_s.arg(found->encoding)});
    // One after the other in one transaction, as the server takes them together.
    if (auto made = (*database)->m_server->execute("CREATE SCHEMA pactledger; CREATE TABLE pactledger.schema_version (version BIGINT NOT NULL); "
                                                   "INSERT INTO pactledger.schema_version VALUES (0)");
        !made)
        return fail(made);
    (*database)->m_sessionUser = found->user;
    (*database)->m_made = true;
    return database;
}

PostgresSession* Database::server() const
{
    return m_server.get();
}

void Database::discard()
{
    if (!m_made)
        return;
    m_made = false;
    m_cached.clear();
    if (m_server) {
        (void)m_server->execute("DROP SCHEMA pactledger CASCADE");
        return;
    }
    m_connection.close();
    m_sqlite = nullptr;
    removeLedger(m_path);
}

void Database::noteOwnCommit()
{
    if (m_dialect->countsOwnCommits())
        ++m_ownCommits;
}

void Database::setInTransaction(bool inTransaction)
{
    if (m_server)
        m_server->inTransaction = inTransaction;
}

void Database::rollBack()
{
    // Whatever a server still has to say of it comes first, and no longer matters.
    if (m_server)
        (void)m_server->awaitSent();
    (void)execute(u"ROLLBACK"_s);
    setInTransaction(false);
}

}

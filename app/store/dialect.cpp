// SPDX-FileCopyrightText: PactLedger contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "store/dialect.h"

#include "store/grams.h"

using namespace Qt::StringLiterals;

namespace pact::store {

QString SqliteDialect::migrationsFolder() const
{
    return u"sqlite"_s;
}

QString SqliteDialect::schema() const
{
    return u"main"_s;
}

QString SqliteDialect::beginReading() const
{
    return u"BEGIN"_s;
}

QStringList SqliteDialect::beginLooking() const
{
    return {u"PRAGMA query_only = OFF"_s, beginReading()};
}

QString SqliteDialect::endTables() const
{
    return u"PRAGMA query_only = ON"_s;
}

QString SqliteDialect::contains(const QString& expression) const
{
    return u"instr("_s + expression + u", ?) > 0"_s;
}

std::optional<Dialect::Bound> SqliteDialect::mayContain(const QString& table, const QString& word) const
{
    if (word.isEmpty())
        return {};
    return Bound{u"w.rid IN (SELECT rowid FROM \"%1\" WHERE \"%1\" MATCH ?)"_s.arg(gramTable(table)), gramQuery(word)};
}

QStringList SqliteDialect::beginWriting() const
{
    return {u"BEGIN IMMEDIATE"_s};
}

QString SqliteDialect::schemaVersion() const
{
    return u"PRAGMA user_version"_s;
}

QString SqliteDialect::setSchemaVersion(int version) const
{
    return u"PRAGMA user_version = %1"_s.arg(version);
}

QString SqliteDialect::commitCounter() const
{
    return u"PRAGMA data_version"_s;
}

bool SqliteDialect::countsOwnCommits() const
{
    return false;
}

QString SqliteDialect::integrityCheck() const
{
    return u"PRAGMA integrity_check(50)"_s;
}

QString SqliteDialect::foreignKeyCheck() const
{
    return u"PRAGMA foreign_key_check"_s;
}

QString SqliteDialect::foreignObjects() const
{
    return u"SELECT type, name FROM sqlite_master WHERE type IN ('trigger', 'view')"_s;
}

QString SqliteDialect::continuePlaces(const QString&) const
{
    return {};
}

QString PostgresDialect::migrationsFolder() const
{
    return u"postgres"_s;
}

QString PostgresDialect::schema() const
{
    return u"pactledger"_s;
}

QString PostgresDialect::beginReading() const
{
    return u"BEGIN ISOLATION LEVEL REPEATABLE READ READ ONLY"_s;
}

QStringList PostgresDialect::beginLooking() const
{
    return {u"BEGIN ISOLATION LEVEL REPEATABLE READ READ WRITE"_s};
}

QString PostgresDialect::endTables() const
{
    return u"SET TRANSACTION READ ONLY"_s;
}

QString PostgresDialect::contains(const QString& expression) const
{
    return u"strpos("_s + expression + u", ?) > 0"_s;
}

std::optional<Dialect::Bound> PostgresDialect::mayContain(const QString&, const QString& word) const
{
    // It keeps pairs only: characters by themselves would double the time that each record takes to be written.
    if (word.size() < 2 || (word.size() == 2 && word[0].isHighSurrogate()))
        return {};
    return Bound{u"grams(w._search) @> grams(?)"_s, word};
}

QStringList PostgresDialect::beginWriting() const
{
    // The number is "PACT". What each statement reads after it is what the writer before has committed.
    return {u"BEGIN ISOLATION LEVEL READ COMMITTED READ WRITE"_s, u"SELECT pg_advisory_xact_lock(1346454356)"_s};
}

QString PostgresDialect::schemaVersion() const
{
    return u"SELECT version FROM schema_version"_s;
}

QString PostgresDialect::setSchemaVersion(int version) const
{
    return u"UPDATE schema_version SET version = %1"_s.arg(version);
}

QString PostgresDialect::commitCounter() const
{
    return u"SELECT coalesce(max(seq), 0) FROM change_set"_s;
}

bool PostgresDialect::countsOwnCommits() const
{
    return true;
}

QString PostgresDialect::integrityCheck() const
{
    return {};
}

QString PostgresDialect::foreignKeyCheck() const
{
    return {};
}

QString PostgresDialect::foreignObjects() const
{
    return u"SELECT 'trigger', t.tgname FROM pg_trigger t JOIN pg_class c ON c.oid = t.tgrelid WHERE c.relnamespace = 'pactledger'::regnamespace AND NOT t.tgisinternal "
           "UNION ALL SELECT 'view', relname FROM pg_class WHERE relnamespace = 'pactledger'::regnamespace AND relkind IN ('v', 'm') "
           "UNION ALL SELECT 'rule', r.rulename FROM pg_rewrite r JOIN pg_class c ON c.oid = r.ev_class WHERE c.relnamespace = 'pactledger'::regnamespace AND c.relkind = 'r'"_s;
}

QString PostgresDialect::continuePlaces(const QString& table) const
{
    return u"SELECT setval(pg_get_serial_sequence('pactledger.\"%1\"', 'rid'), coalesce(max(rid), 0) + 1, false) FROM \"%1\""_s.arg(table);
}

}

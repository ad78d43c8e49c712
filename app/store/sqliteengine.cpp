// SPDX-FileCopyrightText: PactLedger contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "store/engine.h"
#include "store/sqlerror.h"

#include <sqlite3.h>

namespace pact::store {

namespace {

Error lastError(Database& database, sqlite3* handle)
{
    return errorFrom(sqlite3_extended_errcode(handle), QString::fromUtf8(sqlite3_errmsg(handle)), database.path());
}

}

Statement::SqliteEngine::SqliteEngine(Database& database, sqlite3* handle, sqlite3_stmt* statement)
    : m_database(database)
    , m_handle(handle)
    , m_statement(statement)
{
}

Statement::SqliteEngine::~SqliteEngine()
{
    sqlite3_finalize(m_statement);
}

Result<std::unique_ptr<Statement::Engine>> Statement::SqliteEngine::prepare(Database& database, sqlite3* handle, const QString& sql)
{
    sqlite3_stmt* statement = nullptr;
    const QByteArray utf8 = sql.toUtf8();
    if (sqlite3_prepare_v2(handle, utf8.constData(), static_cast<int>(utf8.size()), &statement, nullptr) != SQLITE_OK)
        return tl::make_unexpected(lastError(database, handle));
    return std::unique_ptr<Engine>(new SqliteEngine(database, handle, statement));
}

void Statement::SqliteEngine::bind(int position, const QVariant& value)
{
    const int type = value.typeId();
    if (type == QMetaType::QString) {
        const auto& text = *static_cast<const QString*>(value.constData());
        if (text.isNull()) {
            sqlite3_bind_null(m_statement, position);
            return;
        }
        // Qt turns text into UTF-8 far faster than the engine does.
        m_texts.push_back(text.toUtf8());
        const QByteArray& utf8 = m_texts.back();
        sqlite3_bind_text(m_statement, position, utf8.constData(), static_cast<int>(utf8.size()), SQLITE_STATIC);
    } else if (type == QMetaType::QByteArray) {
        const auto& bytes = *static_cast<const QByteArray*>(value.constData());
        sqlite3_bind_blob(m_statement, position, bytes.constData(), static_cast<int>(bytes.size()), SQLITE_STATIC);
    } else if (type == QMetaType::UnknownType) {
        sqlite3_bind_null(m_statement, position);
    } else if (type == qMetaTypeId<Utf8>()) {
        const QByteArray& bytes = static_cast<const Utf8*>(value.constData())->bytes;
        sqlite3_bind_text(m_statement, position, bytes.constData(), static_cast<int>(bytes.size()), SQLITE_STATIC);
    } else {
        sqlite3_bind_int64(m_statement, position, value.toLongLong());
    }
}

Result<> Statement::SqliteEngine::run(const QVariantList& values)
{
    sqlite3_reset(m_statement);
    m_values = values;
    m_texts.clear();
    m_texts.reserve(static_cast<size_t>(values.size()));
    for (int i = 0; i < m_values.size(); ++i)
        bind(i + 1, std::as_const(m_values)[i]);
    m_code = sqlite3_step(m_statement);
    m_waiting = m_code == SQLITE_ROW;
    if (m_waiting)
        return {};
    if (m_code == SQLITE_DONE) {
        sqlite3_reset(m_statement);
        return {};
    }
    m_code = sqlite3_extended_errcode(m_handle);
    auto failed = tl::make_unexpected(lastError(m_database, m_handle));
    sqlite3_reset(m_statement);
    return failed;
}

Result<> Statement::SqliteEngine::write(const QVariantList& values, const KeyTaken& keyTaken)
{
    auto ran = run(values);
    const bool taken = m_code == SQLITE_CONSTRAINT_UNIQUE || m_code == SQLITE_CONSTRAINT_PRIMARYKEY;
    return ran || !taken || !keyTaken ? ran : tl::make_unexpected(keyTaken());
}

bool Statement::SqliteEngine::next()
{
    if (m_code != SQLITE_ROW)
        return false;
    if (m_waiting) {
        m_waiting = false;
        return true;
    }
    m_code = sqlite3_step(m_statement);
    if (m_code == SQLITE_ROW)
        return true;
    if (m_code != SQLITE_DONE)
        m_database.noteReadFailure(lastError(m_database, m_handle));
    sqlite3_reset(m_statement);
    return false;
}

void Statement::SqliteEngine::finish()
{
    sqlite3_reset(m_statement);
    m_code = SQLITE_DONE;
}

QVariant Statement::SqliteEngine::value(int column) const
{
    switch (sqlite3_column_type(m_statement, column)) {
    case SQLITE_INTEGER:
        return sqlite3_column_int64(m_statement, column);
    case SQLITE_FLOAT:
        return sqlite3_column_double(m_statement, column);
    case SQLITE_BLOB:
        return QByteArray(static_cast<const char*>(sqlite3_column_blob(m_statement, column)), sqlite3_column_bytes(m_statement, column));
    case SQLITE_NULL:
        return {};
    default:
        return text(column);
    }
}

QString Statement::SqliteEngine::text(int column) const
{
    const auto* bytes = reinterpret_cast<const char*>(sqlite3_column_text(m_statement, column));
    return bytes ? QString::fromUtf8(bytes, sqlite3_column_bytes(m_statement, column)) : QString();
}

qint64 Statement::SqliteEngine::integer(int column) const
{
    return sqlite3_column_int64(m_statement, column);
}

bool Statement::SqliteEngine::isNull(int column) const
{
    return sqlite3_column_type(m_statement, column) == SQLITE_NULL;
}

}

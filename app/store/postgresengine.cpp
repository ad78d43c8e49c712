// SPDX-FileCopyrightText: PactLedger contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "store/engine.h"

#include <libpq-fe.h>

using namespace Qt::StringLiterals;

namespace pact::store {

namespace {

// Of the server's catalogue of types.
constexpr Oid boolean = 16;
constexpr Oid bytea = 17;
constexpr Oid int8 = 20;
constexpr Oid int2 = 21;
constexpr Oid int4 = 23;
constexpr Oid numeric = 1700;

/// "?" outside of quotes as $1, $2 …
QByteArray numbered(const QString& sql)
{
    QByteArray out;
    const QByteArray utf8 = sql.toUtf8();
    out.reserve(utf8.size() + 32);
    char quote = 0;
    int mark = 0;
    for (const char c : utf8) {
        if (quote) {
            if (c == quote)
                quote = 0;
        } else if (c == '\'' || c == '"') {
            quote = c;
        } else if (c == '?') {
            out += '$' + QByteArray::number(++mark);
            continue;
        }
        out += c;
    }
    return out;
}

}

Statement::PostgresEngine::PostgresEngine(Database& database, PostgresSession& session, QByteArray sql)
    : m_database(database)
    , m_session(session)
    , m_sql(std::move(sql))
{
}

Statement::PostgresEngine::~PostgresEngine()
{
    PostgresEngine::finish();
}

Result<std::unique_ptr<Statement::Engine>> Statement::PostgresEngine::prepare(Database& database, PostgresSession& session, const QString& sql)
{
    return std::unique_ptr<Engine>(new PostgresEngine(database, session, numbered(sql)));
}

PostgresValue Statement::PostgresEngine::bound(const QVariant& value)
{
    const auto kept = [this](QByteArray bytes) {
        const QByteArray& held = m_texts.emplace_back(std::move(bytes));
        return PostgresValue{held.constData(), static_cast<int>(held.size()), false};
    };
    const int type = value.typeId();
    if (type == QMetaType::QString) {
        const auto& text = *static_cast<const QString*>(value.constData());
        return text.isNull() ? PostgresValue() : kept(text.toUtf8());
    }
    if (type == QMetaType::UnknownType)
        return {};
    if (type == QMetaType::QByteArray || type == qMetaTypeId<Utf8>()) {
        const QByteArray& bytes = type == QMetaType::QByteArray ? *static_cast<const QByteArray*>(value.constData()) : static_cast<const Utf8*>(value.constData())->bytes;
        return {bytes.constData(), static_cast<int>(bytes.size()), true};
    }
    return kept(QByteArray::number(value.toLongLong()));
}

Result<std::vector<PostgresValue>> Statement::PostgresEngine::bound(const QVariantList& values)
{
    m_texts.clear();
    m_texts.reserve(static_cast<size_t>(values.size()));
    std::vector<PostgresValue> given;
    given.reserve(static_cast<size_t>(values.size()));
    for (const QVariant& value : values)
        given.push_back(bound(value));
    for (const QByteArray& text : m_texts) {
        if (text.contains('\0'))
            return fail(Error::Code::NotText, {QString::fromUtf8(text)});
    }
    return given;
}

Result<> Statement::PostgresEngine::write(const QVariantList& values, const KeyTaken& keyTaken)
{
    finish();
    const auto given = bound(values);
    if (!given)
        return fail(given);
    return m_session.send(m_sql, *given, keyTaken ? std::optional(keyTaken()) : std::nullopt);
}

Result<> Statement::PostgresEngine::run(const QVariantList& values)
{
    finish();
    const auto given = bound(values);
    if (!given)
        return fail(given);
    if (auto started = m_session.start(m_sql, *given, this); !started)
        return started;
    m_running = true;
    // The first answer says whether the statement could be run at all.
    if (auto first = receive()) {
        m_rows.push_back(std::move(first));
        return {};
    }
    m_running = false;
    m_session.done(this);
    if (!m_failure)
        return {};
    return tl::make_unexpected(*std::exchange(m_failure, std::nullopt));
}

/// The next row; null at the end, where `m_failure` says whether it was an error.
PostgresAnswer Statement::PostgresEngine::receive()
{
    while (auto answer = m_session.next()) {
        const auto status = PQresultStatus(answer.get());
        if (status == PGRES_SINGLE_TUPLE)
            return answer;
        // Asked to commit what has failed, the server gives it up and is content.
        if (status == PGRES_COMMAND_OK && m_sql == "COMMIT" && qstrcmp(PQcmdStatus(answer.get()), "ROLLBACK") == 0) {
            m_failure = Error{Error::Code::Engine, {u"COMMIT"_s}, u"the transaction had failed"_s};
        } else if (status != PGRES_TUPLES_OK && status != PGRES_COMMAND_OK && status != PGRES_EMPTY_QUERY) {
            m_failure = m_session.errorFrom(answer.get());
        }
    }
    return nullptr;
}

void Statement::PostgresEngine::takeRest()
{
    while (auto row = receive())
        m_rows.push_back(std::move(row));
    m_running = false;
}

bool Statement::PostgresEngine::next()
{
    if (!m_rows.empty()) {
        m_row = std::move(m_rows.front());
        m_rows.pop_front();
        return true;
    }
    if (m_running) {
        m_row = receive();
        if (m_row)
            return true;
    }
    if (m_failure)
        m_database.noteReadFailure(*m_failure);
    finish();
    return false;
}

void Statement::PostgresEngine::finish()
{
    if (m_running) {
        while (receive()) { }
        m_running = false;
        m_session.done(this);
    }
    m_failure.reset();
    m_rows.clear();
    m_row.reset();
}

QVariant Statement::PostgresEngine::value(int column) const
{
    if (isNull(column))
        return {};
    const char* bytes = PQgetvalue(m_row.get(), 0, column);
    const int size = PQgetlength(m_row.get(), 0, column);
    switch (PQftype(m_row.get(), column)) {
    case boolean:
    case int2:
    case int4:
    case int8:
    case numeric:
        return integer(column);
    case bytea:
        return QByteArray::fromHex(QByteArray::fromRawData(bytes + 2, size - 2)); // after \x
    default:
        return QString::fromUtf8(bytes, size);
    }
}

QString Statement::PostgresEngine::text(int column) const
{
    return isNull(column) ? QString() : QString::fromUtf8(PQgetvalue(m_row.get(), 0, column), PQgetlength(m_row.get(), 0, column));
}

qint64 Statement::PostgresEngine::integer(int column) const
{
    const char* bytes = PQgetvalue(m_row.get(), 0, column);
    if (PQftype(m_row.get(), column) == boolean)
        return bytes[0] == 't';
    return QByteArray::fromRawData(bytes, PQgetlength(m_row.get(), 0, column)).toLongLong();
}

bool Statement::PostgresEngine::isNull(int column) const
{
    return PQgetisnull(m_row.get(), 0, column) != 0;
}

}

// SPDX-FileCopyrightText: PactLedger contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "store/postgressession.h"

#include "store/sqlerror.h"

#include <libpq-fe.h>

using namespace Qt::StringLiterals;

namespace pact::store {

namespace {

constexpr qsizetype mostPrepared = 500;

QString oneLine(const char* words)
{
    return QString::fromUtf8(words).simplified();
}

Error connectionError(PGconn* connection, const QString& shown)
{
    const QString words = oneLine(PQerrorMessage(connection));
    if (PQconnectionNeedsPassword(connection) || PQconnectionUsedPassword(connection))
        return {Error::Code::LoginRefused, {shown, words}, words};
    return {Error::Code::ServerUnreachable, {shown, words}, words};
}

bool isKeyTaken(const pg_result* given)
{
    const char* state = given ? PQresultErrorField(given, PG_DIAG_SQLSTATE) : nullptr;
    return state && qstrcmp(state, "23505") == 0;
}

/// Values as the library takes them.
struct Bound
{
    explicit Bound(const std::vector<PostgresValue>& values)
        : count(static_cast<int>(values.size()))
    {
        bytes.reserve(values.size());
        sizes.reserve(values.size());
        formats.reserve(values.size());
        for (const PostgresValue& value : values) {
            bytes.push_back(value.bytes);
            sizes.push_back(value.size);
            formats.push_back(value.binary ? 1 : 0);
        }
    }

    int count;
    std::vector<const char*> bytes;
    std::vector<int> sizes;
    std::vector<int> formats;
};

}

PostgresSession::PostgresSession(pg_conn* connection, QString shown, bool readOnly)
    : m_connection(connection)
    , m_shown(std::move(shown))
    , m_readOnly(readOnly)
    , m_pipeline(connection)
{
    PQsetNoticeProcessor(m_connection, [](void*, const char*) {}, nullptr);
}

PostgresSession::~PostgresSession()
{
    PQfinish(m_connection);
}

Result<std::unique_ptr<PostgresSession>> PostgresSession::connect(const ServerAddress& address, const QString& shown, bool readOnly)
{
    QMap<QString, QString> settings = address.options;
    settings.insert(u"host"_s, address.host);
    settings.insert(u"port"_s, QString::number(address.port));
    settings.insert(u"dbname"_s, address.database);
    settings.insert(u"client_encoding"_s, u"UTF8"_s);
    settings.insert(u"fallback_application_name"_s, u"pactledger"_s);
    if (!settings.contains(u"connect_timeout"_s))
        settings.insert(u"connect_timeout"_s, u"10"_s);
    if (!address.user.isEmpty())
        settings.insert(u"user"_s, address.user);
    std::vector<QByteArray> texts;
    std::vector<const char*> names;
    std::vector<const char*> values;
    texts.reserve(static_cast<size_t>(settings.size()) * 2);
    for (auto it = settings.constBegin(); it != settings.constEnd(); ++it) {
        names.push_back(texts.emplace_back(it.key().toUtf8()).constData());
        values.push_back(texts.emplace_back(it.value().toUtf8()).constData());
    }
    names.push_back(nullptr);
    values.push_back(nullptr);
    PGconn* connection = PQconnectdbParams(names.data(), values.data(), 0);
    if (!connection)
        return fail(Error::Code::ServerUnreachable, {shown, {}});
    std::unique_ptr<PostgresSession> session(new PostgresSession(connection, shown, readOnly));
    if (PQstatus(connection) != CONNECTION_OK)
        return tl::make_unexpected(connectionError(connection, shown));
    if (auto settled = session->settle(); !settled)
        return fail(settled);
    return session;
}

Result<> PostgresSession::settle()
{
    // A writer that holds the ledger is waited for a little longer than for a file.
    auto settled = execute("SET search_path TO pactledger; SET lock_timeout TO '6s'; SET bytea_output TO hex; SET TimeZone TO 'UTC'; "
                           "SET standard_conforming_strings TO on; SET client_min_messages TO error");
    if (settled && m_readOnly)
        settled = execute("SET default_transaction_read_only TO on");
    return settled;
}

Result<> PostgresSession::ready()
{
    if (m_reader)
        m_reader->takeRest();
    m_reader = nullptr;
    if (auto done = awaitSent(); !done)
        return done;
    if (PQstatus(m_connection) == CONNECTION_OK) {
        if ((m_namesInDoubt || m_names.size() >= mostPrepared) && PQtransactionStatus(m_connection) != PQTRANS_INERROR) {
            const PostgresAnswer forgotten(PQexec(m_connection, "DEALLOCATE ALL"));
            m_names.clear();
            m_namesInDoubt = false;
        }
        return {};
    }
    if (!inTransaction) {
        m_names.clear();
        m_namesInDoubt = false;
        PQreset(m_connection);
        if (PQstatus(m_connection) == CONNECTION_OK)
            return settle();
    }
    return tl::make_unexpected(connectionError(m_connection, m_shown));
}

Result<QByteArray> PostgresSession::prepared(const QByteArray& sql)
{
    const auto it = m_names.find(sql);
    if (it == m_names.end()) {
        // A statement that comes only once is not worth the way to the server.
        m_names.insert(sql, {});
        return QByteArray();
    }
    if (it->isEmpty()) {
        const QByteArray name = 's' + QByteArray::number(++m_lastName);
        const PostgresAnswer made(PQprepare(m_connection, name.constData(), sql.constData(), 0, nullptr));
        if (PQresultStatus(made.get()) != PGRES_COMMAND_OK)
            return tl::make_unexpected(errorFrom(made.get()));
        *it = name;
    }
    return *it;
}

Result<> PostgresSession::start(const QByteArray& sql, const std::vector<PostgresValue>& values, Reader* reader)
{
    if (auto is = ready(); !is)
        return is;
    const auto name = prepared(sql);
    if (!name)
        return fail(name);
    const Bound bound(values);
    const int sent = name->isEmpty()
        ? PQsendQueryParams(m_connection, sql.constData(), bound.count, nullptr, bound.bytes.data(), bound.sizes.data(), bound.formats.data(), 0)
        : PQsendQueryPrepared(m_connection, name->constData(), bound.count, bound.bytes.data(), bound.sizes.data(), bound.formats.data(), 0);
    if (!sent)
        return tl::make_unexpected(connectionError(m_connection, m_shown));
    PQsetSingleRowMode(m_connection);
    m_reader = reader;
    return {};
}

Result<> PostgresSession::send(const QByteArray& sql, const std::vector<PostgresValue>& values, std::optional<Error> ifKeyTaken)
{
    if (!m_pipeline.isOpen() || m_names.size() >= mostPrepared) {
        if (auto is = ready(); !is)
            return is;
        m_pipeline.open();
    }
    QByteArray& name = m_names[sql];
    if (name.isEmpty()) {
        name = 's' + QByteArray::number(++m_lastName);
        if (!PQsendPrepare(m_connection, name.constData(), sql.constData(), 0, nullptr))
            return tl::make_unexpected(connectionError(m_connection, m_shown));
        m_pipeline.sent(std::nullopt);
    }
    const Bound bound(values);
    if (!PQsendQueryPrepared(m_connection, name.constData(), bound.count, bound.bytes.data(), bound.sizes.data(), bound.formats.data(), 0))
        return tl::make_unexpected(connectionError(m_connection, m_shown));
    m_pipeline.sent(std::move(ifKeyTaken));
    return m_pipeline.hasFailed() ? awaitSent() : Result<>();
}

Result<> PostgresSession::awaitSent()
{
    const auto failure = m_pipeline.close();
    if (!failure)
        return {};
    // What came after the refusal was passed over, the naming of statements too.
    m_namesInDoubt = true;
    if (failure->ifKeyTaken && isKeyTaken(failure->answer.get()))
        return tl::make_unexpected(*failure->ifKeyTaken);
    return tl::make_unexpected(errorFrom(failure->answer.get()));
}

PostgresAnswer PostgresSession::next()
{
    return PostgresAnswer(PQgetResult(m_connection));
}

void PostgresSession::done(const Reader* reader)
{
    if (m_reader == reader)
        m_reader = nullptr;
}

Result<> PostgresSession::execute(const char* sql)
{
    if (m_reader)
        m_reader->takeRest();
    m_reader = nullptr;
    if (auto sent = awaitSent(); !sent)
        return sent;
    const PostgresAnswer done(PQexec(m_connection, sql));
    const auto status = PQresultStatus(done.get());
    if (status != PGRES_COMMAND_OK && status != PGRES_TUPLES_OK)
        return tl::make_unexpected(errorFrom(done.get()));
    return {};
}

Error PostgresSession::errorFrom(const pg_result* given) const
{
    const char* state = given ? PQresultErrorField(given, PG_DIAG_SQLSTATE) : nullptr;
    if (!state)
        return connectionError(m_connection, m_shown);
    return store::errorFrom(QByteArray(state), oneLine(PQresultErrorMessage(given)), m_shown);
}

}

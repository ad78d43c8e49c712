// SPDX-FileCopyrightText: PactLedger contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "store/postgressession.h"
#include "store/statement.h"

struct sqlite3_stmt;

namespace pact::store {

/// What a statement needs of an engine.
class Statement::Engine
{
public:
    virtual ~Engine() = default;
    virtual Result<> run(const QVariantList& values) = 0;
    virtual Result<> write(const QVariantList& values, const KeyTaken& keyTaken) = 0;
    virtual bool next() = 0;
    virtual void finish() = 0;
    virtual QVariant value(int column) const = 0;
    virtual QString text(int column) const = 0;
    virtual qint64 integer(int column) const = 0;
    virtual bool isNull(int column) const = 0;
};

/// A server. Rows come one by one from the connection until another statement is run on it; the rest is kept here then.
class Statement::PostgresEngine : public Statement::Engine, private PostgresSession::Reader
{
public:
    static Result<std::unique_ptr<Engine>> prepare(Database& database, PostgresSession& session, const QString& sql);
    ~PostgresEngine() override;

    Result<> run(const QVariantList& values) override;
    Result<> write(const QVariantList& values, const KeyTaken& keyTaken) override;
    bool next() override;
    void finish() override;
    QVariant value(int column) const override;
    QString text(int column) const override;
    qint64 integer(int column) const override;
    bool isNull(int column) const override;

private:
    PostgresEngine(Database& database, PostgresSession& session, QByteArray sql);
    Result<std::vector<PostgresValue>> bound(const QVariantList& values);
    PostgresValue bound(const QVariant& value);
    PostgresAnswer receive();
    void takeRest() override;

    Database& m_database;
    PostgresSession& m_session;
    QByteArray m_sql;
    std::vector<QByteArray> m_texts; ///< what is bound, while it is sent
    std::deque<PostgresAnswer> m_rows;
    PostgresAnswer m_row;
    std::optional<Error> m_failure;
    bool m_running = false; ///< rows are still to come from the connection
};

/// SQLite through its own handle.
class Statement::SqliteEngine : public Statement::Engine
{
public:
    static Result<std::unique_ptr<Engine>> prepare(Database& database, sqlite3* handle, const QString& sql);
    ~SqliteEngine() override;

    Result<> run(const QVariantList& values) override;
    Result<> write(const QVariantList& values, const KeyTaken& keyTaken) override;
    bool next() override;
    void finish() override;
    QVariant value(int column) const override;
    QString text(int column) const override;
    qint64 integer(int column) const override;
    bool isNull(int column) const override;

private:
    SqliteEngine(Database& database, sqlite3* handle, sqlite3_stmt* statement);
    void bind(int position, const QVariant& value);

    Database& m_database;
    sqlite3* m_handle;
    sqlite3_stmt* m_statement;
    QVariantList m_values;  ///< what is bound stays here, so that nothing is copied
    std::vector<QByteArray> m_texts;
    bool m_waiting = false; ///< run() has stepped to the first row, which next() has yet to give
    int m_code = 0;
};

}

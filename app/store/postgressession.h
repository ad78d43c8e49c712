// SPDX-FileCopyrightText: PactLedger contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "store/postgrespipeline.h"
#include "store/serveraddress.h"
#include <QHash>
#include <vector>

namespace pact::store {

/// One value given to a statement.
struct PostgresValue
{
    const char* bytes = nullptr; ///< none: NULL. Text ends with a zero byte
    int size = 0;
    bool binary = false;
};

/// A connection to a server: settles how it speaks, keeps statements prepared by their text, and lets one statement at a
/// time stream its rows. Used on one thread.
class PostgresSession
{
public:
    /// Who is reading rows as they come.
    class Reader
    {
    public:
        virtual ~Reader() = default;
        /// Takes all the rows that are still to come, as another statement is about to run.
        virtual void takeRest() = 0;
    };

    /// ServerUnreachable, LoginRefused. `shown` names the ledger in errors.
    static Result<std::unique_ptr<PostgresSession>> connect(const ServerAddress& address, const QString& shown, bool readOnly);
    ~PostgresSession();
    PostgresSession(const PostgresSession&) = delete;
    PostgresSession& operator=(const PostgresSession&) = delete;

    /// Starts a statement whose marks are $1, $2 …; `reader` then takes its rows one by one from next().
    Result<> start(const QByteArray& sql, const std::vector<PostgresValue>& values, Reader* reader);
    /// The next answer: a row, or the end. For the reader only.
    PostgresAnswer next();
    /// Nothing more is to come.
    void done(const Reader* reader);

    /// Sends a statement for its effect alone and does not wait: what it fails with comes from this or whatever is run next.
    /// `ifKeyTaken` stands for that a unique key is taken.
    Result<> send(const QByteArray& sql, const std::vector<PostgresValue>& values, std::optional<Error> ifKeyTaken);
    /// Waits for what has been sent.
    Result<> awaitSent();

    /// Several statements in one, without values or rows.
    Result<> execute(const char* sql);

    /// The error in an answer, or of the connection itself.
    Error errorFrom(const pg_result* given) const;

    /// While it is set, a lost connection stays lost: what comes next belongs to a transaction that is gone.
    bool inTransaction = false;

private:
    PostgresSession(pg_conn* connection, QString shown, bool readOnly);
    Result<> settle();
    Result<> ready();
    Result<QByteArray> prepared(const QByteArray& sql);

    pg_conn* m_connection;
    QString m_shown;
    bool m_readOnly;
    PostgresPipeline m_pipeline;
    Reader* m_reader = nullptr;
    QHash<QByteArray, QByteArray> m_names; ///< by text; empty for one that has run once
    int m_lastName = 0;
    bool m_namesInDoubt = false; ///< some may never have reached the server
};

}

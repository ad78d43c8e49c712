// SPDX-FileCopyrightText: PactLedger contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "domain/result.h"
#include <deque>
#include <memory>
#include <optional>

struct pg_conn;
struct pg_result;

namespace pact::store {

struct PostgresClear
{
    void operator()(pg_result* result) const;
};
/// What PostgreSQL has answered.
using PostgresAnswer = std::unique_ptr<pg_result, PostgresClear>;

/// Statements on their way to a server that nobody waits for one by one. Answers are asked for a batch at a time, and taken
/// while the next batch is on its way; the first refusal is kept until somebody asks. Used on the connection's thread.
class PostgresPipeline
{
public:
    /// The first statement that was refused.
    struct Failure
    {
        PostgresAnswer answer;                   ///< none: the connection was lost
        std::optional<domain::Error> ifKeyTaken; ///< as it was given to sent()
    };

    explicit PostgresPipeline(pg_conn* connection);

    /// Whether statements sent now are batched; the connection then takes no others.
    bool isOpen() const
    {
        return m_open;
    }
    void open();
    /// A statement has been put on its way. `ifKeyTaken`: what it means that a unique key is taken.
    void sent(std::optional<domain::Error> ifKeyTaken);
    /// Whether a refusal is known already.
    bool hasFailed() const
    {
        return m_failure.has_value();
    }
    /// Waits for all answers, after which the connection takes other statements again.
    std::optional<Failure> close();

private:
    void receiveBatch();
    void keep(PostgresAnswer answer);

    pg_conn* m_connection;
    bool m_open = false;
    int m_unasked = 0; ///< sent since answers were last asked for
    int m_asked = 0;   ///< batches whose answers are on their way
    std::deque<std::optional<domain::Error>> m_pending; ///< of each statement not answered yet
    std::optional<Failure> m_failure;
};

}

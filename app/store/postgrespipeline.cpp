// SPDX-FileCopyrightText: PactLedger contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "store/postgrespipeline.h"

#include <libpq-fe.h>
#include <utility>

namespace pact::store {

namespace {
// The answers to two batches, some ten kilobytes, fit between server and client while neither of them reads.
constexpr int batchSize = 256;
}

void PostgresClear::operator()(pg_result* result) const
{
    PQclear(result);
}

PostgresPipeline::PostgresPipeline(pg_conn* connection)
    : m_connection(connection)
{
}

void PostgresPipeline::open()
{
    m_open = PQenterPipelineMode(m_connection) == 1;
}

void PostgresPipeline::sent(std::optional<domain::Error> ifKeyTaken)
{
    m_pending.push_back(std::move(ifKeyTaken));
    if (++m_unasked < batchSize)
        return;
    m_unasked = 0;
    m_asked += PQpipelineSync(m_connection);
    while (m_asked > 1)
        receiveBatch();
}

std::optional<PostgresPipeline::Failure> PostgresPipeline::close()
{
    if (!m_open)
        return std::nullopt;
    if (std::exchange(m_unasked, 0) > 0)
        m_asked += PQpipelineSync(m_connection);
    while (m_asked > 0)
        receiveBatch();
    if (!m_pending.empty()) {
        keep(nullptr);
        m_pending.clear();
    }
    PQexitPipelineMode(m_connection);
    m_open = false;
    return std::exchange(m_failure, std::nullopt);
}

void PostgresPipeline::receiveBatch()
{
    // Nothing stands between the answers of two statements; nothing twice, and nothing more is to come.
    for (bool gap = false;;) {
        PostgresAnswer answer(PQgetResult(m_connection));
        if (!answer && gap) {
            m_asked = 0;
            return;
        }
        gap = !answer;
        if (gap)
            continue;
        const auto status = PQresultStatus(answer.get());
        if (status == PGRES_PIPELINE_SYNC) {
            --m_asked;
            return;
        }
        if (status != PGRES_COMMAND_OK && status != PGRES_TUPLES_OK && status != PGRES_PIPELINE_ABORTED)
            keep(std::move(answer));
        if (!m_pending.empty())
            m_pending.pop_front();
    }
}

void PostgresPipeline::keep(PostgresAnswer answer)
{
    if (!m_failure)
        m_failure = Failure{std::move(answer), m_pending.empty() ? std::nullopt : std::move(m_pending.front())};
}

}

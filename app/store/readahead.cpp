// SPDX-FileCopyrightText: PactLedger contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "store/readahead.h"

namespace pact::store {

namespace {
constexpr size_t batchRows = 128;
constexpr size_t batchesAhead = 4;
}

ReadAhead::ReadAhead(TableSource& table)
    : m_table(table)
    , m_thread([this](const std::stop_token& stop) { read(stop); })
{
}

ReadAhead::~ReadAhead() = default;

void ReadAhead::read(const std::stop_token& stop)
{
    bool last = false;
    while (!last && !stop.stop_requested()) {
        Batch batch;
        if (std::unique_lock lock(m_mutex); !m_spent.empty()) {
            batch.rows = std::move(m_spent.back());
            m_spent.pop_back();
        }
        batch.rows.resize(batchRows);
        size_t filled = 0;
        while (filled < batchRows && !last) {
            const auto more = m_table.next(batch.rows[filled]);
            if (!more)
                batch.error = more.error();
            last = !more || !*more;
            if (!last)
                ++filled;
        }
        batch.rows.resize(filled);
        batch.last = last;
        std::unique_lock lock(m_mutex);
        if (!m_changed.wait(lock, stop, [this] { return m_ready.size() < batchesAhead; }))
            return;
        m_ready.push_back(std::move(batch));
        m_changed.notify_all();
    }
}

Result<const TableSource::Row*> ReadAhead::next()
{
    while (m_next == m_current.rows.size()) {
        if (m_current.error)
            return tl::make_unexpected(*m_current.error);
        if (m_current.last)
            return nullptr;
        std::unique_lock lock(m_mutex);
        m_changed.wait(lock, [this] { return !m_ready.empty(); });
        m_spent.push_back(std::move(m_current.rows));
        m_current = std::move(m_ready.front());
        m_ready.pop_front();
        m_next = 0;
        m_changed.notify_all();
    }
    return &m_current.rows[m_next++];
}

}

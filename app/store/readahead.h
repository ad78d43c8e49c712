// SPDX-FileCopyrightText: PactLedger contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "domain/table.h"
#include <condition_variable>
#include <deque>
#include <mutex>
#include <thread>

namespace pact::store {

using namespace pact::domain;

/// A table read some hundreds of rows ahead by a thread of its own, while the rows before are worked on. From its making to
/// its end nobody else may use the table beneath, whose header has been read.
class ReadAhead
{
public:
    explicit ReadAhead(TableSource& table);
    /// Stops reading; waits for the row just being read.
    ~ReadAhead();

    /// The next row, valid until the next call; null at the end. An Error ends the table.
    Result<const TableSource::Row*> next();

private:
    struct Batch
    {
        std::vector<TableSource::Row> rows;
        std::optional<Error> error; ///< after the last row
        bool last = false;
    };
    void read(const std::stop_token& stop);

    TableSource& m_table;
    std::mutex m_mutex;
    std::condition_variable_any m_changed;
    std::deque<Batch> m_ready;
    std::vector<std::vector<TableSource::Row>> m_spent; ///< whose storage is used again
    Batch m_current;
    size_t m_next = 0;
    std::jthread m_thread; ///< the last member: it ends before what it uses
};

}

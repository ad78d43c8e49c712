// SPDX-FileCopyrightText: PactLedger contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "store/encodedchange.h"
#include <condition_variable>
#include <deque>
#include <mutex>
#include <span>
#include <thread>

namespace pact::store {

/// The changes of a source in batches, what is added encoded already. A long source is read and encoded by a thread of its
/// own, some batches ahead of whoever writes them; that thread alone makes and unmakes the changes, since memory that
/// wanders between threads costs more than they gain.
class ChangeStream
{
public:
    /// What records that are added need to know of the set.
    struct Set
    {
        ChangeId id;
        bool replay = false;  ///< the set is the inverse of another: its records keep what they were stamped with
        Origin origin = Origin::Edit;
        QDate today;
        LightSettings lights;
    };
    ChangeStream(ChangeSource& source, Set set);
    /// Stops reading; waits for the batch being read.
    ~ChangeStream();

    /// The next batch, valid until the next call; empty at the end. What a source or a record's own rules refuse ends it.
    Result<std::span<EncodedChange>> next();

private:
    struct Batch
    {
        std::vector<EncodedChange> changes;
        std::optional<Error> error; ///< after the last change
        bool last = false;
    };
    Batch read();
    Result<bool> readOne(EncodedChange& into);
    void readAhead(const std::stop_token& stop);

    ChangeSource& m_source;
    Set m_set;
    bool m_ended = false;
    std::mutex m_mutex;
    std::condition_variable_any m_changed;
    std::deque<Batch> m_ready;
    std::vector<Batch> m_spent; ///< for the thread to let go
    Batch m_current;
    std::jthread m_thread;      ///< the last member: it ends before what it uses
};

}

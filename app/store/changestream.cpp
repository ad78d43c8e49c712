// SPDX-FileCopyrightText: PactLedger contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "store/changestream.h"

#include "store/consequences.h"

namespace pact::store {

namespace {
constexpr size_t batchSize = 64;
constexpr size_t batchesAhead = 8;
}

ChangeStream::ChangeStream(ChangeSource& source, Set set)
    : m_source(source)
    , m_set(set)
{
    if (source.isLong())
        m_thread = std::jthread([this](const std::stop_token& stop) { readAhead(stop); });
}

ChangeStream::~ChangeStream()
{
    if (!m_thread.joinable() && !m_ended)
        m_source.end();
}

Result<std::span<EncodedChange>> ChangeStream::next()
{
    if (m_current.error)
        return tl::make_unexpected(*m_current.error);
    if (m_current.last)
        return std::span<EncodedChange>();
    if (!m_thread.joinable()) {
        m_current = read();
    } else {
        std::unique_lock lock(m_mutex);
        m_spent.push_back(std::move(m_current));
        m_changed.wait(lock, [this] { return !m_ready.empty(); });
        m_current = std::move(m_ready.front());
        m_ready.pop_front();
        m_changed.notify_all();
    }
    if (m_current.changes.empty() && m_current.error)
        return tl::make_unexpected(*m_current.error);
    return std::span(m_current.changes);
}

void ChangeStream::readAhead(const std::stop_token& stop)
{
    bool last = false;
    while (!last && !stop.stop_requested()) {
        Batch batch = read();
        last = batch.last;
        std::vector<Batch> spent;
        std::unique_lock lock(m_mutex);
        m_changed.wait(lock, stop, [this] { return m_ready.size() < batchesAhead; });
        m_ready.push_back(std::move(batch));
        spent.swap(m_spent);
        lock.unlock();
        m_changed.notify_all();
    }
    if (!m_ended)
        m_source.end();
}

ChangeStream::Batch ChangeStream::read()
{
    Batch batch;
    batch.changes.reserve(batchSize);
    while (batch.changes.size() < batchSize && !batch.last) {
        EncodedChange next;
        const auto more = readOne(next);
        if (!more)
            batch.error = more.error();
        batch.last = !more || !*more;
        if (!batch.last)
            batch.changes.push_back(std::move(next));
    }
    if (batch.last) {
        // Before the set is closed, so that nothing the source holds open is in the way.
        m_source.end();
        m_ended = true;
    }
    return batch;
}

Result<bool> ChangeStream::readOne(EncodedChange& into)
{
    auto more = m_source.next(into.change);
    if (!more || !*more || into.change.op != Op::Add)
        return more;
    Change& change = into.change;
    const Kind& kind = *change.kind;
    Record record(kind);
    record.setId(change.id);
    for (const FieldChange& field : change.fields)
        record.set(field.field, field.after);
    record.set(kind.fieldCount() - 1, m_set.replay && !change.updatedBefore.isEmpty() ? change.updatedBefore : m_set.id.toString());
    if (!m_set.replay) {
        auto valid = validate(record);
        if (valid)
            valid = registerRules(record, writingOf(m_set.origin));
        if (!valid)
            return fail(valid);
    }
    change.updatedBefore.clear();
    into.record = std::move(record);
    into.encode(m_set.today, m_set.lights);
    return true;
}

}

// SPDX-FileCopyrightText: PactLedger contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "store/additions.h"

#include <algorithm>
#include <iterator>

namespace pact::store {

namespace {
constexpr size_t batchSize = 128;
}

Additions::Additions(QDate today, const LightSettings& settings)
    : m_today(today)
    , m_settings(settings)
{
}

void Additions::add(EncodedChange addition)
{
    m_waiting.push_back(std::move(addition));
}

std::span<const EncodedChange> Additions::ready()
{
    if (m_waiting.size() < batchSize)
        return {};
    Batch next = m_encoding.valid() ? m_encoding.get() : Batch();
    m_encoding = std::async(std::launch::async, &Additions::encoded, this, std::exchange(m_waiting, {}));
    m_written = std::move(next);
    return m_written;
}

std::span<const EncodedChange> Additions::rest()
{
    Batch last = encoded(std::exchange(m_waiting, {}));
    m_written = m_encoding.valid() ? m_encoding.get() : Batch();
    std::ranges::move(last, std::back_inserter(m_written));
    return m_written;
}

Additions::Batch Additions::encoded(Batch batch) const
{
    for (EncodedChange& addition : batch)
        addition.encode(m_today, m_settings);
    return batch;
}

}

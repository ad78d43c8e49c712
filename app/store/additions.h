// SPDX-FileCopyrightText: PactLedger contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "store/encodedchange.h"
#include <future>
#include <span>

namespace pact::store {

/// Records on their way into a ledger: a thread encodes some while those before them are written. Their order is kept.
class Additions
{
public:
    Additions(QDate today, const LightSettings& settings);

    /// `addition` is not encoded yet.
    void add(EncodedChange addition);
    /// What is encoded and may be written now; valid until the next call.
    std::span<const EncodedChange> ready();
    /// All that is left; valid until the next call.
    std::span<const EncodedChange> rest();

private:
    using Batch = std::vector<EncodedChange>;
    Batch encoded(Batch batch) const;

    QDate m_today;
    LightSettings m_settings;
    Batch m_waiting;
    Batch m_written; ///< given out
    std::future<Batch> m_encoding; ///< the last member: its thread ends before what it uses
};

}

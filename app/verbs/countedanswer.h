// SPDX-FileCopyrightText: PactLedger contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "store/rollups.h"
#include "verbs/jsonstream.h"
#include "verbs/session.h"

namespace pact::verbs {

/// A commitment's actual as it is counted, for an answer: the figure, and the newest of the records that it counts.
struct CountedAnswer
{
    store::CountedFigure what;
    std::vector<store::CountedRecord> records;

    /// None without a rule.
    static Result<std::optional<CountedAnswer>> read(Session& session, RecordId commitment);
    /// The figure in a sentence, then by period, then the records.
    void print(Context& context) const;
    /// As one object.
    void write(JsonStream& json) const;
};

}

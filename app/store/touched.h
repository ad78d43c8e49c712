// SPDX-FileCopyrightText: PactLedger contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "store/consequences.h"
#include <QHash>
#include <QSet>

namespace pact::store {

/// What the changes of a set call for once all of them are written.
struct Touched
{
    QHash<RecordId, TouchedCommitment> commitments;
    QSet<RecordId> lights; ///< whose light columns must be made anew
    QSet<RecordId> counts; ///< what they count from a register may have changed
    bool allLights = false;
    bool settings = false;

    /// `state` is the record after the change, of a removal as it was.
    void note(const Change& change, const Record& state);

private:
    /// Rules and corrections of a commitment, and records that name it, before the change or after it.
    void noteCounted(const Change& change, const Record& state);
    static void noteOwned(const Change& change, const Record& state, TouchedCommitment& touched);
};

}

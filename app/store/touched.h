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
    bool allLights = false;
    bool settings = false;

    /// `state` is the record after the change, of a removal as it was.
    void note(const Change& change, const Record& state);

private:
    static void noteOwned(const Change& change, const Record& state, TouchedCommitment& touched);
};

}

// SPDX-FileCopyrightText: PactLedger contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "store/ledger.h"

namespace pact::store {

/// What acts.h is for, of what is counted: each is one change set.

/// Has the commitment's actual counted: adds its rule, or changes the one it has. `count` is a key of allCountings(). None
/// when the rule is so already. Required, NotFound, and what guardRollUp() (rollups.h) refuses.
Result<std::optional<ChangeInfo>> countBy(Ledger& ledger, RecordId commitment, const QString& count, const QString& condition, const QString& reason = {});
/// Takes its rule away; the actual stays as it stands. NotFound, ReasonMissing.
Result<ChangeInfo> countNoMore(Ledger& ledger, RecordId commitment, const QString& reason);

struct CorrectionInput
{
    QString difference; ///< as typed: "+2", "-1"
    QString period;     ///< its key; empty: in no period
    QString reason;
};

/// Corrects what is counted by hand, on today's date. NotANumber, Required, OutOfRange, KeyTaken, NotFound.
Result<ChangeInfo> correctCount(Ledger& ledger, RecordId commitment, const CorrectionInput& input);

}

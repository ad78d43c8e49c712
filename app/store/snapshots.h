// SPDX-FileCopyrightText: PactLedger contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "domain/rules/period.h"
#include "store/ledger.h"

namespace pact::store {

/// A snapshot names a place in the history and never copies anything: `--at NAME` shows the ledger as it was there.

/// Names what the ledger holds now, with what is known on its as-of date: of a period the day that its summary is for
/// (summaryDay() of domain/rules/silence.h), else today. KeyTaken, Required, PeriodFuture.
Result<ChangeInfo> takeSnapshot(Ledger& ledger, const QString& name, const std::optional<Period>& period);

/// Takes a snapshot of the period, named as it, that also locks it (periodlocks.h). To unlock it, take that back or remove
/// the snapshot. PeriodLocked when it is locked already, PeriodFuture before it is over, KeyTaken.
Result<ChangeInfo> lockPeriod(Ledger& ledger, const Period& period);

/// What the office has written over the summary of a period: the edited wording of the newest snapshot of it that has one.
Result<QString> wordingOf(Database& database, const Period& period);

/// What every record of snapshots must keep, wherever it comes from; others pass. UnknownMoment when the history has no
/// such place with that head.
Result<> guardSnapshot(Database& database, const Record& record);

}

// SPDX-FileCopyrightText: PactLedger contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "domain/rules/lightrule.h"

namespace pact::domain {

/// The closed reporting periods of an item that nobody reported on, newest first, at most `max`: those that end on or
/// after its start, whose days of grace are over on `day`, and whose last day is in no counted report's period. Gaps
/// before a later report are among them (the light counts only those after it). None for proposals, for what is paused,
/// ended or done, or has no reporting duty; of a submitted item those before it was handed in.
/// Without a start the duty begins with the first report.
/// Source: quarterly reporting, due within five days of the period's end.
std::vector<Period> silentPeriods(const CommitmentFacts& facts, QDate day, const LightSettings& settings, int max);

/// The latest period of this length whose days of grace are over on `day`: the round whose reports should all be in.
Period latestClosedPeriod(PeriodLength length, QDate day, const LightSettings& settings);
/// Last day on which a report for `period` is in time.
QDate reportDueBy(const Period& period, const LightSettings& settings);
/// The day to ask for in a summary or a snapshot of `round`: `today` until the next round is closed, afterwards the first day on which the
/// round was closed itself (the facts are to be asKnownOn that day then).
QDate summaryDay(const Period& round, QDate today, const LightSettings& settings);

/// The item's reporting period that `day` is in; a quarter where it has no reporting duty.
Period currentPeriod(const CommitmentFacts& facts, QDate day);
/// What a report filed on `day` without a period is for: the current one; in the days of grace the last, if that ends
/// on or after the start and is unreported.
Period periodForNewReport(const CommitmentFacts& facts, QDate day, const LightSettings& settings);
/// Whether a counted report's period contains the last day of `period`.
bool isReported(const CommitmentFacts& facts, const Period& period);

}

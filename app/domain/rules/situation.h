// SPDX-FileCopyrightText: PactLedger contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "domain/rules/lightrule.h"
#include "domain/rules/recurrence.h"

// Shared by the rules only: the facts of one commitment, understood once, and its situation by a given day's knowledge.

namespace pact::domain::rules {

enum class Status { NotStarted, Active, Submitted, Done, Paused, Ended };

Status statusFromKey(QStringView key);
QString statusKey(Status status);

/// The newest closure dated on or before `day` (any day if invalid), or nullptr.
const ClosureFact* closureBy(const CommitmentFacts& facts, QDate day);

/// Facts with their texts parsed. Refers to `facts`, which must outlive it.
struct Outline
{
    explicit Outline(const CommitmentFacts& commitment);

    const CommitmentFacts& facts;
    Status status;
    Recurrence recurrence;
    std::optional<PeriodLength> reporting;
};

inline constexpr QDate noDay = QDate::fromJulianDay(5'373'484); ///< 9999-12-31

/// What decides the light, once it is settled what is known.
struct Situation
{
    Status status = Status::Active;
    QDate start;
    QDate greyUntil;  ///< before this day it is not begun; noDay = it never will be by itself
    QDate clock;      ///< stands for the day asked for, if valid
    bool recurring = false;
    int turn = 0;     ///< of a recurring duty: the earliest open one
    QDate from;       ///< of the turn, or the start
    QDate due;        ///< invalid = none
    QDate told;       ///< end of the newest reported period that counts for it, invalid = none
    Decimal progress;
    std::optional<Period> silentSince; ///< the first period after the newest report that falls under the reporting duty
    int warnDays = 0;

    QDate at(QDate day) const
    {
        return clock.isValid() ? clock : day;
    }
};

/// Everything as the facts have it.
Situation presentSituation(const Outline& outline, const LightSettings& settings);
/// As asKnownOn(facts, day) has it.
Situation situationKnownOn(const Outline& outline, QDate day, const LightSettings& settings);

/// Status, due date and progress as asKnownOn() states them.
Status statusKnownOn(const Outline& outline, QDate day);
QDate dueKnownOn(const CommitmentFacts& facts, QDate day);
std::optional<Decimal> progressKnownOn(const CommitmentFacts& facts, QDate day);

/// Whether a report for `period` speaks for the n-th turn.
bool speaksFor(const Period& period, const Occurrence& turn, int n);
/// Whether a report known by `day` (any day if invalid) fulfils the n-th turn.
bool isFulfilled(const CommitmentFacts& facts, const Occurrence& turn, int n, QDate day);
/// That, or a verdict on it.
bool isTurnClosed(const CommitmentFacts& facts, const Occurrence& turn, int n, QDate day);
/// Newest counted report that speaks for the turn, or nullptr.
const ReportFact* newestReport(const CommitmentFacts& facts, const Occurrence& turn, int n);

/// 100·a/b of the elapsed time, as whole days: a of b, b > 0; none without a start or due date.
struct Elapsed
{
    qint64 days;
    qint64 whole;
};
std::optional<Elapsed> elapsed(QDate from, QDate due, QDate told, QDate clock);

/// Consecutive latest closed periods without a report, on `clock`.
int silentPeriods(const Situation& situation, QDate clock, const LightSettings& settings);

/// The dates of the light without the watch after a recovery.
LightDates datesOf(const Situation& situation, const LightSettings& settings);
/// Last day of the watch after the latest recovery from red that the dated facts tell of; invalid = none.
QDate watchedUntil(const Outline& outline, const LightSettings& settings);
/// Both together: what lightDates() answers.
LightDates watchedDates(const Outline& outline, const Situation& situation, const LightSettings& settings);

}

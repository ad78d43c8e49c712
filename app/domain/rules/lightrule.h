// SPDX-FileCopyrightText: PactLedger contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "domain/light.h"
#include "domain/rules/facts.h"

namespace pact::domain {

/// The thresholds of the light rule, as a new ledger has them. Days are calendar days.
struct LightSettings
{
    int warnOnce = 30;    ///< days before due: done once, or every year and rarer
    int warnQuarter = 15; ///< every quarter or half-year, and what lies between a quarter and a year
    int warnMonth = 7;    ///< more often than every quarter
    int graceDays = 5;    ///< after a reporting period's end, before it counts as silent
    Decimal behindYellow = Decimal::fromInteger(10); ///< percentage points behind the elapsed time: from here yellow
    Decimal behindRed = Decimal::fromInteger(30);    ///< above this red
    int silentYellow = 1; ///< consecutive silent periods: from here yellow
    int silentRed = 2;    ///< from here red

    bool operator==(const LightSettings&) const = default;
};

/// One finding about a commitment. `decides`: without it the light would, or could, be a milder one. Which other fields
/// are set depends on the kind.
struct LightReason
{
    enum class Kind {
        Paused,
        Ended,
        NotBegun,       ///< date: the start, if there is one
        Done,           ///< date: closed on, if known
        Submitted,      ///< date: handed in for verification on; it stands for the day asked for
        Overdue,        ///< count: days since due
        DaysLeft,       ///< count: days to due; decides: due soon
        Plan,           ///< progress, and if it has a start: elapsed and behind
        Silent,         ///< count: periods; period: the earliest of them; date: the day the newest was to be in by
        StartPassed,    ///< begun by the calendar, not started by status; date: the start
        Standing,       ///< no due date by nature
        NoDue,          ///< no due date, though it is to be done
        TurnDone,       ///< the recurring duty's present turn is fulfilled; period: the turn, if a calendar period
        TurnWrittenOff, ///< the same, closed by a verdict without being fulfilled
        Watched         ///< came back from red; date: the last day under watch
    };
    Kind kind;
    bool decides = false;
    QDate date;
    int count = 0;
    Decimal progress;              ///< percent
    std::optional<Decimal> elapsed; ///< percent, one place, half up
    Decimal behind;                ///< percentage points, one place, half up; negative or 0 = not behind
    bool isBehind = false;         ///< exactly, before rounding
    bool reports = false;          ///< Standing, NoDue: a reporting duty exists
    std::optional<Period> period;

    bool operator==(const LightReason&) const = default;
};

struct LightAnswer
{
    QDate day; ///< the day asked for
    std::optional<Light> light; ///< none for a proposal
    std::vector<LightReason> reasons;
    std::optional<QDate> until; ///< the first later day on which, without an edit, the light is another; none = never
    std::optional<Decimal> elapsed; ///< E in percent, four places; 100 once done; none where grey, proposal, no due date
    std::optional<Decimal> progress; ///< the progress set against it; present exactly where `elapsed` is
    std::optional<int> daysLeft; ///< to `due`, negative = overdue; none where grey, blue or without due date
    QDate due; ///< of the turn shown: the earliest open one, even if it has yet to begin; invalid = no due date
};

/// The light of a commitment on `day`, and why. `facts` are taken as they are, whatever their dates; for a past day
/// give it asKnownOn(facts, day). Let d = day (of a submitted item the day it was handed in), s = start, u = due,
/// p = progress, m = consecutive latest closed reporting periods ending on or after s without a report,
/// E = 100·clamp((t − s)/(u − s), 0, 1) with t = end of the newest reported period, without a report d (u ≤ s: 100 from u
/// on), L = E − p. The first that holds:
///   grey    paused, ended, or not started and d < s (without s: until the warning days before u)
///   blue    done
///   red     d > u, or L > behindRed, or m ≥ silentRed
///   yellow  u − d ≤ warning days, or L ≥ behindYellow, or m ≥ silentYellow, or not started and d ≥ s,
///           or within the watch after a recovery from red (to the end of the reporting period after the one it fell in)
///   green   else
/// Without due date only m counts. A recurring duty shows its earliest open turn that has begun, which is its worst one;
/// a report of 100 % closes a turn; when all begun ones are closed, only m counts until the next begins. A report speaks
/// for the turns that fall due in its period, or, if none does, for the one that its period ends in.
/// p is the typed progress if there is one (a recurring duty: only while nothing was reported), else that of the newest
/// report that states one, else 0. Comparisons are exact (whole days and ten-thousandths of a percent).
/// Source: the supervision lights of liaison offices: a red-yellow-blue slip for overdue, behind and due soon, bands of
/// 10 and 30 points behind schedule, quarterly reports within five days.
LightAnswer light(const CommitmentFacts& facts, QDate day, const LightSettings& settings = {});

/// The few dates at which a commitment's light changes without an edit: what a ledger stores beside the row, so that a
/// query answers for any day. `fixed` if it never changes; else an invalid date means "never".
struct LightDates
{
    std::optional<Light> fixed;
    QDate greyUntil;   ///< first day no longer grey
    QDate yellowUntil; ///< last day under watch after a recovery from red
    QDate yellowFrom;
    QDate redFrom;

    /// fixed; else grey if day < greyUntil; red if redFrom ≤ day; yellow if yellowFrom ≤ day or day ≤ yellowUntil; else green.
    Light at(QDate day) const;
    /// The first day after `day` on which at() differs, none if never.
    std::optional<QDate> nextChange(QDate day) const;

    bool operator==(const LightDates&) const = default;
};

/// Exactly light() for every day from 0001-01-01 on, which stands for "since ever" in a date. A proposal has no light:
/// its dates are empty and at() must not be asked.
LightDates lightDates(const CommitmentFacts& facts, const LightSettings& settings = {});

}

// SPDX-FileCopyrightText: PactLedger contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "domain/decimal.h"
#include "domain/rules/period.h"
#include <QString>
#include <vector>

namespace pact::domain {

/// A progress report. `counts`: it is submitted or approved (a draft or a returned one says nothing yet).
struct ReportFact
{
    Period period;
    QDate date;
    std::optional<Decimal> percent;
    bool counts = true;
};

struct ExtensionFact
{
    QDate from;
    QDate to;
    QDate appliedOn;
    QDate approvedOn; ///< invalid while pending
    bool approved = false;
};

struct ClosureFact
{
    QDate on;
    QString verdict;
};

/// A verdict on one turn of a recurring duty, which closes it from the day it was given on.
struct TurnVerdict
{
    QString turn; ///< Occurrence::key; one that the schedule does not have says nothing
    QDate on;
};

/// What the rules of the field need to know of one commitment, as the ledger has it now. Keys and texts are those of
/// files ("not-started", "P3M"); an invalid QDate is an empty field. Nothing here is altered by a rule.
struct CommitmentFacts
{
    bool proposal = false; ///< said, not pledged: no light, in no count
    QString status;
    QString recurrence;
    QString reportEvery;
    QDate start;
    QDate dueOriginal;
    QDate due;
    QDate submittedOn;
    QDate completed;
    std::optional<Decimal> progress; ///< percent, typed or kept equal to the newest report's when one is filed
    std::vector<ReportFact> reports; ///< in any order
    std::vector<ExtensionFact> extensions;
    std::vector<ClosureFact> closures;
    std::vector<TurnVerdict> turnVerdicts;
};

/// The same commitment as the office knew it on `day` (business time). Reports, approvals, verdicts and closures dated
/// later are gone. Status: closed if a closure is dated by then; handed in if it was by then; not started before its start without
/// a report; its present status if no report is later; else active. `due` is the original one moved by the extensions
/// approved by then; one that differs without any extension stands. `progress` is that of the newest report by then; the typed value only where nothing was ever
/// reported. A closed item without any closure (taken over from an older list) is closed from `completed` on.
/// Source: reading an agreement's ledger for a past quarter, as offices print it.
CommitmentFacts asKnownOn(const CommitmentFacts& facts, QDate day);

}

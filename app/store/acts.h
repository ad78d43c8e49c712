// SPDX-FileCopyrightText: PactLedger contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "store/ledger.h"

namespace pact::store {

/// The acts of the field, each one change set: window and verbs call these, and nothing else composes such changes.

/// New records, edits and removals of any kind.
struct FieldText
{
    QString field; ///< key, label or alias
    QString text;  ///< as typed or as in a file; empty clears
};

/// Adds one record. Fields not named get their defaults (a commitment: nature, status, direction, strength, priority,
/// report_every, due_original from due). UnknownField, ComputedField, value errors, Required, KeyTaken.
Result<ChangeInfo> addRecord(Ledger& ledger, const Kind& kind, const std::vector<FieldText>& fields, const QString& reason = {});

/// Adds a commitment that follows from a record of a register, and names it there, as one change set: a visit or a session that
/// decides something. As addRecord; NotFound, UnknownField where the register names no commitments.
Result<ChangeInfo> addFollowUp(Ledger& ledger, const Kind& kind, RecordId source, const std::vector<FieldText>& fields, const QString& reason = {});

/// Changes fields of one record. `expected` are the values taken for granted, Conflict when one has changed. An edit that
/// alters nothing is no change: nullopt.
Result<std::optional<ChangeInfo>> editRecord(Ledger& ledger, const Kind& kind, RecordId id, const std::vector<FieldText>& fields,
                                             const std::vector<FieldText>& expected = {}, const QString& reason = {});

/// Removes records with all that belongs to them, and takes them off the lists that name them loosely. ReasonMissing, InUse.
Result<ChangeInfo> removeRecords(Ledger& ledger, const Kind& kind, const std::vector<RecordId>& ids, const QString& reason);

struct ProgressInput
{
    std::optional<Decimal> percent;
    std::optional<Decimal> actual;
    QString period;   ///< empty: the current one, or in the days of grace the last if that is unreported
    QString text;
    QString problem;
    QString nextStep;
    bool draft = false;
    QString reason{};  ///< of a correction in a locked period
};

/// Files a progress report (state submitted), or replaces the one of the same period that is not approved yet. When it is
/// the newest, the commitment's progress, actual, problem and next step follow. PeriodFuture, PeriodLocked, AlreadyClosed, OutOfRange.
Result<ChangeInfo> fileProgress(Ledger& ledger, RecordId commitment, const ProgressInput& input);

/// Asks for an extension to `to`; with an approver it is approved at once and the due date moves. ReasonMissing, NoDueDate,
/// ExtendEarlier, ExtendPending, AlreadyClosed.
Result<ChangeInfo> requestExtension(Ledger& ledger, RecordId commitment, QDate to, const QString& reason, const QString& approver);
/// Decides on the pending one. NoPendingExtension.
Result<ChangeInfo> decideExtension(Ledger& ledger, RecordId commitment, bool approve, const QString& approver);

struct ClosingInput
{
    QString verdict;    ///< key
    QDate on;           ///< invalid: today
    QString text;
    QString verifiedBy;
    QString supersededBy; ///< code of the commitment that takes its place, with verdict superseded
};

/// Closes a commitment with a verdict. AlreadyClosed, UnknownValue, NotFound (supersededBy).
Result<ChangeInfo> closeCommitment(Ledger& ledger, RecordId commitment, const ClosingInput& input);

/// Writes off a turn of a recurring duty that has begun and is still owed: with an approval it is owed no more, though it
/// was not fulfilled. `turn` is its key ("2018-Q3"; Occurrence). NotRecurring, NoSuchTurn, TurnClosed, AlreadyClosed,
/// ReasonMissing, Required (the approver).
Result<ChangeInfo> writeOff(Ledger& ledger, RecordId commitment, const QString& turn, const QString& reason, const QString& approver);

/// Changes a setting. UnknownSetting and value errors.
Result<std::optional<ChangeInfo>> changeSetting(Ledger& ledger, const QString& key, const QString& text);

}

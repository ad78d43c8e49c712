// SPDX-FileCopyrightText: PactLedger contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "domain/registers/registerfigures.h"

namespace pact::domain {

/// Something in a register that is to be looked at.
struct RegisterReminder
{
    enum class Kind {
        SecondmentEnds,  ///< in the days of the setting, or was over and the ledger says still in post
        StageSlow,       ///< a project stands in its stage for longer than the limit
        SessionMissed,   ///< a closed period of a mechanism without a session
        SessionOverdue,  ///< the day a session was announced for has passed, and none was held since
        DecisionLoose,   ///< decisions that no commitment carries out
    };
    Kind kind = Kind::SecondmentEnds;
    QString registerKey;         ///< of the kind of record: "secondments"
    std::optional<RecordId> record; ///< none where it is a record that is missing
    QString code;
    QString subject;             ///< 干部癸, a project, a mechanism
    QDate on;                    ///< last day, day since, last day of the period, day of the session
    qint64 days = 0;             ///< until then; negative: ago
    Text detail;                 ///< the host unit, the stage, the period, the decisions

    /// 干部癸 20 天后期满（区委组织部）, in this language.
    QString text(Language language) const;
};

/// "secondment-ends", "stage-slow", "session-missed", "session-overdue", "decision-loose".
QString reminderKey(RegisterReminder::Kind kind);

/// Those that the figures of one register give, most pressing first.
std::vector<RegisterReminder> remindersOf(const RegisterFigures& figures, const RegisterLimits& limits);

/// Keys of the registers that can give reminders.
const QStringList& remindingRegisters();

}

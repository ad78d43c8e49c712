// SPDX-FileCopyrightText: PactLedger contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "domain/filter/filter.h"
#include "domain/registers/reminders.h"
#include "store/ledgersettings.h"
#include <QSet>

namespace pact::store {

/// Which records of a register are counted.
struct RegisterPart
{
    Filter filter = Filter::all();                     ///< on the register's kind
    std::optional<QSet<RecordId>> commitments{};       ///< only what is for one of these
    QDate standing{};                                  ///< Ledger::standing(), where a past day is asked for; invalid: the day
    std::function<bool()> proceed{};                   ///< asked now and then; false stops with Cancelled
};

/// What a register of this kind adds up to on `day`, read through this connection in one pass. Units are called as on the records' days;
/// of reports those dated by the day count. Cancelled, and what reading fails with. For use on the connection's thread.
Result<RegisterFigures> readRegister(Database& database, const Catalogue& catalogue, const Kind& kind, QDate day, const LedgerSettings& settings, const RegisterPart& part = {});

/// What is to be looked at in all registers, most pressing first within each. As readRegister().
Result<std::vector<RegisterReminder>> readReminders(Database& database, const Catalogue& catalogue, QDate day, const LedgerSettings& settings, const std::function<bool()>& proceed = {});

}

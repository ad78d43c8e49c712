// SPDX-FileCopyrightText: PactLedger contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "store/database.h"
#include <QDate>

namespace pact::store {

/// The time that a ledger is looked at from, of which there are two kinds: what it had recorded, and what was known in the
/// business. Both may be asked for together.
struct Moment
{
    /// As it was after this change set, 0: before the first. None: as it is now.
    std::optional<qint64> recorded{};
    /// Only reports, extensions and closures dated by this day (asKnownOn() of domain/rules/facts.h). Invalid: everything.
    QDate knownOn{};
    /// Of `recorded`: the day that lights are asked for, unless the ledger or PACTLEDGER_TODAY fixes another.
    QDate day{};
    /// The day that registers are kept up to: fixed by PACTLEDGER_TODAY, or that of `recorded`. Invalid: the ledger's as-of
    /// date, else today.
    QDate standing{};
    /// Of a snapshot: its edited wording, which stands over a summary of that moment.
    QString wording{};

    bool isNow() const
    {
        return !recorded && !knownOn.isValid();
    }
    bool operator==(const Moment&) const = default;
};

/// Where `standing` leaves it to the ledger, whose as-of date is `asOf`.
QDate standingDay(const Moment& moment, std::optional<QDate> asOf);

/// A name that people give to a moment: a day, as they type it, which ends at midnight local time; or a snapshot, which is
/// looked at with what was known on its own as-of date. UnknownMoment.
Result<Moment> momentNamed(Database& database, const QString& name, QDate today);

}

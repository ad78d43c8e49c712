// SPDX-FileCopyrightText: PactLedger contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "verbs/session.h"

namespace pact::verbs {

/// Why a commitment is on the list of what to do; it may stand in several parts.
enum class DuePart { Overdue, Soon, Unreported };
inline constexpr std::array<DuePart, 3> allDueParts{DuePart::Overdue, DuePart::Soon, DuePart::Unreported};

/// "overdue", "due_soon", "unreported".
QString duePartKey(DuePart part);

struct DueList
{
    std::array<std::vector<store::ReadRow>, 3> parts;
    const std::vector<store::ReadRow>& at(DuePart part) const
    {
        return parts.at(static_cast<size_t>(part));
    }
};

/// The last day that counts as soon: "30d", "4w" or "2m" after `day`; none for any other text.
std::optional<QDate> lastSoonDay(const QString& within, QDate day);

/// The open pledges that are past their due date, due by `last`, or silent, each part by due date. `unit`: only those that
/// this unit leads or answers for on the other side; empty = all. UnknownReference for a unit the ledger does not know.
Result<DueList> dueList(Session& session, QDate last, const QString& unit);

}

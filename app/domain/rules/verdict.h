// SPDX-FileCopyrightText: PactLedger contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "domain/text.h"
#include <QDate>
#include <array>
#include <optional>

namespace pact::domain {

/// How a commitment was closed out.
enum class Verdict { OnTime, Late, Partial, Unfulfilled, Superseded, Waived };

inline constexpr std::array<Verdict, 6> allVerdicts{Verdict::OnTime,      Verdict::Late,       Verdict::Partial,
                                                    Verdict::Unfulfilled, Verdict::Superseded, Verdict::Waived};

/// "on-time", "late", "partial", "unfulfilled", "superseded", "waived".
QString verdictKey(Verdict verdict);
std::optional<Verdict> verdictFromKey(QStringView key);
/// 按期办结 / on time.
Text verdictLabel(Verdict verdict);
/// The status that a close-out with this verdict gives: "done" for on time, late, partial; "ended" for the others.
/// Source: 销号 practice: what was done, even late or in part, is closed; what will not be done is ended by agreement.
QString statusAfter(Verdict verdict);
/// On time if closed on or before `due` or without a due date, else late.
Verdict suggestedVerdict(QDate closedOn, QDate due);
/// Whether the dates bear the verdict out: "on time" needs closedOn ≤ due or no due date, "late" closedOn > due.
bool verdictFits(Verdict verdict, QDate closedOn, QDate due);

}

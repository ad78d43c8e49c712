// SPDX-FileCopyrightText: PactLedger contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "domain/rules/lightrule.h"

namespace pact::domain {

// A light's reasons in words, in the language asked for (an export, a letter or a page may need the one that the window
// is not in). All three are empty for a proposal. No full stop at the end.

/// Everything, as files carry it in `light_reason`, dates in ISO form:
/// "时间进度100.0%，进度55%，滞后45.0个百分点，逾期102天", "Elapsed 100.0 %, progress 55 %, 45.0 points behind, 102 days overdue".
QString lightReason(const LightAnswer& answer, Language language);

/// Beside a title: "逾期 102 天；进度 55 %，落后时间进度 45.0 个百分点", "102 days overdue; progress 55 %, 45.0 points behind".
QString lightHeadline(const LightAnswer& answer, Language language);

/// The shortest, in a table of what to do: "逾期 102 天；落后 45.0 个百分点", "连续 2 期未报", "剩余 26 天，临期";
/// of an item handed in whose light is green: "10 月 8 日提请核验".
QString lightCause(const LightAnswer& answer, Language language);

}

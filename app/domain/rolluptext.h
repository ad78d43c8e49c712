// SPDX-FileCopyrightText: PactLedger contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "domain/rules/rollup.h"

namespace pact::domain {

// How a figure came about, in words of the language of the process.

/// "分台账统计：互访批次 12（条件 level:top-leaders）+ 更正 2 = 14".
QString rollUpText(const Counting& counting, const QString& condition, const RollUp& figure);

/// What a line stands for: "2018-Q3", "更早" (Earlier), "不分期" (Without a period).
QString rollUpLineText(const RollUp::Line& line);

/// The records of the register that are counted, in the filter language: `commitments="KC-0205" (kind:briefing)`. `code` is
/// the commitment's label.
QString countedFilter(const QString& code, const QString& condition);

}

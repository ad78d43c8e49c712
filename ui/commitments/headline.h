// SPDX-FileCopyrightText: PactLedger contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "models/listresult.h"

namespace pact::ui {

/// What the list of commitments says, as a sentence: "9 项存在问题，其中红灯 4 项、黄灯 3 项". `view` is a built-in view's key;
/// `onlyView`: nothing else filters.
QString commitmentsHeadline(const models::ListTotals& totals, const QString& view, bool onlyView);

}

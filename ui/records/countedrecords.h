// SPDX-FileCopyrightText: PactLedger contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "domain/catalogue/kind.h"

namespace pact::ui {

// How lists speak of the records of any kind, in the language of the process.

/// 3 项承诺事项, 3 条挂职 / 1 secondment, 3 secondments.
QString countedRecords(const domain::Kind& kind, qint64 count);
/// 还没有挂职 / No secondments yet.
QString noneYet(const domain::Kind& kind);
/// 新建挂职 / New secondment.
QString newRecord(const domain::Kind& kind);

}

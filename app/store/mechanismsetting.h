// SPDX-FileCopyrightText: PactLedger contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "domain/registers/registercontext.h"
#include "domain/result.h"

namespace pact::store {

using namespace pact::domain;

/// The setting `mechanisms`: "招商例会=P6M;联席会议=P1Y", each mechanism with the period in which it is to meet once: P1M, P3M, P6M
/// or P1Y. NotARecurrence names the entry that cannot be read.
Result<std::vector<MechanismRule>> mechanismsFrom(const QString& text);
QString mechanismsText(const std::vector<MechanismRule>& rules);

}

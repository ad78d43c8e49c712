// SPDX-FileCopyrightText: PactLedger contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "domain/figures.h"

namespace pact::report {

using namespace pact::domain;

/// 4 个领域有红灯；科技文创 3 项中 1 红 1 黄: how many domains are in trouble, and the worst of them.
QString domainsFinding(const Figures& figures);
/// The same about lead units.
QString unitsFinding(const Figures& figures);

}

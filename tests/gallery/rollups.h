// SPDX-FileCopyrightText: PactLedger contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "support/sampleledger.h"

namespace pact::gallery {

/// KC-0205 counts its briefings, with two corrections.
void countBulletins(tests::TestLedger& ledger);

}

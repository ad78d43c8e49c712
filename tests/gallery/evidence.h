// SPDX-FileCopyrightText: PactLedger contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "support/sampleledger.h"

namespace pact::gallery {

/// Keeps a PDF of three pages (第七次联席会议纪要.pdf), a photograph (项目现场.jpg) and a table (用地指标.csv) as evidence of a
/// commitment.
void attachEvidence(tests::TestLedger& ledger, const QString& code);

}

// SPDX-FileCopyrightText: PactLedger contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "domain/catalogue/catalogue.h"

namespace pact::domain {

/// The field by which a register's records name the commitments that they are for; -1 where there is none.
int commitmentsField(const Kind& kind);
/// Whether a kind is a register (分台账): people, and every kind whose records are for commitments.
bool isRegister(const Kind& kind);
/// Those of the catalogue, in the order in which they are shown and printed: those of the design, then every other.
std::vector<const Kind*> registerKinds(const Catalogue& catalogue);

}

// SPDX-FileCopyrightText: PactLedger contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "domain/catalogue/kind.h"

namespace pact::domain {

/// The kinds of this version, in the order of Catalogue. Labels are the field's standard terms.
std::vector<Kind> standardKinds();

Kind settingsKind();
Kind partiesKind();
Kind domainsKind();
Kind unitsKind();
Kind peopleKind();
Kind agreementsKind();
Kind clausesKind();
Kind commitmentsKind();
Kind reportsKind();
Kind extensionsKind();
Kind closuresKind();
Kind occurrencesKind();
Kind pairingsKind();
Kind visitsKind();
Kind secondmentsKind();
Kind investmentsKind();
Kind trainingsKind();
Kind promotionsKind();
Kind fundsKind();
Kind meetingsKind();
Kind bulletinsKind();
Kind rollupsKind();
Kind correctionsKind();
Kind attachmentsKind();
Kind viewsKind();
Kind snapshotsKind();

}

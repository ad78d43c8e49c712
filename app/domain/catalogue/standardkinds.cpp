// SPDX-FileCopyrightText: PactLedger contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/catalogue/standardkinds.h"

namespace pact::domain {

std::vector<Kind> standardKinds()
{
    std::vector<Kind> kinds;
    kinds.push_back(settingsKind());
    kinds.push_back(partiesKind());
    kinds.push_back(domainsKind());
    kinds.push_back(unitsKind());
    kinds.push_back(peopleKind());
    kinds.push_back(agreementsKind());
    kinds.push_back(clausesKind());
    kinds.push_back(commitmentsKind());
    kinds.push_back(reportsKind());
    kinds.push_back(extensionsKind());
    kinds.push_back(closuresKind());
    kinds.push_back(occurrencesKind());
    kinds.push_back(attachmentsKind());
    kinds.push_back(viewsKind());
    kinds.push_back(pairingsKind());
    kinds.push_back(visitsKind());
    kinds.push_back(secondmentsKind());
    kinds.push_back(investmentsKind());
    kinds.push_back(trainingsKind());
    kinds.push_back(promotionsKind());
    kinds.push_back(fundsKind());
    kinds.push_back(meetingsKind());
    kinds.push_back(bulletinsKind());
    kinds.push_back(rollupsKind());
    kinds.push_back(correctionsKind());
    kinds.push_back(snapshotsKind());
    return kinds;
}

}

// SPDX-FileCopyrightText: PactLedger contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/standardpages.h"

#include "domain/registers/registerkinds.h"
#include "ui/agreements/agreementspage.h"
#include "ui/commitments/commitmentswindowpage.h"
#include "ui/history/historypage.h"
#include "ui/overview/overviewpage.h"
#include "ui/registers/registerpage.h"
#include "ui/units/unitspage.h"

namespace pact::ui {

std::vector<Page*> standardPages(store::Ledger& ledger, Prompts& prompts, QWidget* parent)
{
    std::vector<Page*> pages{new OverviewPage(ledger, parent), new CommitmentsWindowPage(ledger, prompts, parent), new AgreementsPage(ledger, parent)};
    for (const domain::Kind* kind : domain::registerKinds(ledger.catalogue()))
        pages.push_back(new RegisterPage(ledger, *kind, prompts, parent));
    pages.push_back(new UnitsPage(ledger, parent));
    pages.push_back(new HistoryPage(ledger, parent));
    return pages;
}

}

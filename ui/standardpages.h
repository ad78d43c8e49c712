// SPDX-FileCopyrightText: PactLedger contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "ui/host/page.h"

namespace pact::store {
class Ledger;
}

namespace pact::ui {

class Prompts;

/// Every page of the window for a ledger, in the order of the navigation, as children of `parent`. Ledger and prompts outlive them.
std::vector<Page*> standardPages(store::Ledger& ledger, Prompts& prompts, QWidget* parent);

}

// SPDX-FileCopyrightText: PactLedger contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/verbhalf.h"

int main(int argc, char* argv[])
{
    pact::ui::settleLocale();
    if (pact::ui::isVerbCall(argc, argv))
        return pact::ui::runVerb(argc, argv, PACT_VERSION);
    return 0;
}

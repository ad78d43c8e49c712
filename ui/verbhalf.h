// SPDX-FileCopyrightText: PactLedger contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

namespace pact::ui {

/// To be called first in main(), before any application object: makes sure that texts are read and written as UTF-8
/// without Qt complaining about it on the error stream.
void settleLocale();

/// Whether the command line is for runVerb() rather than for the window.
bool isVerbCall(int argc, char* argv[]);

/// Runs one verb on the process's own streams, with an application object of its own: one with fonts, on the offscreen
/// platform if there is no display, only where the verb draws. Returns the exit code.
int runVerb(int argc, char* argv[]);

}

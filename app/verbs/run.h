// SPDX-FileCopyrightText: PactLedger contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "verbs/context.h"

namespace pact::verbs {

/// Whether a command line (without the program's name) is for run() rather than for the window: a verb of any version, a
/// word that can be no file, --help, --version, or the address of a server, which this version does not open.
bool isVerbCall(const QStringList& arguments);

/// Whether run() needs an application with fonts (QApplication, offscreen without a display); else QCoreApplication does.
bool needsFonts(const QStringList& arguments);

/// Does what the command line says and returns the exit code: 0 done, 1 failed, 2 wrong command line, 3 refused. Sets the
/// language of the process. Needs an application object, whose version is the one that --version tells.
int run(const QStringList& arguments, Context& context);

}

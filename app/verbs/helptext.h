// SPDX-FileCopyrightText: PactLedger contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "verbs/arguments.h"

namespace pact::verbs {

/// What `pactledger --help` prints: every verb with a sentence, global options, exit codes, environment.
QString overallHelp();
/// What `pactledger VERB --help` prints: usage, options, an example.
QString verbHelp(const Usage& usage);
/// The line that goes with a usage error.
QString usageLine(const Usage& usage);

}

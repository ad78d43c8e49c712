// SPDX-FileCopyrightText: PactLedger contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

namespace pact::models {

/// Once, before the first thread: the pages of a window read on threads of their own, and what one of them has given back
/// shall serve the others, or go back to the system. Does nothing where the C library is not glibc.
void shareMemoryOfThreads();

/// Gives the system back what is free between pieces in use: after reading much of which little is kept. Some milliseconds,
/// for which other threads may have to wait. Any thread.
void giveMemoryBack();

}

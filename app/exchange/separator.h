// SPDX-FileCopyrightText: PactLedger contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

namespace pact::exchange {

/// The separator of a table, from its first record: the one of TAB , ; that stands most often outside quotes; "," if none
/// does. [begin, end) may hold more than the record. The full-width comma is text.
char sniffSeparator(const char* begin, const char* end);

}

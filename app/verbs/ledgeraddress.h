// SPDX-FileCopyrightText: PactLedger contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "domain/result.h"

namespace pact::verbs {

using namespace pact::domain;

/// Whether the text is an address ("postgresql://…") rather than a file.
bool isAddress(const QString& ledger);

/// The address as it may be shown: without anything that could be a password.
QString shownAddress(const QString& ledger);

/// Whether this version opens what is named: a file. BadAddress for one with a password in it, NotAvailable for a server.
/// Neither message ever shows a password.
Result<> checkAddress(const QString& ledger);

}

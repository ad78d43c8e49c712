// SPDX-FileCopyrightText: PactLedger contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "domain/result.h"

namespace pact::domain {

/// The sentence shown for an error, by window and verbs alike: what happened, what it means for the data, what to do;
/// in the language of the process (text.h).
QString errorText(const Error& error);

/// A short stable word for the code, such as "not-a-date", for JSON and for tests.
QString errorKey(Error::Code code);

}

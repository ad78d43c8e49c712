// SPDX-FileCopyrightText: PactLedger contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "verbs/session.h"
#include <functional>

namespace pact::verbs {

/// What progress, extend and close share: open the ledger for writing, find the commitment that the first word names, do
/// the act, answer the change.
Answer actOnCommitment(const Arguments& arguments, Context& context,
                       const std::function<Result<ChangeInfo>(Session&, const Record& commitment)>& act);

}

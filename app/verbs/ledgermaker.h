// SPDX-FileCopyrightText: PactLedger contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "store/ledger.h"
#include <functional>

namespace pact::verbs {

using namespace pact::domain;

/// Makes a new ledger at `path`, lets `fill` put things into it, and only then puts it in place, so that the file appears
/// whole or not at all; what an interrupted run left is cleared away first. Opens it. FileExists, what Ledger::create and
/// `fill` fail with, Io.
Result<std::unique_ptr<store::Ledger>> makeLedger(const QString& path, const store::Ledger::Options& options,
                                                  const std::function<Result<>(store::Ledger&)>& fill);

/// Names the two sides of a new ledger: the parties `ours` and `theirs`. An empty name is left out.
Result<> addSides(store::Ledger& ledger, const QString& ours, const QString& theirs);

}

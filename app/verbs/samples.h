// SPDX-FileCopyrightText: PactLedger contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "store/ledger.h"

namespace pact::verbs {

using namespace pact::domain;

/// The samples the program carries: "kunming-chaoyang".
QStringList sampleNames();

/// Makes a ledger at `path` with a sample in it, loaded through the importer that everybody has, with its as-of date set
/// and marked as illustration; whole or not at all. Its changes are of Origin::Sample, so that the first undo is the user's
/// own. UnknownSample, FileExists, and what making and importing fail with.
Result<std::unique_ptr<store::Ledger>> makeSampleLedger(const QString& path, const QString& name, const store::Ledger::Options& options);

}

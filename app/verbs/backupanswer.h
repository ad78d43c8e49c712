// SPDX-FileCopyrightText: PactLedger contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "store/backup.h"
#include "verbs/context.h"

namespace pact::verbs {

/// Tells what a copy holds: as one JSON object {"output", "bytes", "change", "head", "at", "counts"}, or as `sentence` for the
/// person, which takes the path, the number of changes and the head of the chain.
void answerCopy(Context& context, const store::BackupInfo& info, const QString& sentence);

/// How far copying is, on a terminal. `sentence` takes the percentage.
store::Progress copyProgress(Context& context, const QString& sentence);

}

// SPDX-FileCopyrightText: PactLedger contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "domain/changeset.h"
#include "domain/rules/lightrule.h"
#include "store/database.h"

namespace pact::domain {
class Catalogue;
}

namespace pact::store {

using namespace pact::domain;

/// The light of a commitment as it is, and as it will be once a change set has been taken back.
struct LightAfterUndo
{
    LightAnswer now;
    LightAnswer then;
};

/// For a set about one pledge that exists: its own fields, its reports, extensions, closures and occurrences. None for any other set, or
/// one of more than a few changes. Reads only.
Result<std::optional<LightAfterUndo>> lightAfterUndo(Database& database, const Catalogue& catalogue, const ChangeInfo& change, QDate day);

}

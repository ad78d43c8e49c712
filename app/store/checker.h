// SPDX-FileCopyrightText: PactLedger contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "domain/catalogue/catalogue.h"
#include "store/database.h"

namespace pact::store {

using namespace pact::domain;

/// Something that is not as the program left it.
struct Problem
{
    enum class Code { Structure, RecordAltered, RecordMissing, ChangeAltered, ChainBroken, ForeignObject, ForeignKey, ContentAltered, ContentMissing };
    Code code;
    QStringList args;
};

QString problemKey(Problem::Code code);
/// What it is, what it means and what to do, in the language of the process.
QString problemText(const Problem& problem);

/// Looks for damaged structure and altered content: every record, change and attached file against its digest, the chain of
/// the history, foreign triggers and views. Reads everything, changes nothing.
Result<std::vector<Problem>> checkLedger(Database& database, const Catalogue& catalogue);

}

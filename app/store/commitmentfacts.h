// SPDX-FileCopyrightText: PactLedger contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "domain/record.h"
#include "domain/rules/lightrule.h"
#include "store/database.h"
#include <QHash>
#include <span>

namespace pact::store {

using namespace pact::domain;

/// What the rules need of a commitment, from its record alone: without its events.
CommitmentFacts factsOf(const Record& commitment);

/// Whether records of this kind are events of a commitment: reports, extensions, closures, occurrences.
bool isEvent(const Kind& kind);
/// Adds one to the facts of its commitment. A report of no period and an occurrence without a verdict say nothing.
void addEvent(CommitmentFacts& facts, const Record& event);

/// Adds to `facts` all events of these commitments, from the ledger; keys are the commitments' ids. Keep to some
/// hundreds at a time.
Result<> readEvents(Database& database, QHash<RecordId, CommitmentFacts>& facts);

/// The columns by which a query knows the light on any day.
struct LightColumns
{
    /// Only commitments have lights.
    static bool has(const Kind& kind);
    static const QStringList& names();
    static QVariantList values(const CommitmentFacts& facts, QDate today, const LightSettings& settings);
    /// SQL for the light's key; needs the day bound `binds` times. NULL for a proposal.
    static QString expression(const QString& alias);
    static constexpr int binds = 4;
};

}

// SPDX-FileCopyrightText: PactLedger contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "domain/rules/facts.h"
#include "domain/rules/recurrence.h"

namespace pact::domain {

/// A turn is owed from its first day until a counted report that speaks for it states 100 %, or a verdict on it is given:
/// a missed one stays owed until it is written off. Source: 销号, a leader's approval that ends what cannot be made good.

/// The turns of a recurring duty that have begun by `day` and are still owed on it, earliest first, at most `most`; those
/// that fell due before it are missed. None for any other duty, without a start, or once the item is closed.
std::vector<Occurrence> owedTurns(const CommitmentFacts& facts, QDate day, int most);

struct BegunTurn
{
    Occurrence turn;
    bool owed = false;
};
/// The turn of that key, if it has begun by `day`.
std::optional<BegunTurn> turnCalled(const CommitmentFacts& facts, const QString& key, QDate day);

}

// SPDX-FileCopyrightText: PactLedger contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/rules/turns.h"

#include "domain/rules/situation.h"

namespace pact::domain {

namespace {

/// Every turn begun by `day`, while `take` wants more.
template <class Take>
void eachTurn(const CommitmentFacts& facts, QDate day, Take take)
{
    const auto recurrence = Recurrence::parse(facts.recurrence);
    if (!recurrence)
        return;
    int n = 0;
    Occurrence turn = recurrence->occurrence(facts.start, n);
    while (turn.start.isValid() && turn.start <= day && take(turn, n))
        turn = recurrence->occurrence(facts.start, ++n);
}

}

std::vector<Occurrence> owedTurns(const CommitmentFacts& facts, QDate day, int most)
{
    std::vector<Occurrence> owed;
    const rules::Status status = rules::statusFromKey(facts.status);
    if (facts.proposal || status == rules::Status::Done || status == rules::Status::Ended)
        return owed;
    eachTurn(facts, day, [&](const Occurrence& turn, int n) {
        if (!rules::isTurnClosed(facts, turn, n, {}))
            owed.push_back(turn);
        return static_cast<int>(owed.size()) < most;
    });
    return owed;
}

std::optional<BegunTurn> turnCalled(const CommitmentFacts& facts, const QString& key, QDate day)
{
    std::optional<BegunTurn> found;
    eachTurn(facts, day, [&](const Occurrence& turn, int n) {
        if (turn.key == key)
            found = BegunTurn{turn, !rules::isTurnClosed(facts, turn, n, {})};
        return !found;
    });
    return found;
}

}

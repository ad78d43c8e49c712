// SPDX-FileCopyrightText: PactLedger contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "store/compare.h"
#include "store/ledger.h"

namespace pact::store {

/// What differs between two sides as people name them, each a day or a snapshot of one ledger (momentNamed()), or the
/// place of another ledger or a backup: from the history alone where that tells it, else from the contents of both.
class Comparison
{
public:
    /// `ledger` is open as it is now, and outlives this; without `to` it is compared with that. UnknownMoment, and as Ledger::open.
    static Result<Comparison> open(Ledger& ledger, const QString& from, const std::optional<QString>& to);

    /// What differs in this way, or in any. As often as wanted.
    Result<> each(std::optional<Op> only, const TakeDifference& take);

private:
    /// A place in the ledger's own history, or another ledger.
    struct Side
    {
        qint64 place = 0;
        std::unique_ptr<Ledger> contents;
    };

    Comparison(Ledger& ledger, Side from, Side to);
    static Result<Side> asItIs(Ledger& ledger);
    static Result<Side> sideNamed(Ledger& ledger, const QString& name);
    /// Opens the contents of what is only a place so far.
    Result<> openContents(Side& side);

    Ledger& m_ledger;
    Side m_from;
    Side m_to;
};

}

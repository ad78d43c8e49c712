// SPDX-FileCopyrightText: PactLedger contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "domain/rules/lightrule.h"

namespace pact::domain {

/// A share: how many of how many, or how much of how much in one unit. part ≥ 0, whole ≥ 0.
struct Ratio
{
    qint64 part = 0;
    qint64 whole = 0;

    /// In percent with one decimal, half up: "33.3"; nothing of nothing is "—".
    QString text() const;
    /// The same number; none where whole is 0.
    std::optional<Decimal> percent() const;

    bool operator==(const Ratio&) const = default;
};

/// The counts behind the rates of a set of pledges, added up one by one.
/// Source: the rates offices quote for a plan: 办结率, 按期办结率, 逾期率, 启动率, 报送率; what is carried on for good is in no
/// completion, what was ended by agreement is no debt.
struct Tally
{
    /// The reporting round that `reported` is about; none = each item's own latest closed period.
    std::optional<Period> round;

    qint64 all = 0;        ///< pledges
    qint64 notStarted = 0; ///< by status
    qint64 completable = 0; ///< neither ended nor standing
    qint64 done = 0;       ///< of these
    qint64 doneWithDue = 0; ///< of these, with a due date
    qint64 onTime = 0;     ///< of these, closed on or before it
    qint64 active = 0;     ///< by status
    qint64 overdue = 0;    ///< of these, past the due date of the turn shown
    qint64 mustReport = 0; ///< in progress, and with a reporting period that ends with the round
    qint64 hasReported = 0;

    /// `facts` as known on `day`; a proposal is passed over.
    void add(const CommitmentFacts& facts, QDate day, const LightSettings& settings = {});
    Tally& operator+=(const Tally& other);

    Ratio completion() const
    {
        return {done, completable};
    }
    Ratio onTimeRate() const
    {
        return {onTime, doneWithDue};
    }
    Ratio overdueRate() const
    {
        return {overdue, active};
    }
    Ratio started() const
    {
        return {all - notStarted, all};
    }
    Ratio reported() const
    {
        return {hasReported, mustReport};
    }

    bool operator==(const Tally&) const = default;
};

}

// SPDX-FileCopyrightText: PactLedger contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "domain/record.h"
#include "domain/rules/rates.h"
#include <array>

namespace pact::domain {

// How far investments get. Source: the stages that offices of investment promotion report by, 在谈、签约、落地、开工、投产; a project
// that is given up is ended with its date and reason, and its money is in no total.

/// The stages in their order; ended is none of them.
enum class InvestmentStage { Talks, Signed, Landed, Started, Operating };
inline constexpr std::array<InvestmentStage, 5> allStages{InvestmentStage::Talks, InvestmentStage::Signed, InvestmentStage::Landed, InvestmentStage::Started, InvestmentStage::Operating};

/// "talks", as the field `stage` has it.
QString stageKey(InvestmentStage stage);
Text stageLabel(InvestmentStage stage);
/// The field with the day on which a project reached it: "signed_on".
QString stageField(InvestmentStage stage);

/// Whether it is given up by a day.
bool investmentEnded(const Record& investment, QDate day);
/// The furthest stage it has reached by a day: that of its dates, or the one it is said to be in without saying since when. None when
/// it was not begun by then.
std::optional<InvestmentStage> stageReached(const Record& investment, QDate day);

/// 万元; nothing before it is signed and once it has ended.
struct InvestmentMoney
{
    Decimal agreed;
    Decimal paid;
    Decimal inPeriod; ///< of what is paid
};

/// The money of a project on a day, in a register that was kept up to `standing` (rules/rollup.h).
InvestmentMoney moneyOn(const Record& investment, QDate day, QDate standing);

/// A project that has stood in its stage for longer than the limit.
struct SlowInvestment
{
    RecordId id;
    QString code;
    QString name;
    InvestmentStage stage = InvestmentStage::Talks;
    QDate since;
    qint64 days = 0; ///< in the stage
    int limit = 0;
};

/// For how many days a project may stand in a stage before it is to be looked at; operating has no limit.
struct StageLimits
{
    int talks = 180;
    int contract = 180; ///< signed
    int landed = 365;
    int started = 730;

    std::optional<int> of(InvestmentStage stage) const;
    bool operator==(const StageLimits&) const = default;
};

struct InvestmentFigures
{
    struct Step
    {
        qint64 reached = 0;  ///< projects that got there, those that ended later too
        qint64 daysSum = 0;  ///< in the stage before, of those with both dates
        qint64 daysCount = 0;

        /// Mean number of days in the stage before, half up; none without one.
        std::optional<qint64> meanDays() const;
    };
    qint64 projects = 0;
    qint64 ended = 0;
    std::array<Step, 5> steps{};
    qint64 live = 0;       ///< signed or further, not ended
    qint64 carriedOut = 0; ///< of these landed or further
    Decimal agreed;        ///< 万元, of contracts that have not ended
    Decimal paid;
    Decimal paidInPeriod;
    std::vector<SlowInvestment> slow; ///< longest over the limit first

    const Step& at(InvestmentStage stage) const
    {
        return steps[static_cast<size_t>(stage)];
    }
    /// Of those that reached the stage before; nothing for talks.
    Ratio conversion(InvestmentStage stage) const;
    /// 资金到位率: arrived ÷ agreed.
    Ratio paidRate() const;
    /// 投资履约率: landed, started or operating ÷ signed or further, without those that ended.
    Ratio carriedOutRate() const;

    /// `investment` as the ledger has it; `day` is the one asked for, `standing` the one up to which the register was kept.
    void add(const Record& investment, QDate day, QDate standing, const StageLimits& limits);
    /// Puts the lists in order.
    void finish();
};

}

// SPDX-FileCopyrightText: PactLedger contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/registers/investments.h"

#include "domain/rules/rollup.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace pact::domain {

namespace {

Decimal plus(Decimal a, Decimal b)
{
    return Decimal::fromScaled(a.scaled() + b.scaled());
}

}

QString stageKey(InvestmentStage stage)
{
    static const std::array<QString, 5> keys{u"talks"_s, u"signed"_s, u"landed"_s, u"started"_s, u"operating"_s};
    return keys.at(static_cast<size_t>(stage));
}

Text stageLabel(InvestmentStage stage)
{
    static const std::array<Text, 5> labels{{{u"在谈"_s, u"talks"_s}, {u"签约"_s, u"signed"_s}, {u"落地"_s, u"landed"_s}, {u"开工"_s, u"started"_s}, {u"投产"_s, u"operating"_s}}};
    return labels.at(static_cast<size_t>(stage));
}

QString stageField(InvestmentStage stage)
{
    return stageKey(stage) + u"_on"_s;
}

bool investmentEnded(const Record& investment, QDate day)
{
    const QDate on = investment.value(u"ended_on"_s).date();
    return investment.value(u"stage"_s).text() == u"ended" && (!on.isValid() || on <= day);
}

std::optional<InvestmentStage> stageReached(const Record& investment, QDate day)
{
    std::optional<InvestmentStage> reached;
    bool begun = true;
    for (const InvestmentStage stage : allStages) {
        const QDate on = investment.value(stageField(stage)).date();
        if (on.isValid() && on <= day)
            reached = stage;
        else if (on.isValid() && !reached)
            begun = false;
    }
    // An office's sheet may say that a project has landed, and not since when.
    const auto stated = std::ranges::find(allStages, investment.value(u"stage"_s).text(), stageKey);
    if (begun && stated != allStages.end() && investment.value(stageField(*stated)).isNull() && (!reached || *stated > *reached))
        reached = *stated;
    return reached;
}

InvestmentMoney moneyOn(const Record& investment, QDate day, QDate standing)
{
    const auto stage = stageReached(investment, day);
    if (!stage || *stage < InvestmentStage::Signed || investmentEnded(investment, day))
        return {};
    const CountedRow row{investment.value(u"signed_on"_s).date(), {}, investment.value(u"paid_funds"_s).number(), investment.value(u"paid_in_period"_s).number()};
    const Decimal paid = addedBy(*countingOf(u"paid-funds"), row, day, standing);
    const bool all = paid == row.number.value_or(Decimal());
    return {investment.value(u"agreed_funds"_s).number().value_or(Decimal()), paid, all ? row.part.value_or(Decimal()) : Decimal()};
}

std::optional<int> StageLimits::of(InvestmentStage stage) const
{
    switch (stage) {
    case InvestmentStage::Talks:
        return talks;
    case InvestmentStage::Signed:
        return contract;
    case InvestmentStage::Landed:
        return landed;
    case InvestmentStage::Started:
        return started;
    case InvestmentStage::Operating:
        break;
    }
    return std::nullopt;
}

std::optional<qint64> InvestmentFigures::Step::meanDays() const
{
    if (daysCount == 0)
        return std::nullopt;
    return (2 * daysSum + daysCount) / (2 * daysCount);
}

Ratio InvestmentFigures::conversion(InvestmentStage stage) const
{
    if (stage == InvestmentStage::Talks)
        return {};
    return {at(stage).reached, steps[static_cast<size_t>(stage) - 1].reached};
}

Ratio InvestmentFigures::paidRate() const
{
    return {paid.scaled(), agreed.scaled()};
}

Ratio InvestmentFigures::carriedOutRate() const
{
    return {carriedOut, live};
}

void InvestmentFigures::add(const Record& investment, QDate day, QDate standing, const StageLimits& limits)
{
    const auto stage = stageReached(investment, day);
    if (!stage)
        return;
    ++projects;
    QDate before;
    for (const InvestmentStage step : allStages) {
        if (step > *stage)
            break;
        Step& own = steps[static_cast<size_t>(step)];
        ++own.reached;
        const QDate on = investment.value(stageField(step)).date();
        if (before.isValid() && on.isValid()) {
            own.daysSum += before.daysTo(on);
            ++own.daysCount;
        }
        before = on;
    }
    if (investmentEnded(investment, day)) {
        ++ended;
        return;
    }
    if (*stage >= InvestmentStage::Signed)
        ++live;
    if (*stage >= InvestmentStage::Landed)
        ++carriedOut;
    const InvestmentMoney money = moneyOn(investment, day, standing);
    agreed = plus(agreed, money.agreed);
    paid = plus(paid, money.paid);
    paidInPeriod = plus(paidInPeriod, money.inPeriod);
    const auto limit = limits.of(*stage);
    if (limit && before.isValid() && before.daysTo(day) > *limit)
        slow.push_back({investment.id(), investment.label(), investment.name(), *stage, before, before.daysTo(day), *limit});
}

void InvestmentFigures::finish()
{
    std::ranges::stable_sort(slow, std::ranges::greater(), [](const SlowInvestment& one) { return one.days - one.limit; });
}

}

// SPDX-FileCopyrightText: PactLedger contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/registers/investments.h"
#include "domain/registers/tabulation.h"
#include "domain/rules/rollup.h"

using namespace Qt::StringLiterals;

namespace pact::domain {

namespace {

using By = Tabulation::By;

Measure personTimes()
{
    return {.key = u"person_times"_s, .name = {u"人次"_s, u"Person-times"_s}, .unit = {u"人次"_s, u"person-times"_s}, .of = [](const Record& record) -> std::optional<Decimal> {
                const CountedRow row{record.value(u"start"_s).date(), record.value(u"end"_s).date(), record.value(u"people"_s).number(), {}};
                if (!row.number || !row.from.isValid())
                    return std::nullopt;
                return addedBy(*countingOf(u"visit-person-times"), row, row.from, row.from);
            }};
}

std::vector<Tabulation> visitTables(const Kind& kind)
{
    return {{kind, u"year"_s, {u"各年度互访多少？"_s, u"How many visits each year?"_s}, By::Year, u"start"_s,
             {Measure::records(u"visits"_s, {u"互访"_s, u"Visits"_s}), Measure::records(u"inbound"_s, {u"来访"_s, u"Inbound"_s}, u"direction"_s, u"inbound"_s),
              Measure::records(u"outbound"_s, {u"出访"_s, u"Outbound"_s}, u"direction"_s, u"outbound"_s), Measure::sum(kind, u"people"_s), personTimes()}},
            {kind, u"level"_s, {u"各层级互访多少？"_s, u"How many visits at each level?"_s}, By::Choice, u"level"_s,
             {Measure::records(u"visits"_s, {u"互访"_s, u"Visits"_s}), Measure::sum(kind, u"people"_s)}}};
}

std::vector<Tabulation> secondmentTables(const Kind& kind)
{
    return {{kind, u"year"_s, {u"各年度派出多少？"_s, u"How many are seconded each year?"_s}, By::Year, u"start"_s,
             {Measure::records(u"secondments"_s, {u"挂职"_s, u"Secondments"_s}),
              Measure::records(u"party-government"_s, {u"党政"_s, u"Party and government"_s}, u"category"_s, u"party-government"_s),
              Measure::records(u"specialist"_s, {u"专技"_s, u"Specialists"_s}, u"category"_s, u"specialist"_s)}}};
}

Measure money(const Kind& kind, const QString& field, QDate day, QDate standing, Decimal InvestmentMoney::*part)
{
    Measure measure = Measure::sum(kind, field);
    measure.of = [day, standing, part](const Record& record) { return std::optional(moneyOn(record, day, standing).*part); };
    return measure;
}

/// Contracts that have not ended by the day.
std::vector<Tabulation> investmentTables(const Kind& kind, QDate day, QDate standing)
{
    const auto counted = [day](const Record& record) {
        const auto stage = stageReached(record, day);
        return stage && *stage >= InvestmentStage::Signed && !investmentEnded(record, day);
    };
    const std::vector<Measure> measures{money(kind, u"agreed_funds"_s, day, standing, &InvestmentMoney::agreed), money(kind, u"paid_funds"_s, day, standing, &InvestmentMoney::paid),
                                        Measure::records(u"investments"_s, {u"项目"_s, u"Projects"_s})};
    return {{kind, u"year"_s, {u"各年度签约的钱到了多少？"_s, u"How much of each year’s contracts has arrived?"_s}, By::Year, u"signed_on"_s, measures, counted},
            {kind, u"industry"_s, {u"各产业的钱到了多少？"_s, u"How much has arrived in each industry?"_s}, By::Word, u"industry"_s, measures, counted}};
}

std::vector<Tabulation> trainingTables(const Kind& kind)
{
    return {{kind, u"year"_s, {u"各年度培训多少？"_s, u"How much training each year?"_s}, By::Year, u"start"_s,
             {Measure::records(u"trainings"_s, {u"期数"_s, u"Courses"_s}), Measure::sum(kind, u"people"_s), Measure::sum(kind, u"person_times"_s), Measure::sum(kind, u"cost"_s),
              Measure::meanOf(kind, u"satisfaction"_s)}}};
}

std::vector<Tabulation> promotionTables(const Kind& kind)
{
    return {{kind, u"year"_s, {u"推介带来了什么？"_s, u"What did the promotions bring?"_s}, By::Year, u"date"_s,
             {Measure::sum(kind, u"sessions"_s), Measure::sum(kind, u"agencies"_s), Measure::sum(kind, u"media"_s), Measure::sum(kind, u"reports"_s), Measure::sum(kind, u"agreements"_s),
              Measure::sum(kind, u"visitors"_s)}}};
}

std::vector<Tabulation> fundTables(const Kind& kind)
{
    const std::vector<Measure> money{Measure::sum(kind, u"planned"_s), Measure::sum(kind, u"disbursed"_s), Measure::sum(kind, u"spent"_s), Measure::sum(kind, u"beneficiaries"_s)};
    return {{kind, u"year"_s, {u"计划、拨付和支出差多少？"_s, u"What is the gap between planned, disbursed and spent?"_s}, By::Year, u"year"_s, money},
            {kind, u"source"_s, {u"钱从哪里来？"_s, u"Where does the money come from?"_s}, By::Choice, u"source"_s, money}};
}

std::vector<Tabulation> bulletinTables(const Kind& kind)
{
    return {{kind, u"year"_s, {u"各年度互通多少信息？"_s, u"How much is exchanged each year?"_s}, By::Year, u"date"_s,
             {Measure::records(u"bulletins"_s, {u"信息"_s, u"Bulletins"_s}), Measure::records(u"inbound"_s, {u"来文"_s, u"Inbound"_s}, u"direction"_s, u"inbound"_s),
              Measure::records(u"outbound"_s, {u"发文"_s, u"Outbound"_s}, u"direction"_s, u"outbound"_s),
              Measure::records(u"briefing"_s, {u"简报"_s, u"Briefings"_s}, u"kind"_s, u"briefing"_s)}}};
}

}

std::vector<Tabulation> registerTables(const Kind& kind, QDate day, QDate standing)
{
    if (kind.key() == u"investments")
        return investmentTables(kind, day, standing);
    using Make = std::vector<Tabulation> (*)(const Kind&);
    static const QHash<QString, Make> known{{u"visits"_s, visitTables},         {u"secondments"_s, secondmentTables}, {u"trainings"_s, trainingTables},
                                            {u"promotions"_s, promotionTables}, {u"funds"_s, fundTables},             {u"bulletins"_s, bulletinTables}};
    if (const Make make = known.value(kind.key()))
        return make(kind);
    if (kind.namedOn() < 0)
        return {};
    return {{kind, u"year"_s, {u"各年度多少？"_s, u"How many each year?"_s}, By::Year, kind.field(kind.namedOn()).key, {Measure::records(kind.key(), kind.label())}}};
}

}

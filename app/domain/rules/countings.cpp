// SPDX-FileCopyrightText: PactLedger contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/rules/rollup.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace pact::domain {

const std::vector<Counting>& allCountings()
{
    using Adds = Counting::Adds;
    const auto money = [] { return Text{u"万元"_s, u"CNY 10,000"_s}; };
    const auto people = [] { return Text{u"人"_s, u"people"_s}; };
    const auto times = [] { return Text{u"人次"_s, u"person-times"_s}; };
    const auto projects = [] { return Text{u"个"_s, u"projects"_s}; };
    static const std::vector<Counting> all{
        {.key = u"visits"_s, .label = {u"互访批次"_s, u"visits held"_s}, .kind = u"visits"_s, .from = u"start"_s, .unit = {u"批"_s, u"visits"_s}},
        {.key = u"visit-people"_s, .label = {u"互访人数"_s, u"people on visits"_s}, .kind = u"visits"_s, .from = u"start"_s, .unit = people(), .adds = Adds::Number, .number = u"people"_s},
        {.key = u"visit-person-times"_s, .label = {u"互访人次"_s, u"person-times of visits"_s}, .kind = u"visits"_s, .from = u"start"_s, .unit = times(), .adds = Adds::PersonDays, .number = u"people"_s, .until = u"end"_s},
        {.key = u"secondments"_s, .label = {u"挂职人数"_s, u"people seconded"_s}, .kind = u"secondments"_s, .from = u"start"_s, .unit = people()},
        {.key = u"investments"_s, .label = {u"招商项目"_s, u"investment projects"_s}, .kind = u"investments"_s, .from = u"talks_on"_s, .unit = projects()},
        {.key = u"contracts"_s, .label = {u"有效签约项目"_s, u"live contracts"_s}, .kind = u"investments"_s, .from = u"signed_on"_s, .unit = projects(), .until = u"ended_on"_s, .dated = true, .ends = true},
        {.key = u"agreed-funds"_s, .label = {u"协议资金"_s, u"agreed funds"_s}, .kind = u"investments"_s, .from = u"signed_on"_s, .unit = money(), .adds = Adds::Number, .number = u"agreed_funds"_s, .until = u"ended_on"_s, .dated = true, .ends = true},
        {.key = u"paid-funds"_s, .label = {u"到位资金"_s, u"paid funds"_s}, .kind = u"investments"_s, .from = u"signed_on"_s, .unit = money(), .adds = Adds::Arrived, .number = u"paid_funds"_s, .part = u"paid_in_period"_s, .until = u"ended_on"_s, .ends = true, .length = PeriodLength::Quarter},
        {.key = u"trainings"_s, .label = {u"培训期数"_s, u"courses"_s}, .kind = u"trainings"_s, .from = u"start"_s, .unit = {u"期"_s, u"courses"_s}},
        {.key = u"training-people"_s, .label = {u"培训人数"_s, u"people trained"_s}, .kind = u"trainings"_s, .from = u"start"_s, .unit = people(), .adds = Adds::Number, .number = u"people"_s},
        {.key = u"training-person-times"_s, .label = {u"培训人次"_s, u"person-times of training"_s}, .kind = u"trainings"_s, .from = u"start"_s, .unit = times(), .adds = Adds::Number, .number = u"person_times"_s},
        {.key = u"promotions"_s, .label = {u"推介活动"_s, u"promotions"_s}, .kind = u"promotions"_s, .from = u"date"_s, .unit = {u"次"_s, u"promotions"_s}},
        {.key = u"sessions"_s, .label = {u"推介场次"_s, u"promotion sessions"_s}, .kind = u"promotions"_s, .from = u"date"_s, .unit = {u"场"_s, u"sessions"_s}, .adds = Adds::Number, .number = u"sessions"_s},
        {.key = u"agencies"_s, .label = {u"参加旅行社"_s, u"travel agencies"_s}, .kind = u"promotions"_s, .from = u"date"_s, .unit = {u"家"_s, u"agencies"_s}, .adds = Adds::Number, .number = u"agencies"_s},
        {.key = u"media"_s, .label = {u"参加媒体"_s, u"media"_s}, .kind = u"promotions"_s, .from = u"date"_s, .unit = {u"家"_s, u"media"_s}, .adds = Adds::Number, .number = u"media"_s},
        {.key = u"press-reports"_s, .label = {u"媒体报道"_s, u"press reports"_s}, .kind = u"promotions"_s, .from = u"date"_s, .unit = {u"篇"_s, u"reports"_s}, .adds = Adds::Number, .number = u"reports"_s},
        {.key = u"agreements"_s, .label = {u"推介协议数"_s, u"agreements signed"_s}, .kind = u"promotions"_s, .from = u"date"_s, .unit = {u"份"_s, u"agreements"_s}, .adds = Adds::Number, .number = u"agreements"_s},
        {.key = u"visitors"_s, .label = {u"游客人次"_s, u"visitors"_s}, .kind = u"promotions"_s, .from = u"date"_s, .unit = times(), .adds = Adds::Number, .number = u"visitors"_s},
        {.key = u"disbursed"_s, .label = {u"拨付资金"_s, u"funds disbursed"_s}, .kind = u"funds"_s, .from = u"year"_s, .unit = money(), .adds = Adds::Number, .number = u"disbursed"_s, .length = PeriodLength::Year},
        {.key = u"spent"_s, .label = {u"支出资金"_s, u"funds spent"_s}, .kind = u"funds"_s, .from = u"year"_s, .unit = money(), .adds = Adds::Number, .number = u"spent"_s, .length = PeriodLength::Year},
        {.key = u"beneficiaries"_s, .label = {u"受益人数"_s, u"beneficiaries"_s}, .kind = u"funds"_s, .from = u"year"_s, .unit = people(), .adds = Adds::Number, .number = u"beneficiaries"_s, .length = PeriodLength::Year},
        {.key = u"meetings"_s, .label = {u"会议次数"_s, u"meetings held"_s}, .kind = u"meetings"_s, .from = u"date"_s, .unit = {u"次"_s, u"meetings"_s}},
        {.key = u"bulletins"_s, .label = {u"信息期数"_s, u"bulletins"_s}, .kind = u"bulletins"_s, .from = u"date"_s, .unit = {u"期"_s, u"bulletins"_s}},
        {.key = u"pairings"_s, .label = {u"对口单位数"_s, u"pairs of units"_s}, .kind = u"pairings"_s, .from = u"since"_s, .unit = {u"对"_s, u"pairs"_s}},
    };
    return all;
}

const Counting* countingOf(QStringView key)
{
    const auto& all = allCountings();
    const auto found = std::ranges::find_if(all, [key](const Counting& counting) { return counting.key == key; });
    return found == all.end() ? nullptr : &*found;
}

bool unitsMix(const Counting& counting, const QString& unit)
{
    const QString own = unit.trimmed();
    const bool persons = own == u"人" || own.compare(u"people", Qt::CaseInsensitive) == 0;
    const bool times = own == u"人次" || own.compare(u"person-times", Qt::CaseInsensitive) == 0;
    return (counting.unit.zh == u"人" && times) || (counting.unit.zh == u"人次" && persons);
}

}

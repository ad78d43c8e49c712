// SPDX-FileCopyrightText: PactLedger contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "report/registers/registerwords.h"

using namespace Qt::StringLiterals;

// The registers that are told year by year.

namespace pact::report {

void reportTrainings(const RegisterFigures& figures, RegisterReport& report)
{
    const Tabulation& years = *figures.table(u"year"_s);
    const QString finding = yearFinding(years, u"trainings"_s, {u"期"_s, u"courses"_s});
    report.headline = Text{u"培训 %1 期，%2 人，%3 人次"_s, u"%1 courses, %2 people, %3 person-times"_s}.now().arg(amount(figures.records), amount(years.sum(u"people"_s)), amount(years.sum(u"person_times"_s)));
    report.sentences << finding + Text{u"。"_s, u"."_s}.now();
    report.charts.push_back(yearChart(ChartKind::Trainings, figures, years, finding));
    report.tables.push_back(tableOf(years));
}

void reportPromotions(const RegisterFigures& figures, RegisterReport& report)
{
    const Tabulation& years = *figures.table(u"year"_s);
    const auto one = [&years](const QString& measure) { return amount(years.sum(measure)); };
    report.headline = Text{u"推介 %1 项 %2 场，带来游客 %3 人次"_s, u"%1 promotions, %2 sessions; they brought %3 visitors"_s}.now().arg(amount(figures.records), one(u"sessions"_s), one(u"visitors"_s));
    report.sentences << Text{u"到场旅行社 %1 家、媒体 %2 家，报道 %3 篇，签约 %4 份。"_s, u"Agencies: %1, media: %2, press reports: %3, agreements: %4."_s}.now().arg(one(u"agencies"_s), one(u"media"_s), one(u"reports"_s), one(u"agreements"_s));
    report.charts.push_back(yearChart(ChartKind::Promotions, figures, years, yearFinding(years, u"visitors"_s, {u"人次"_s, u"visitors"_s})));
    report.tables.push_back(tableOf(years));
}

void reportFunds(const RegisterFigures& figures, RegisterReport& report)
{
    const Tabulation& years = *figures.table(u"year"_s);
    const Decimal planned = years.sum(u"planned"_s);
    const Decimal disbursed = years.sum(u"disbursed"_s);
    const Decimal spent = years.sum(u"spent"_s);
    const auto less = [](Decimal a, Decimal b) { return amount(Decimal::fromScaled(a.scaled() - b.scaled())); };
    report.headline = Text{u"计划 %1 万元，拨付 %2，支出 %3"_s, u"Planned CNY 10,000 × %1, disbursed %2, spent %3"_s}.now().arg(amount(planned), amount(disbursed), amount(spent));
    const QString gap = disbursed < planned ? Text{u"还差 %1 万元未拨付；拨付的还有 %2 万元未支出"_s, u"%1 still to be disbursed; of what was, %2 is not spent"_s}.now().arg(less(planned, disbursed), less(disbursed, spent))
                                            : Text{u"已按计划拨付；还有 %1 万元未支出"_s, u"All has been disbursed as planned; %1 is not spent"_s}.now().arg(less(disbursed, spent));
    report.sentences << gap + Text{u"。"_s, u"."_s}.now();
    report.sentences << Text{u"拨付率 %1，支出率 %2，受益 %3 人。"_s, u"Disbursed: %1, spent of it: %2, beneficiaries: %3."_s}
                            .now()
                            .arg(percent({disbursed.scaled(), planned.scaled()}), percent({spent.scaled(), disbursed.scaled()}), amount(years.sum(u"beneficiaries"_s)));
    Chart chart = yearChart(ChartKind::Funds, figures, years, gap, {u"planned"_s, u"disbursed"_s, u"spent"_s});
    chart.unit = Text{u"万元"_s, u"CNY 10,000"_s}.now();
    report.charts.push_back(std::move(chart));
    report.tables.push_back(tableOf(years));
    report.tables.push_back(tableOf(*figures.table(u"source"_s)));
}

void reportBulletins(const RegisterFigures& figures, RegisterReport& report)
{
    const Tabulation& years = *figures.table(u"year"_s);
    const auto one = [&years](const QString& measure) { return amount(years.sum(measure)); };
    report.headline = Text{u"互通信息 %1 期，来文 %2、发文 %3，其中简报 %4 期"_s, u"%1 bulletins, %2 inbound and %3 outbound; %4 are briefings"_s}.now().arg(amount(figures.records), one(u"inbound"_s), one(u"outbound"_s), one(u"briefing"_s));
    report.charts.push_back(yearChart(ChartKind::Bulletins, figures, years, yearFinding(years, u"bulletins"_s, {u"期"_s, u"bulletins"_s})));
    report.tables.push_back(tableOf(years));
}

void reportPeople(const RegisterFigures& figures, RegisterReport& report)
{
    const auto [ours, theirs, others] = figures.people;
    report.headline = Text{u"在任 %1 人：我方 %2，对方 %3"_s, u"%1 in office: ours %2, theirs %3"_s}.now().arg(ours + theirs + others).arg(ours).arg(theirs);
}

}

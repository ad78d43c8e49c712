// SPDX-FileCopyrightText: PactLedger contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "report/registers/registerwords.h"

#include "domain/filter/filtertext.h"

using namespace Qt::StringLiterals;

namespace pact::report {

namespace {

Side sideOf(const VisitMark& visit)
{
    return visit.direction == u"outbound" ? Side::Ours : visit.direction == u"inbound" ? Side::Theirs : Side::None;
}

std::vector<VisitMark> newestFirst(const RegisterFigures& figures)
{
    return {figures.visits.rbegin(), figures.visits.rend()};
}

QString itemsText(const VisitMark& visit)
{
    return visit.items > 0 ? Text{u"对应 %1 项"_s, u"%1 commitments"_s}.now().arg(visit.items) : Text{u"没有对应事项"_s, u"no commitment"_s}.now();
}

Chart timeline(const RegisterFigures& figures)
{
    const qint64 loose = figures.records - figures.visitsWithItem;
    const QString finding = loose == 0 ? Text{u"%1 次都有对应事项"_s, u"All %1 are for a commitment"_s}.now().arg(amount(figures.records))
                                       : Text{u"%1 次没有对应事项"_s, u"%1 are for no commitment"_s}.now().arg(amount(loose));
    Chart chart = registerChart(ChartKind::Visits, figures, {u"什么时候来往，谈成了什么？"_s, u"When were the visits, and what came of them?"_s}, finding);
    ChartSeries from{.role = SeriesRole::From, .key = u"start"_s, .name = Text{u"起始"_s, u"Start"_s}.now(), .marks = {}, .dates = true};
    ChartSeries until{.role = SeriesRole::Until, .key = u"end"_s, .name = Text{u"结束"_s, u"End"_s}.now(), .marks = {}, .dates = true};
    for (const VisitMark& visit : newestFirst(figures)) {
        const QString filter = filterOneOf(u"code"_s, {visit.code});
        const QDate end = visit.end.isValid() ? visit.end : visit.start;
        chart.categories.push_back({.key = visit.code,
                                    .label = visit.delegation,
                                    .group = {},
                                    .note = visit.outcome.isEmpty() ? itemsText(visit) : visit.outcome.simplified(),
                                    .filter = filter,
                                    .side = sideOf(visit)});
        from.marks.push_back({Decimal::fromInteger(visit.start.toJulianDay()), dayText(visit.start), filter});
        until.marks.push_back({Decimal::fromInteger(end.toJulianDay()), dayText(end), filter});
    }
    chart.series = {std::move(from), std::move(until)};
    return chart;
}

RegisterTable outcomeTable(const RegisterFigures& figures)
{
    RegisterTable made{Text{u"最近的互访"_s, u"The latest visits"_s}.now(), {}};
    made.table.columns = {{.key = u"code"_s, .title = Text{u"编号"_s, u"Code"_s}.now()},
                          {.key = u"start"_s, .title = Text{u"日期"_s, u"Date"_s}.now()},
                          {.key = u"delegation"_s, .title = Text{u"团名"_s, u"Delegation"_s}.now(), .weight = 1},
                          {.key = u"outcome"_s, .title = Text{u"成果"_s, u"Outcome"_s}.now(), .weight = 1.5},
                          {.key = u"commitments"_s, .title = Text{u"对应事项"_s, u"Commitments"_s}.now(), .right = true}};
    for (const VisitMark& visit : newestFirst(figures))
        made.table.rows.push_back({{{visit.code}, {dayText(visit.start)}, {visit.delegation}, {visit.outcome.isEmpty() ? u"—"_s : visit.outcome}, {amount(visit.items)}}});
    return made;
}

}

void reportVisits(const RegisterFigures& figures, RegisterReport& report)
{
    const Tabulation& years = *figures.table(u"year"_s);
    const auto one = [&](const QString& measure) { return amount(years.sum(measure)); };
    report.headline = Text{u"互访 %1 次，其中来访 %2、出访 %3"_s, u"%1 visits, %2 inbound and %3 outbound"_s}.now().arg(amount(figures.records), one(u"inbound"_s), one(u"outbound"_s));
    if (!figures.visits.empty())
        report.headline += Text{u"；最近一次 %1"_s, u"; the latest on %1"_s}.now().arg(dayText(figures.visits.back().start));
    report.sentences << Text{u"共 %1 人，%2 人次。"_s, u"%1 people, %2 person-times."_s}.now().arg(one(u"people"_s), one(u"person_times"_s));
    report.charts.push_back(timeline(figures));
    report.charts.push_back(yearChart(ChartKind::VisitYears, figures, years, yearFinding(years, u"visits"_s, {u"次"_s, u"visits"_s}), {u"visits"_s, u"people"_s, u"person_times"_s}));
    report.tables.push_back(outcomeTable(figures));
    report.tables.push_back(tableOf(years));
}

}

// SPDX-FileCopyrightText: PactLedger contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "report/registers/registerwords.h"

#include "domain/filter/filtertext.h"

using namespace Qt::StringLiterals;

namespace pact::report {

namespace {

constexpr size_t mostIndustries = 10;

QString step(InvestmentStage to)
{
    const auto from = static_cast<InvestmentStage>(static_cast<int>(to) - 1);
    return Text{u"%1→%2"_s, u"%1 → %2"_s}.now().arg(stageLabel(from).now(), stageLabel(to).now());
}

/// Projects that got to a stage by a day: it or a later one has a date by then, or they are said to stand there.
QString reachedFilter(InvestmentStage stage, QDate day)
{
    QStringList parts;
    QStringList stated;
    for (const InvestmentStage later : allStages) {
        if (later < stage)
            continue;
        parts << u"%1<=%2"_s.arg(stageField(later), dayText(day));
        stated << u"(stage:%1 -has:%2)"_s.arg(stageKey(later), stageField(later));
    }
    return u'(' + (parts + stated).join(u'|') + u')';
}

QString funnelFinding(const InvestmentFigures& own)
{
    const InvestmentStage* worst = nullptr;
    for (const InvestmentStage& stage : allStages) {
        const auto rate = own.conversion(stage).percent();
        if (rate && (!worst || *rate < *own.conversion(*worst).percent()))
            worst = &stage;
    }
    if (!worst)
        return Text{u"还没有项目走过一步"_s, u"No project has come further than talks"_s}.now();
    return Text{u"%1最少，%2"_s, u"Fewest get from %1: %2"_s}.now().arg(step(*worst), percent(own.conversion(*worst)));
}

Chart funnel(const RegisterFigures& figures)
{
    const InvestmentFigures& own = *figures.investments;
    Chart chart = registerChart(ChartKind::Funnel, figures, {u"走到哪一步？"_s, u"How far do they get?"_s}, funnelFinding(own), Text{u"个"_s, u"projects"_s}.now());
    ChartSeries reached{.role = SeriesRole::Reached, .key = u"reached"_s, .name = Text{u"走到"_s, u"Reached"_s}.now(), .marks = {}};
    ChartSeries days{.role = SeriesRole::MeanDays, .key = u"mean_days"_s, .name = Text{u"上一阶段平均天数"_s, u"Mean days in the stage before"_s}.now(), .marks = {}};
    for (const InvestmentStage stage : allStages) {
        const InvestmentFigures::Step& at = own.at(stage);
        const QString filter = at.reached > 0 ? reachedFilter(stage, figures.day) : QString();
        const auto mean = at.meanDays();
        QString note;
        if (stage != InvestmentStage::Talks) {
            note = percent(own.conversion(stage));
            if (mean)
                note += Text{u" · 平均 %1 天"_s, u" · %1 days"_s}.now().arg(*mean);
        }
        chart.categories.push_back({.key = stageKey(stage), .label = stageLabel(stage).now(), .group = {}, .note = note, .filter = filter});
        reached.marks.push_back({Decimal::fromInteger(at.reached), amount(at.reached), filter});
        days.marks.push_back({mean ? std::optional(Decimal::fromInteger(*mean)) : std::nullopt, mean ? amount(*mean) : u"—"_s, filter});
    }
    chart.series = {std::move(reached), std::move(days)};
    return chart;
}

Chart money(ChartKind kind, const RegisterFigures& figures, const Tabulation& table, const QString& finding, size_t most)
{
    Chart chart = registerChart(kind, figures, table.question(), finding, Text{u"万元"_s, u"CNY 10,000"_s}.now());
    ChartSeries paid{.role = SeriesRole::Paid, .key = u"paid_funds"_s, .name = Text{u"到位资金"_s, u"Paid funds"_s}.now(), .marks = {}};
    ChartSeries agreed{.role = SeriesRole::Agreed, .key = u"agreed_funds"_s, .name = Text{u"协议资金"_s, u"Agreed funds"_s}.now(), .marks = {}};
    const std::vector<Tabulation::Row> rows = table.rows();
    for (const Tabulation::Row& row : rows) {
        if (chart.categories.size() >= most)
            break;
        const Decimal promised = row.sums[0].value_or(Decimal());
        const Decimal arrived = row.sums[1].value_or(Decimal());
        if (promised.scaled() == 0 && arrived.scaled() == 0)
            continue;
        const QString filter = row.filter + u" -stage:ended"_s;
        chart.categories.push_back({.key = row.key, .label = row.label.now(), .group = {}, .note = Text{u"协议 %1，到位 %2"_s, u"of %1 agreed, %2"_s}.now().arg(amount(promised), percent(Ratio{arrived.scaled(), promised.scaled()})), .filter = filter});
        paid.marks.push_back({arrived, amount(arrived), filter});
        agreed.marks.push_back({promised, amount(promised), filter});
    }
    chart.series = {std::move(paid), std::move(agreed)};
    return chart;
}

RegisterTable stageTable(const InvestmentFigures& own)
{
    RegisterTable made{Text{u"走到哪一步"_s, u"How far they get"_s}.now(), {}};
    made.table.columns = {{.key = u"stage"_s, .title = Text{u"阶段"_s, u"Stage"_s}.now(), .weight = 1},
                          {.key = u"reached"_s, .title = Text{u"走到（个）"_s, u"Reached"_s}.now(), .right = true, .weight = 1},
                          {.key = u"conversion"_s, .title = Text{u"转化率 %"_s, u"Conversion %"_s}.now(), .right = true, .weight = 1},
                          {.key = u"mean_days"_s, .title = Text{u"上一阶段平均天数"_s, u"Mean days in the stage before"_s}.now(), .right = true, .weight = 1}};
    for (const InvestmentStage stage : allStages) {
        const auto mean = own.at(stage).meanDays();
        made.table.rows.push_back({{{stageLabel(stage).now()}, {amount(own.at(stage).reached)}, {own.conversion(stage).text()}, {mean ? amount(*mean) : u"—"_s}}});
    }
    return made;
}

}

void reportInvestments(const RegisterFigures& figures, RegisterReport& report)
{
    const InvestmentFigures& own = *figures.investments;
    report.headline = Text{u"%1 个项目走到投产 %2 个；资金到位 %3"_s, u"Of %1 projects %2 are operating; %3 of the agreed funds have arrived"_s}
                          .now()
                          .arg(amount(own.projects), amount(own.at(InvestmentStage::Operating).reached), percent(own.paidRate()));
    report.sentences << Text{u"协议资金 %1 万元，到位 %2 万元，其中本期 %3 万元。"_s, u"Agreed: CNY 10,000 × %1; arrived: %2, of which %3 in the period."_s}
                            .now()
                            .arg(amount(own.agreed), amount(own.paid), amount(own.paidInPeriod));
    report.sentences << Text{u"%1 个有效签约项目中 %2 个已落地、开工或投产，投资履约率 %3。"_s, u"Of %1 live contracts %2 have landed, started or are operating: an investment rate of %3."_s}
                            .now()
                            .arg(amount(own.live), amount(own.carriedOut), percent(own.carriedOutRate()));
    if (own.ended > 0)
        report.sentences << Text{u"终止 %1 个，不计入协议资金。"_s, u"%1 ended; their money is in no total."_s}.now().arg(amount(own.ended));
    const Tabulation& years = *figures.table(u"year"_s);
    const Tabulation& industries = *figures.table(u"industry"_s);
    report.charts.push_back(funnel(figures));
    report.charts.push_back(money(ChartKind::Arrived, figures, years, Text{u"到位 %1 万元，是协议的 %2"_s, u"%1 arrived, %2 of what was agreed"_s}.now().arg(amount(own.paid), percent(own.paidRate())), years.rows().size()));
    const auto rows = industries.rows();
    const QString most = rows.empty() ? QString() : Text{u"协议最多的是%1，到位 %2"_s, u"Most is agreed in %1, of which %2 has arrived"_s}.now().arg(rows.front().label.now(), percent(Ratio{rows.front().sums[1].value_or(Decimal()).scaled(), rows.front().sums[0].value_or(Decimal()).scaled()}));
    report.charts.push_back(money(ChartKind::Industries, figures, industries, most, mostIndustries));
    report.tables.push_back(stageTable(own));
    report.tables.push_back(tableOf(years));
    report.tables.push_back(tableOf(industries));
}

}

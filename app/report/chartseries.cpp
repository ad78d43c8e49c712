// SPDX-FileCopyrightText: PactLedger contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "report/chartseries.h"
#include <algorithm>

using namespace Qt::StringLiterals;

namespace pact::report {

namespace {

struct Entry
{
    ChartKind kind;
    QString key;
    ChartForm form;
};

const std::vector<Entry>& entries()
{
    static const std::vector<Entry> all{
        {ChartKind::Domains, u"domains"_s, ChartForm::Bullets},
        {ChartKind::Status, u"status"_s, ChartForm::Lights},
        {ChartKind::Units, u"units"_s, ChartForm::Lights},
        {ChartKind::Due, u"due"_s, ChartForm::Months},
        {ChartKind::Balance, u"balance"_s, ChartForm::Balance},
        {ChartKind::Funnel, u"funnel"_s, ChartForm::Steps},
        {ChartKind::Arrived, u"arrived"_s, ChartForm::Steps},
        {ChartKind::Industries, u"industries"_s, ChartForm::Steps},
        {ChartKind::Secondments, u"secondments"_s, ChartForm::Spans},
        {ChartKind::SecondmentYears, u"secondment-years"_s, ChartForm::Panels},
        {ChartKind::Visits, u"visits"_s, ChartForm::Spans},
        {ChartKind::VisitYears, u"visit-years"_s, ChartForm::Panels},
        {ChartKind::Trainings, u"trainings"_s, ChartForm::Panels},
        {ChartKind::Promotions, u"promotions"_s, ChartForm::Panels},
        {ChartKind::Funds, u"funds"_s, ChartForm::Panels},
        {ChartKind::Meetings, u"meetings"_s, ChartForm::Grid},
        {ChartKind::Bulletins, u"bulletins"_s, ChartForm::Panels},
        {ChartKind::Pairings, u"pairings"_s, ChartForm::Grid},
    };
    return all;
}

}

QString chartKey(ChartKind kind)
{
    return std::ranges::find(entries(), kind, &Entry::kind)->key;
}

QStringList chartKeys()
{
    QStringList keys;
    for (const Entry& entry : entries())
        keys << entry.key;
    return keys;
}

Result<ChartKind> chartFromKey(const QString& key)
{
    const auto it = std::ranges::find(entries(), key, &Entry::key);
    if (it == entries().end())
        return fail(Error::Code::UnknownChart, {key, chartKeys().join(u", "_s)});
    return it->kind;
}

ChartForm chartForm(ChartKind kind)
{
    return std::ranges::find(entries(), kind, &Entry::kind)->form;
}

const ChartSeries* Chart::find(SeriesRole role) const
{
    const auto it = std::ranges::find(series, role, &ChartSeries::role);
    return it == series.end() ? nullptr : &*it;
}

Chart firstRows(Chart chart, size_t most)
{
    if (chart.categories.size() <= most)
        return chart;
    const size_t rest = chart.categories.size() - most + 1;
    chart.categories.resize(most - 1);
    chart.categories.push_back({.key = {}, .label = Text{u"另有 %1 条"_s, u"%1 more"_s}.now().arg(rest), .group = {}, .note = {}, .filter = {}});
    for (ChartSeries& series : chart.series) {
        series.marks.resize(most - 1);
        series.marks.emplace_back();
    }
    return chart;
}

Result<> writeChart(const Chart& chart, TableSink& sink)
{
    std::vector<TableSink::Column> columns{{u"key"_s}, {u"label"_s}};
    for (const ChartSeries& series : chart.series)
        columns.push_back({series.key, series.dates ? TableSink::Cell::Text : TableSink::Cell::Number});
    if (auto r = sink.header(columns); !r)
        return fail(r);
    for (size_t row = 0; row < chart.categories.size(); ++row) {
        const ChartCategory& category = chart.categories[row];
        std::vector<QString> cells{category.key, category.label};
        for (const ChartSeries& series : chart.series) {
            const ChartMark& mark = series.marks[row];
            cells.push_back(!mark.value ? QString() : series.dates ? mark.text : mark.value->toString());
        }
        if (auto r = sink.row(cells); !r)
            return fail(r);
    }
    return sink.finish();
}

}

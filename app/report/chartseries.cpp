// SPDX-FileCopyrightText: PactLedger contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "report/chartseries.h"
#include <algorithm>

using namespace Qt::StringLiterals;

namespace pact::report {

QString chartKey(ChartKind kind)
{
    switch (kind) {
    case ChartKind::Domains:
        return u"domains"_s;
    case ChartKind::Status:
        return u"status"_s;
    case ChartKind::Units:
        return u"units"_s;
    case ChartKind::Due:
        return u"due"_s;
    case ChartKind::Balance:
        break;
    }
    return u"balance"_s;
}

Result<ChartKind> chartFromKey(const QString& key)
{
    QStringList known;
    for (const ChartKind kind : allCharts) {
        if (chartKey(kind) == key)
            return kind;
        known.append(chartKey(kind));
    }
    return fail(Error::Code::UnknownChart, {key, known.join(u", "_s)});
}

const ChartSeries* Chart::find(SeriesRole role) const
{
    const auto it = std::ranges::find(series, role, &ChartSeries::role);
    return it == series.end() ? nullptr : &*it;
}

Result<> writeChart(const Chart& chart, TableSink& sink)
{
    std::vector<TableSink::Column> columns{{u"key"_s}, {u"label"_s}};
    for (const ChartSeries& series : chart.series)
        columns.push_back({series.key, TableSink::Cell::Number});
    if (auto r = sink.header(columns); !r)
        return fail(r);
    for (size_t row = 0; row < chart.categories.size(); ++row) {
        const ChartCategory& category = chart.categories[row];
        std::vector<QString> cells{category.key, category.label};
        for (const ChartSeries& series : chart.series) {
            const auto& value = series.marks[row].value;
            cells.push_back(value ? value->toString() : QString());
        }
        if (auto r = sink.row(cells); !r)
            return fail(r);
    }
    return sink.finish();
}

}

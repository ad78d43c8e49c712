// SPDX-FileCopyrightText: PactLedger contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "report/chartseries.h"

// Charts written down by hand, in the numbers of the drawn overview, so that drawing is tested without a ledger.

namespace pact::report::test {

using namespace Qt::StringLiterals;

inline ChartMark number(qint64 value, const QString& filter)
{
    return {Decimal::fromInteger(value), QString::number(value), value > 0 ? filter : QString(), false};
}

inline ChartMark percent(const QString& text, const QString& filter, bool strong = false)
{
    const auto value = Decimal::parse(text);
    return {value, value ? text : u"—"_s, value ? filter : QString(), strong};
}

inline ChartCategory domain(const QString& key, const QString& label)
{
    return {key, label, {}, {}, u"domain="_s + key};
}

struct LightRow
{
    QString key;
    QString label;
    std::array<int, 5> lights;
};

inline std::vector<LightRow> lightRows()
{
    return {{u"KJ"_s, u"科技文创"_s, {1, 1, 0, 0, 1}}, {u"SZ"_s, u"社会治理"_s, {1, 0, 1, 0, 0}}, {u"SH"_s, u"社会事业"_s, {1, 0, 2, 0, 0}},
            {u"RC"_s, u"干部人才"_s, {1, 0, 8, 1, 1}}, {u"LY"_s, u"旅游"_s, {0, 1, 3, 0, 1}},     {u"ZS"_s, u"招商引资"_s, {0, 1, 3, 1, 1}},
            {u"JZ"_s, u"合作机制"_s, {0, 0, 7, 1, 0}}, {u"ZL"_s, u"发展战略"_s, {0, 0, 1, 1, 0}}, {u"JM"_s, u"经贸会展"_s, {0, 0, 3, 0, 0}},
            {u"CS"_s, u"城建"_s, {0, 0, 0, 2, 0}},     {u"BF"_s, u"帮扶"_s, {0, 0, 1, 0, 0}}};
}

inline Chart lightChart(ChartKind kind, const std::vector<LightRow>& rows)
{
    static constexpr std::array roles{SeriesRole::Red, SeriesRole::Yellow, SeriesRole::Green, SeriesRole::Blue, SeriesRole::Grey};
    Chart chart{kind, u"哪个领域落后？"_s, u"4 个领域有红灯；科技文创 3 项中 1 红 1 黄"_s, u"项"_s, {}, {}};
    for (const Light light : allLights)
        chart.series.push_back({roles.at(static_cast<size_t>(light)), lightKey(light), lightLabel(light).zh, {}});
    for (const LightRow& row : rows) {
        chart.categories.push_back(domain(row.key, row.label));
        for (size_t i = 0; i < 5; ++i)
            chart.series[i].marks.push_back(number(row.lights.at(i), u"domain=%1 light:%2"_s.arg(row.key, lightKey(allLights.at(i)))));
    }
    return chart;
}

inline Chart domainsChart()
{
    Chart chart{ChartKind::Domains, u"进度跟上时间了吗？"_s, u"社会治理落后最多：落后时间进度 42.4 个百分点"_s, u"%"_s, {}, {}};
    chart.series = {{SeriesRole::Progress, u"progress"_s, u"平均进度 %"_s, {}}, {SeriesRole::Elapsed, u"elapsed"_s, u"时间进度 %"_s, {}}};
    struct Row
    {
        QString progress;
        QString elapsed;
        bool strong = false;
    };
    const std::vector<Row> rows{{u"62.5"_s, u"95.8"_s, true}, {u"45.0"_s, u"87.4"_s, true}, {u"—"_s, u"—"_s}, {u"87.3"_s, u"89.6"_s},
        {u"92.0"_s, u"95.8"_s}, {u"85.0"_s, u"87.4"_s}, {u"100.0"_s, u"100.0"_s}, {u"100.0"_s, u"100.0"_s}, {u"80.0"_s, u"74.7"_s},
        {u"100.0"_s, u"100.0"_s}, {u"100.0"_s, u"91.6"_s}};
    const std::vector<LightRow> names = lightRows();
    for (size_t i = 0; i < rows.size(); ++i) {
        chart.categories.push_back(domain(names[i].key, names[i].label));
        if (rows[i].progress == u"—"_s)
            chart.categories.back().note = u"长期坚持，没有时限"_s;
        const QString filter = u"domain=%1 has:due"_s.arg(names[i].key);
        chart.series[0].marks.push_back(percent(rows[i].progress, filter, rows[i].strong));
        chart.series[1].marks.push_back(percent(rows[i].elapsed, filter));
    }
    return chart;
}

inline Chart dueChart()
{
    Chart chart{ChartKind::Due, u"何时到期？"_s, u"12 月集中到期 9 项"_s, u"项"_s, {}, {}};
    chart.series = {{SeriesRole::Open, u"open"_s, u"未办结"_s, {}}, {SeriesRole::Overdue, u"overdue"_s, u"其中逾期"_s, {}}};
    for (int i = 0; i < 12; ++i) {
        const int month = 10 + i > 12 ? i - 2 : 10 + i;
        const QString year = i < 3 ? u"2018"_s : u"2019"_s;
        const int open = i == 1 ? 1 : i == 2 ? 9 : 0;
        chart.categories.push_back({u"%1-%2"_s.arg(year).arg(month, 2, 10, QChar(u'0')), QString::number(month), year + u" 年"_s, {}, {}});
        chart.series[0].marks.push_back(number(open, u"due:"_s + chart.categories.back().key));
        chart.series[1].marks.push_back(number(0, {}));
    }
    return chart;
}

inline Chart balanceChart(int ours = 0)
{
    Chart chart{ChartKind::Balance, u"谁欠谁？"_s, u"对方还欠 15 项，其中 1 项逾期"_s, u"项"_s, {}, {}};
    chart.series = {{SeriesRole::Ours, u"ours"_s, u"我方"_s, {}}, {SeriesRole::OursOverdue, u"ours_overdue"_s, u"我方逾期"_s, {}},
        {SeriesRole::Joint, u"joint"_s, u"双方"_s, {}}, {SeriesRole::Theirs, u"theirs"_s, u"对方"_s, {}},
        {SeriesRole::TheirsOverdue, u"theirs_overdue"_s, u"对方逾期"_s, {}}};
    struct Row
    {
        QString key;
        QString label;
        std::array<int, 3> values; ///< theirs, of these overdue, joint
    };
    const std::vector<Row> rows{{u"KJ"_s, u"科技文创"_s, {2, 1, 0}}, {u"RC"_s, u"干部人才"_s, {4, 0, 6}}, {u"LY"_s, u"旅游"_s, {2, 0, 3}},
        {u"ZS"_s, u"招商引资"_s, {3, 0, 1}}, {u"JM"_s, u"经贸会展"_s, {3, 0, 0}}, {u"BF"_s, u"帮扶"_s, {1, 0, 0}}, {u"*"_s, u"其余 5 个领域"_s, {0, 0, 13}}};
    for (const Row& row : rows) {
        chart.categories.push_back(domain(row.key, row.label));
        const QString base = u"domain=%1 direction:"_s.arg(row.key);
        chart.series[0].marks.push_back(number(ours, base + u"ours"_s));
        chart.series[1].marks.push_back(number(ours > 1 ? 1 : 0, base + u"ours due<today"_s));
        chart.series[2].marks.push_back(number(row.values[2], base + u"joint"_s));
        chart.series[3].marks.push_back(number(row.values[0], base + u"theirs"_s));
        chart.series[4].marks.push_back(number(row.values[1], base + u"theirs due<today"_s));
    }
    return chart;
}

}

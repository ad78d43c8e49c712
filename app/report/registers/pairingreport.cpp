// SPDX-FileCopyrightText: PactLedger contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "report/registers/registerwords.h"

#include "domain/filter/filtertext.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace pact::report {

namespace {

constexpr size_t mostPairs = 20;
constexpr int mostYears = 8;

QString pairName(const PairedUnits& pair)
{
    return Text{u"%1—%2"_s, u"%1 – %2"_s}.now().arg(pair.ourUnit.now(), pair.theirUnit.now());
}

Chart grid(const RegisterFigures& figures)
{
    const PairingFigures& own = *figures.pairings;
    const QString finding = own.never > 0 ? Text{u"%1 对至今没有见面记录"_s, u"Pairs without a meeting on record: %1"_s}.now().arg(own.never)
                                          : Text{u"%1 对都见过面，今年见过 %2 对"_s, u"All %1 have met, %2 of them this year"_s}.now().arg(own.total).arg(own.metThisYear);
    Chart chart = registerChart(ChartKind::Pairings, figures, {u"谁和谁结对，上次见面是哪天？"_s, u"Who is paired, and when did they last meet?"_s}, finding, Text{u"次"_s, u"times"_s}.now());
    int first = figures.day.year();
    for (const PairedUnits& pair : own.pairs) {
        if (pair.since.isValid())
            first = std::min(first, pair.since.year());
        if (chart.categories.size() < mostPairs) {
            chart.categories.push_back({.key = pair.code,
                                        .label = pairName(pair),
                                        .group = {},
                                        .note = pair.lastMet.isValid() ? dayText(pair.lastMet) : Text{u"未见面"_s, u"never"_s}.now(),
                                        .filter = filterOneOf(u"code"_s, {pair.code})});
        }
    }
    for (int year = std::max(first, figures.day.year() - mostYears + 1); year <= figures.day.year(); ++year) {
        ChartSeries series{.role = SeriesRole::Held, .key = QString::number(year), .name = QString::number(year), .marks = {}};
        for (size_t row = 0; row < chart.categories.size(); ++row) {
            const auto met = own.pairs[row].met.find(year);
            const qint64 times = met == own.pairs[row].met.end() ? 0 : met->second;
            series.marks.push_back({Decimal::fromInteger(times), times > 0 ? QString::number(times) : QString(), chart.categories[row].filter});
        }
        chart.series.push_back(std::move(series));
    }
    return chart;
}

RegisterTable pairTable(const PairingFigures& own)
{
    RegisterTable made{Text{u"结对和见面"_s, u"Pairs and their meetings"_s}.now(), {}};
    made.table.columns = {{.key = u"code"_s, .title = Text{u"编号"_s, u"Code"_s}.now()},
                          {.key = u"our_unit"_s, .title = Text{u"我方单位"_s, u"Our unit"_s}.now(), .weight = 1},
                          {.key = u"their_unit"_s, .title = Text{u"对方单位"_s, u"Their unit"_s}.now(), .weight = 1},
                          {.key = u"since"_s, .title = Text{u"结对日期"_s, u"Since"_s}.now()},
                          {.key = u"times"_s, .title = Text{u"见面"_s, u"Met"_s}.now(), .right = true},
                          {.key = u"last_met"_s, .title = Text{u"上次见面"_s, u"Last met"_s}.now()},
                          {.key = u"last_code"_s, .title = Text{u"依据"_s, u"By"_s}.now()}};
    for (const PairedUnits& pair : own.pairs)
        made.table.rows.push_back({{{pair.code}, {pair.ourUnit.now()}, {pair.theirUnit.now()}, {dayText(pair.since)}, {amount(pair.times())}, {dayText(pair.lastMet)}, {pair.lastCode.isEmpty() ? u"—"_s : pair.lastCode}}});
    return made;
}

}

void reportPairings(const RegisterFigures& figures, RegisterReport& report)
{
    const PairingFigures& own = *figures.pairings;
    report.headline = Text{u"结对 %1 对，今年见过面 %2 对，从未见面 %3 对"_s, u"%1 pairs; met this year: %2, never: %3"_s}.now().arg(own.total).arg(own.metThisYear).arg(own.never);
    report.charts.push_back(grid(figures));
    report.tables.push_back(pairTable(own));
}

}

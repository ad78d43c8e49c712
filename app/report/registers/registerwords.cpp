// SPDX-FileCopyrightText: PactLedger contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "report/registers/registerwords.h"

#include "domain/catalogue/fieldtext.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace pact::report {

QString amount(Decimal number)
{
    return groupedNumber(number);
}

QString amount(qint64 number)
{
    return amount(Decimal::fromInteger(number));
}

QString percent(const Ratio& ratio)
{
    const QString text = ratio.text();
    return ratio.percent() ? text + u" %"_s : text;
}

QString dayText(QDate day)
{
    return day.isValid() ? day.toString(Qt::ISODate) : u"—"_s;
}

Chart registerChart(ChartKind kind, const RegisterFigures& figures, const Text& question, const QString& finding, const QString& unit)
{
    return {.kind = kind, .question = question.now(), .finding = finding, .unit = unit, .categories = {}, .series = {}, .day = figures.day};
}

Chart yearChart(ChartKind kind, const RegisterFigures& figures, const Tabulation& table, const QString& finding, const QStringList& measures)
{
    Chart chart = registerChart(kind, figures, table.question(), finding);
    const std::vector<Tabulation::Row> rows = table.rows();
    for (const Tabulation::Row& row : rows)
        chart.categories.push_back({.key = row.key, .label = row.label.now(), .group = {}, .note = {}, .filter = row.filter});
    for (size_t i = 0; i < table.measures().size(); ++i) {
        const Measure& measure = table.measures()[i];
        if (!measures.isEmpty() && !measures.contains(measure.key))
            continue;
        ChartSeries series{.role = SeriesRole::Figure, .key = measure.key, .name = measure.name.now(), .marks = {}, .unit = measure.unit.now()};
        for (const Tabulation::Row& row : rows) {
            const auto& sum = row.sums[i];
            series.marks.push_back({sum, sum ? amount(*sum) : u"—"_s, sum ? QString(row.filter + u' ' + measure.filter).trimmed() : QString()});
        }
        chart.series.push_back(std::move(series));
    }
    if (rows.empty())
        chart.series.clear();
    return chart;
}

RegisterTable tableOf(const Tabulation& table)
{
    RegisterTable made{table.question().now(), {}};
    made.table.columns.push_back({.key = table.key(), .title = table.by() == Tabulation::By::Year ? Text{u"年度"_s, u"Year"_s}.now() : QString(), .weight = 1});
    for (const Measure& measure : table.measures()) {
        const QString unit = measure.unit.now();
        const QString name = measure.name.now();
        made.table.columns.push_back({.key = measure.key, .title = unit.isEmpty() || name.contains(unit, Qt::CaseInsensitive) ? name : Text{u"%1（%2）"_s, u"%1, %2"_s}.now().arg(name, unit), .right = true, .weight = 1});
    }
    const auto add = [&made](const Tabulation::Row& row, SummaryRow::Kind kind) {
        SummaryRow cells{{{row.label.now()}}, kind};
        for (const auto& sum : row.sums)
            cells.cells.push_back({sum ? amount(*sum) : u"—"_s});
        made.table.rows.push_back(std::move(cells));
    };
    for (const Tabulation::Row& row : table.rows())
        add(row, SummaryRow::Kind::Plain);
    add(table.total(), SummaryRow::Kind::Total);
    return made;
}

QString yearFinding(const Tabulation& table, const QString& measure, const Text& unit)
{
    const auto at = std::ranges::find(table.measures(), measure, &Measure::key) - table.measures().begin();
    std::vector<Tabulation::Row> rows = table.rows();
    std::erase_if(rows, [](const Tabulation::Row& row) { return row.key.isEmpty(); });
    if (rows.empty())
        return Text{u"还没有记录"_s, u"Nothing recorded yet"_s}.now();
    const auto of = [at](const Tabulation::Row& row) { return amount(row.sums[static_cast<size_t>(at)].value_or(Decimal())); };
    const QString now = of(rows.back());
    if (rows.size() == 1)
        return Text{u"%1 年 %2 %3"_s, u"%1: %2 %3"_s}.now().arg(rows.back().key, now, unit.now()).trimmed();
    return Text{u"%1 年 %2 %4，上年 %3 %4"_s, u"%1: %2 %4, the year before: %3"_s}.now().arg(rows.back().key, now, of(rows[rows.size() - 2]), unit.now()).simplified();
}

}

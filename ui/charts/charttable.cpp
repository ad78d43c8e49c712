// SPDX-FileCopyrightText: PactLedger contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/charts/charttable.h"

#include <QCoreApplication>

using namespace Qt::StringLiterals;

namespace pact::ui {

namespace {

QString withUnit(const QString& name, const QString& unit)
{
    // The names of some series end in their unit.
    return unit.isEmpty() || name.endsWith(unit) ? name : u"%1 (%2)"_s.arg(name, unit);
}

QString categoryName(const report::ChartCategory& category)
{
    return category.group.isEmpty() ? category.label : category.group + u' ' + category.label;
}

}

std::vector<QStringList> chartTable(const report::Chart& chart)
{
    std::vector<QStringList> rows;
    QStringList head{chart.question};
    for (const report::ChartSeries& series : chart.series)
        head.append(series.group.isEmpty() ? withUnit(series.name, series.unit.isEmpty() ? chart.unit : series.unit) : series.group + u' ' + series.name);
    rows.push_back(head);
    for (size_t i = 0; i < chart.categories.size(); ++i) {
        QStringList row{categoryName(chart.categories[i])};
        for (const report::ChartSeries& series : chart.series)
            row.append(series.marks.at(i).text);
        rows.push_back(row);
    }
    return rows;
}

QString chartTabText(const report::Chart& chart)
{
    QString text;
    for (const QStringList& row : chartTable(chart))
        text += row.join(u'\t') + u'\n';
    return text;
}

QString chartHtml(const report::Chart& chart)
{
    QString html = u"<table><caption>%1</caption>"_s.arg(chart.finding.toHtmlEscaped());
    QString cell = u"th"_s;
    for (const QStringList& row : chartTable(chart)) {
        html += u"<tr>"_s;
        for (const QString& text : row)
            html += u"<%1>%2</%1>"_s.arg(cell, text.toHtmlEscaped());
        html += u"</tr>"_s;
        cell = u"td"_s;
    }
    return html + u"</table>"_s;
}

QString chartSpoken(const report::Chart& chart)
{
    const std::vector<QStringList> rows = chartTable(chart);
    QStringList lines;
    for (size_t i = 1; i < rows.size(); ++i) {
        QStringList cells;
        for (qsizetype c = 1; c < rows[i].size(); ++c)
            cells.append(rows[0].at(c) + u' ' + rows[i].at(c));
        //: a row of a chart read aloud: its name, then "series value" for each
        lines.append(QCoreApplication::translate("Charts", "%1: %2").arg(rows[i].at(0), cells.join(u", "_s)));
    }
    return lines.join(u'\n');
}

}

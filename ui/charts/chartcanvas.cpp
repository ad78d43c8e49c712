// SPDX-FileCopyrightText: PactLedger contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/charts/chartcanvas.h"
#include "ui/charts/balancecanvas.h"
#include "ui/charts/bulletcanvas.h"
#include "ui/charts/columncanvas.h"
#include "ui/charts/gridcanvas.h"
#include "ui/charts/lightcanvas.h"
#include "ui/charts/panelcanvas.h"
#include "ui/charts/spancanvas.h"
#include "ui/charts/stepcanvas.h"

#include <QCoreApplication>
#include <QPainter>

using namespace Qt::StringLiterals;

namespace pact::ui {

using report::ChartForm;
using report::ChartKind;
using report::SeriesRole;

std::unique_ptr<ChartCanvas> ChartCanvas::create(report::Chart chart, const Theme& theme, const QString& family)
{
    ChartInk ink(theme, family);
    switch (report::chartForm(chart.kind)) {
    case ChartForm::Bullets:
        return std::make_unique<BulletCanvas>(std::move(chart), std::move(ink));
    case ChartForm::Months:
        return std::make_unique<ColumnCanvas>(std::move(chart), std::move(ink));
    case ChartForm::Balance:
        return std::make_unique<BalanceCanvas>(std::move(chart), std::move(ink));
    case ChartForm::Steps:
        return std::make_unique<StepCanvas>(std::move(chart), std::move(ink));
    case ChartForm::Spans:
        return std::make_unique<SpanCanvas>(std::move(chart), std::move(ink));
    case ChartForm::Panels:
        return std::make_unique<PanelCanvas>(std::move(chart), std::move(ink));
    case ChartForm::Grid:
        return std::make_unique<GridCanvas>(std::move(chart), std::move(ink));
    case ChartForm::Lights:
        break;
    }
    return std::make_unique<LightCanvas>(std::move(chart), std::move(ink));
}

ChartCanvas::ChartCanvas(report::Chart chart, ChartInk ink) : m_chart(std::move(chart)), m_ink(std::move(ink))
{
}

ChartCanvas::~ChartCanvas() = default;

double ChartCanvas::rowPitch(double) const
{
    return 0;
}

double ChartCanvas::leastHeightFor(double width, double pitch) const
{
    return heightFor(width, pitch);
}

void ChartCanvas::layOut(const QSizeF& size, double pitch)
{
    m_marks.clear();
    if (!m_chart.isEmpty())
        place(size, std::max(pitch, rowPitch(size.width())));
}

void ChartCanvas::paint(QPainter& painter)
{
    if (m_chart.isEmpty())
        return;
    painter.save();
    draw(painter);
    painter.restore();
}

QSizeF ChartCanvas::legendSize(double) const
{
    return {};
}

void ChartCanvas::paintLegend(QPainter&, const QRectF&, double) const
{
}

const report::ChartMark& ChartCanvas::mark(SeriesRole role, int category) const
{
    static const report::ChartMark none;
    const report::ChartSeries* series = m_chart.find(role);
    return series == nullptr ? none : series->marks.at(static_cast<size_t>(category));
}

double ChartCanvas::value(SeriesRole role, int category) const
{
    const auto number = mark(role, category).value;
    return number ? number->toDouble() : 0;
}

QString ChartCanvas::seriesName(SeriesRole role) const
{
    const report::ChartSeries* series = m_chart.find(role);
    return series == nullptr ? QString() : series->name;
}

void ChartCanvas::addMark(const QRectF& box, SeriesRole role, int index)
{
    const report::ChartMark& of = mark(role, index);
    if (of.filter.isEmpty())
        return;
    const report::ChartCategory& row = category(index);
    const QString where = row.group.isEmpty() ? row.label : row.group + u' ' + row.label;
    //: a place in a chart: row or column, series, value with its unit
    const QString text = QCoreApplication::translate("Charts", "%1 · %2: %3 %4").arg(where, seriesName(role), of.text, m_chart.unit);
    m_marks.push_back({box, text, of.filter, m_chart.kind == ChartKind::Due ? 0 : index});
}

void ChartCanvas::addCategoryMark(const QRectF& box, int index, const QString& shown)
{
    const report::ChartCategory& row = category(index);
    if (row.filter.isEmpty())
        return;
    //: a row of a chart: its name, the count of all its items with the unit
    const QString text = shown.isEmpty() ? row.label : QCoreApplication::translate("Charts", "%1: %2 %3").arg(row.label, shown, m_chart.unit);
    m_marks.push_back({box, text, row.filter, index});
}

void ChartCanvas::addSeriesMark(const QRectF& box, int series, int index)
{
    const report::ChartSeries& own = m_chart.series.at(static_cast<size_t>(series));
    const report::ChartMark& of = own.marks.at(static_cast<size_t>(index));
    if (of.filter.isEmpty() || of.text.isEmpty())
        return;
    const QString name = own.group.isEmpty() ? own.name : own.group + u' ' + own.name;
    const QString unit = own.unit.isEmpty() ? m_chart.unit : own.unit;
    m_marks.push_back({box, QCoreApplication::translate("Charts", "%1 · %2: %3 %4").arg(category(index).label, name, of.text, unit).trimmed(), of.filter, index});
}

void ChartCanvas::addTextMark(const QRectF& box, const QString& text, int index)
{
    if (!category(index).filter.isEmpty())
        m_marks.push_back({box, text, category(index).filter, index});
}

}

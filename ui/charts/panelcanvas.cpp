// SPDX-FileCopyrightText: PactLedger contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/charts/panelcanvas.h"
#include "ui/paint/pixels.h"
#include "ui/theme/metrics.h"

#include <QPainter>
#include <cmath>

using namespace Qt::StringLiterals;

namespace pact::ui {

namespace {

constexpr double wantedPlot = 64;
constexpr double leastPlot = 36;
constexpr double mostBar = 28;
constexpr double leastColumn = 40;
constexpr double gap = 24;

}

PanelCanvas::PanelCanvas(report::Chart chart, ChartInk ink) : ChartCanvas(std::move(chart), std::move(ink)), m_line(std::ceil(this->ink().lineHeight()))
{
}

int PanelCanvas::panelCount() const
{
    return static_cast<int>(chart().series.size());
}

QString PanelCanvas::title(int panel) const
{
    const report::ChartSeries& series = chart().series.at(static_cast<size_t>(panel));
    const QString unit = series.unit.isEmpty() ? chart().unit : series.unit;
    return unit.isEmpty() || series.name.contains(unit, Qt::CaseInsensitive) ? series.name : series.name + u' ' + unit;
}

int PanelCanvas::across(double width) const
{
    double wanted = leastColumn * count();
    for (int panel = 0; panel < panelCount(); ++panel)
        wanted = std::max(wanted, ink().width(title(panel), true) + 1);
    const int fit = std::max(1, static_cast<int>((width + gap) / (wanted + gap)));
    const int rows = (panelCount() + fit - 1) / fit;
    // Lines of one length rather than a full one and a rest.
    return (panelCount() + rows - 1) / rows;
}

int PanelCanvas::lines(double width) const
{
    const int own = across(width);
    return (panelCount() + own - 1) / own;
}

double PanelCanvas::heightOf(double width, double plot) const
{
    // Name and number above the columns, the year below.
    return panelCount() == 0 ? 0 : lines(width) * (plot + 3 * m_line + gap4) + (lines(width) - 1) * gap12;
}

double PanelCanvas::heightFor(double width, double) const
{
    return heightOf(width, wantedPlot);
}

double PanelCanvas::leastHeightFor(double width, double) const
{
    return heightOf(width, leastPlot);
}

double PanelCanvas::valueAt(int panel, int column) const
{
    const auto& number = chart().series.at(static_cast<size_t>(panel)).marks.at(static_cast<size_t>(column)).value;
    return number ? number->toDouble() : 0;
}

double PanelCanvas::most(int panel) const
{
    double most = 0;
    for (int other = 0; other < panelCount(); ++other) {
        if (other != panel && chart().unit.isEmpty())
            continue;
        for (int column = 0; column < count(); ++column)
            most = std::max(most, valueAt(other, column));
    }
    return most > 0 ? most : 1;
}

void PanelCanvas::place(const QSizeF& size, double)
{
    m_panels.clear();
    const int own = across(size.width());
    const double wide = std::floor((size.width() - gap * (own - 1)) / own);
    const double high = (size.height() - gap12 * (lines(size.width()) - 1)) / lines(size.width());
    for (int panel = 0; panel < panelCount(); ++panel) {
        const QRectF box((wide + gap) * (panel % own), (high + gap12) * (panel / own), wide, high);
        BarScene::Set set{ink().color(Token::Accent), {}};
        for (int column = 0; column < count(); ++column)
            set.values.push_back(valueAt(panel, column));
        const double band = wide / count();
        auto bars = std::make_unique<BarScene>(BarScene::Grow::Up, std::min(std::floor(band * 0.55), mostBar) / band, std::vector{set});
        const QRectF area(box.left(), box.top() + 2 * m_line + gap4, box.width(), std::max(std::floor(high - 3 * m_line - gap4), 8.0));
        bars->place(area, 0, most(panel));
        for (int column = 0; column < count(); ++column)
            addSeriesMark(QRectF(box.left() + band * column, box.top(), band, box.height()), panel, column);
        m_panels.push_back({box, std::move(bars)});
    }
}

void PanelCanvas::draw(QPainter& painter)
{
    for (int panel = 0; panel < panelCount(); ++panel)
        drawPanel(painter, panel);
}

void PanelCanvas::drawPanel(QPainter& painter, int panel) const
{
    const Panel& own = m_panels[static_cast<size_t>(panel)];
    ink().text(painter, QRectF(own.box.left(), own.box.top(), own.box.width(), m_line), Qt::AlignLeft, title(panel), ink().color(Token::Secondary));
    own.bars->paint(painter);
    const double band = own.box.width() / count();
    const double bottom = own.box.bottom() - m_line;
    for (int column = 0; column < count(); ++column) {
        const report::ChartMark& mark = chart().series.at(static_cast<size_t>(panel)).marks.at(static_cast<size_t>(column));
        const double top = mark.value ? own.bars->bar(column, 0, mark.value->toDouble()).top() : bottom;
        const QRectF number(own.box.left() + band * column, std::min(top, bottom) - m_line, band, m_line);
        ink().text(painter, number, Qt::AlignHCenter, mark.text, ink().color(mark.value ? Token::Text : Token::Secondary), false, Qt::ElideRight);
        ink().text(painter, QRectF(number.left(), bottom + 1, band, m_line), Qt::AlignHCenter, category(column).label, ink().color(Token::Secondary), false, Qt::ElideRight);
    }
    horizontalLine(painter, own.box.left(), own.box.right(), bottom, ink().color(Token::InputBorder));
}

}

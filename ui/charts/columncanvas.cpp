// SPDX-FileCopyrightText: PactLedger contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/charts/columncanvas.h"
#include "ui/paint/pixels.h"
#include "ui/theme/metrics.h"

#include <QPainter>
#include <cmath>

namespace pact::ui {

using report::SeriesRole;

namespace {

constexpr double wantedPlot = 64;
constexpr double leastPlot = 32;
constexpr double mostBar = 24;

}

ColumnCanvas::ColumnCanvas(report::Chart chart, ChartInk ink) : ChartCanvas(std::move(chart), std::move(ink)), m_line(std::ceil(this->ink().lineHeight()))
{
}

double ColumnCanvas::heightFor(double, double) const
{
    // Count above, month and year below.
    return wantedPlot + 3 * m_line;
}

double ColumnCanvas::leastHeightFor(double, double) const
{
    return leastPlot + 3 * m_line;
}

void ColumnCanvas::place(const QSizeF& size, double)
{
    m_band = size.width() / count();
    const double plot = std::max(size.height() - 3 * m_line, leastPlot);
    m_initials = false;
    for (int i = 0; i < count(); ++i)
        m_initials = m_initials || (ink().width(category(i).label) > m_band - 2 && category(i).label.front().isLetter());
    m_area = QRectF(0, m_line, size.width(), std::floor(plot));
    BarScene::Set overdue{Qt::NoBrush, {}};
    BarScene::Set rest{ink().color(Token::Accent), {}};
    double most = 1;
    for (int i = 0; i < count(); ++i) {
        overdue.values.push_back(value(SeriesRole::Overdue, i));
        rest.values.push_back(value(SeriesRole::Open, i) - overdue.values.back());
        most = std::max(most, value(SeriesRole::Open, i));
    }
    const double thickness = std::min(std::floor(m_band * 0.55), mostBar) / m_band;
    m_bars = std::make_unique<BarScene>(BarScene::Grow::Up, thickness, std::vector{overdue, rest});
    m_bars->place(m_area, 0, most);
    for (int i = 0; i < count(); ++i) {
        const QRectF column(m_band * i, 0, m_band, m_area.bottom() + m_line);
        if (!mark(SeriesRole::Open, i).filter.isEmpty())
            addMark(column, SeriesRole::Open, i);
        addMark(m_bars->bar(i, 0, value(SeriesRole::Overdue, i)), SeriesRole::Overdue, i);
    }
}

QRectF ColumnCanvas::month(int column) const
{
    return QRectF(m_band * column, m_area.bottom() + 2, m_band, m_line);
}

QString ColumnCanvas::monthText(int column) const
{
    const QString& label = category(column).label;
    return m_initials ? label.left(1) : label;
}

void ColumnCanvas::draw(QPainter& painter)
{
    m_bars->paint(painter);
    for (int i = 0; i < count(); ++i) {
        const double open = value(SeriesRole::Open, i);
        if (const double overdue = value(SeriesRole::Overdue, i); overdue > 0)
            ink().hatch(painter, m_bars->bar(i, 0, overdue));
        if (open > 0)
            ink().text(painter, QRectF(m_band * i - m_band, m_bars->bar(i, 0, open).top() - m_line, m_band * 3, m_line), Qt::AlignHCenter,
                mark(SeriesRole::Open, i).text, ink().color(Token::Text));
        ink().text(painter, month(i), Qt::AlignHCenter, monthText(i), ink().color(Token::Secondary), false, Qt::ElideNone);
        if (i == 0 || category(i).group != category(i - 1).group)
            drawYear(painter, i);
    }
    horizontalLine(painter, 0, m_area.right(), m_area.bottom(), ink().color(Token::InputBorder));
}

void ColumnCanvas::drawYear(QPainter& painter, int first) const
{
    int last = first;
    while (last + 1 < count() && category(last + 1).group == category(first).group)
        ++last;
    const double bottom = m_area.bottom();
    const double left = first == 0 ? std::max((m_band - ink().width(monthText(0))) / 2, 0.0) : m_band * first + gap4;
    const QRectF year(left, bottom + m_line, m_band * (last + 1) - left, m_line);
    // A year of one narrow month gives way rather than run into the next.
    if (ink().width(category(first).group) <= year.width() || last + 1 == count())
        ink().text(painter, year, Qt::AlignLeft, category(first).group, ink().color(Token::Secondary));
    if (first > 0)
        verticalLine(painter, m_band * first, bottom + 1, bottom + 2 * m_line, ink().color(Token::Divider));
}

}

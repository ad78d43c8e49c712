// SPDX-FileCopyrightText: PactLedger contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/charts/gridcanvas.h"
#include "ui/paint/pixels.h"
#include "ui/theme/metrics.h"

#include <QPainter>
#include <cmath>

namespace pact::ui {

namespace {

constexpr double plainPitch = 24;
constexpr double cellHeight = 20;
constexpr double leastCell = 28;
constexpr double mostCell = 56;

std::vector<RowLabels::Row> rowsOf(const report::Chart& chart)
{
    std::vector<RowLabels::Row> rows;
    for (const report::ChartCategory& category : chart.categories)
        rows.push_back({QString(), category.label});
    return rows;
}

}

GridCanvas::GridCanvas(report::Chart chart, ChartInk ink) : ChartCanvas(std::move(chart), std::move(ink)), m_labels(this->ink(), rowsOf(this->chart()), RowLabels::Shorten::InMiddle)
{
}

bool GridCanvas::hasGroups() const
{
    return columns() > 0 && !chart().series.front().group.isEmpty();
}

double GridCanvas::headHeight() const
{
    return std::ceil(ink().lineHeight()) * (hasGroups() ? 2 : 1) + gap4;
}

double GridCanvas::rowPitch(double) const
{
    return plainPitch;
}

double GridCanvas::heightFor(double width, double pitch) const
{
    return headHeight() + std::max(pitch, rowPitch(width)) * count();
}

void GridCanvas::place(const QSizeF& size, double pitch)
{
    m_size = size;
    m_pitch = pitch;
    m_note = 0;
    for (int row = 0; row < count(); ++row)
        m_note = std::max(m_note, std::ceil(ink().width(category(row).note)) + 1);
    m_note = std::min(m_note, size.width() * 0.25);
    double least = leastCell;
    for (const report::ChartSeries& series : chart().series)
        least = std::max(least, std::ceil(ink().width(series.name)) + gap4);
    m_left = m_labels.width(size.width() * 0.45);
    const double room = size.width() - m_left - m_note - gap8;
    // The latest columns stay where not all have room.
    const int fit = std::clamp(static_cast<int>(room / least), 1, std::max(columns(), 1));
    m_first = std::max(columns() - fit, 0);
    m_cell = std::min(std::floor(room / fit), mostCell);
    for (int row = 0; row < count(); ++row) {
        addCategoryMark(QRectF(0, cell(row, m_first).top(), m_left - gap8, m_pitch), row);
        for (int column = m_first; column < columns(); ++column)
            addSeriesMark(cell(row, column), column, row);
    }
}

QRectF GridCanvas::cell(int row, int column) const
{
    const double left = m_size.width() - m_note - gap8 - m_cell * (columns() - column);
    return QRectF(left, headHeight() + m_pitch * row + (m_pitch - cellHeight) / 2, m_cell - 2, cellHeight);
}

void GridCanvas::draw(QPainter& painter)
{
    drawHead(painter);
    for (int row = 0; row < count(); ++row) {
        const double top = headHeight() + m_pitch * row;
        m_labels.paint(painter, QRectF(0, top, cell(row, m_first).left(), m_pitch), row);
        ink().text(painter, QRectF(m_size.width() - m_note, top, m_note, m_pitch), Qt::AlignLeft, category(row).note, ink().color(Token::Secondary));
        for (int column = m_first; column < columns(); ++column) {
            const report::ChartMark& mark = chart().series[static_cast<size_t>(column)].marks[static_cast<size_t>(row)];
            const bool held = mark.value && mark.value->scaled() > 0;
            const bool missed = mark.strong; // perhaps only once of several times
            const QColor border = ink().color(missed ? Token::Text : Token::Divider);
            drawBox(painter, cell(row, column), missed && !held ? ink().color(Token::Text) : held ? ink().color(Token::Selection) : QColor(), border, 1, 0);
            ink().text(painter, cell(row, column), Qt::AlignHCenter, mark.text, ink().color(missed && !held ? Token::Base : Token::Text), missed, Qt::ElideNone);
        }
    }
}

void GridCanvas::drawHead(QPainter& painter) const
{
    const double line = std::ceil(ink().lineHeight());
    for (int column = m_first; column < columns(); ++column) {
        const report::ChartSeries& series = chart().series[static_cast<size_t>(column)];
        const QRectF box = cell(0, column);
        ink().text(painter, QRectF(box.left(), headHeight() - gap4 - line, box.width(), line), Qt::AlignHCenter, series.name, ink().color(Token::Secondary), false, Qt::ElideNone);
        const bool begins = column == m_first || chart().series[static_cast<size_t>(column) - 1].group != series.group;
        if (hasGroups() && begins)
            ink().text(painter, QRectF(box.left(), 0, m_cell * 2, line), Qt::AlignLeft, series.group, ink().color(Token::Secondary), true, Qt::ElideNone);
    }
}

}

// SPDX-FileCopyrightText: PactLedger contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/charts/stepcanvas.h"
#include "ui/paint/pixels.h"
#include "ui/theme/metrics.h"

#include <QPainter>
#include <cmath>

namespace pact::ui {

using report::SeriesRole;

namespace {

constexpr double barHeight = 16;
constexpr double plainPitch = 24;
constexpr double leastBar = 48;

std::vector<RowLabels::Row> rowsOf(const report::Chart& chart)
{
    std::vector<RowLabels::Row> rows;
    for (const report::ChartCategory& category : chart.categories)
        rows.push_back({QString(), category.label});
    return rows;
}

}

StepCanvas::StepCanvas(report::Chart chart, ChartInk ink) : ChartCanvas(std::move(chart), std::move(ink)), m_labels(this->ink(), rowsOf(this->chart()))
{
}

SeriesRole StepCanvas::filled() const
{
    return chart().find(SeriesRole::Reached) ? SeriesRole::Reached : SeriesRole::Paid;
}

bool StepCanvas::hasOutline() const
{
    return chart().find(SeriesRole::Agreed) != nullptr;
}

double StepCanvas::rowPitch(double) const
{
    return plainPitch;
}

double StepCanvas::heightFor(double width, double pitch) const
{
    return std::max(pitch, rowPitch(width)) * count();
}

double StepCanvas::noteWidth(double width) const
{
    double widest = 0;
    for (int row = 0; row < count(); ++row)
        widest = std::max(widest, ink().width(category(row).note));
    return std::min(std::ceil(widest) + 1, width * 0.45);
}

void StepCanvas::place(const QSizeF& size, double pitch)
{
    m_size = size;
    m_pitch = pitch;
    m_left = m_labels.width(size.width() * 0.3);
    m_note = noteWidth(size.width());
    double numbers = 0;
    double most = 1;
    BarScene::Set bars{ink().color(Token::Accent), {}};
    for (int row = 0; row < count(); ++row) {
        numbers = std::max(numbers, ink().width(mark(filled(), row).text, true));
        most = std::max({most, value(filled(), row), value(SeriesRole::Agreed, row)});
        bars.values.push_back(value(filled(), row));
    }
    // A narrow chart keeps its bars and lets the notes go.
    double room = size.width() - m_left - std::ceil(numbers) - gap8 - m_note - gap12;
    if (room < leastBar) {
        m_note = 0;
        room = std::max(size.width() - m_left - std::ceil(numbers) - gap8, 1.0);
    }
    m_bars = std::make_unique<BarScene>(BarScene::Grow::Right, barHeight / m_pitch, std::vector{bars});
    m_bars->place(QRectF(m_left, 0, std::floor(room), m_pitch * count()), 0, most);
    for (int row = 0; row < count(); ++row)
        addMark(rowRect(row), filled(), row);
}

QRectF StepCanvas::rowRect(int row) const
{
    return QRectF(0, m_pitch * row, m_size.width(), m_pitch);
}

void StepCanvas::draw(QPainter& painter)
{
    m_bars->paint(painter);
    for (int row = 0; row < count(); ++row) {
        const QRectF line = rowRect(row);
        m_labels.paint(painter, QRectF(0, line.top(), m_left, line.height()), row);
        QRectF bar = m_bars->bar(row, 0, value(filled(), row));
        if (hasOutline()) {
            bar = m_bars->bar(row, 0, std::max(value(SeriesRole::Agreed, row), value(filled(), row)));
            drawBox(painter, bar, QColor(), ink().color(Token::InputBorder), 1, 0);
        }
        const double behind = std::max(bar.right(), m_left) + gap8;
        ink().text(painter, QRectF(behind, line.top(), m_size.width() - behind, line.height()), Qt::AlignLeft, mark(filled(), row).text, ink().color(Token::Text), true, Qt::ElideNone);
        if (m_note > 0)
            ink().text(painter, QRectF(m_size.width() - m_note, line.top(), m_note, line.height()), Qt::AlignRight, category(row).note, ink().color(Token::Secondary));
    }
}

}

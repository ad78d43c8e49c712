// SPDX-FileCopyrightText: PactLedger contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/charts/bulletcanvas.h"
#include "ui/paint/pixels.h"
#include "ui/theme/metrics.h"

#include <QPainter>
#include <cmath>

using namespace Qt::StringLiterals;

namespace pact::ui {

using report::SeriesRole;

namespace {

constexpr double barHeight = 8;
constexpr double tickHeight = 14;
constexpr double plainPitch = 20;
constexpr double swatch = 12;
constexpr double leastBar = 40;
constexpr double numberRoom = 96; ///< from the end of the track to the right of the first number

std::vector<RowLabels::Row> rowsOf(const report::Chart& chart)
{
    std::vector<RowLabels::Row> rows;
    for (const report::ChartCategory& category : chart.categories)
        rows.push_back({category.key == u"*"_s ? QString() : category.key, category.label});
    return rows;
}

void drawTick(QPainter& painter, double x, double top, double height, const QColor& color)
{
    fillBox(painter, QRectF(x - 1, top, 2, height), color);
}

}

BulletCanvas::BulletCanvas(report::Chart chart, ChartInk ink) : ChartCanvas(std::move(chart), std::move(ink)), m_labels(this->ink(), rowsOf(this->chart()))
{
}

double BulletCanvas::rowPitch(double) const
{
    return plainPitch;
}

double BulletCanvas::heightFor(double width, double pitch) const
{
    return std::max(pitch, rowPitch(width)) * count();
}

QString BulletCanvas::legendText(SeriesRole role) const
{
    const QString name = seriesName(role);
    return chart().unit.isEmpty() || name.endsWith(chart().unit) ? name : name + u' ' + chart().unit;
}

double BulletCanvas::columnWidth(double width) const
{
    const double widest = std::max(ink().width(legendText(SeriesRole::Progress)) + swatch, ink().width(legendText(SeriesRole::Elapsed)) + 2) + 4;
    const double wanted = std::max(96.0, std::ceil(widest) + gap12);
    const double room = (width - m_labels.width(width * 0.4) - leastBar - gap8) / 2;
    return std::max(std::min(wanted, room), ink().width(u"100.0"_s) + gap8);
}

QSizeF BulletCanvas::legendSize(double width) const
{
    return {columnWidth(width) * 2, std::ceil(ink().lineHeight())};
}

void BulletCanvas::paintLegend(QPainter& painter, const QRectF& rect, double width) const
{
    const double column = columnWidth(width);
    const auto entry = [&](double right, SeriesRole role, double symbol) {
        const double wide = std::min(ink().width(legendText(role)) + 1, column - symbol - 6);
        ink().text(painter, QRectF(right - wide, rect.top(), wide, rect.height()), Qt::AlignRight, legendText(role), ink().color(Token::Secondary));
        return right - wide - 4 - symbol;
    };
    const double bar = entry(rect.right() - column, SeriesRole::Progress, swatch);
    fillBox(painter, QRectF(bar, rect.center().y() - barHeight / 2, swatch, barHeight), ink().color(Token::Accent));
    const double tick = entry(rect.right(), SeriesRole::Elapsed, 2);
    drawTick(painter, tick + 1, rect.center().y() - 6, 12, ink().color(Token::Text));
}

void BulletCanvas::place(const QSizeF& size, double pitch)
{
    m_size = size;
    m_pitch = pitch;
    m_left = m_labels.width(size.width() * 0.4);
    m_column = columnWidth(size.width());
    BarScene::Set done{ink().color(Token::Accent), {}};
    BarScene::Set rest{ink().color(Token::Divider), {}};
    for (int row = 0; row < count(); ++row) {
        const bool measured = mark(SeriesRole::Progress, row).value.has_value();
        const double percent = std::clamp(value(SeriesRole::Progress, row), 0.0, 100.0);
        done.values.push_back(percent);
        rest.values.push_back(measured ? 100 - percent : 0);
    }
    m_bars = std::make_unique<BarScene>(BarScene::Grow::Right, barHeight / m_pitch, std::vector{done, rest});
    const double bar = std::max(std::floor(size.width() - m_left - m_column - std::min(m_column, numberRoom) - gap8), 1.0);
    const double top = (m_pitch - plainPitch) / 2; // level with the bars of the lights beside it
    m_bars->place(QRectF(m_left, top, bar, m_pitch * count()), 0, 100);
    for (int row = 0; row < count(); ++row) {
        const QRectF line = rowRect(row);
        addCategoryMark(QRectF(0, line.top(), m_left - gap8, line.height()), row);
        addMark(QRectF(m_left, line.top(), bar, line.height()), SeriesRole::Progress, row);
        addMark(number(row, 0), SeriesRole::Progress, row);
        addMark(number(row, 1), SeriesRole::Elapsed, row);
    }
}

QRectF BulletCanvas::rowRect(int row) const
{
    const QRectF bar = m_bars->bar(row, 0, 100);
    return QRectF(0, bar.center().y() - plainPitch / 2, m_size.width(), plainPitch);
}

QRectF BulletCanvas::number(int row, int column) const
{
    const QRectF line = rowRect(row);
    const double right = m_size.width() - (1 - column) * m_column;
    const double wide = std::min(m_column - 4, 64.0);
    return QRectF(right - wide, line.top(), wide, line.height());
}

void BulletCanvas::draw(QPainter& painter)
{
    m_bars->paint(painter);
    for (int row = 0; row < count(); ++row)
        drawRow(painter, row);
}

void BulletCanvas::drawRow(QPainter& painter, int row) const
{
    const QRectF line = rowRect(row);
    m_labels.paint(painter, QRectF(0, line.top(), m_left, line.height()), row);
    const report::ChartMark& progress = mark(SeriesRole::Progress, row);
    const report::ChartMark& elapsed = mark(SeriesRole::Elapsed, row);
    if (elapsed.value) {
        const double x = m_bars->bar(row, 0, std::clamp(elapsed.value->toDouble(), 0.0, 100.0)).right();
        drawTick(painter, x, line.center().y() - tickHeight / 2, tickHeight, ink().color(Token::Text));
    }
    const bool measured = progress.value.has_value();
    if (!measured)
        ink().text(painter, QRectF(m_left, line.top(), m_size.width() - m_left - m_column - 48, line.height()), Qt::AlignLeft, category(row).note,
            ink().color(Token::Secondary));
    ink().text(painter, number(row, 0), Qt::AlignRight, progress.text, ink().color(measured ? Token::Text : Token::Secondary), progress.strong);
    ink().text(painter, number(row, 1), Qt::AlignRight, elapsed.text, ink().color(Token::Secondary));
}

}

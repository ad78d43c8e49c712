// SPDX-FileCopyrightText: PactLedger contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/charts/balancecanvas.h"
#include "ui/paint/pixels.h"
#include "ui/theme/metrics.h"

#include <QCoreApplication>
#include <QPainter>
#include <cmath>

namespace pact::ui {

using report::SeriesRole;

namespace {

constexpr double barHeight = 12;
constexpr double plainPitch = 24;
constexpr double headHeight = 20;
constexpr double numberGap = 8;
constexpr double mostUnit = 18;

std::vector<RowLabels::Row> rowsOf(const report::Chart& chart)
{
    std::vector<RowLabels::Row> rows;
    for (const report::ChartCategory& category : chart.categories)
        rows.push_back({QString(), category.label});
    return rows;
}

}

const BalanceCanvas::Side BalanceCanvas::ours{SeriesRole::Ours, SeriesRole::OursOverdue, -1};
const BalanceCanvas::Side BalanceCanvas::theirs{SeriesRole::Theirs, SeriesRole::TheirsOverdue, 1};

BalanceCanvas::BalanceCanvas(report::Chart chart, ChartInk ink) : ChartCanvas(std::move(chart), std::move(ink)), m_labels(this->ink(), rowsOf(this->chart()))
{
}

double BalanceCanvas::rowPitch(double) const
{
    return plainPitch;
}

double BalanceCanvas::heightFor(double width, double pitch) const
{
    return headHeight + std::max(pitch, rowPitch(width)) * count();
}

QString BalanceCanvas::shown(const Side& side, int row) const
{
    if (m_brief || value(side.overdue, row) <= 0)
        return mark(side.open, row).text;
    //: behind a bar: all that is owed, and how much of it is overdue
    return QCoreApplication::translate("Charts", "%1, %2 overdue").arg(mark(side.open, row).text, mark(side.overdue, row).text);
}

double BalanceCanvas::most(const Side& side) const
{
    double most = 0;
    for (int row = 0; row < count(); ++row)
        most = std::max(most, value(side.open, row));
    return most;
}

double BalanceCanvas::reach(const Side& side, double unit) const
{
    double reach = ink().width(seriesName(side.open)) + numberGap;
    for (int row = 0; row < count(); ++row)
        reach = std::max(reach, value(side.open, row) * unit + numberGap + ink().width(shown(side, row)) + 1);
    return reach;
}

double BalanceCanvas::unitFor(double room) const
{
    double low = 0;
    double high = mostUnit;
    for (int step = 0; step < 16; ++step) {
        const double unit = (low + high) / 2;
        (reach(ours, unit) + reach(theirs, unit) <= room ? low : high) = unit;
    }
    return mostUnit - low < 0.01 ? mostUnit : low;
}

void BalanceCanvas::place(const QSizeF& size, double pitch)
{
    m_width = size.width();
    m_pitch = pitch;
    m_joint = std::max(ink().width(seriesName(SeriesRole::Joint)) + gap4, 24.0);
    m_left = m_labels.width(size.width() * 0.4);
    const double room = m_width - m_left - m_joint - gap4;
    const double wanted = std::min(mostUnit, room / 2 / std::max(most(ours) + most(theirs), 1.0));
    m_brief = false;
    double unit = unitFor(room);
    if (unit < wanted) {
        m_brief = true;
        unit = unitFor(room);
    }
    unit = std::max(unit, 0.001);
    m_axis = std::round(m_left + reach(ours, unit));

    std::vector<BarScene::Set> sets;
    for (const Side& side : {ours, theirs}) {
        const QColor color = ink().theme().side(side.direction < 0 ? SideColor::Ours : SideColor::Theirs);
        BarScene::Set overdue{Qt::NoBrush, {}};
        BarScene::Set rest{color, {}};
        for (int row = 0; row < count(); ++row) {
            overdue.values.push_back(side.direction * value(side.overdue, row));
            rest.values.push_back(side.direction * (value(side.open, row) - value(side.overdue, row)));
        }
        sets.push_back(std::move(overdue));
        sets.push_back(std::move(rest));
    }
    const double high = std::max(most(theirs), most(ours) > 0 ? 0.0 : 1.0);
    m_bars = std::make_unique<BarScene>(BarScene::Grow::Right, barHeight / m_pitch, sets);
    m_bars->place(QRectF(m_axis - most(ours) * unit, headHeight, (most(ours) + high) * unit, m_pitch * count()), -most(ours), high);
    for (int row = 0; row < count(); ++row) {
        const QRectF line = rowRect(row);
        addCategoryMark(QRectF(0, line.top(), m_left - gap8, line.height()), row);
        for (const Side& side : {ours, theirs}) {
            addMark(bar(side, side.open, row).adjusted(0, -6, 0, 6).united(number(side, row)), side.open, row);
            addMark(bar(side, side.overdue, row).adjusted(0, -2, 0, 2), side.overdue, row);
        }
        addMark(QRectF(m_width - m_joint, line.top(), m_joint, line.height()), SeriesRole::Joint, row);
    }
}

QRectF BalanceCanvas::rowRect(int row) const
{
    return QRectF(0, headHeight + m_pitch * row, m_width, m_pitch);
}

QRectF BalanceCanvas::bar(const Side& side, SeriesRole role, int row) const
{
    return m_bars->bar(row, 0, side.direction * value(role, row));
}

QRectF BalanceCanvas::number(const Side& side, int row) const
{
    const QRectF line = rowRect(row);
    const QRectF of = bar(side, side.open, row);
    const double wide = ink().width(shown(side, row)) + 1;
    return side.direction < 0 ? QRectF(of.left() - numberGap - wide, line.top(), wide, line.height())
                              : QRectF(of.right() + numberGap, line.top(), wide, line.height());
}

void BalanceCanvas::draw(QPainter& painter)
{
    const Theme& theme = ink().theme();
    const auto head = [&](const QRectF& rect, Qt::Alignment alignment, SeriesRole role, const QColor& color) {
        ink().text(painter, rect, alignment, seriesName(role), color, false, Qt::ElideNone);
    };
    const double middle = m_width - m_joint - m_axis - numberGap;
    head(QRectF(0, 0, m_axis - numberGap, headHeight), Qt::AlignRight, SeriesRole::Ours, theme.side(SideColor::Ours));
    head(QRectF(m_axis + numberGap, 0, middle, headHeight), Qt::AlignLeft, SeriesRole::Theirs, theme.side(SideColor::Theirs));
    head(QRectF(m_width - m_joint, 0, m_joint, headHeight), Qt::AlignRight, SeriesRole::Joint, ink().color(Token::Secondary));
    m_bars->paint(painter);
    for (int row = 0; row < count(); ++row)
        drawRow(painter, row);
    verticalLine(painter, m_axis, headHeight - 4, headHeight + m_pitch * count(), ink().color(Token::InputBorder));
}

void BalanceCanvas::drawRow(QPainter& painter, int row) const
{
    const QRectF line = rowRect(row);
    m_labels.paint(painter, QRectF(0, line.top(), m_left, line.height()), row);
    drawSide(painter, ours, row);
    drawSide(painter, theirs, row);
    ink().text(painter, QRectF(m_width - m_joint, line.top(), m_joint, line.height()), Qt::AlignRight, mark(SeriesRole::Joint, row).text,
        ink().color(Token::Secondary));
}

void BalanceCanvas::drawSide(QPainter& painter, const Side& side, int row) const
{
    if (value(side.overdue, row) > 0)
        ink().hatch(painter, bar(side, side.overdue, row));
    const bool nothing = side.direction < 0 && value(side.open, row) <= 0;
    ink().text(painter, number(side, row), side.direction < 0 ? Qt::AlignRight : Qt::AlignLeft, shown(side, row),
        ink().color(nothing ? Token::Secondary : Token::Text), false, Qt::ElideNone);
}

}

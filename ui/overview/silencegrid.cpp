// SPDX-FileCopyrightText: PactLedger contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/overview/silencegrid.h"
#include "ui/paint/pixels.h"
#include "ui/theme/fonts.h"
#include "ui/theme/metrics.h"

#include <QPainter>

namespace pact::ui {

using domain::ReportState;

namespace {

constexpr double pitch = 24;
constexpr double cellHeight = 20;
constexpr double leastCell = 32;

QString stateMark(ReportState state)
{
    switch (state) {
    case ReportState::Reported:
        //: one character: the unit reported in time
        return SilenceGrid::tr("R");
    case ReportState::Late:
        //: one character: the unit reported late
        return SilenceGrid::tr("L");
    case ReportState::Missing:
        //: one character: the report is missing
        return SilenceGrid::tr("M");
    case ReportState::NotOwed:
        break;
    }
    return {};
}

QString stateWord(ReportState state)
{
    switch (state) {
    case ReportState::Reported:
        return SilenceGrid::tr("reported");
    case ReportState::Late:
        return SilenceGrid::tr("late");
    case ReportState::Missing:
        return SilenceGrid::tr("missing");
    case ReportState::NotOwed:
        break;
    }
    return SilenceGrid::tr("not owed");
}

}

SilenceGrid::SilenceGrid(QWidget* parent) : MarkView(parent)
{
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Preferred);
}

void SilenceGrid::setUnits(std::vector<domain::Period> rounds, std::vector<domain::SilentUnit> units, int most)
{
    m_rounds = std::move(rounds);
    m_units = std::move(units);
    if (static_cast<int>(m_units.size()) > most)
        m_units.resize(static_cast<size_t>(most));
    retranslate();
    updateGeometry();
}

void SilenceGrid::retranslate()
{
    layOut();
    QStringList lines;
    for (const CanvasMark& place : m_places)
        lines.append(place.text);
    setTwin(lines.join(QLatin1Char('\n')));
}

double SilenceGrid::cellWidth() const
{
    const ChartInk ink(Theme::current(), uiFamily());
    double wide = leastCell;
    for (const domain::Period& round : m_rounds)
        wide = std::max(wide, std::ceil(ink.width(round.shortLabel().now())) + gap4);
    return wide;
}

QRectF SilenceGrid::cell(int row, int column) const
{
    const double wide = cellWidth() + gap4;
    const double left = drawingSize().width() - wide * static_cast<double>(m_rounds.size()) + gap4 + wide * column;
    return QRectF(left, pitch * row + (pitch - cellHeight) / 2, wide - gap4, cellHeight);
}

void SilenceGrid::layOut()
{
    m_places.clear();
    for (size_t i = 0; i < m_units.size(); ++i) {
        const domain::SilentUnit& unit = m_units[i];
        QStringList states;
        for (size_t k = 0; k < m_rounds.size() && k < unit.states.size(); ++k)
            states.append(m_rounds[k].shortLabel().now() + QLatin1Char(' ') + stateWord(unit.states[k]));
        const QRectF row(0, pitch * (static_cast<double>(i) + 1), drawingSize().width(), pitch);
        //: a unit and, for each period, whether it reported
        m_places.push_back({row, tr("%1: %2").arg(unit.name.now(), states.join(tr(", "))), unit.filter, static_cast<int>(i)});
    }
    placesChanged();
}

const std::vector<CanvasMark>& SilenceGrid::places() const
{
    return m_places;
}

void SilenceGrid::paintPlaces(QPainter& painter)
{
    const Theme& theme = Theme::current();
    const ChartInk ink(theme, uiFamily());
    for (size_t k = 0; k < m_rounds.size(); ++k)
        ink.text(painter, cell(0, static_cast<int>(k)), Qt::AlignHCenter, m_rounds[k].shortLabel().now(), theme.color(Token::Secondary), false, Qt::ElideNone);
    for (size_t i = 0; i < m_units.size(); ++i) {
        const int row = static_cast<int>(i) + 1;
        const QRectF name(0, pitch * row, cell(row, 0).left() - gap8, pitch);
        ink.text(painter, name, Qt::AlignLeft, m_units[i].name.now(), theme.color(Token::Text), false, Qt::ElideMiddle);
        for (size_t k = 0; k < m_rounds.size() && k < m_units[i].states.size(); ++k) {
            const ReportState state = m_units[i].states[k];
            if (state == ReportState::NotOwed)
                continue;
            const bool missing = state == ReportState::Missing;
            const bool late = state == ReportState::Late;
            const QRectF box = cell(row, static_cast<int>(k));
            const QColor border = theme.color(missing ? Token::Text : late ? Token::InputBorder : Token::Divider);
            drawBox(painter, box, theme.color(missing ? Token::Text : Token::Base), border, 1, 0);
            const Token text = missing ? Token::Base : late ? Token::Text : Token::Secondary;
            ink.text(painter, box, Qt::AlignHCenter, stateMark(state), theme.color(text), missing || late, Qt::ElideNone);
        }
    }
}

void SilenceGrid::resizeEvent(QResizeEvent* event)
{
    MarkView::resizeEvent(event);
    layOut();
}

QSize SilenceGrid::sizeHint() const
{
    const double rows = m_units.empty() ? 0 : static_cast<double>(m_units.size()) + 1;
    return {static_cast<int>(240 * drawingScale()), static_cast<int>(std::ceil(rows * pitch * drawingScale()))};
}

QSize SilenceGrid::minimumSizeHint() const
{
    return {static_cast<int>(160 * drawingScale()), sizeHint().height()};
}

}

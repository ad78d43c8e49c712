// SPDX-FileCopyrightText: PactLedger contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/charts/spancanvas.h"
#include "ui/paint/pixels.h"
#include "ui/theme/metrics.h"

#include <QCoreApplication>
#include <QPainter>
#include <cmath>

using namespace Qt::StringLiterals;

namespace pact::ui {

using domain::Side;
using report::SeriesRole;

namespace {

constexpr double barHeight = 14;
constexpr double plainPitch = 20;
constexpr double headHeight = 20;
constexpr double leastBar = 6;
constexpr double swatch = 12;

std::vector<RowLabels::Row> rowsOf(const report::Chart& chart)
{
    std::vector<RowLabels::Row> rows;
    for (const report::ChartCategory& category : chart.categories)
        rows.push_back({category.key, category.label});
    return rows;
}

}

SpanCanvas::SpanCanvas(report::Chart chart, ChartInk ink) : ChartCanvas(std::move(chart), std::move(ink)), m_labels(this->ink(), rowsOf(this->chart()), RowLabels::Shorten::AtEnd)
{
}

double SpanCanvas::rowPitch(double) const
{
    return plainPitch;
}

double SpanCanvas::heightFor(double width, double pitch) const
{
    return headHeight + std::max(pitch, rowPitch(width)) * count();
}

void SpanCanvas::place(const QSizeF& size, double pitch)
{
    m_size = size;
    m_pitch = pitch;
    m_left = m_labels.width(size.width() * 0.35);
    double low = static_cast<double>(chart().day.toJulianDay());
    double high = low;
    for (int row = 0; row < count(); ++row) {
        for (const SeriesRole role : {SeriesRole::From, SeriesRole::Until, SeriesRole::Extended}) {
            if (mark(role, row).value) {
                low = std::min(low, value(role, row));
                high = std::max(high, value(role, row));
            }
        }
    }
    // Whole years at the left, some room behind the day at the right.
    m_first = static_cast<double>(QDate(QDate::fromJulianDay(static_cast<qint64>(low)).year(), 1, 1).toJulianDay());
    m_last = high + std::max((high - m_first) * 0.04, 14.0);
    for (int row = 0; row < count(); ++row) {
        QString text = category(row).label + u' ' + mark(SeriesRole::From, row).text;
        for (const SeriesRole role : {SeriesRole::Until, SeriesRole::Extended}) {
            if (mark(role, row).value && mark(role, row).text != mark(SeriesRole::From, row).text)
                text += u" – "_s + mark(role, row).text;
        }
        addTextMark(rowRect(row), text + u'\n' + category(row).note, row);
    }
}

double SpanCanvas::x(double julianDay) const
{
    return m_left + (julianDay - m_first) / (m_last - m_first) * (m_size.width() - m_left);
}

QRectF SpanCanvas::rowRect(int row) const
{
    return QRectF(0, headHeight + m_pitch * row, m_size.width(), m_pitch);
}

QRectF SpanCanvas::bar(int row) const
{
    const double left = x(value(SeriesRole::From, row));
    const double until = mark(SeriesRole::Until, row).value ? value(SeriesRole::Until, row) + 1 : m_last;
    return QRectF(left, rowRect(row).center().y() - barHeight / 2, std::max(x(until) - left, leastBar), barHeight);
}

QRectF SpanCanvas::extension(int row) const
{
    if (!mark(SeriesRole::Extended, row).value)
        return {};
    const QRectF term = bar(row);
    return QRectF(term.right(), term.top(), std::max(x(value(SeriesRole::Extended, row) + 1) - term.right(), 0.0), term.height());
}

QColor SpanCanvas::color(int row) const
{
    const Side side = category(row).side;
    return ink().theme().side(side == Side::Ours ? SideColor::Ours : side == Side::Theirs ? SideColor::Theirs : SideColor::Joint);
}

void SpanCanvas::draw(QPainter& painter)
{
    drawAxis(painter);
    for (int row = 0; row < count(); ++row)
        drawRow(painter, row);
    const double today = x(static_cast<double>(chart().day.toJulianDay()));
    fillBox(painter, QRectF(today - 1, headHeight - 2, 2, m_pitch * count() + 2), ink().color(Token::Text));
    for (int row = 0; row < count(); ++row)
        drawNote(painter, row);
}

void SpanCanvas::drawAxis(QPainter& painter) const
{
    const double bottom = headHeight + m_pitch * count();
    const int last = QDate::fromJulianDay(static_cast<qint64>(m_last)).year();
    double free = m_left;
    const double today = x(static_cast<double>(chart().day.toJulianDay()));
    //: over the line of the day
    const QString now = QCoreApplication::translate("Charts", "today %1").arg(chart().day.toString(u"MM-dd"_s));
    const double half = ink().width(now, true) / 2 + gap4;
    const double shown = std::clamp(today, m_left + half, std::max(m_size.width() - half, m_left + half));
    for (int year = QDate::fromJulianDay(static_cast<qint64>(m_first)).year(); year <= last; ++year) {
        const double at = x(static_cast<double>(QDate(year, 1, 1).toJulianDay()));
        const QString text = QString::number(year);
        if (at > m_left)
            verticalLine(painter, at, headHeight, bottom, ink().color(Token::Divider));
        const double wide = ink().width(text, true);
        const bool covered = at + gap4 + wide > shown - half && at < shown + half;
        if (at < free || covered || at + wide + gap4 > m_size.width())
            continue;
        ink().text(painter, QRectF(at + gap4, 0, wide + 1, headHeight), Qt::AlignLeft, text, ink().color(Token::Secondary), true, Qt::ElideNone);
        free = at + wide + gap12;
    }
    ink().text(painter, QRectF(shown - half, 0, 2 * half, headHeight), Qt::AlignHCenter, now, ink().color(Token::Text), true, Qt::ElideNone);
}

void SpanCanvas::drawRow(QPainter& painter, int row) const
{
    const QRectF line = rowRect(row);
    m_labels.paint(painter, QRectF(0, line.top(), m_left, line.height()), row);
    if (!mark(SeriesRole::From, row).value)
        return;
    if (category(row).hollow)
        drawDashedBox(painter, bar(row), color(row), 0);
    else
        fillBox(painter, bar(row), color(row));
    if (const QRectF more = extension(row); more.width() > 0)
        ink().hatch(painter, more, color(row));
}

void SpanCanvas::drawNote(QPainter& painter, int row) const
{
    if (!mark(SeriesRole::From, row).value)
        return;
    const QString& note = category(row).note;
    const QRectF own = bar(row).united(extension(row));
    const double wide = ink().width(note) + 1;
    const QRectF line = rowRect(row);
    if (!category(row).hollow && extension(row).isEmpty() && wide + gap8 <= own.width()) {
        // On the fill as the mark of a light on its own: light on dark, dark on light.
        const bool dark = color(row).lightnessF() < 0.55F;
        // The line of the day gives way to the words.
        fillBox(painter, QRectF(own.right() - gap4 - wide - 2, own.top(), wide + 2, own.height()), color(row));
        ink().text(painter, own.adjusted(gap4, 0, -gap4, 0), Qt::AlignRight, note, dark ? QColor(Qt::white) : QColor(0x10, 0x14, 0x18), false, Qt::ElideNone);
        return;
    }
    const double right = m_size.width() - own.right() - gap8;
    const double left = own.left() - m_left - gap8;
    const bool behind = right >= wide || right >= left;
    const double room = std::min(behind ? right : left, wide);
    if (room < swatch)
        return;
    const QRectF box = behind ? QRectF(own.right() + gap8, line.top() + 2, room, line.height() - 4) : QRectF(own.left() - gap8 - room, line.top() + 2, room, line.height() - 4);
    // A text that would touch the line of the day stands on the ground's own colour.
    const double today = x(static_cast<double>(chart().day.toJulianDay()));
    if (box.left() - 2 < today && today < box.right() + 2)
        fillBox(painter, box.adjusted(-2, 0, 2, 0), ink().ground());
    ink().text(painter, box, behind ? Qt::AlignLeft : Qt::AlignRight, note, ink().color(Token::Secondary));
}

std::vector<std::pair<Side, QString>> SpanCanvas::legend() const
{
    const bool visits = chart().kind == report::ChartKind::Visits;
    const std::array<std::pair<Side, QString>, 3> all{{
        {Side::Ours, visits ? QCoreApplication::translate("Charts", "Outbound") : QCoreApplication::translate("Charts", "Sent by us")},
        {Side::Theirs, visits ? QCoreApplication::translate("Charts", "Inbound") : QCoreApplication::translate("Charts", "Sent by them")},
        {Side::None, visits ? QCoreApplication::translate("Charts", "Mutual") : QCoreApplication::translate("Charts", "Other")},
    }};
    std::vector<std::pair<Side, QString>> shown;
    for (const auto& entry : all) {
        for (int row = 0; row < count(); ++row) {
            if (category(row).side == entry.first && mark(SeriesRole::From, row).value) {
                shown.push_back(entry);
                break;
            }
        }
    }
    return shown;
}

QSizeF SpanCanvas::legendSize(double) const
{
    double wide = 0;
    for (const auto& [side, text] : legend())
        wide += swatch + gap4 + std::ceil(ink().width(text)) + gap12;
    return wide > 0 ? QSizeF(wide, std::ceil(ink().lineHeight())) : QSizeF();
}

void SpanCanvas::paintLegend(QPainter& painter, const QRectF& rect, double) const
{
    double left = rect.right() - legendSize(rect.width()).width() + gap12;
    for (const auto& [side, text] : legend()) {
        const SideColor tone = side == Side::Ours ? SideColor::Ours : side == Side::Theirs ? SideColor::Theirs : SideColor::Joint;
        fillBox(painter, QRectF(left, rect.center().y() - 5, swatch, 10), ink().theme().side(tone));
        left += swatch + gap4;
        const double wide = std::ceil(ink().width(text));
        ink().text(painter, QRectF(left, rect.top(), wide + 1, rect.height()), Qt::AlignLeft, text, ink().color(Token::Secondary), false, Qt::ElideNone);
        left += wide + gap12;
    }
}

}

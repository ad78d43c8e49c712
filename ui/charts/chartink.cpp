// SPDX-FileCopyrightText: PactLedger contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/charts/chartink.h"
#include "ui/paint/pixels.h"

#include <QFontMetricsF>
#include <QPainter>

namespace pact::ui {

namespace {

constexpr int labelPixels = 12;
constexpr double stripe = 5;

}

ChartInk::ChartInk(const Theme& theme, const QString& family) : m_theme(&theme), m_plain(family), m_bold(family)
{
    m_plain.setPixelSize(labelPixels);
    m_bold.setPixelSize(labelPixels);
    m_bold.setBold(true);
}

double ChartInk::width(const QString& text, bool bold) const
{
    return QFontMetricsF(bold ? m_bold : m_plain).horizontalAdvance(text);
}

double ChartInk::lineHeight() const
{
    return QFontMetricsF(m_plain).height();
}

void ChartInk::text(QPainter& painter, const QRectF& rect, Qt::Alignment alignment, const QString& text, const QColor& color, bool bold,
    Qt::TextElideMode elide) const
{
    const QFont& font = bold ? m_bold : m_plain;
    const QFontMetricsF metrics(font);
    const bool fits = metrics.horizontalAdvance(text) <= rect.width() + 0.5;
    painter.setFont(font);
    painter.setPen(color);
    painter.drawText(rect, static_cast<int>(alignment | Qt::AlignVCenter) | Qt::TextSingleLine | Qt::TextDontClip,
        fits ? text : metrics.elidedText(text, elide, rect.width()));
}

void ChartInk::hatch(QPainter& painter, const QRectF& rect) const
{
    hatch(painter, rect, m_theme->light(domain::Light::Red).fill);
}

void ChartInk::hatch(QPainter& painter, const QRectF& rect, const QColor& color) const
{
    const QRectF box = snapped(painter, rect);
    painter.save();
    painter.fillRect(box, ground());
    painter.setClipRect(box, Qt::IntersectClip);
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(QPen(color, 2, Qt::SolidLine, Qt::FlatCap));
    for (double x = box.left() - box.height(); x < box.right() + box.height(); x += stripe)
        painter.drawLine(QPointF(x, box.bottom() + 1), QPointF(x + box.height() + 2, box.top() - 1));
    painter.restore();
    drawBox(painter, box, QColor(), color, 1, 0);
}

}

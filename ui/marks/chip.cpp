// SPDX-FileCopyrightText: PactLedger contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/marks/chip.h"
#include "ui/paint/pixels.h"
#include "ui/theme/theme.h"

#include <QFontMetricsF>
#include <QPainter>

namespace pact::ui {

namespace {
constexpr qreal padding = 8;
constexpr qreal crossTarget = 24;
}

qreal chipWidth(const QFont& font, const QString& text, bool cross)
{
    return padding + std::ceil(QFontMetricsF(font).horizontalAdvance(text)) + (cross ? crossTarget : padding);
}

QRectF chipCross(const QRectF& rect)
{
    return {rect.right() - crossTarget, rect.top(), crossTarget, rect.height()};
}

void paintChip(QPainter& painter, const QRectF& rect, const QString& text, bool cross, bool current)
{
    const Theme& theme = Theme::current();
    drawBox(painter, rect, theme.color(Token::Selection), current ? theme.color(Token::Accent) : QColor(), 2, 4);
    painter.setPen(theme.color(Token::Text));
    const QRectF inside = rect.adjusted(padding, 0, cross ? -crossTarget : -padding, 0);
    painter.drawText(inside, Qt::AlignLeft | Qt::AlignVCenter, painter.fontMetrics().elidedText(text, Qt::ElideRight, qCeil(inside.width())));
    if (cross)
        drawCross(painter, chipCross(rect), theme.color(Token::Text), 7);
}

}

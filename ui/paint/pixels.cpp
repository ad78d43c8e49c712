// SPDX-FileCopyrightText: PactLedger contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/paint/pixels.h"

#include <QPainter>
#include <QPainterPath>
#include <cmath>

namespace pact::ui {

namespace {

qreal scaleOf(const QPainter& painter)
{
    return std::max<qreal>(std::abs(painter.deviceTransform().m11()), 0.01);
}

void stroke(QPainter& painter, const QPolygonF& line, const QColor& color, qreal width)
{
    painter.save();
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(QPen(color, width, Qt::SolidLine, Qt::FlatCap, Qt::MiterJoin));
    painter.setBrush(Qt::NoBrush);
    painter.drawPolyline(line);
    painter.restore();
}

}

qreal pixelWidth(const QPainter& painter, qreal logical)
{
    const qreal scale = scaleOf(painter);
    return std::max(1.0, std::floor(logical * scale)) / scale;
}

QRectF snapped(const QPainter& painter, const QRectF& rect)
{
    const QTransform& transform = painter.deviceTransform();
    if (transform.type() > QTransform::TxScale)
        return rect;
    const QRectF device = transform.mapRect(rect);
    const QRectF rounded(QPointF(std::round(device.left()), std::round(device.top())), QPointF(std::round(device.right()), std::round(device.bottom())));
    return transform.inverted().mapRect(rounded);
}

void fillBox(QPainter& painter, const QRectF& rect, const QColor& color)
{
    painter.fillRect(snapped(painter, rect), color);
}

void drawBox(QPainter& painter, const QRectF& rect, const QColor& fill, const QColor& border, qreal width, qreal radius)
{
    const QRectF outer = snapped(painter, rect);
    const qreal w = border.isValid() ? pixelWidth(painter, width) : 0;
    const QRectF inner = outer.adjusted(w, w, -w, -w);
    const qreal innerRadius = std::max(0.0, radius - w);
    painter.save();
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(Qt::NoPen);
    QPainterPath inside;
    inside.addRoundedRect(inner, innerRadius, innerRadius);
    if (border.isValid()) {
        QPainterPath ring;
        ring.addRoundedRect(outer, radius, radius);
        if (fill.isValid())
            painter.fillPath(ring, border);
        else
            painter.fillPath(ring.subtracted(inside), border);
    }
    if (fill.isValid())
        painter.fillPath(inside, fill);
    painter.restore();
}

void drawDashedBox(QPainter& painter, const QRectF& rect, const QColor& border, qreal radius)
{
    const qreal w = pixelWidth(painter);
    const QRectF box = snapped(painter, rect).adjusted(w / 2, w / 2, -w / 2, -w / 2);
    painter.save();
    painter.setRenderHint(QPainter::Antialiasing);
    QPen pen(border, w);
    pen.setDashPattern({3, 2});
    painter.setPen(pen);
    painter.setBrush(Qt::NoBrush);
    painter.drawRoundedRect(box, radius, radius);
    painter.restore();
}

void horizontalLine(QPainter& painter, qreal x1, qreal x2, qreal top, const QColor& color)
{
    QRectF line = snapped(painter, QRectF(x1, top, x2 - x1, 1));
    line.setHeight(pixelWidth(painter));
    painter.fillRect(line, color);
}

void verticalLine(QPainter& painter, qreal left, qreal y1, qreal y2, const QColor& color)
{
    QRectF line = snapped(painter, QRectF(left, y1, 1, y2 - y1));
    line.setWidth(pixelWidth(painter));
    painter.fillRect(line, color);
}

void drawChevron(QPainter& painter, const QRectF& rect, Pointing pointing, const QColor& color, qreal size)
{
    const QPointF c = rect.center();
    const qreal a = size / 2;
    const qreal b = size / 4;
    QPolygonF line;
    switch (pointing) {
    case Pointing::Down:
        line << QPointF(-a, -b) << QPointF(0, b) << QPointF(a, -b);
        break;
    case Pointing::Up:
        line << QPointF(-a, b) << QPointF(0, -b) << QPointF(a, b);
        break;
    case Pointing::Right:
        line << QPointF(-b, -a) << QPointF(b, 0) << QPointF(-b, a);
        break;
    case Pointing::Left:
        line << QPointF(b, -a) << QPointF(-b, 0) << QPointF(b, a);
        break;
    }
    stroke(painter, line.translated(c), color, 1.5);
}

void drawCross(QPainter& painter, const QRectF& rect, const QColor& color, qreal size)
{
    const QPointF c = rect.center();
    const qreal a = size / 2;
    stroke(painter, QPolygonF({c + QPointF(-a, -a), c + QPointF(a, a)}), color, 1.6);
    stroke(painter, QPolygonF({c + QPointF(-a, a), c + QPointF(a, -a)}), color, 1.6);
}

void drawCheck(QPainter& painter, const QRectF& rect, const QColor& color, qreal size)
{
    const QPointF c = rect.center();
    const qreal a = size / 2;
    stroke(painter, QPolygonF({c + QPointF(-a, 0), c + QPointF(-a * 0.25, a * 0.7), c + QPointF(a, -a * 0.65)}), color, 1.8);
}

}

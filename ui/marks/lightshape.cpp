// SPDX-FileCopyrightText: PactLedger contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/marks/lightshape.h"
#include "ui/paint/pixels.h"

#include <QFontMetricsF>
#include <QPainter>

namespace pact::ui {

namespace {

constexpr qreal countShape = 12;
constexpr qreal countGap = 4;

QRectF shapeBox(const QPainter& painter, const QRectF& rect, qreal size)
{
    return snapped(painter, QRectF(rect.left(), rect.center().y() - size / 2, size, size));
}

}

QPainterPath lightPath(domain::Light light, const QRectF& box)
{
    const qreal s = box.width() / 14;
    QPainterPath path;
    switch (light) {
    case domain::Light::Red:
        path.addPolygon(QPolygonF({{box.center().x(), box.top()}, {box.right(), box.center().y()}, {box.center().x(), box.bottom()},
            {box.left(), box.center().y()}}));
        path.closeSubpath();
        break;
    case domain::Light::Yellow:
        path.addPolygon(QPolygonF({{box.center().x(), box.top() + 0.5 * s}, {box.right(), box.bottom() - 0.8 * s}, {box.left(), box.bottom() - 0.8 * s}}));
        path.closeSubpath();
        break;
    case domain::Light::Blue:
        path.addRect(box.adjusted(1.3 * s, 1.3 * s, -1.3 * s, -1.3 * s));
        break;
    case domain::Light::Green:
    case domain::Light::Grey:
        path.addEllipse(box.adjusted(0.7 * s, 0.7 * s, -0.7 * s, -0.7 * s));
        break;
    }
    return path;
}

void paintLightShape(QPainter& painter, const QRectF& box, domain::Light light, const Theme& theme, bool hollow)
{
    const LightColors colors = theme.light(light);
    const qreal width = hollow ? 1.2 : 1.5;
    // A mitred corner reaches beyond the path by more than half the pen.
    const qreal inset = light == domain::Light::Yellow ? width * 0.8 : width / 2;
    painter.save();
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(QPen(hollow ? theme.color(Token::InputBorder) : colors.outline, width, Qt::SolidLine, Qt::FlatCap, Qt::MiterJoin));
    painter.setBrush(hollow ? QBrush(Qt::NoBrush) : QBrush(colors.fill));
    painter.drawPath(lightPath(light, box.adjusted(inset, inset, -inset, -inset)));
    painter.restore();
}

void paintLight(QPainter& painter, const QRectF& rect, domain::Light light, LightState state)
{
    const Theme& theme = Theme::current();
    const QRectF box = shapeBox(painter, rect, 14);
    paintLightShape(painter, box, light, theme);
    painter.save();
    QFont bold = painter.font();
    bold.setBold(true);
    painter.setFont(bold);
    painter.setPen(state == LightState::Selected ? theme.color(Token::Text) : theme.light(light).outline);
    painter.drawText(QRectF(box.right() + 4, rect.top(), rect.right() - box.right() - 4, rect.height()), Qt::AlignLeft | Qt::AlignVCenter,
        domain::lightMark(light).now());
    painter.restore();
}

qreal paintLightCount(QPainter& painter, const QRectF& rect, domain::Light light, int count)
{
    const Theme& theme = Theme::current();
    const QRectF box = shapeBox(painter, rect, countShape);
    paintLightShape(painter, box, light, theme, count == 0);
    painter.setPen(theme.color(count == 0 ? Token::Secondary : Token::Text));
    const QString text = QString::number(count);
    painter.drawText(QRectF(box.right() + countGap, rect.top(), rect.width(), rect.height()), Qt::AlignLeft | Qt::AlignVCenter, text);
    return lightCountWidth(painter.font(), count);
}

qreal lightCountWidth(const QFont& font, int count)
{
    return countShape + countGap + QFontMetricsF(font).horizontalAdvance(QString::number(count));
}

}

// SPDX-FileCopyrightText: PactLedger contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/icons/svgiconengine.h"
#include "ui/theme/theme.h"

#include <QFile>
#include <QPainter>
#include <QPixmapCache>
#include <QSvgRenderer>
#include <utility>

using namespace Qt::StringLiterals;

namespace pact::ui {

namespace {

QByteArray readFile(const QString& name, int size)
{
    QFile file(u":/icons/%1/%2.svg"_s.arg(size).arg(name));
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

QColor colorOf(const QString& name, QIcon::Mode mode)
{
    const Theme& theme = Theme::current();
    if (mode == QIcon::Disabled)
        return theme.color(Token::Secondary);
    if (name == u"error")
        return theme.color(Token::ErrorText);
    if (name == u"warning")
        return theme.light(domain::Light::Yellow).outline;
    return theme.color(Token::Text);
}

}

SvgIconEngine::SvgIconEngine(QString name) : m_name(std::move(name))
{
}

QPixmap SvgIconEngine::drawn(int devicePixels, int logicalPixels, QIcon::Mode mode) const
{
    const QColor color = colorOf(m_name, mode);
    const QString cacheKey = u"pact-icon/%1/%2/%3/%4"_s.arg(m_name).arg(devicePixels).arg(logicalPixels).arg(color.name());
    QPixmap pixmap;
    if (QPixmapCache::find(cacheKey, &pixmap))
        return pixmap;
    QByteArray svg = readFile(m_name, logicalPixels >= 20 ? 22 : 16);
    svg.replace("currentColor", color.name().toLatin1());
    svg.replace("\"#fff\"", "\"" + Theme::current().color(Token::Base).name().toLatin1() + "\"");
    QSvgRenderer renderer(svg);
    pixmap = QPixmap(devicePixels, devicePixels);
    pixmap.fill(Qt::transparent);
    QPainter painter(&pixmap);
    renderer.render(&painter, QRectF(0, 0, devicePixels, devicePixels));
    painter.end();
    QPixmapCache::insert(cacheKey, pixmap);
    return pixmap;
}

void SvgIconEngine::paint(QPainter* painter, const QRect& rect, QIcon::Mode mode, QIcon::State)
{
    const int side = std::min(rect.width(), rect.height());
    const qreal scale = std::max<qreal>(painter->deviceTransform().m11(), 0.1);
    QPixmap pixmap = drawn(qRound(side * scale), side, mode);
    pixmap.setDevicePixelRatio(scale);
    // On whole device pixels, else a fractional scale would blur the drawing.
    const QPointF wanted = painter->deviceTransform().map(QPointF(rect.x() + (rect.width() - side) / 2.0, rect.y() + (rect.height() - side) / 2.0));
    const QPointF place = painter->deviceTransform().inverted().map(QPointF(qRound(wanted.x()), qRound(wanted.y())));
    painter->drawPixmap(QRectF(place, QSizeF(pixmap.size()) / scale), pixmap, QRectF(QPointF(), QSizeF(pixmap.size())));
}

QPixmap SvgIconEngine::pixmap(const QSize& size, QIcon::Mode mode, QIcon::State state)
{
    return scaledPixmap(size, mode, state, 1);
}

QPixmap SvgIconEngine::scaledPixmap(const QSize& size, QIcon::Mode mode, QIcon::State, qreal scale)
{
    // Qt hands in the size in device pixels.
    const int side = std::min(size.width(), size.height());
    return drawn(side, qRound(side / std::max(scale, 0.1)), mode);
}

QIconEngine* SvgIconEngine::clone() const
{
    return new SvgIconEngine(m_name);
}

QString SvgIconEngine::key() const
{
    return u"PactSvg"_s;
}

QList<QSize> SvgIconEngine::availableSizes(QIcon::Mode, QIcon::State)
{
    return {QSize(16, 16), QSize(22, 22)};
}

}

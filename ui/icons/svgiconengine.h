// SPDX-FileCopyrightText: PactLedger contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include <QIconEngine>

namespace pact::ui {

/// Draws one icon from its 16 or 22 px drawing, whichever is nearer below the size asked for, in the theme's colours.
class SvgIconEngine : public QIconEngine
{
public:
    explicit SvgIconEngine(QString name);

    void paint(QPainter* painter, const QRect& rect, QIcon::Mode mode, QIcon::State state) override;
    QPixmap pixmap(const QSize& size, QIcon::Mode mode, QIcon::State state) override;
    QPixmap scaledPixmap(const QSize& size, QIcon::Mode mode, QIcon::State state, qreal scale) override;
    QIconEngine* clone() const override;
    QString key() const override;
    QList<QSize> availableSizes(QIcon::Mode mode, QIcon::State state) override;

private:
    QPixmap drawn(int devicePixels, int logicalPixels, QIcon::Mode mode) const;

    QString m_name;
};

}

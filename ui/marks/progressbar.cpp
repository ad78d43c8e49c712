// SPDX-FileCopyrightText: PactLedger contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/marks/progressbar.h"
#include "ui/paint/pixels.h"
#include "ui/theme/theme.h"

#include <QFontMetricsF>
#include <QPainter>
#include <algorithm>

using namespace Qt::StringLiterals;

namespace pact::ui {

void paintProgressBar(QPainter& painter, const QRectF& rect, double percent, std::optional<double> elapsed)
{
    const Theme& theme = Theme::current();
    const QRectF band(rect.left(), rect.center().y() - 3, rect.width(), 6);
    fillBox(painter, band, theme.color(Token::Divider));
    QRectF done = band;
    done.setWidth(band.width() * std::clamp(percent, 0.0, 100.0) / 100);
    fillBox(painter, done, theme.color(Token::Accent));
    if (elapsed) {
        const qreal x = band.left() + band.width() * std::clamp(*elapsed, 0.0, 100.0) / 100;
        fillBox(painter, QRectF(std::clamp(x - 1, band.left(), band.right()), band.center().y() - 6, 2, 12), theme.color(Token::Text));
    }
}

void paintProgress(QPainter& painter, const QRectF& rect, std::optional<double> percent, std::optional<double> elapsed)
{
    const Theme& theme = Theme::current();
    painter.save();
    if (!percent) {
        painter.setPen(theme.color(Token::Secondary));
        painter.drawText(rect, Qt::AlignRight | Qt::AlignVCenter, u"—"_s);
    } else {
        const QString number = QString::number(qRound(*percent));
        const qreal width = std::max(24.0, QFontMetricsF(painter.font()).horizontalAdvance(number));
        paintProgressBar(painter, rect.adjusted(0, 0, -width - 8, 0), *percent, elapsed);
        painter.setPen(theme.color(Token::Text));
        painter.drawText(rect, Qt::AlignRight | Qt::AlignVCenter, number);
    }
    painter.restore();
}

}

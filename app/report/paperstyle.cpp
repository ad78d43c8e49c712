// SPDX-FileCopyrightText: PactLedger contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "report/paperstyle.h"
#include <QCoreApplication>
#include <QFileInfo>
#include <QFontDatabase>
#include <QPainter>

using namespace Qt::StringLiterals;

namespace pact::report {

namespace {

const QString& installedFamily()
{
    static const QString family = u"Noto Sans CJK SC"_s;
    return family;
}

QString loadFamily()
{
    const QString program = QCoreApplication::applicationDirPath();
    for (const QString& folder : {program + u"/fonts"_s, program + u"/../fonts"_s, program + u"/../share/pactledger/fonts"_s}) {
        const QString regular = folder + u"/PactLedgerSans-Regular.otf"_s;
        const QString bold = folder + u"/PactLedgerSans-Bold.otf"_s;
        if (!QFileInfo::exists(regular) || !QFileInfo::exists(bold))
            continue;
        const int id = QFontDatabase::addApplicationFont(regular);
        if (id >= 0 && QFontDatabase::addApplicationFont(bold) >= 0)
            return QFontDatabase::applicationFontFamilies(id).value(0);
    }
    return installedFamily();
}

}

PaperLight paperLight(Light light)
{
    switch (light) {
    case Light::Red:
        return {0xB3261E, 0xB3261E, Qt::white};
    case Light::Yellow:
        return {0xFFC53D, 0x805300, 0x2B1D00};
    case Light::Green:
        return {0x2B7A55, 0x2B7A55, Qt::white};
    case Light::Blue:
        return {0x2A6BD4, 0x2A6BD4, Qt::white};
    case Light::Grey:
        break;
    }
    return {0xE3E7EB, 0x5F6670, 0x454C55};
}

QString paperFamily()
{
    static const QString family = loadFamily();
    return family;
}

QFont paperFont(double points, bool bold)
{
    QFont font;
    font.setFamilies({paperFamily(), installedFamily()});
    font.setPixelSize(static_cast<int>(points * point));
    font.setBold(bold);
    font.setHintingPreference(QFont::PreferNoHinting);
    font.setKerning(false);
    return font;
}

void paintLight(QPainter& painter, const QRectF& square, Light light)
{
    const PaperLight colors = paperLight(light);
    const double side = square.width();
    const double line = side / 11;
    const QRectF inner = square.adjusted(line, line, -line, -line);
    const QPointF middle = inner.center();
    painter.save();
    painter.setRenderHint(QPainter::Antialiasing);
    QPen pen(colors.outline, line);
    pen.setJoinStyle(Qt::MiterJoin);
    painter.setPen(pen);
    painter.setBrush(colors.fill);
    switch (light) {
    case Light::Red:
        painter.drawPolygon(QPolygonF({{middle.x(), inner.top()}, {inner.right(), middle.y()}, {middle.x(), inner.bottom()}, {inner.left(), middle.y()}}));
        break;
    case Light::Yellow:
        painter.drawPolygon(QPolygonF({{middle.x(), inner.top()}, {inner.right(), inner.bottom() - line}, {inner.left(), inner.bottom() - line}}));
        break;
    case Light::Green:
        painter.drawEllipse(inner);
        break;
    case Light::Blue:
        painter.drawRect(inner.adjusted(line, line, -line, -line));
        break;
    case Light::Grey:
        pen.setWidthF(1.4 * line);
        painter.setPen(pen);
        painter.drawEllipse(inner.adjusted(line / 5, line / 5, -line / 5, -line / 5));
        break;
    }
    painter.restore();
}

}

// SPDX-FileCopyrightText: PactLedger contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/table/grouprow.h"
#include "models/roles.h"
#include "ui/marks/lightshape.h"
#include "ui/paint/pixels.h"
#include "ui/theme/metrics.h"
#include "ui/theme/theme.h"

#include <QFontMetrics>
#include <QPainter>
#include <QRegularExpression>

using namespace Qt::StringLiterals;

namespace pact::ui {

namespace {

constexpr int chevronLeft = 12;
constexpr int chevronSize = 10;
constexpr int codeWidth = 24;
constexpr int countStep = 36;

/// Label and figure of “办结率 16.7 %”: the figure is what follows the first space before a digit or dash.
qsizetype figureStart(const QString& rate)
{
    static const QRegularExpression figure(uR"((?<=\s)[\d—−-])"_s);
    const QRegularExpressionMatch match = figure.match(rate);
    return match.hasMatch() ? match.capturedStart() : rate.size();
}

int paintRate(QPainter& painter, const QString& rate, const QRect& row, int right)
{
    if (rate.isEmpty())
        return right;
    const Theme& theme = Theme::current();
    const qsizetype split = figureStart(rate);
    const QFontMetrics metrics = painter.fontMetrics();
    const int whole = metrics.horizontalAdvance(rate);
    const int label = metrics.horizontalAdvance(rate.left(split));
    painter.setPen(theme.color(Token::Secondary));
    painter.drawText(QRect(right - whole, row.top(), label + 1, row.height()), Qt::AlignLeft | Qt::AlignVCenter, rate.left(split));
    painter.setPen(theme.color(Token::Text));
    painter.drawText(QRect(right - whole + label, row.top(), whole - label + 2, row.height()), Qt::AlignLeft | Qt::AlignVCenter, rate.mid(split));
    return right - whole;
}

}

GroupRow GroupRow::of(const QModelIndex& first)
{
    GroupRow group;
    group.code = first.data(models::GroupCodeRole).toString();
    group.name = first.data(models::GroupNameRole).toString();
    group.shown = first.data(models::GroupShownTextRole).toString();
    group.rate = first.data(models::GroupRateTextRole).toString();
    const QVariant expanded = first.data(models::GroupExpandedRole);
    group.foldable = expanded.isValid();
    group.expanded = !group.foldable || expanded.toBool();
    const QVariantList counts = first.data(models::GroupCountsRole).toList();
    if (counts.size() == 5) {
        group.counts.emplace();
        for (size_t i = 0; i < 5; ++i)
            group.counts->at(i) = counts.at(static_cast<qsizetype>(i)).toInt();
    }
    return group;
}

void paintGroupRow(QPainter& painter, const GroupRow& group, const GroupRowPlaces& places)
{
    const Theme& theme = Theme::current();
    const QRect& row = places.row;
    const QFont body = font(TypeSize::Body);
    const QFont note = font(TypeSize::Note);
    painter.save();
    int x = row.left() + chevronLeft;
    if (group.foldable) {
        drawChevron(painter, QRectF(x, row.top(), chevronSize, row.height()), group.expanded ? Pointing::Down : Pointing::Right,
            theme.color(Token::Secondary), 8);
        x += chevronSize + gap8;
    }
    painter.setFont(body);
    if (!group.code.isEmpty()) {
        painter.setPen(theme.color(Token::Secondary));
        painter.drawText(QRect(x, row.top(), codeWidth, row.height()), Qt::AlignLeft | Qt::AlignVCenter, group.code);
        x += std::max(codeWidth, painter.fontMetrics().horizontalAdvance(group.code) + gap4);
    }
    painter.setFont(note);
    const int rateLeft = paintRate(painter, group.rate, row, places.rateRight);
    const int shownWidth = QFontMetrics(note).horizontalAdvance(group.shown);
    const int nameEnd = places.countsLeft ? *places.countsLeft - gap8 - shownWidth - gap12 : rateLeft - gap12;
    painter.setFont(font(TypeSize::Body, true));
    painter.setPen(theme.color(Token::Text));
    const QString name = painter.fontMetrics().elidedText(group.name, Qt::ElideRight, std::max(0, nameEnd - x));
    painter.drawText(QRect(x, row.top(), std::max(0, nameEnd - x), row.height()), Qt::AlignLeft | Qt::AlignVCenter, name);
    const int shownLeft = places.countsLeft ? *places.countsLeft - gap8 - shownWidth : x + painter.fontMetrics().horizontalAdvance(name) + gap8;
    painter.setFont(note);
    painter.setPen(theme.color(Token::Secondary));
    painter.drawText(QRect(shownLeft, row.top(), shownWidth + 1, row.height()), Qt::AlignLeft | Qt::AlignVCenter, group.shown);
    if (group.counts) {
        qreal left = places.countsLeft ? *places.countsLeft + gap8 : shownLeft + shownWidth + gap24;
        for (const domain::Light light : domain::allLights) {
            const int count = group.counts->at(static_cast<size_t>(light));
            const qreal used = paintLightCount(painter, QRectF(left, row.top(), countStep, row.height()), light, count);
            left += std::max<qreal>(countStep, used + gap8);
        }
    }
    painter.restore();
}

}

// SPDX-FileCopyrightText: PactLedger contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/table/lightcountsdelegate.h"
#include "models/roles.h"
#include "ui/marks/lightshape.h"
#include "ui/theme/metrics.h"

#include <QPainter>

namespace pact::ui {

void LightCountsDelegate::paintContent(QPainter& painter, const QRect& content, const QStyleOptionViewItem&, const QModelIndex& index) const
{
    const QVariantList counts = index.data(models::GroupCountsRole).toList();
    QRectF rest = content;
    for (qsizetype i = 0; i < counts.size(); ++i)
        rest.setLeft(rest.left() + paintLightCount(painter, rest, domain::allLights.at(static_cast<size_t>(i)), counts.at(i).toInt()) + gap12);
}

int LightCountsDelegate::contentWidth(const QStyleOptionViewItem& option, const QModelIndex& index) const
{
    qreal width = 0;
    for (const QVariant& count : index.data(models::GroupCountsRole).toList())
        width += lightCountWidth(option.font, count.toInt()) + gap12;
    return qCeil(width);
}

}

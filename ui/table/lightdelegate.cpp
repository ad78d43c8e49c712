// SPDX-FileCopyrightText: PactLedger contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/table/lightdelegate.h"
#include "models/roles.h"
#include "ui/marks/lightshape.h"

namespace pact::ui {

void LightDelegate::paintContent(QPainter& painter, const QRect& content, const QStyleOptionViewItem& option, const QModelIndex& index) const
{
    const QVariant light = index.data(models::LightRole);
    if (!light.isValid())
        return;
    const bool selected = (option.state & QStyle::State_Selected) != 0;
    paintLight(painter, content, static_cast<domain::Light>(light.toInt()), selected ? LightState::Selected : LightState::Plain);
}

int LightDelegate::contentWidth(const QStyleOptionViewItem& option, const QModelIndex& index) const
{
    const QVariant light = index.data(models::LightRole);
    if (!light.isValid())
        return 0;
    QFont bold = option.font;
    bold.setBold(true);
    return 18 + QFontMetrics(bold).horizontalAdvance(domain::lightMark(static_cast<domain::Light>(light.toInt())).now());
}

}

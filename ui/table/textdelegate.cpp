// SPDX-FileCopyrightText: PactLedger contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/table/textdelegate.h"
#include "models/roles.h"
#include "ui/theme/theme.h"

#include <QPainter>

namespace pact::ui {

void TextDelegate::paintContent(QPainter& painter, const QRect& content, const QStyleOptionViewItem& option, const QModelIndex& index) const
{
    const Theme& theme = Theme::current();
    if (index.data(models::ErrorTextRole).toBool()) {
        QFont bold = painter.font();
        bold.setBold(true);
        painter.setFont(bold);
        painter.setPen(theme.color(Token::ErrorText));
    } else if (index.data(models::SecondaryTextRole).toBool()) {
        painter.setPen(theme.color(Token::Secondary));
    }
    if (index.data(models::StruckTextRole).toBool()) {
        QFont struck = painter.font();
        struck.setStrikeOut(true);
        painter.setFont(struck);
    }
    const Qt::TextElideMode mode = index.data(models::ElideMiddleRole).toBool() ? Qt::ElideMiddle : Qt::ElideRight;
    const Qt::Alignment across = option.displayAlignment & Qt::AlignHorizontal_Mask;
    painter.drawText(content, static_cast<int>(across | Qt::AlignVCenter) | Qt::TextSingleLine,
        painter.fontMetrics().elidedText(index.data().toString(), mode, content.width()));
}

}

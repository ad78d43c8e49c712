// SPDX-FileCopyrightText: PactLedger contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/overview/reasondelegate.h"
#include "models/roles.h"
#include "ui/theme/theme.h"

#include <QPainter>

namespace pact::ui {

void ReasonDelegate::paintContent(QPainter& painter, const QRect& content, const QStyleOptionViewItem&, const QModelIndex& index) const
{
    if (index.data(models::RedBarRole).toBool())
        painter.setPen(Theme::current().color(Token::ErrorText));
    painter.drawText(content, static_cast<int>(Qt::AlignLeft | Qt::AlignVCenter) | Qt::TextSingleLine,
        painter.fontMetrics().elidedText(index.data().toString(), Qt::ElideRight, content.width()));
}

}

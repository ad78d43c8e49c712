// SPDX-FileCopyrightText: PactLedger contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/importing/diffdelegate.h"

#include "ui/importing/diffmodel.h"
#include "ui/theme/metrics.h"
#include "ui/theme/theme.h"

#include <QPainter>

namespace pact::ui {

int DiffDelegate::reasonHeight(const QString& reason, int width)
{
    const QRect room(0, 0, std::max(1, width - 2 * gap8), 10000);
    return QFontMetrics(ui::font(TypeSize::Note)).boundingRect(room, Qt::TextWordWrap, reason).height() + gap8;
}

void DiffDelegate::paintContent(QPainter& painter, const QRect& content, const QStyleOptionViewItem& option, const QModelIndex& index) const
{
    if (!index.data(DiffModel::IsReasonRole).toBool()) {
        TextDelegate::paintContent(painter, content, option, index);
        return;
    }
    painter.setFont(ui::font(TypeSize::Note));
    painter.setPen(Theme::current().color(Token::ErrorText));
    painter.drawText(content, Qt::AlignLeft | Qt::AlignTop | Qt::TextWordWrap, index.data().toString());
}

}

// SPDX-FileCopyrightText: PactLedger contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/history/changedelegate.h"
#include "models/roles.h"
#include "ui/theme/metrics.h"
#include "ui/theme/theme.h"

#include <QPainter>

namespace pact::ui {

namespace {

constexpr int mostLines = 8;
constexpr int wrapped = static_cast<int>(Qt::AlignLeft | Qt::AlignTop) | Qt::TextWordWrap;

}

int ChangeDelegate::rowHeightFor(const QAbstractItemModel& model, int row, const QList<int>& widths) const
{
    const QFontMetrics metrics(font(TypeSize::Body));
    int lines = 1;
    for (qsizetype column = 0; column < widths.size(); ++column) {
        const QString text = model.index(row, static_cast<int>(column)).data().toString();
        const int width = std::max(1, widths[column] - gap12 - gap8);
        // Most values fit, and laying out text is what takes time.
        if (!text.contains(u'\n') && metrics.horizontalAdvance(text) <= width)
            continue;
        const QRect needed = metrics.boundingRect(QRect(0, 0, width, 1 << 20), wrapped, text.left(2000));
        lines = std::max(lines, std::min(mostLines, (needed.height() + metrics.lineSpacing() - 1) / metrics.lineSpacing()));
    }
    return rowHeight() + (lines - 1) * metrics.lineSpacing();
}

void ChangeDelegate::paintContent(QPainter& painter, const QRect& content, const QStyleOptionViewItem&, const QModelIndex& index) const
{
    painter.save();
    if (index.data(models::SecondaryTextRole).toBool())
        painter.setPen(Theme::current().color(Token::Secondary));
    if (index.data(models::StruckTextRole).toBool()) {
        QFont struck = painter.font();
        struck.setStrikeOut(true);
        painter.setFont(struck);
    }
    const int air = (rowHeight() - painter.fontMetrics().lineSpacing()) / 2;
    painter.setClipRect(content);
    painter.drawText(content.adjusted(0, air, 0, 0), wrapped, index.data().toString());
    painter.restore();
}

int ChangeDelegate::contentWidth(const QStyleOptionViewItem&, const QModelIndex&) const
{
    return 0;
}

}

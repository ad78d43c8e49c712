// SPDX-FileCopyrightText: PactLedger contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/navigationdelegate.h"
#include "ui/paint/pixels.h"
#include "ui/theme/metrics.h"
#include "ui/theme/theme.h"

#include <QAbstractItemView>
#include <QPainter>

namespace pact::ui {

namespace {
constexpr int iconLeft = 12;
constexpr int textLeft = 36;
}

void NavigationDelegate::setCompact(bool compact)
{
    m_compact = compact;
}

void NavigationDelegate::paint(QPainter* painter, const QStyleOptionViewItem& option, const QModelIndex& index) const
{
    const Theme& theme = Theme::current();
    const auto* view = qobject_cast<const QAbstractItemView*>(option.widget);
    // Over the whole width, also of a child: the tree's own indentation is not used.
    const QRect row(0, option.rect.top(), view == nullptr ? option.rect.width() : view->viewport()->width(), option.rect.height());
    const bool onShow = index.data(OnShowRole).toBool();
    const bool hovered = (option.state & QStyle::State_MouseOver) != 0;
    painter->save();
    painter->fillRect(row, theme.color(onShow ? Token::Selection : hovered ? Token::AlternateRow : Token::Window));
    if (onShow)
        fillBox(*painter, QRectF(0, row.top(), 3, row.height()), theme.color(Token::Accent));
    if (view != nullptr && view->hasFocus() && view->currentIndex() == index)
        drawBox(*painter, QRectF(row).adjusted(1, 1, -1, -1), {}, theme.color(Token::Accent), 2, 2);

    const QIcon icon = index.data(Qt::DecorationRole).value<QIcon>();
    if (!icon.isNull())
        icon.paint(painter, QRect(m_compact ? (row.width() - 16) / 2 : iconLeft, row.top() + (row.height() - 16) / 2, 16, 16));
    const int count = index.data(CountRole).toInt();
    const bool folds = index.model()->hasChildren(index);
    if (m_compact) {
        const QPoint dot(row.width() / 2 + 7, row.top() + 5);
        if (count > 0)
            drawBox(*painter, QRect(dot, QSize(7, 7)), theme.color(Token::Accent), {}, 1, 3.5);
        painter->restore();
        return;
    }
    int right = row.right() - gap12;
    if (folds) {
        const bool open = view != nullptr && (option.state & QStyle::State_Open) != 0;
        drawChevron(*painter, QRectF(right - 10, row.top(), 10, row.height()), open ? Pointing::Down : Pointing::Right, theme.color(Token::Secondary), 8);
        right -= 18;
    }
    painter->setPen(theme.color(Token::Text));
    if (count > 0) {
        painter->setFont(font(TypeSize::Note, true));
        const QString number = QString::number(count);
        painter->drawText(QRect(row.left(), row.top(), right - row.left() + 1, row.height()), Qt::AlignRight | Qt::AlignVCenter, number);
        right -= painter->fontMetrics().horizontalAdvance(number) + gap8;
    }
    painter->setFont(font(TypeSize::Body, onShow));
    const QRect text(textLeft, row.top(), right - textLeft, row.height());
    painter->drawText(text, Qt::AlignLeft | Qt::AlignVCenter, painter->fontMetrics().elidedText(index.data().toString(), Qt::ElideRight, text.width()));
    painter->restore();
}

QSize NavigationDelegate::sizeHint(const QStyleOptionViewItem&, const QModelIndex&) const
{
    return {m_compact ? 48 : navigationWidth, controlHeight()};
}

}

// SPDX-FileCopyrightText: PactLedger contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/table/celldelegate.h"
#include "models/roles.h"
#include "ui/table/headerview.h"
#include "ui/theme/metrics.h"
#include "ui/theme/theme.h"

#include <QHelpEvent>
#include <QLineEdit>
#include <QPainter>
#include <QTableView>
#include <QToolTip>

namespace pact::ui {

namespace {

Token background(const QStyleOptionViewItem& option, const QModelIndex& index)
{
    if (index.data(models::IsGroupRole).toBool())
        return Token::Window;
    if ((option.state & QStyle::State_Selected) != 0)
        return Token::Selection;
    const QVariant item = index.data(models::ItemNumberRole);
    return (item.isValid() ? item.toInt() : index.row()) % 2 == 1 ? Token::AlternateRow : Token::Base;
}

}

QRect CellDelegate::contentRect(const QStyleOptionViewItem& option, const QModelIndex& index)
{
    const auto* table = qobject_cast<const QTableView*>(option.widget);
    const int left = table == nullptr ? gap8 : leftPadding(*table->horizontalHeader(), index.column());
    return option.rect.adjusted(left, 0, -gap8, 0);
}

void CellDelegate::paint(QPainter* painter, const QStyleOptionViewItem& option, const QModelIndex& index) const
{
    const Theme& theme = Theme::current();
    painter->fillRect(option.rect, theme.color(background(option, index)));
    if (index.data(models::IsGroupRole).toBool())
        return;
    QStyleOptionViewItem filled = option;
    initStyleOption(&filled, index);
    painter->save();
    painter->setFont(filled.font);
    painter->setPen(theme.color(Token::Text));
    paintContent(*painter, contentRect(option, index), filled, index);
    painter->restore();
}

int CellDelegate::contentWidth(const QStyleOptionViewItem& option, const QModelIndex& index) const
{
    return option.fontMetrics.horizontalAdvance(index.data().toString());
}

QSize CellDelegate::sizeHint(const QStyleOptionViewItem& option, const QModelIndex& index) const
{
    if (index.data(models::IsGroupRole).toBool())
        return {0, rowHeight()};
    QStyleOptionViewItem filled = option;
    initStyleOption(&filled, index);
    const QRect content = contentRect(filled, index);
    return {contentWidth(filled, index) + filled.rect.width() - content.width() + 1, rowHeight()};
}

QWidget* CellDelegate::createEditor(QWidget* parent, const QStyleOptionViewItem& option, const QModelIndex& index) const
{
    QWidget* editor = QStyledItemDelegate::createEditor(parent, option, index);
    if (auto* line = qobject_cast<QLineEdit*>(editor)) {
        line->setFrame(false);
        // The text of the editor stands where the cell's text stood; a line edit adds 2 px of its own.
        line->setTextMargins(contentRect(option, index).left() - option.rect.left() - 2, 0, gap8 - 2, 0);
    }
    return editor;
}

void CellDelegate::updateEditorGeometry(QWidget* editor, const QStyleOptionViewItem& option, const QModelIndex&) const
{
    editor->setGeometry(option.rect);
}

bool CellDelegate::helpEvent(QHelpEvent* event, QAbstractItemView* view, const QStyleOptionViewItem& option, const QModelIndex& index)
{
    if (event->type() == QEvent::ToolTip && index.data(Qt::ToolTipRole).toString().isEmpty() && !index.data(models::IsGroupRole).toBool()) {
        QStyleOptionViewItem filled = option;
        initStyleOption(&filled, index);
        if (contentWidth(filled, index) > contentRect(option, index).width()) {
            QToolTip::showText(event->globalPos(), index.data().toString(), view);
            return true;
        }
    }
    return QStyledItemDelegate::helpEvent(event, view, option, index);
}

}

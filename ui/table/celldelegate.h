// SPDX-FileCopyrightText: PactLedger contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include <QStyledItemDelegate>

namespace pact::ui {

/// What the cells of a TableView have in common: flat background (stripe by item, selection, window colour of a group
/// row), padding, and editors that cover the cell. Subclasses paint the content of an item's cell from models::Role and
/// decide nothing. Group heads, the red bar and the ring of the current cell are painted by the view, across columns.
class CellDelegate : public QStyledItemDelegate
{
    Q_OBJECT

public:
    using QStyledItemDelegate::QStyledItemDelegate;

    void paint(QPainter* painter, const QStyleOptionViewItem& option, const QModelIndex& index) const override;
    QSize sizeHint(const QStyleOptionViewItem& option, const QModelIndex& index) const override;
    QWidget* createEditor(QWidget* parent, const QStyleOptionViewItem& option, const QModelIndex& index) const override;
    void updateEditorGeometry(QWidget* editor, const QStyleOptionViewItem& option, const QModelIndex& index) const override;
    /// The tool tip of the model, else the whole text where the cell shows only a part of it.
    bool helpEvent(QHelpEvent* event, QAbstractItemView* view, const QStyleOptionViewItem& option, const QModelIndex& index) override;

protected:
    /// `content` is the cell without its padding; font and pen are the body's and the text colour's.
    virtual void paintContent(QPainter& painter, const QRect& content, const QStyleOptionViewItem& option, const QModelIndex& index) const = 0;
    virtual int contentWidth(const QStyleOptionViewItem& option, const QModelIndex& index) const;

    static QRect contentRect(const QStyleOptionViewItem& option, const QModelIndex& index);
};

}

// SPDX-FileCopyrightText: PactLedger contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "ui/table/celldelegate.h"

namespace pact::ui {

/// A value before or after: wrapped over at most eight lines, the whole of it in the tool tip.
class ChangeDelegate : public CellDelegate
{
    Q_OBJECT

public:
    using CellDelegate::CellDelegate;

    /// The height that a row needs in columns of these widths.
    int rowHeightFor(const QAbstractItemModel& model, int row, const QList<int>& widths) const;

protected:
    void paintContent(QPainter& painter, const QRect& content, const QStyleOptionViewItem& option, const QModelIndex& index) const override;
    int contentWidth(const QStyleOptionViewItem& option, const QModelIndex& index) const override;
};

}

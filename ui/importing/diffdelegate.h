// SPDX-FileCopyrightText: PactLedger contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "ui/table/textdelegate.h"

namespace pact::ui {

/// A cell of the table of differences; why a cell is rejected stands in the error colour, in note size, on as many lines
/// as it needs: it is never shortened.
class DiffDelegate : public TextDelegate
{
    Q_OBJECT

public:
    using TextDelegate::TextDelegate;

    /// The height of a row whose reason has `width` for text and padding.
    static int reasonHeight(const QString& reason, int width);

protected:
    void paintContent(QPainter& painter, const QRect& content, const QStyleOptionViewItem& option, const QModelIndex& index) const override;
};

}

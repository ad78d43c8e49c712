// SPDX-FileCopyrightText: PactLedger contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "ui/table/celldelegate.h"

namespace pact::ui {

/// One line of text in the model's alignment and font, elided by ElideMiddleRole, coloured by SecondaryTextRole and
/// ErrorTextRole, struck through by StruckTextRole.
class TextDelegate : public CellDelegate
{
    Q_OBJECT

public:
    using CellDelegate::CellDelegate;

protected:
    void paintContent(QPainter& painter, const QRect& content, const QStyleOptionViewItem& option, const QModelIndex& index) const override;
};

}

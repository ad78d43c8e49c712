// SPDX-FileCopyrightText: PactLedger contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/table/progressdelegate.h"
#include "models/roles.h"
#include "ui/marks/progressbar.h"

namespace pact::ui {

namespace {

std::optional<double> number(const QVariant& value)
{
    return value.isValid() && !value.isNull() ? std::optional(value.toDouble()) : std::nullopt;
}

}

void ProgressDelegate::paintContent(QPainter& painter, const QRect& content, const QStyleOptionViewItem&, const QModelIndex& index) const
{
    paintProgress(painter, content, number(index.data(models::PercentRole)), number(index.data(models::ElapsedRole)));
}

int ProgressDelegate::contentWidth(const QStyleOptionViewItem&, const QModelIndex&) const
{
    return 96;
}

}

// SPDX-FileCopyrightText: PactLedger contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/line.h"

#include "ui/paint/pixels.h"
#include "ui/theme/theme.h"

#include <QPainter>

namespace pact::ui {

Line::Line(Qt::Orientation orientation, QWidget* parent)
    : QWidget(parent)
{
    if (orientation == Qt::Horizontal)
        setFixedHeight(1);
    else
        setFixedWidth(1);
}

void Line::paintEvent(QPaintEvent*)
{
    QPainter painter(this);
    fillBox(painter, rect(), Theme::current().color(Token::Divider));
}

}

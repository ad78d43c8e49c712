// SPDX-FileCopyrightText: PactLedger contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/navigationhead.h"
#include "ui/theme/metrics.h"
#include "ui/theme/theme.h"

#include <QPainter>

namespace pact::ui {

NavigationHead::NavigationHead(QWidget* parent) : QHeaderView(Qt::Horizontal, parent)
{
    setSectionsClickable(false);
}

QSize NavigationHead::sizeHint() const
{
    return {QHeaderView::sizeHint().width(), gap8};
}

void NavigationHead::paintEvent(QPaintEvent* event)
{
    QPainter(viewport()).fillRect(event->rect(), Theme::current().color(Token::Window));
}

}

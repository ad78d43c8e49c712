// SPDX-FileCopyrightText: PactLedger contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/typedinput.h"

#include <QAbstractItemView>
#include <QCoreApplication>
#include <QFocusEvent>

namespace pact::ui {

void writeTypedOn(const QWidget& page)
{
    QWidget* focus = page.window()->focusWidget();
    // A list is no input; the editor of its cell is.
    if (!focus || qobject_cast<QAbstractItemView*>(focus) || !page.isAncestorOf(focus))
        return;
    QFocusEvent leaving(QEvent::FocusOut, Qt::OtherFocusReason);
    QCoreApplication::sendEvent(focus, &leaving);
}

}

// SPDX-FileCopyrightText: PactLedger contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include <QAbstractButton>

namespace pact::tests {

/// What the keyboard reaches on a page that is shown, and a screen reader has no word for.
inline QStringList namelessControls(const QWidget& page)
{
    QStringList nameless;
    for (const QWidget* widget : page.findChildren<QWidget*>()) {
        const auto* button = qobject_cast<const QAbstractButton*>(widget);
        if ((widget->focusPolicy() & Qt::TabFocus) == 0 || widget->focusProxy() || !widget->isVisible() || (button && !button->text().isEmpty()))
            continue;
        if (widget->accessibleName().isEmpty())
            nameless << widget->objectName() + QLatin1StringView(widget->metaObject()->className());
    }
    return nameless;
}

}

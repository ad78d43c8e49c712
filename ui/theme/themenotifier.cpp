// SPDX-FileCopyrightText: PactLedger contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/theme/fonts.h"
#include "ui/theme/palette.h"
#include "ui/theme/style.h"
#include "ui/theme/theme.h"

#include <QApplication>
#include <QToolTip>

namespace pact::ui {

namespace {
bool darkNow = false;
}

const Theme& Theme::current()
{
    return darkNow ? dark() : light();
}

ThemeNotifier& ThemeNotifier::instance()
{
    static ThemeNotifier notifier;
    return notifier;
}

void ThemeNotifier::apply(bool dark)
{
    darkNow = dark;
    if (qobject_cast<Style*>(QApplication::style()) == nullptr) {
        QApplication::setStyle(new Style);
        applyFonts(fontZoom());
    }
    const QPalette palette = paletteOf(Theme::current());
    QApplication::setPalette(palette);
    QToolTip::setPalette(palette);
    emit themeChanged();
}

}

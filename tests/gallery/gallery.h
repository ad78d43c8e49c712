// SPDX-FileCopyrightText: PactLedger contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include <QString>
#include <functional>

class QWidget;

namespace pact::gallery {

/// One picture: what to show and, for a page that loads in the background, how to tell that it is complete.
struct Picture
{
    QString name;
    std::function<QWidget*()> make;
    std::function<bool(QWidget&)> isReady;
};

/// Registers a picture, to be called from a file's static initialiser. `make` is called anew for each language and
/// theme, both of which are set before; the widget is shown at 1366×768 with the focus on its focus proxy, if any, and deleted afterwards. Always returns true.
bool addPicture(const QString& name, std::function<QWidget*()> make, std::function<bool(QWidget&)> isReady = {});

}

// SPDX-FileCopyrightText: PactLedger contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include <QIcon>

namespace pact::ui {

/// An icon of resources/icons by its file's name without size and ending ("import", "chevron-down"): drawn in the text
/// colour of the theme of the moment, secondary when disabled, sharp at every device pixel ratio. "error" and "warning"
/// keep their meaning's colour. An unknown name gives a null icon.
QIcon icon(const QString& name);

/// The program's own icon, in its own colours.
QIcon appIcon();

}

// SPDX-FileCopyrightText: PactLedger contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include <QPalette>

namespace pact::ui {

class Theme;

/// The theme as Qt's widgets know it. A selection keeps the text colour; disabled text is secondary.
QPalette paletteOf(const Theme& theme);

}

// SPDX-FileCopyrightText: PactLedger contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include <QString>

namespace pact::ui {

/// The one family for Han and Latin: the desktop's, if it has the Han characters of an office, else Noto Sans CJK SC.
/// Charts and documents name it explicitly, because a fallback per glyph would mix faces in one line.
QString uiFamily();

/// Puts family and size on the application; `zoom` 1.0 is 13 px at 96 dpi. Before the first widget and at each change of zoom.
void applyFonts(double zoom = 1.0);
double fontZoom();

}

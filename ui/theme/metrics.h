// SPDX-FileCopyrightText: PactLedger contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include <QFont>

namespace pact::ui {

/// Gaps of the 4 px grid, in logical pixels.
inline constexpr int gap4 = 4;
inline constexpr int gap8 = 8;
inline constexpr int gap12 = 12;
inline constexpr int gap16 = 16;
inline constexpr int gap24 = 24;
inline constexpr int gap32 = 32;
inline constexpr int cornerRadius = 4;
inline constexpr int navigationWidth = 192;
inline constexpr int paneWidth = 380;

enum class Density { Compact, Normal, Roomy };

/// The window's density, Normal at first. Whoever sets it makes the widgets lay out again. GUI thread.
Density currentDensity();
void setCurrentDensity(Density density);

/// 12, 13, 15, 18, 24 px at 96 dpi and zoom 1.
enum class TypeSize { Note, Body, Section, Headline, Figure };

/// The application's family at a size of the scale, zoom included.
QFont font(TypeSize size, bool bold = false);

/// Height of a table row: the line of the body font and its air; 24, 28, 36 at zoom 1.
int rowHeight(Density density = currentDensity());
/// Height of buttons and inputs, by the same rule.
int controlHeight(Density density = currentDensity());

}

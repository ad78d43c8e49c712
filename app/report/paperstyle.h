// SPDX-FileCopyrightText: PactLedger contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "domain/light.h"
#include <QColor>
#include <QFont>
#include <QRectF>

class QPainter;

// What paper looks like. Lengths on paper are in 1/288 inch, so that font sizes in quarters of a point are whole numbers.
namespace pact::report {

using namespace pact::domain;

inline constexpr double unitsPerInch = 288;
inline constexpr double point = 4;
inline constexpr double millimetre = unitsPerInch / 25.4;

/// The light theme's colours: fill and outline of the shape and of a segment, and the mark on the fill.
struct PaperLight
{
    QColor fill;
    QColor outline;
    QColor mark;
};
PaperLight paperLight(Light light);

inline constexpr QColor paperText{0x1B, 0x1F, 0x24};
inline constexpr QColor paperSecondary{0x52, 0x5A, 0x64};
inline constexpr QColor paperDivider{0xC9, 0xCF, 0xD6};
inline constexpr QColor paperBand{0xF3, 0xF5, 0xF7};

/// The project's own font, which reads back exactly from a PDF, or the installed Noto Sans CJK SC. Loads it at first use
/// from fonts/ beside the program or from where it was installed; needs a QGuiApplication.
QString paperFamily();
/// `points` in quarters: 9, 10.5.
QFont paperFont(double points, bool bold = false);

/// The light's shape, ◆ ▲ ● ■ ○, in the square.
void paintLight(QPainter& painter, const QRectF& square, Light light);

}

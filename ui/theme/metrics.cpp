// SPDX-FileCopyrightText: PactLedger contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/theme/metrics.h"
#include "ui/theme/fonts.h"

#include <QFontMetrics>
#include <array>

namespace pact::ui {

namespace {

constexpr std::array<double, 5> pixels{12, 13, 15, 18, 24};
constexpr std::array<int, 3> air{5, 9, 17};
Density densityNow = Density::Normal;

}

Density currentDensity()
{
    return densityNow;
}

void setCurrentDensity(Density density)
{
    densityNow = density;
}

QFont font(TypeSize size, bool bold)
{
    QFont result(uiFamily());
    // 96 dpi: one pixel is three quarters of a point.
    result.setPointSizeF(pixels.at(static_cast<size_t>(size)) * fontZoom() * 0.75);
    result.setBold(bold);
    return result;
}

int rowHeight(Density density)
{
    return QFontMetrics(font(TypeSize::Body)).height() + air.at(static_cast<size_t>(density));
}

int controlHeight(Density density)
{
    return rowHeight(density);
}

}

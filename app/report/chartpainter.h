// SPDX-FileCopyrightText: PactLedger contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "report/chartseries.h"
#include <QRectF>

class QPainter;

namespace pact::report {

/// Draws charts on paper and into files. GUI thread; needs a QApplication where it draws with Qt Charts.
class ChartPainter
{
public:
    virtual ~ChartPainter() = default;

    /// Draws the plot (with a legend if it needs one) but neither question nor finding, which stand outside. Always in the
    /// light theme, on no background. All text is in the family of painter.font(). `target` is in the painter's own
    /// coordinates, in which one unit is 1/96 inch; naturalSize() is drawn at its own size, another one scaled.
    virtual void paint(QPainter& painter, const QRectF& target, const Chart& chart) = 0;

    /// The size the chart wants, in 1/96 inch, if it may be `width` wide.
    virtual QSizeF naturalSize(const Chart& chart, double width) = 0;
};

}

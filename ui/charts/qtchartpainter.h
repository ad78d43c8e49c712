// SPDX-FileCopyrightText: PactLedger contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "report/chartpainter.h"

namespace pact::ui {

/// The charts of the window on paper and in files: the same drawing, in the light theme, with its legend above it. GUI
/// thread; needs a QApplication, which the offscreen platform satisfies.
class QtChartPainter : public report::ChartPainter
{
public:
    void paint(QPainter& painter, const QRectF& target, const report::Chart& chart) override;
    QSizeF naturalSize(const report::Chart& chart, double width) override;
};

}

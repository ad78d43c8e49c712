// SPDX-FileCopyrightText: PactLedger contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "ui/charts/barscene.h"
#include "ui/charts/chartcanvas.h"
#include "ui/charts/rowlabels.h"

namespace pact::ui {

/// Ordered bars with the number behind them and a note at the right: stages with their step rates, or what arrived inside what
/// was agreed, which is an outline.
class StepCanvas : public ChartCanvas
{
public:
    StepCanvas(report::Chart chart, ChartInk ink);

    double rowPitch(double width) const override;
    double heightFor(double width, double pitch) const override;

protected:
    void place(const QSizeF& size, double pitch) override;
    void draw(QPainter& painter) override;

private:
    report::SeriesRole filled() const;
    bool hasOutline() const;
    double noteWidth(double width) const;
    QRectF rowRect(int row) const;

    RowLabels m_labels;
    std::unique_ptr<BarScene> m_bars;
    QSizeF m_size;
    double m_left = 0;
    double m_pitch = 0;
    double m_note = 0;
};

}

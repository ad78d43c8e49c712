// SPDX-FileCopyrightText: PactLedger contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "ui/charts/barscene.h"
#include "ui/charts/chartcanvas.h"

namespace pact::ui {

/// A panel of columns for each figure, side by side in as many lines as the width asks for: its name above, the numbers on the columns,
/// the years below. Where the chart has one unit all panels have one scale; else each its own.
class PanelCanvas : public ChartCanvas
{
public:
    PanelCanvas(report::Chart chart, ChartInk ink);

    double heightFor(double width, double pitch) const override;
    double leastHeightFor(double width, double pitch) const override;

protected:
    void place(const QSizeF& size, double pitch) override;
    void draw(QPainter& painter) override;

private:
    struct Panel
    {
        QRectF box;
        std::unique_ptr<BarScene> bars;
    };

    int panelCount() const;
    /// Panels in a line at this width.
    int across(double width) const;
    int lines(double width) const;
    double heightOf(double width, double plot) const;
    QString title(int panel) const;
    double most(int panel) const;
    double valueAt(int panel, int column) const;
    void drawPanel(QPainter& painter, int panel) const;

    std::vector<Panel> m_panels;
    double m_line = 0;
};

}

// SPDX-FileCopyrightText: PactLedger contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "ui/charts/chartcanvas.h"
#include "ui/charts/rowlabels.h"

namespace pact::ui {

/// Rows against periods: how often something was held in each, and where it was owed and was not. A note stands at the right.
class GridCanvas : public ChartCanvas
{
public:
    GridCanvas(report::Chart chart, ChartInk ink);

    double rowPitch(double width) const override;
    double heightFor(double width, double pitch) const override;

protected:
    void place(const QSizeF& size, double pitch) override;
    void draw(QPainter& painter) override;

private:
    int columns() const
    {
        return static_cast<int>(chart().series.size());
    }
    bool hasGroups() const;
    double headHeight() const;
    QRectF cell(int row, int column) const;
    void drawHead(QPainter& painter) const;

    RowLabels m_labels;
    QSizeF m_size;
    double m_left = 0;
    double m_pitch = 0;
    double m_note = 0;
    double m_cell = 0;
    int m_first = 0; ///< the first column that there is room for
};

}

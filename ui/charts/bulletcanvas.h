// SPDX-FileCopyrightText: PactLedger contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "ui/charts/barscene.h"
#include "ui/charts/chartcanvas.h"
#include "ui/charts/rowlabels.h"

namespace pact::ui {

/// Progress against elapsed time: a bar of 8 px on its track of 100 %, a tick where the time stands, both numbers in
/// columns at the right. A row without numbers says why in its place.
class BulletCanvas : public ChartCanvas
{
public:
    BulletCanvas(report::Chart chart, ChartInk ink);

    double rowPitch(double width) const override;
    double heightFor(double width, double pitch) const override;
    QSizeF legendSize(double width) const override;
    void paintLegend(QPainter& painter, const QRectF& rect, double width) const override;

protected:
    void place(const QSizeF& size, double pitch) override;
    void draw(QPainter& painter) override;

private:
    QString legendText(report::SeriesRole role) const;
    /// Width of each of the two columns of numbers.
    double columnWidth(double width) const;
    QRectF rowRect(int row) const;
    QRectF number(int row, int column) const;
    void drawRow(QPainter& painter, int row) const;

    RowLabels m_labels;
    std::unique_ptr<BarScene> m_bars;
    double m_left = 0;
    double m_pitch = 0;
    double m_column = 0;
    QSizeF m_size;
};

}

// SPDX-FileCopyrightText: PactLedger contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "ui/charts/chartcanvas.h"
#include "ui/charts/rowlabels.h"

namespace pact::ui {

/// Bars over time, a row each, in the colour of the side that sends: terms in post, visits. What was extended is hatched, what is
/// to come is a dashed outline, the day is a line. The text is in the bar where it fits, else beside it.
class SpanCanvas : public ChartCanvas
{
public:
    SpanCanvas(report::Chart chart, ChartInk ink);

    double rowPitch(double width) const override;
    double heightFor(double width, double pitch) const override;
    QSizeF legendSize(double width) const override;
    void paintLegend(QPainter& painter, const QRectF& rect, double width) const override;

protected:
    void place(const QSizeF& size, double pitch) override;
    void draw(QPainter& painter) override;

private:
    double x(double julianDay) const;
    QRectF bar(int row) const;
    QRectF extension(int row) const;
    QRectF rowRect(int row) const;
    QColor color(int row) const;
    void drawAxis(QPainter& painter) const;
    void drawRow(QPainter& painter, int row) const;
    void drawNote(QPainter& painter, int row) const;
    std::vector<std::pair<domain::Side, QString>> legend() const;

    RowLabels m_labels;
    QSizeF m_size;
    double m_left = 0;
    double m_pitch = 0;
    double m_first = 0; ///< Julian day at the left edge of the plot
    double m_last = 1;
};

}

// SPDX-FileCopyrightText: PactLedger contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "ui/charts/barscene.h"
#include "ui/charts/chartcanvas.h"

namespace pact::ui {

/// Columns by month on one axis line, the count above, the overdue part hatched; the year stands under its first month.
class ColumnCanvas : public ChartCanvas
{
public:
    ColumnCanvas(report::Chart chart, ChartInk ink);

    double heightFor(double width, double pitch) const override;
    double leastHeightFor(double width, double pitch) const override;

protected:
    void place(const QSizeF& size, double pitch) override;
    void draw(QPainter& painter) override;

private:
    QRectF month(int column) const;
    /// Names of months too wide for their columns become initials.
    QString monthText(int column) const;
    void drawYear(QPainter& painter, int first) const;

    std::unique_ptr<BarScene> m_bars;
    QRectF m_area;
    double m_line = 0; ///< height of a label
    double m_band = 0; ///< width of a month
    bool m_initials = false;
};

}

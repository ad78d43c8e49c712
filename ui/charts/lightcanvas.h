// SPDX-FileCopyrightText: PactLedger contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "ui/charts/barscene.h"
#include "ui/charts/chartcanvas.h"
#include "ui/charts/rowlabels.h"

namespace pact::ui {

/// Stacked bars of the five lights, 16 px high. A segment bears mark and count on its fill, or above where it is narrower
/// than 32 px; the total stands behind the bar.
class LightCanvas : public ChartCanvas
{
public:
    LightCanvas(report::Chart chart, ChartInk ink);

    double rowPitch(double width) const override;
    double heightFor(double width, double pitch) const override;

protected:
    void place(const QSizeF& size, double pitch) override;
    void draw(QPainter& painter) override;

private:
    struct Segment
    {
        QRectF box;
        domain::Light light;
        QString text;
        QRectF label; ///< empty: on the fill
    };

    qint64 total(int row) const;
    /// Pixels for one item.
    double unitFor(double width) const;
    double labelsWidth(double width) const;
    bool fits(double segment, const QString& text) const;
    QString segmentText(domain::Light light, int row) const;
    void placeRow(int row);

    RowLabels m_labels;
    std::unique_ptr<BarScene> m_bars;
    std::vector<Segment> m_segments;
    double m_left = 0;
    double m_unit = 0;
    double m_pitch = 0;
    double m_width = 0;
};

}

// SPDX-FileCopyrightText: PactLedger contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "ui/charts/markview.h"

namespace pact::ui {

class ChartView;

/// The legend of a chart, for the corner of its card; empty and without width where the chart needs none.
class ChartLegend : public QWidget
{
    Q_OBJECT

public:
    explicit ChartLegend(ChartView* view, QWidget* parent = nullptr);

    QSize sizeHint() const override;
    QSize minimumSizeHint() const override;

protected:
    void paintEvent(QPaintEvent* event) override;

private:
    ChartView* m_view;
};

/// A chart on screen, in the window's theme. Question and finding stand outside, in its card. Ctrl+C copies picture,
/// drawing and numbers; a screen reader is given the table twin.
class ChartView : public MarkView
{
    Q_OBJECT

public:
    explicit ChartView(QWidget* parent = nullptr);

    void setChart(const report::Chart& chart);
    const report::Chart& chart() const;
    /// The distance of rows that the chart needs at a width of the widget; charts side by side are given the larger.
    double rowPitchFor(int width) const;
    void setRowPitch(double pitch);
    void copy() const;

    /// The least height at a width of the widget.
    int heightForWidth(int width) const override;
    bool hasHeightForWidth() const override
    {
        return true;
    }
    QSize sizeHint() const override;
    QSize minimumSizeHint() const override;

    QSizeF legendSize() const;
    void paintLegend(QPainter& painter, const QRectF& rect) const;

signals:
    void chartChanged();

protected:
    const std::vector<CanvasMark>& places() const override;
    void paintPlaces(QPainter& painter) override;
    void resizeEvent(QResizeEvent* event) override;
    void keyPressEvent(QKeyEvent* event) override;
    void contextMenuEvent(QContextMenuEvent* event) override;

private:
    void rebuild();
    void layOut();

    std::unique_ptr<ChartCanvas> m_canvas;
    double m_pitch = 0;
};

}

// SPDX-FileCopyrightText: PactLedger contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "report/chartseries.h"
#include "ui/charts/chartink.h"

#include <memory>

namespace pact::ui {

/// A place of a drawn chart that stands for rows: what hovering tells, and what a click opens.
struct CanvasMark
{
    QRectF box;
    QString text;   ///< 科技文创 · 红灯：1 项
    QString filter; ///< in the filter language, never empty
    int row = 0;    ///< for the arrow keys
};

/// One chart laid out for a size and painted, the same on screen, on paper and in files. It computes positions only; all
/// numbers, names and sentences are the chart's. Question and finding stand outside. Coordinates start at 0, 0 and count
/// pixels of 96 dpi; whoever paints scales. GUI thread, needs a QApplication.
class ChartCanvas
{
public:
    /// `family`: of all labels.
    static std::unique_ptr<ChartCanvas> create(report::Chart chart, const Theme& theme, const QString& family);
    virtual ~ChartCanvas();
    ChartCanvas(const ChartCanvas&) = delete;
    ChartCanvas& operator=(const ChartCanvas&) = delete;

    const report::Chart& chart() const
    {
        return m_chart;
    }

    /// The distance of rows that the labels need at this width; charts side by side take the larger one. 0: no rows.
    virtual double rowPitch(double width) const;
    /// The height wanted at this width, with the given distance of rows (0: its own). Columns can take more, or do with less.
    virtual double heightFor(double width, double pitch = 0) const = 0;
    virtual double leastHeightFor(double width, double pitch = 0) const;
    /// Before painting; `pitch` as above.
    void layOut(const QSizeF& size, double pitch = 0);
    void paint(QPainter& painter);
    /// After layOut(); a later mark lies over an earlier one.
    const std::vector<CanvasMark>& marks() const
    {
        return m_marks;
    }

    /// Size of the legend, which stands above the chart flush right; empty where the labels say everything.
    virtual QSizeF legendSize(double width) const;
    /// `rect` ends at the chart's right edge.
    virtual void paintLegend(QPainter& painter, const QRectF& rect, double width) const;

protected:
    ChartCanvas(report::Chart chart, ChartInk ink);

    virtual void place(const QSizeF& size, double pitch) = 0;
    virtual void draw(QPainter& painter) = 0;

    const ChartInk& ink() const
    {
        return m_ink;
    }
    int count() const
    {
        return static_cast<int>(m_chart.categories.size());
    }
    const report::ChartCategory& category(int index) const
    {
        return m_chart.categories.at(static_cast<size_t>(index));
    }
    /// The mark of a series; an empty one where the chart lacks the series.
    const report::ChartMark& mark(report::SeriesRole role, int category) const;
    double value(report::SeriesRole role, int category) const;
    QString seriesName(report::SeriesRole role) const;
    /// For the mark of a series in a category, if it opens anything.
    void addMark(const QRectF& box, report::SeriesRole role, int index);
    /// For all rows of a category.
    void addCategoryMark(const QRectF& box, int index, const QString& shown = {});
    /// For the mark of a series by its place among them, under its name.
    void addSeriesMark(const QRectF& box, int series, int index);
    /// For all rows of a category, telling this.
    void addTextMark(const QRectF& box, const QString& text, int index);

private:
    report::Chart m_chart;
    ChartInk m_ink;
    std::vector<CanvasMark> m_marks;
};

}

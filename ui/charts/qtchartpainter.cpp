// SPDX-FileCopyrightText: PactLedger contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/charts/qtchartpainter.h"
#include "ui/charts/chartcanvas.h"
#include "ui/theme/fonts.h"
#include "ui/theme/metrics.h"

#include <QPainter>
#include <cmath>

namespace pact::ui {

namespace {

/// Height of the legend with the gap below it.
double legendSpace(const ChartCanvas& canvas, double width)
{
    const QSizeF legend = canvas.legendSize(width);
    return legend.isEmpty() ? 0 : legend.height() + gap8;
}

}

void QtChartPainter::paint(QPainter& painter, const QRectF& target, const report::Chart& chart)
{
    if (chart.isEmpty() || target.isEmpty())
        return;
    const auto canvas = ChartCanvas::create(chart, Theme::light(), painter.font().family());
    // Another height than the natural one scales the drawing; columns take it as it is.
    QSizeF size(target.width(), target.height());
    const double natural = legendSpace(*canvas, size.width()) + canvas->heightFor(size.width());
    const double scale = report::chartForm(chart.kind) == report::ChartForm::Months ? 1 : std::min(1.0, target.height() / natural);
    size /= scale;
    const double legend = legendSpace(*canvas, size.width());
    canvas->layOut(QSizeF(size.width(), size.height() - legend));
    painter.save();
    painter.translate(target.topLeft());
    painter.scale(scale, scale);
    painter.setRenderHints(QPainter::Antialiasing | QPainter::TextAntialiasing);
    if (legend > 0)
        canvas->paintLegend(painter, QRectF(QPointF(0, 0), QSizeF(size.width(), legend - gap8)), size.width());
    painter.translate(0, legend);
    canvas->paint(painter);
    painter.restore();
}

QSizeF QtChartPainter::naturalSize(const report::Chart& chart, double width)
{
    if (chart.isEmpty())
        return {};
    const auto canvas = ChartCanvas::create(chart, Theme::light(), uiFamily());
    return {width, legendSpace(*canvas, width) + canvas->heightFor(width)};
}

}

// SPDX-FileCopyrightText: PactLedger contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/charts/chartclip.h"
#include "ui/charts/charttable.h"
#include "ui/charts/qtchartpainter.h"
#include "verbs/chartfile.h"

#include <QMimeData>

using namespace Qt::StringLiterals;

namespace pact::ui {

QImage chartImage(const report::Chart& chart, double width, double pixelRatio)
{
    QtChartPainter painter;
    return verbs::chartImage(chart, painter, width, pixelRatio);
}

QByteArray chartSvg(const report::Chart& chart, double width)
{
    QtChartPainter painter;
    return verbs::chartSvg(chart, painter, width);
}

QMimeData* chartMimeData(const report::Chart& chart, double width)
{
    auto* data = new QMimeData;
    data->setImageData(chartImage(chart, width));
    data->setData(u"image/svg+xml"_s, chartSvg(chart, width));
    data->setText(chartTabText(chart));
    data->setHtml(chartHtml(chart));
    return data;
}

}

// SPDX-FileCopyrightText: PactLedger contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/charts/chartclip.h"
#include "ui/charts/charttable.h"
#include "ui/charts/qtchartpainter.h"
#include "ui/theme/fonts.h"
#include "ui/theme/metrics.h"
#include "ui/theme/theme.h"

#include <QBuffer>
#include <QMimeData>
#include <QPainter>
#include <QSvgGenerator>

using namespace Qt::StringLiterals;

namespace pact::ui {

namespace {

constexpr double margin = gap16;
constexpr double titleHeight = 32;

QSizeF wholeSize(const report::Chart& chart, double width)
{
    const QSizeF plot = QtChartPainter().naturalSize(chart, width - 2 * margin);
    return {width, plot.height() + titleHeight + 2 * margin};
}

void paintWhole(QPainter& painter, const report::Chart& chart, const QSizeF& size)
{
    painter.fillRect(QRectF(QPointF(0, 0), size), Qt::white);
    QFont title(uiFamily());
    title.setPixelSize(15);
    title.setBold(true);
    painter.setFont(title);
    painter.setPen(Theme::light().color(Token::Text));
    const QString text = QFontMetricsF(title).elidedText(chart.finding, Qt::ElideRight, size.width() - 2 * margin);
    painter.drawText(QRectF(margin, margin, size.width() - 2 * margin, titleHeight - gap8), Qt::AlignLeft | Qt::AlignVCenter, text);
    QtChartPainter().paint(painter, QRectF(margin, margin + titleHeight, size.width() - 2 * margin, size.height() - titleHeight - 2 * margin), chart);
}

}

QImage chartImage(const report::Chart& chart, double width, double pixelRatio)
{
    const QSizeF size = wholeSize(chart, width);
    QImage image((size * pixelRatio).toSize(), QImage::Format_RGB32);
    image.setDevicePixelRatio(pixelRatio);
    QPainter painter(&image);
    paintWhole(painter, chart, size);
    return image;
}

QByteArray chartSvg(const report::Chart& chart, double width)
{
    const QSizeF size = wholeSize(chart, width);
    QBuffer buffer;
    QSvgGenerator generator;
    generator.setOutputDevice(&buffer);
    generator.setResolution(96);
    generator.setSize(size.toSize());
    generator.setViewBox(QRectF(QPointF(0, 0), size));
    generator.setTitle(chart.finding);
    QPainter painter(&generator);
    paintWhole(painter, chart, size);
    painter.end();
    return buffer.data();
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

// SPDX-FileCopyrightText: PactLedger contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "verbs/chartfile.h"

#include "report/paperstyle.h"
#include <QBuffer>
#include <QPainter>
#include <QSvgGenerator>

namespace pact::verbs {

namespace {

constexpr double margin = 16;
constexpr double titleHeight = 32;

QFont fontOf(int pixels, bool bold)
{
    QFont font(report::paperFamily());
    font.setPixelSize(pixels);
    font.setBold(bold);
    return font;
}

QSizeF sizeOf(const report::Chart& chart, report::ChartPainter& painter, double width)
{
    return {width, painter.naturalSize(chart, width - 2 * margin).height() + titleHeight + 2 * margin};
}

void paintOn(QPaintDevice& device, const QSizeF& size, const report::Chart& chart, report::ChartPainter& charts)
{
    QPainter painter(&device);
    painter.setRenderHints(QPainter::Antialiasing | QPainter::TextAntialiasing);
    painter.fillRect(QRectF(QPointF(0, 0), size), Qt::white);
    painter.setFont(fontOf(15, true));
    painter.setPen(report::paperText);
    painter.drawText(QRectF(margin, margin, size.width() - 2 * margin, titleHeight - margin / 2), Qt::AlignLeft | Qt::AlignVCenter, chart.finding);
    painter.setFont(fontOf(13, false));
    charts.paint(painter, QRectF(margin, margin + titleHeight, size.width() - 2 * margin, size.height() - titleHeight - 2 * margin), chart);
}

}

QByteArray chartSvg(const report::Chart& chart, report::ChartPainter& painter, double width)
{
    const QSizeF size = sizeOf(chart, painter, width);
    QBuffer buffer;
    QSvgGenerator generator;
    generator.setOutputDevice(&buffer);
    generator.setResolution(96);
    generator.setSize(size.toSize());
    generator.setViewBox(QRectF(QPointF(0, 0), size));
    generator.setTitle(chart.finding);
    generator.setDescription(chart.question);
    paintOn(generator, size, chart, painter);
    return buffer.data();
}

QImage chartImage(const report::Chart& chart, report::ChartPainter& painter, double width, double pixelRatio)
{
    const QSizeF size = sizeOf(chart, painter, width);
    QImage image((size * pixelRatio).toSize(), QImage::Format_RGB32);
    image.setDevicePixelRatio(pixelRatio);
    paintOn(image, size, chart, painter);
    return image;
}

QByteArray chartPng(const report::Chart& chart, report::ChartPainter& painter, double width)
{
    constexpr double sharp = 2;
    QBuffer buffer;
    buffer.open(QIODevice::WriteOnly);
    chartImage(chart, painter, width, sharp).save(&buffer, "PNG");
    return buffer.data();
}

}

// SPDX-FileCopyrightText: PactLedger contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "report/paperblock.h"
#include "report/chartpainter.h"
#include "report/lightbar.h"
#include "report/paperstyle.h"
#include "report/textbox.h"
#include <QPainter>

using namespace Qt::StringLiterals;

namespace pact::report {

namespace {

constexpr double pixel = unitsPerInch / 96;

std::vector<double> lineCuts(int lines, double lineHeight)
{
    std::vector<double> cuts;
    for (int i = 1; i < lines; ++i)
        cuts.push_back(i * lineHeight);
    return cuts;
}

/// A text alone, in one colour.
PaperBlock textBlock(const QString& text, const QFont& font, double lineHeight, const QColor& color, double width)
{
    const auto box = std::make_shared<TextBox>(text, font, width, lineHeight);
    PaperBlock block;
    block.flow.height = box->height();
    block.flow.cuts = lineCuts(box->lines(), lineHeight);
    block.paint = [box, color](QPainter& painter) { box->paint(painter, {0, 0}, color); };
    return block;
}

}

PaperBlock titleBlock(const SummaryDocument& document, double width)
{
    const auto title = std::make_shared<TextBox>(document.title, paperFont(18, true), width, 26 * point);
    const auto subtitle = std::make_shared<TextBox>(document.subtitle, paperFont(9), width, 14 * point);
    const double below = title->height() + 1 * point;
    const double rule = below + subtitle->height() + 5 * point;
    PaperBlock block;
    block.flow.height = rule + point;
    block.flow.keepWithNext = true;
    block.paint = [=](QPainter& painter) {
        title->paint(painter, {0, 0}, paperText);
        subtitle->paint(painter, {0, below}, paperSecondary);
        painter.setPen(QPen(paperText, 0.75 * point));
        painter.drawLine(QPointF(0, rule), QPointF(width, rule));
    };
    return block;
}

PaperBlock headingBlock(const QString& heading, double width)
{
    PaperBlock block = textBlock(heading, paperFont(12, true), 18 * point, paperText, width);
    block.flow.gap = 9 * point;
    block.flow.height += 3 * point;
    block.flow.keepWithNext = true;
    return block;
}

PaperBlock paragraphBlock(const QString& text, double width)
{
    PaperBlock block = textBlock(text, paperFont(11), 17.5 * point, paperText, width);
    block.flow.gap = 4 * point;
    return block;
}

PaperBlock lastLineBlock(const QString& text, double width)
{
    PaperBlock block = textBlock(text, paperFont(8), 12 * point, paperSecondary, width);
    block.flow.gap = 12 * point;
    return block;
}

PaperBlock barBlock(const SummaryBar& bar, double width)
{
    const auto title = std::make_shared<TextBox>(bar.finding, paperFont(9, true), width, 15 * point);
    const LightBar lights(bar.lights, width);
    const double top = title->height();
    PaperBlock block;
    block.flow.gap = 5 * point;
    block.flow.height = top + lights.height();
    block.paint = [=](QPainter& painter) {
        title->paint(painter, {0, 0}, paperText);
        painter.translate(0, top);
        lights.paint(painter);
    };
    return block;
}

PaperBlock chartBlock(const Chart& chart, ChartPainter& painter, double width, double pageHeight)
{
    const auto question = std::make_shared<TextBox>(chart.question, paperFont(9), width, 14 * point);
    const auto finding = std::make_shared<TextBox>(chart.finding, paperFont(11, true), width, 17 * point);
    const double top = question->height() + finding->height() + 4 * point;
    const double inPixels = width / pixel;
    QSizeF size = painter.naturalSize(chart, inPixels);
    const double most = (pageHeight - top) / pixel;
    if (size.height() > most)
        size *= most / size.height();
    PaperBlock block;
    block.flow.gap = 12 * point;
    block.flow.height = top + size.height() * pixel;
    block.paint = [=, &chart, &painter](QPainter& p) {
        question->paint(p, {0, 0}, paperSecondary);
        finding->paint(p, {0, question->height()}, paperText);
        p.translate(0, top);
        p.scale(pixel, pixel);
        QFont font = paperFont(9);
        font.setPixelSize(12);
        p.setFont(font);
        painter.paint(p, QRectF({0, 0}, size), chart);
    };
    return block;
}

}

// SPDX-FileCopyrightText: PactLedger contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "report/summarypages.h"
#include "report/paperblock.h"
#include "report/paperstyle.h"
#include "report/textbox.h"
#include <QPageLayout>
#include <QPagedPaintDevice>
#include <QPainter>
#include <algorithm>

using namespace Qt::StringLiterals;

namespace pact::report {

namespace {

// The type area of official paper, in millimetres, as offices have it on all theirs.
constexpr double marginTop = 37;
constexpr double marginLeft = 28;
constexpr double marginBottom = 35;
constexpr double marginRight = 26;
constexpr double headerUp = 9;     ///< of the running title above the text
constexpr double numberDown = 6;   ///< of the page number below it
constexpr double bandTop = 14;
constexpr double bandHeight = 18 * point;
constexpr double belowChart = 6 * point; ///< before the numbers of a picture

bool isChart(const SummaryBlock& block)
{
    return std::holds_alternative<Chart>(block);
}

}

class SummaryPages::Private
{
public:
    Private(const SummaryDocument& summary, ChartPainter* chartPainter, QSizeF paper)
        : document(summary)
        , charts(chartPainter)
        , size(paper * millimetre)
        , text(marginLeft * millimetre, marginTop * millimetre, size.width() - (marginLeft + marginRight) * millimetre,
               size.height() - (marginTop + marginBottom) * millimetre)
    {
        blocks.push_back(titleBlock(document, text.width()));
        for (const SummarySection& section : document.sections)
            add(section);
        if (!document.lastLine.isEmpty())
            blocks.push_back(lastLineBlock(document.lastLine, text.width()));
        std::vector<FlowBlock> flow;
        for (const PaperBlock& block : blocks)
            flow.push_back(block.flow);
        pages = flowIntoPages(flow, text.height());
    }

    void paint(QPainter& painter, int page) const
    {
        painter.save();
        painter.setRenderHints(QPainter::Antialiasing | QPainter::TextAntialiasing);
        paintFrame(painter, page);
        for (const PlacedBlock& placed : pages.at(static_cast<size_t>(page))) {
            const PaperBlock& block = blocks[static_cast<size_t>(placed.block)];
            painter.save();
            painter.translate(text.left(), text.top() + placed.y);
            if (placed.from > 0 || placed.to < block.flow.height) {
                painter.setClipRect(QRectF(0, 0, text.width(), placed.to - placed.from));
                painter.translate(0, -placed.from);
            }
            block.paint(painter);
            painter.restore();
        }
        painter.restore();
    }

    const SummaryDocument& document;
    ChartPainter* charts;
    QSizeF size;
    QRectF text;
    std::vector<PaperBlock> blocks;
    std::vector<FlowPage> pages;

private:
    void add(const SummaryTable& table, bool afterChart)
    {
        std::vector<PaperBlock> rows = tableBlocks(table, text.width(), static_cast<int>(blocks.size()));
        if (afterChart && !rows.empty())
            rows.front().flow.gap = std::max(rows.front().flow.gap, belowChart);
        std::ranges::move(rows, std::back_inserter(blocks));
    }

    void add(const SummarySection& section)
    {
        if (!charts && std::ranges::all_of(section.blocks, isChart))
            return;
        if (!section.heading.isEmpty())
            blocks.push_back(headingBlock(section.heading, text.width()));
        for (const SummaryBlock& block : section.blocks) {
            if (const auto* paragraph = std::get_if<SummaryParagraph>(&block)) {
                blocks.push_back(paragraphBlock(paragraph->text, text.width()));
                blocks.back().flow.keepWithNext = paragraph->heads;
            } else if (const auto* bar = std::get_if<SummaryBar>(&block))
                blocks.push_back(barBlock(*bar, text.width()));
            else if (const auto* table = std::get_if<SummaryTable>(&block))
                add(*table, &block != &section.blocks.front() && isChart(*(&block - 1)));
            else if (const auto* chart = std::get_if<Chart>(&block); charts && !chart->isEmpty())
                blocks.push_back(chartBlock(*chart, *charts, text.width(), text.height() - 2 * point));
        }
    }

    /// What stands around the text: band, running title, page number, which is at the outer edge.
    void paintFrame(QPainter& painter, int page) const
    {
        if (!document.classification.isEmpty()) {
            const QRectF band(0, bandTop * millimetre, size.width(), bandHeight);
            painter.fillRect(band, paperLight(Light::Grey).fill);
            const QFont font = paperFont(9, true);
            const TextBox word(document.classification, font, text.width(), bandHeight);
            word.paint(painter, {text.left(), band.top()}, paperText);
        }
        if (page > 0) {
            const TextBox title(document.title, paperFont(8), text.width(), 12 * point);
            title.paint(painter, {text.left(), text.top() - headerUp * millimetre}, paperSecondary);
        }
        const QString number = u"— %1 —"_s.arg(page + 1);
        const QFont font = paperFont(14);
        const double width = TextBox::naturalWidth(number, font);
        const double indent = 14 * point;
        const bool odd = page % 2 == 0;
        const double x = odd ? text.right() - indent - width : text.left() + indent;
        TextBox(number, font, width, 20 * point).paint(painter, {x, text.bottom() + numberDown * millimetre}, paperText);
    }
};

SummaryPages::SummaryPages(const SummaryDocument& document, ChartPainter* charts, QSizeF paper)
    : d(std::make_unique<Private>(document, charts, paper))
{
}

SummaryPages::~SummaryPages() = default;

int SummaryPages::count() const
{
    return static_cast<int>(d->pages.size());
}

void SummaryPages::paint(QPainter& painter, int page) const
{
    d->paint(painter, page);
}

void paintSummary(QPagedPaintDevice& device, const SummaryDocument& document, ChartPainter* charts)
{
    const QPageLayout layout = device.pageLayout();
    const SummaryPages pages(document, charts, layout.fullRect(QPageLayout::Millimeter).size());
    QPainter painter(&device);
    const double scale = device.logicalDpiX() / unitsPerInch;
    const QPointF origin = layout.mode() == QPageLayout::FullPageMode ? QPointF() : layout.paintRect(QPageLayout::Inch).topLeft();
    painter.scale(scale, scale);
    painter.translate(-origin * unitsPerInch);
    for (int page = 0; page < pages.count(); ++page) {
        if (page > 0)
            device.newPage();
        pages.paint(painter, page);
    }
}

}

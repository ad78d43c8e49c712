// SPDX-FileCopyrightText: PactLedger contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "report/pageflow.h"
#include "report/summary.h"
#include <functional>

class QPainter;

namespace pact::report {

class ChartPainter;

/// A piece of a document as it stands on paper: its place in the flow, and how it is painted with its top left corner at
/// the painter's origin. Refers to the document it was made from.
struct PaperBlock
{
    FlowBlock flow;
    std::function<void(QPainter&)> paint;
};

PaperBlock titleBlock(const SummaryDocument& document, double width);
PaperBlock headingBlock(const QString& heading, double width);
PaperBlock paragraphBlock(const QString& text, double width);
PaperBlock barBlock(const SummaryBar& bar, double width);
/// Scaled to fit where it is taller than `pageHeight`.
PaperBlock chartBlock(const Chart& chart, ChartPainter& painter, double width, double pageHeight);
PaperBlock lastLineBlock(const QString& text, double width);
/// Head and rows; `first` is the place that the head will have in the flow.
std::vector<PaperBlock> tableBlocks(const SummaryTable& table, double width, int first);

}

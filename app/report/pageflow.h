// SPDX-FileCopyrightText: PactLedger contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include <vector>

namespace pact::report {

/// Something as wide as the page that stands on paper, as pagination sees it. Any unit of length.
struct FlowBlock
{
    double height = 0;
    double gap = 0;            ///< before it, dropped at the top of a page
    bool keepWithNext = false; ///< a heading, the head of a table
    int head = -1;             ///< block to repeat above it where it begins or goes on on a new page
    std::vector<double> cuts{}; ///< places, rising, where it may be cut if it is taller than a page: between lines
};

/// A block, or the part of it between `from` and `to`, at `y` from the top of the page's text.
struct PlacedBlock
{
    int block = 0;
    double y = 0;
    double from = 0;
    double to = 0;

    bool operator==(const PlacedBlock&) const = default;
};

using FlowPage = std::vector<PlacedBlock>;

/// Where blocks come to stand on pages of the same height. Nothing is lost: what is taller than a page is cut at its cuts;
/// without a fitting cut it is cut at the page's end. At least one page.
std::vector<FlowPage> flowIntoPages(const std::vector<FlowBlock>& blocks, double pageHeight);

}

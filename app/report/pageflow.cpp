// SPDX-FileCopyrightText: PactLedger contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "report/pageflow.h"
#include <cstddef>

namespace pact::report {

namespace {

constexpr double tolerance = 1e-6;

class Flow
{
public:
    Flow(const std::vector<FlowBlock>& blocks, double pageHeight)
        : m_blocks(blocks)
        , m_height(pageHeight)
    {
    }

    std::vector<FlowPage> run()
    {
        for (size_t i = 0; i < m_blocks.size(); ++i) {
            const FlowBlock& block = m_blocks[i];
            if (!isTop() && m_y + block.gap + chainHeight(i) > m_height + tolerance)
                newPage();
            const double gap = isTop() ? 0 : block.gap;
            if (isTop())
                repeatHead(block);
            place(i, gap);
        }
        return std::move(m_pages);
    }

private:
    bool isTop() const
    {
        return m_pages.back().empty();
    }

    void newPage()
    {
        m_pages.emplace_back();
        m_y = 0;
    }

    /// The block and all that must follow on the same page.
    double chainHeight(size_t i) const
    {
        double sum = firstPart(m_blocks[i]);
        for (; m_blocks[i].keepWithNext && i + 1 < m_blocks.size(); ++i)
            sum += m_blocks[i + 1].gap + firstPart(m_blocks[i + 1]);
        return sum;
    }

    /// What must at least stand of a block: all, unless it is cut anyway.
    double firstPart(const FlowBlock& block) const
    {
        const double head = block.head < 0 ? 0 : m_blocks[static_cast<size_t>(block.head)].height;
        return head + block.height > m_height && !block.cuts.empty() ? block.cuts.front() : block.height;
    }

    void repeatHead(const FlowBlock& block)
    {
        if (block.head < 0)
            return;
        const double height = m_blocks[static_cast<size_t>(block.head)].height;
        m_pages.back().push_back({block.head, 0, 0, height});
        m_y = height;
    }

    void place(size_t i, double gap)
    {
        const FlowBlock& block = m_blocks[i];
        const int index = static_cast<int>(i);
        m_y += gap;
        double from = 0;
        while (m_y + block.height - from > m_height + tolerance) {
            const double to = cutBefore(block, from, from + m_height - m_y);
            if (to - from > tolerance)
                m_pages.back().push_back({index, m_y, from, to});
            from = to;
            newPage();
            repeatHead(block);
        }
        m_pages.back().push_back({index, m_y, from, block.height});
        m_y += block.height - from;
    }

    double cutBefore(const FlowBlock& block, double from, double most) const
    {
        double best = from;
        for (const double cut : block.cuts) {
            if (cut <= most + tolerance)
                best = cut;
        }
        const bool atTop = m_y < m_height / 2;
        return best > from + tolerance || !atTop ? best : most;
    }

    const std::vector<FlowBlock>& m_blocks;
    double m_height;
    double m_y = 0;
    std::vector<FlowPage> m_pages{1};
};

}

std::vector<FlowPage> flowIntoPages(const std::vector<FlowBlock>& blocks, double pageHeight)
{
    return Flow(blocks, pageHeight).run();
}

}

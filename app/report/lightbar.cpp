// SPDX-FileCopyrightText: PactLedger contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "report/lightbar.h"
#include "report/paperstyle.h"
#include "report/textbox.h"
#include <QPainter>
#include <algorithm>

namespace pact::report {

namespace {

constexpr double barHeight = 17 * point;
constexpr double labelHeight = 13 * point;
constexpr double between = 1 * point;

}

LightBar::LightBar(const LightCounts& counts, double width)
{
    const QFont font = paperFont(9);
    const qint64 all = counts.total();
    if (all == 0)
        return;
    const auto used = static_cast<double>(std::ranges::count_if(allLights, [&](Light light) { return counts[light] > 0; }));
    const double room = width - (used - 1) * between;
    double x = 0;
    for (const Light light : allLights) {
        if (counts[light] == 0)
            continue;
        Segment segment{light, lightMark(light).now() + QString::number(counts[light]), {}, {}};
        const double length = room * static_cast<double>(counts[light]) / static_cast<double>(all);
        segment.bar = QRectF(x, 0, length, barHeight);
        const double text = TextBox::naturalWidth(segment.label, font);
        segment.above = text + 2 * point > length;
        segment.text = QRectF(x + (length - text) / 2, 0, text, labelHeight);
        m_above = m_above || segment.above;
        x += length + between;
        m_segments.push_back(segment);
    }
    // Labels above keep clear of each other and of both ends.
    double free = 0;
    for (Segment& segment : m_segments) {
        if (!segment.above)
            continue;
        segment.text.moveLeft(std::max(free, segment.text.left()));
        free = segment.text.right() + 2 * point;
    }
    double end = width;
    std::for_each(m_segments.rbegin(), m_segments.rend(), [&end](Segment& segment) {
        if (!segment.above)
            return;
        segment.text.moveRight(std::min(end, segment.text.right()));
        end = segment.text.left() - 2 * point;
    });
    for (Segment& segment : m_segments) {
        if (m_above)
            segment.bar.translate(0, labelHeight);
        if (!segment.above)
            segment.text.moveTop(segment.bar.top() + (barHeight - labelHeight) / 2);
    }
}

double LightBar::height() const
{
    return m_segments.empty() ? 0 : barHeight + (m_above ? labelHeight : 0);
}

void LightBar::paint(QPainter& painter) const
{
    const QFont font = paperFont(9);
    for (const Segment& segment : m_segments) {
        const PaperLight colors = paperLight(segment.light);
        const double line = 0.75 * point;
        const bool outlined = colors.outline != colors.fill && segment.bar.width() > 2 * line;
        painter.fillRect(segment.bar, outlined ? colors.outline : colors.fill);
        if (outlined)
            painter.fillRect(segment.bar.adjusted(line, line, -line, -line), colors.fill);
        const TextBox label(segment.label, font, segment.text.width(), labelHeight);
        label.paint(painter, segment.text.topLeft(), segment.above ? colors.outline : colors.mark);
    }
}

}

// SPDX-FileCopyrightText: PactLedger contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/charts/rowlabels.h"
#include "ui/theme/metrics.h"

#include <algorithm>

namespace pact::ui {

namespace {

constexpr double gap = 20;
constexpr double leastCodes = 24;
constexpr double mostCodes = 48;

}

RowLabels::RowLabels(const ChartInk& ink, std::vector<Row> rows, Shorten shorten) : m_ink(ink), m_rows(std::move(rows)), m_shorten(shorten)
{
    for (const Row& row : m_rows) {
        if (!row.code.isEmpty())
            m_codes = std::clamp(m_ink.width(row.code) + gap4, std::max(m_codes, leastCodes), mostCodes);
        m_names = std::max(m_names, m_ink.width(row.name));
    }
}

double RowLabels::width(double most) const
{
    return std::min(std::ceil(m_codes + m_names) + gap, most);
}

void RowLabels::paint(QPainter& painter, const QRectF& rect, int row) const
{
    const Row& labels = m_rows.at(static_cast<size_t>(row));
    if (!labels.code.isEmpty())
        m_ink.text(painter, QRectF(rect.left(), rect.top(), m_codes - gap4, rect.height()), Qt::AlignLeft, labels.code, m_ink.color(Token::Secondary), false,
            Qt::ElideMiddle);
    const QRectF name = rect.adjusted(m_codes, 0, -gap8, 0);
    m_ink.text(painter, name, Qt::AlignLeft, labels.name, m_ink.color(Token::Text), false,
        m_shorten == Shorten::AtEnd ? Qt::ElideRight : Qt::ElideMiddle);
}

}

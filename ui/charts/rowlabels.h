// SPDX-FileCopyrightText: PactLedger contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "ui/charts/chartink.h"

#include <QStringList>
#include <vector>

namespace pact::ui {

/// The names at the left of a chart's rows: a column of short codes in secondary, if there are any, and the names.
class RowLabels
{
public:
    struct Row
    {
        QString code;
        QString name;
    };
    enum class Shorten { AtEnd, InMiddle };

    RowLabels(const ChartInk& ink, std::vector<Row> rows, Shorten shorten = Shorten::AtEnd);

    /// With the gap to the plot, at most `most`.
    double width(double most) const;
    /// In a row of the given rectangle, whose width is what width() told.
    void paint(QPainter& painter, const QRectF& rect, int row) const;

private:
    const ChartInk& m_ink;
    std::vector<Row> m_rows;
    Shorten m_shorten;
    double m_codes = 0; ///< width of the code column with its gap
    double m_names = 0;
};

}

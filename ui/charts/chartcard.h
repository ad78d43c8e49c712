// SPDX-FileCopyrightText: PactLedger contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "ui/widgets/card.h"

namespace pact::report {
struct Chart;
}

namespace pact::ui {

class ChartView;

/// A card with a chart in it: the chart's question, its finding, its legend in the corner.
class ChartCard : public Card
{
    Q_OBJECT

public:
    explicit ChartCard(QWidget* parent = nullptr);

    void setChart(const report::Chart& chart);
    ChartView* view() const
    {
        return m_view;
    }

private:
    ChartView* m_view;
};

}

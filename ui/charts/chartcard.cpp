// SPDX-FileCopyrightText: PactLedger contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/charts/chartcard.h"
#include "ui/charts/chartview.h"

#include <QVBoxLayout>

namespace pact::ui {

ChartCard::ChartCard(QWidget* parent) : Card(parent), m_view(new ChartView(this))
{
    setFindingWraps(true);
    addCorner(new ChartLegend(m_view, this));
    body()->addWidget(m_view, 1);
}

void ChartCard::setChart(const report::Chart& chart)
{
    setQuestion(chart.question);
    setFinding(chart.finding);
    m_view->setChart(chart);
}

}

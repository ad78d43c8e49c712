// SPDX-FileCopyrightText: PactLedger contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/overview/silencecard.h"
#include "report/findings.h"
#include "ui/overview/silencegrid.h"

#include <QToolButton>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace pact::ui {

namespace {

constexpr int mostUnits = 3;

}

SilenceCard::SilenceCard(QWidget* parent) : Card(parent), m_grid(new SilenceGrid(this)), m_rest(new QToolButton(this))
{
    setFindingWraps(true);
    body()->setSpacing(0);
    body()->addWidget(m_grid);
    m_rest->setAutoRaise(true);
    body()->addWidget(m_rest, 0, Qt::AlignLeft);
    body()->addStretch(1);
    connect(m_grid, &SilenceGrid::markActivated, this, &SilenceCard::itemsRequested);
    connect(m_rest, &QToolButton::clicked, this, [this] { emit itemsRequested(QString(m_filter)); });
}

void SilenceCard::setFigures(const domain::Figures& figures)
{
    setQuestion(report::question(report::Topic::Silence));
    setFinding(report::finding(report::Topic::Silence, figures));
    m_grid->setAccessibleName(accessibleName());
    m_grid->setUnits(figures.rounds, figures.silent, mostUnits);
    m_grid->setVisible(!figures.silent.empty());
    QStringList filters;
    for (const domain::SilentUnit& unit : figures.silent)
        filters.append(u'(' + unit.filter + u')');
    m_filter = filters.join(u" | "_s);
    const int all = static_cast<int>(figures.silent.size());
    m_rest->setVisible(all > mostUnits);
    m_rest->setText(tr("Show all %n units", nullptr, all));
}

}

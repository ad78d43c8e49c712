// SPDX-FileCopyrightText: PactLedger contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/panetabs.h"

#include "ui/theme/metrics.h"
#include "ui/widgets/line.h"

#include <QStackedWidget>
#include <QTabBar>
#include <QVBoxLayout>

namespace pact::ui {

PaneTabs::PaneTabs(const QString& name, std::initializer_list<QWidget*> pages)
    : m_bar(new QTabBar)
    , m_pages(new QStackedWidget)
{
    m_bar->setObjectName(name);
    m_bar->setExpanding(false);
    m_bar->setUsesScrollButtons(false);
    m_bar->setDrawBase(false);
    for (QWidget* page : pages) {
        m_bar->addTab(QString());
        m_pages->addWidget(page);
    }
    connect(m_bar, &QTabBar::currentChanged, m_pages, &QStackedWidget::setCurrentIndex);
    auto* bar = new QHBoxLayout;
    bar->setContentsMargins(gap8, 0, gap8, 0);
    bar->addWidget(m_bar);
    bar->addStretch();
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(0);
    column->addLayout(bar);
    column->addWidget(new Line(Qt::Horizontal));
    // A message above takes its room from the page, which scrolls, and never makes the window higher.
    m_pages->setMinimumHeight(1);
    column->addWidget(m_pages, 1);
}

void PaneTabs::setText(int tab, const QString& text, qint64 count)
{
    m_bar->setTabText(tab, count == 0 ? text : text + u' ' + QString::number(count));
}

void PaneTabs::setName(const QString& accessibleName)
{
    m_bar->setAccessibleName(accessibleName);
}

void PaneTabs::open(int tab)
{
    m_bar->setCurrentIndex(tab);
}

int PaneTabs::current() const
{
    return m_bar->currentIndex();
}

}

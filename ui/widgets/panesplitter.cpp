// SPDX-FileCopyrightText: PactLedger contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/panesplitter.h"
#include "ui/theme/metrics.h"
#include "ui/widgets/label.h"

#include <QVBoxLayout>

namespace pact::ui {

namespace {

constexpr int widthForBoth = 1280;
constexpr int leastPane = 320;
constexpr int percentBelow = 45;

}

PaneSplitter::PaneSplitter(QWidget* list, QWidget* pane, QWidget* parent) : QSplitter(parent), m_pane(pane)
{
    addWidget(list);
    addWidget(pane);
    setStretchFactor(0, 1);
    setStretchFactor(1, 0);
    setChildrenCollapsible(false);
}

QVBoxLayout* PaneSplitter::makeListColumn(QWidget* list)
{
    list->setBackgroundRole(QPalette::Base);
    list->setAutoFillBackground(true);
    auto* column = new QVBoxLayout(list);
    column->setContentsMargins(0, gap12, 0, 0);
    column->setSpacing(0);
    return column;
}

QVBoxLayout* PaneSplitter::makeListColumn(QWidget* list, Label* headline)
{
    QVBoxLayout* column = makeListColumn(list);
    headline->setObjectName(QStringLiteral("headline"));
    headline->setContentsMargins(gap16, 0, gap16, 0);
    headline->setElide(Qt::ElideRight);
    column->addWidget(headline);
    column->addSpacing(gap12);
    return column;
}

void PaneSplitter::place()
{
    const bool beside = window()->width() >= widthForBoth;
    const Qt::Orientation wanted = beside ? Qt::Horizontal : Qt::Vertical;
    if (m_placed && orientation() == wanted)
        return;
    m_placed = true;
    setOrientation(wanted);
    m_pane->setMinimumWidth(beside ? leastPane : 0);
    const int whole = beside ? width() : height();
    const int pane = beside ? paneWidth : whole * percentBelow / 100;
    setSizes({std::max(1, whole - pane), pane});
}

void PaneSplitter::resizeEvent(QResizeEvent* event)
{
    QSplitter::resizeEvent(event);
    place();
}

void PaneSplitter::showEvent(QShowEvent* event)
{
    QSplitter::showEvent(event);
    place();
}

}

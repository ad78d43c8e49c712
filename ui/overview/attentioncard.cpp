// SPDX-FileCopyrightText: PactLedger contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/overview/attentioncard.h"
#include "report/findings.h"
#include "ui/overview/attentionlist.h"
#include "ui/overview/attentionmodel.h"

#include <QEvent>
#include <QToolButton>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace pact::ui {

namespace {

constexpr int mostItems = 8;

}

AttentionCard::AttentionCard(QWidget* parent)
    : Card(parent), m_model(new AttentionModel(this)), m_list(new AttentionList(m_model, this)), m_room(new QWidget(this)), m_rest(new QToolButton(this))
{
    setFindingWraps(true);
    body()->setSpacing(0);
    body()->addWidget(m_room);
    m_rest->setAutoRaise(true);
    m_rest->setObjectName(u"attentionRest"_s);
    body()->addWidget(m_rest, 0, Qt::AlignLeft);
    body()->addStretch(1);
    connect(m_list, &AttentionList::itemActivated, this, &AttentionCard::itemsRequested);
    connect(m_rest, &QToolButton::clicked, this, [this] { emit itemsRequested(u"light:red,yellow | status:submitted"_s); });
}

void AttentionCard::setFigures(const domain::Figures& figures)
{
    setQuestion(report::question(report::Topic::Attention));
    setFinding(report::finding(report::Topic::Attention, figures));
    m_list->setAccessibleName(accessibleName());
    const int all = static_cast<int>(figures.needAttention());
    m_model->setItems(figures.attention, mostItems);
    m_list->setVisible(all > 0);
    m_room->setVisible(all > 0);
    fitList();
    m_rest->setVisible(all > mostItems);
    m_rest->setText(tr("Show all %n items", nullptr, all));
}

void AttentionCard::setDensity(Density density)
{
    m_list->setDensity(density);
    fitList();
}

void AttentionCard::fitList()
{
    m_list->fit();
    m_room->setFixedHeight(m_list->sizeHint().height());
}

bool AttentionCard::event(QEvent* event)
{
    const bool done = Card::event(event);
    if (event->type() == QEvent::LayoutRequest || event->type() == QEvent::Resize || event->type() == QEvent::Show) {
        // Rows reach from edge to edge of the card, inside its line.
        m_list->setGeometry(1, m_room->mapTo(this, QPoint(0, 0)).y(), width() - 2, m_room->height());
        m_list->fit();
    }
    return done;
}

}

// SPDX-FileCopyrightText: PactLedger contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/emptystate.h"
#include "ui/widgets/label.h"

#include <QPushButton>
#include <QVBoxLayout>

namespace pact::ui {

EmptyState::EmptyState(QWidget* parent)
    : QWidget(parent), m_why(new Label(TypeSize::Section, false, Token::Secondary, this)), m_action(new QPushButton(this))
{
    auto* column = new QVBoxLayout(this);
    column->setSpacing(gap12);
    column->addStretch(2);
    m_why->setAlignment(Qt::AlignCenter);
    m_why->setWordWrap(true);
    column->addWidget(m_why);
    column->addWidget(m_action, 0, Qt::AlignHCenter);
    column->addStretch(3);
    connect(m_action, &QPushButton::clicked, this, &EmptyState::actionTriggered);
    setFocusProxy(m_action);
    setState({});
}

void EmptyState::setState(const QString& why, const QString& action)
{
    m_why->setText(why);
    m_action->setText(action);
    m_action->setVisible(!action.isEmpty());
    setAccessibleName(why);
}

}

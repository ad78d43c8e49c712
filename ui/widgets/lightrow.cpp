// SPDX-FileCopyrightText: PactLedger contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/lightrow.h"

#include "ui/widgets/lightbutton.h"

#include <QHBoxLayout>

namespace pact::ui {

LightRow::LightRow(QWidget* parent)
    : QWidget(parent)
    , m_row(new QHBoxLayout(this))
{
    m_row->setContentsMargins(0, 0, 0, 0);
    m_row->setSpacing(0);
    for (size_t i = 0; i < m_buttons.size(); ++i) {
        const domain::Light light = domain::allLights.at(i);
        auto* button = new LightButton(light);
        button->setFocusPolicy(Qt::TabFocus);
        connect(button, &QAbstractButton::clicked, this, [this, light] { emit clicked(light); });
        m_buttons.at(i) = button;
        m_row->addWidget(button);
    }
    m_row->addStretch();
}

void LightRow::setCounts(const std::array<qint64, 5>& counts)
{
    for (size_t i = 0; i < m_buttons.size(); ++i)
        m_buttons.at(i)->setCount(static_cast<int>(counts.at(i)));
}

void LightRow::addAtEnd(QWidget* widget)
{
    m_row->addWidget(widget);
}

}

// SPDX-FileCopyrightText: PactLedger contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/overview/remindercard.h"

#include "ui/registers/reminderlist.h"

#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace pact::ui {

namespace {

constexpr int mostReminders = 8;

}

ReminderCard::ReminderCard(QWidget* parent) : Card(parent), m_list(new ReminderList(this))
{
    setFindingWraps(true);
    body()->addWidget(m_list);
    hide();
    connect(m_list, &ReminderList::rowsRequested, this, &ReminderCard::rowsRequested);
}

void ReminderCard::setReminders(const std::vector<domain::RegisterReminder>& reminders)
{
    setVisible(!reminders.empty());
    if (reminders.empty())
        return;
    setQuestion(domain::Text{u"分台账里要看什么？"_s, u"What is to be looked at in the registers?"_s}.now());
    setFinding(domain::Text{u"%1 件需要处理"_s, u"To be looked at: %1"_s}.now().arg(reminders.size()));
    m_list->setAccessibleName(accessibleName());
    m_list->setReminders(reminders, mostReminders);
}

}

// SPDX-FileCopyrightText: PactLedger contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "domain/registers/reminders.h"
#include "ui/widgets/card.h"

namespace pact::ui {

class ReminderList;

/// What is to be looked at in the registers; hidden when nothing is.
class ReminderCard : public Card
{
    Q_OBJECT

public:
    explicit ReminderCard(QWidget* parent = nullptr);

    void setReminders(const std::vector<domain::RegisterReminder>& reminders);

signals:
    void rowsRequested(const QString& page, const QString& filter);

private:
    ReminderList* m_list;
};

}

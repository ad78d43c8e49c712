// SPDX-FileCopyrightText: PactLedger contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "domain/registers/reminders.h"
#include <QListWidget>

namespace pact::ui {

/// What is to be looked at in the registers, a line each; a click or Enter opens it.
class ReminderList : public QListWidget
{
    Q_OBJECT

public:
    explicit ReminderList(QWidget* parent = nullptr);

    /// `most` of them are seen at once, the others by scrolling.
    void setReminders(std::vector<domain::RegisterReminder> reminders, int most);
    QSize sizeHint() const override;
    QSize minimumSizeHint() const override;

signals:
    /// The register, and a text of the filter language on it: the record, or those of the mechanism that did not meet.
    void rowsRequested(const QString& page, const QString& filter);

protected:
    void changeEvent(QEvent* event) override;

private:
    void fill();
    void openRow(int row);

    std::vector<domain::RegisterReminder> m_reminders;
    int m_most = 0;
};

}

// SPDX-FileCopyrightText: PactLedger contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/registers/reminderlist.h"

#include "domain/filter/filtertext.h"
#include "ui/theme/metrics.h"

#include <QEvent>

using namespace Qt::StringLiterals;

namespace pact::ui {

ReminderList::ReminderList(QWidget* parent) : QListWidget(parent)
{
    setObjectName(u"reminderList"_s);
    setFrameShape(QFrame::NoFrame);
    setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    setVerticalScrollMode(ScrollPerPixel);
    setTextElideMode(Qt::ElideRight);
    setUniformItemSizes(true);
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
    viewport()->setAutoFillBackground(false);
    // A click opens at once; Enter does where a click is not what activates.
    connect(this, &QListWidget::itemClicked, this, [this](const QListWidgetItem* item) { openRow(row(item)); });
    connect(this, &QListWidget::itemActivated, this, [this](const QListWidgetItem* item) { openRow(row(item)); });
}

void ReminderList::setReminders(std::vector<domain::RegisterReminder> reminders, int most)
{
    m_reminders = std::move(reminders);
    m_most = most;
    fill();
    updateGeometry();
}

void ReminderList::fill()
{
    clear();
    for (const domain::RegisterReminder& reminder : m_reminders) {
        const QString text = reminder.text(domain::language());
        auto* item = new QListWidgetItem(text, this);
        item->setToolTip(text);
        item->setSizeHint({0, rowHeight()});
    }
}

void ReminderList::openRow(int row)
{
    if (row < 0 || row >= static_cast<int>(m_reminders.size()))
        return;
    const domain::RegisterReminder& reminder = m_reminders[static_cast<size_t>(row)];
    emit rowsRequested(reminder.registerKey, reminder.record ? domain::filterOneOf(u"code"_s, {reminder.code}) : domain::filterOneOf(u"mechanism"_s, {reminder.subject}));
}

QSize ReminderList::sizeHint() const
{
    return {240, std::min(count(), m_most) * rowHeight()};
}

QSize ReminderList::minimumSizeHint() const
{
    return {120, sizeHint().height()};
}

void ReminderList::changeEvent(QEvent* event)
{
    QListWidget::changeEvent(event);
    if (event->type() == QEvent::LanguageChange)
        fill();
}

}

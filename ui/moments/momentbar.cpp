// SPDX-FileCopyrightText: PactLedger contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/moments/momentbar.h"

#include "ui/theme/metrics.h"
#include "ui/theme/theme.h"
#include "ui/widgets/label.h"

#include <QBoxLayout>
#include <QComboBox>
#include <QDateEdit>
#include <QEvent>
#include <QPainter>
#include <QPushButton>
#include <QSignalBlocker>

using namespace Qt::StringLiterals;

namespace pact::ui {

MomentBar::MomentBar(QWidget* parent)
    : QWidget(parent)
    , m_text(new Label(TypeSize::Body, true, Token::Text, this))
    , m_time(new QComboBox(this))
    , m_day(new QDateEdit(this))
    , m_back(new QPushButton(this))
{
    setObjectName(u"momentBar"_s);
    m_time->setObjectName(u"momentTime"_s);
    m_day->setObjectName(u"momentDay"_s);
    m_back->setObjectName(u"momentBack"_s);
    m_day->setCalendarPopup(true);
    m_day->setDisplayFormat(u"yyyy-MM-dd"_s);
    // A day that is still being typed is not gone to.
    m_day->setKeyboardTracking(false);
    m_time->addItem(QString(), static_cast<int>(Time::Known));
    m_time->addItem(QString(), static_cast<int>(Time::Recorded));
    auto* row = new QHBoxLayout(this);
    row->setContentsMargins(gap16, gap4, gap8, gap4);
    row->setSpacing(gap8);
    row->addWidget(m_text);
    row->addWidget(m_day);
    row->addWidget(m_time);
    row->addStretch(1);
    row->addWidget(m_back);
    connect(m_day, &QDateEdit::dateChanged, this, &MomentBar::ask);
    connect(m_time, &QComboBox::activated, this, &MomentBar::ask);
    connect(m_back, &QPushButton::clicked, this, &MomentBar::backAsked);
    retranslate();
    hide();
}

void MomentBar::showDay(Time time, QDate day)
{
    const QSignalBlocker quiet(m_day);
    m_day->setDate(day);
    m_time->setCurrentIndex(m_time->findData(static_cast<int>(time)));
    retranslate();
    show();
}

void MomentBar::ask()
{
    emit dayAsked(static_cast<Time>(m_time->currentData().toInt()), m_day->date());
}

void MomentBar::retranslate()
{
    m_text->setText(tr("Looking back, for reading only:"));
    m_time->setItemText(0, tr("as known on that day"));
    m_time->setItemText(1, tr("as recorded at its end"));
    m_time->setItemData(0, tr("Reports, extensions and closures dated by then, whenever they were entered"), Qt::ToolTipRole);
    m_time->setItemData(1, tr("What the ledger held at midnight, whatever it was dated"), Qt::ToolTipRole);
    m_time->setAccessibleName(tr("What the day stands for"));
    m_day->setAccessibleName(tr("Day looked at"));
    m_back->setText(tr("Back to now"));
}

void MomentBar::paintEvent(QPaintEvent*)
{
    QPainter painter(this);
    painter.fillRect(rect(), Theme::current().color(Token::Selection));
}

void MomentBar::changeEvent(QEvent* event)
{
    if (event->type() == QEvent::LanguageChange)
        retranslate();
    QWidget::changeEvent(event);
}

}

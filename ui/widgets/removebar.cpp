// SPDX-FileCopyrightText: PactLedger contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/removebar.h"
#include "ui/paint/pixels.h"
#include "ui/widgets/label.h"
#include <QEvent>
#include <QHBoxLayout>
#include <QKeyEvent>
#include <QLineEdit>
#include <QPainter>
#include <QPushButton>

using namespace Qt::StringLiterals;

namespace pact::ui {

namespace {

constexpr int widthForOneRow = 560;

}

RemoveBar::RemoveBar(QWidget* parent) : QWidget(parent), m_text(new Label), m_reason(new QLineEdit), m_remove(new QPushButton), m_cancel(new QPushButton)
{
    setObjectName(u"removeBar"_s);
    m_reason->setObjectName(u"removeReason"_s);
    m_remove->setObjectName(u"removeConfirm"_s);
    m_text->setElide(Qt::ElideMiddle);
    m_parts = new QBoxLayout(QBoxLayout::LeftToRight, this);
    m_parts->setContentsMargins(gap16, gap4, gap16, gap4);
    m_parts->addWidget(m_text);
    auto* row = new QHBoxLayout;
    row->addWidget(m_reason, 1);
    row->addWidget(m_remove);
    row->addWidget(m_cancel);
    m_parts->addLayout(row, 1);
    m_text->setBuddy(m_reason);
    const auto confirm = [this] {
        const QString reason = m_reason->text().trimmed();
        if (reason.isEmpty()) {
            m_reason->setFocus();
            return;
        }
        hide();
        emit confirmed(reason);
    };
    connect(m_remove, &QPushButton::clicked, this, confirm);
    connect(m_reason, &QLineEdit::returnPressed, this, confirm);
    connect(m_reason, &QLineEdit::textChanged, this, [this](const QString& text) { m_remove->setEnabled(!text.trimmed().isEmpty()); });
    connect(m_cancel, &QPushButton::clicked, this, &RemoveBar::leave);
    retranslate();
    hide();
}

void RemoveBar::ask(std::function<QString()> question)
{
    m_question = std::move(question);
    m_reason->clear();
    m_remove->setEnabled(false);
    retranslate();
    show();
    m_reason->setFocus();
}

void RemoveBar::leave()
{
    hide();
    emit left();
}

void RemoveBar::retranslate()
{
    if (m_question)
        m_text->setText(m_question());
    m_reason->setAccessibleName(tr("Reason"));
    m_reason->setPlaceholderText(tr("One line; the history keeps it"));
    m_remove->setText(tr("Remove"));
    m_cancel->setText(tr("Cancel"));
}

void RemoveBar::keyPressEvent(QKeyEvent* event)
{
    if (event->key() == Qt::Key_Escape)
        leave();
    else
        QWidget::keyPressEvent(event);
}

void RemoveBar::resizeEvent(QResizeEvent* event)
{
    QWidget::resizeEvent(event);
    m_parts->setDirection(width() < widthForOneRow ? QBoxLayout::TopToBottom : QBoxLayout::LeftToRight);
}

void RemoveBar::paintEvent(QPaintEvent*)
{
    QPainter painter(this);
    fillBox(painter, rect(), Theme::current().color(Token::Window));
    horizontalLine(painter, 0, width(), 0, Theme::current().color(Token::Divider));
}

void RemoveBar::changeEvent(QEvent* event)
{
    QWidget::changeEvent(event);
    if (event->type() == QEvent::LanguageChange)
        retranslate();
}

}

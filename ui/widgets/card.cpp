// SPDX-FileCopyrightText: PactLedger contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/card.h"
#include "ui/paint/pixels.h"
#include "ui/widgets/label.h"

#include <QPainter>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace pact::ui {

Card::Card(QWidget* parent)
    : QWidget(parent)
    , m_question(new Label(TypeSize::Note, false, Token::Secondary, this))
    , m_finding(new Label(TypeSize::Section, true, Token::Text, this))
    , m_top(new QHBoxLayout)
{
    m_finding->setElide(Qt::ElideRight);
    m_question->setSizePolicy(QSizePolicy::Preferred, QSizePolicy::Fixed);
    m_finding->setSizePolicy(QSizePolicy::Preferred, QSizePolicy::Fixed);
    auto* whole = new QVBoxLayout(this);
    whole->setContentsMargins(gap12, gap8, gap12, gap12);
    whole->setSpacing(0);
    m_top->setSpacing(gap12);
    m_top->addWidget(m_question, 1);
    whole->addLayout(m_top);
    whole->addWidget(m_finding);
    whole->addSpacing(gap8);
    // In a widget of its own, so that content of a fixed height does not leave the room below it to the head.
    auto* content = new QWidget(this);
    m_body = new QVBoxLayout(content);
    m_body->setContentsMargins(0, 0, 0, 0);
    m_body->setSpacing(gap8);
    whole->addWidget(content, 1);
    connect(&ThemeNotifier::instance(), &ThemeNotifier::themeChanged, this, qOverload<>(&QWidget::update));
}

void Card::setQuestion(const QString& question)
{
    m_question->setText(question);
    setAccessibleName(question + u' ' + m_finding->text());
}

void Card::setFinding(const QString& finding)
{
    m_finding->setText(finding);
    setAccessibleName(m_question->text() + u' ' + finding);
}

void Card::setFindingWraps(bool wraps)
{
    m_finding->setWordWrap(wraps);
    QSizePolicy policy(QSizePolicy::Preferred, wraps ? QSizePolicy::Minimum : QSizePolicy::Fixed);
    policy.setHeightForWidth(wraps);
    m_finding->setSizePolicy(policy);
}

QVBoxLayout* Card::body() const
{
    return m_body;
}

void Card::addCorner(QWidget* widget)
{
    m_top->addWidget(widget);
}

void Card::paintEvent(QPaintEvent*)
{
    QPainter painter(this);
    drawBox(painter, rect(), Theme::current().color(Token::Base), Theme::current().color(Token::Divider), 1, cornerRadius);
}

}

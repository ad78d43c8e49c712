// SPDX-FileCopyrightText: PactLedger contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/detail/formgrid.h"
#include "ui/widgets/label.h"
#include <QEvent>
#include <QGridLayout>

namespace pact::ui {

FormGrid::FormGrid(QWidget* parent) : QWidget(parent), m_grid(new QGridLayout(this))
{
    m_grid->setContentsMargins(0, 0, 0, 0);
    m_grid->setHorizontalSpacing(gap12);
    m_grid->setVerticalSpacing(gap8);
    m_grid->setColumnStretch(1, 1);
}

Label* FormGrid::label(const domain::Text& text, QWidget* buddy)
{
    auto* made = new Label(TypeSize::Body, false, Token::Secondary, this);
    made->setBuddy(buddy);
    made->setMinimumHeight(controlHeight());
    m_labels << Followed{made, text, true};
    m_grid->addWidget(made, m_grid->rowCount(), 0, Qt::AlignTop);
    retranslate();
    return made;
}

Label* FormGrid::addRow(const domain::Text& text, QWidget* content, QWidget* buddy)
{
    Label* made = label(text, buddy ? buddy : content);
    m_grid->addWidget(content, m_grid->rowCount() - 1, 1);
    return made;
}

Label* FormGrid::addRow(const domain::Text& text, QLayout* content, QWidget* buddy)
{
    Label* made = label(text, buddy);
    m_grid->addLayout(content, m_grid->rowCount() - 1, 1);
    return made;
}

Label* FormGrid::follow(const domain::Text& text)
{
    auto* made = new Label(TypeSize::Body, false, Token::Secondary, this);
    made->setText(text.now());
    m_labels << Followed{made, text, false};
    return made;
}

void FormGrid::retranslate()
{
    int width = 0;
    for (const Followed& followed : std::as_const(m_labels)) {
        followed.label->setText(followed.text.now());
        if (followed.column) {
            const QFontMetrics metrics(followed.label->font());
            width = std::max({width, metrics.horizontalAdvance(followed.text.zh), metrics.horizontalAdvance(followed.text.en)});
        }
    }
    m_grid->setColumnMinimumWidth(0, width);
}

void FormGrid::changeEvent(QEvent* event)
{
    if (event->type() == QEvent::LanguageChange || event->type() == QEvent::FontChange)
        retranslate();
    QWidget::changeEvent(event);
}

}

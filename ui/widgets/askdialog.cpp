// SPDX-FileCopyrightText: PactLedger contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/askdialog.h"

#include "ui/theme/metrics.h"
#include "ui/widgets/label.h"

#include <QDialogButtonBox>
#include <QFormLayout>
#include <QPushButton>

using namespace Qt::StringLiterals;

namespace pact::ui {

AskDialog::AskDialog(QWidget* parent)
    : QDialog(parent)
    , m_problem(new Label(TypeSize::Note, false, Token::ErrorText, this))
{
    m_problem->setWordWrap(true);
    m_problem->setTextInteractionFlags(Qt::TextSelectableByMouse | Qt::TextSelectableByKeyboard);
    m_problem->hide();
}

QFormLayout* AskDialog::makeForm()
{
    auto* form = new QFormLayout;
    form->setHorizontalSpacing(gap16);
    form->setVerticalSpacing(gap12);
    form->setLabelAlignment(Qt::AlignLeft);
    return form;
}

QPushButton* AskDialog::finish(const QString& note, QLayout* fields, const QString& act)
{
    auto* said = new Label(TypeSize::Body, false, Token::Secondary, this);
    said->setWordWrap(true);
    said->setText(note);
    auto* buttons = new QDialogButtonBox(QDialogButtonBox::Cancel, this);
    m_cancel = buttons->button(QDialogButtonBox::Cancel);
    m_cancel->setText(tr("Cancel"));
    QPushButton* button = buttons->addButton(act, QDialogButtonBox::AcceptRole);
    button->setDefault(true);
    connect(buttons, &QDialogButtonBox::accepted, this, &QDialog::accept);
    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
    auto* all = new QVBoxLayout(this);
    all->setContentsMargins(gap24, gap24, gap24, gap16);
    all->setSpacing(gap24);
    all->addWidget(said);
    all->addLayout(fields);
    all->addWidget(buttons);
    return button;
}

void AskDialog::makeCancelDefault()
{
    m_cancel->setDefault(true);
}

void AskDialog::setProblem(const QString& text)
{
    m_problem->setText(text);
    m_problem->setVisible(!text.isEmpty());
}

}

// SPDX-FileCopyrightText: PactLedger contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/start/sharedledgerdialog.h"

#include "ui/theme/metrics.h"
#include "ui/widgets/label.h"

#include <QBoxLayout>
#include <QDialogButtonBox>
#include <QFormLayout>
#include <QLineEdit>
#include <QPushButton>

using namespace Qt::StringLiterals;

namespace pact::ui {

SharedLedgerDialog::SharedLedgerDialog(QWidget* parent)
    : QDialog(parent)
    , m_address(new QLineEdit(this))
    , m_problem(new Label(TypeSize::Note, false, Token::ErrorText, this))
{
    setObjectName(u"sharedLedgerDialog"_s);
    setWindowTitle(tr("Connect to a shared ledger"));
    m_address->setObjectName(u"address"_s);
    m_address->setPlaceholderText(u"postgresql://user@host:5432/name"_s);
    m_problem->setWordWrap(true);
    m_problem->setTextInteractionFlags(Qt::TextSelectableByMouse | Qt::TextSelectableByKeyboard);
    m_problem->hide();
    auto* note = new Label(TypeSize::Body, false, Token::Secondary, this);
    note->setText(tr("A shared ledger lies on a PostgreSQL server. The password is not part of the address: it is read from ~/.pgpass or PGPASSWORD."));
    note->setWordWrap(true);

    auto* form = new QFormLayout;
    form->setHorizontalSpacing(gap16);
    form->setVerticalSpacing(gap12);
    form->setLabelAlignment(Qt::AlignLeft);
    form->addRow(tr("Address"), m_address);
    form->addRow(QString(), m_problem);

    auto* buttons = new QDialogButtonBox(QDialogButtonBox::Cancel, this);
    buttons->button(QDialogButtonBox::Cancel)->setText(tr("Cancel"));
    QPushButton* open = buttons->addButton(tr("Open the ledger"), QDialogButtonBox::AcceptRole);
    open->setObjectName(u"open"_s);
    open->setDefault(true);
    open->setEnabled(false);
    connect(buttons, &QDialogButtonBox::accepted, this, &QDialog::accept);
    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
    connect(m_address, &QLineEdit::textChanged, open, [open](const QString& text) { open->setEnabled(!text.trimmed().isEmpty()); });

    auto* all = new QVBoxLayout(this);
    all->setContentsMargins(gap24, gap24, gap24, gap16);
    all->setSpacing(gap24);
    all->addWidget(note);
    all->addLayout(form);
    all->addWidget(buttons);
    setMinimumWidth(560);
}

QString SharedLedgerDialog::address() const
{
    return m_address->text().trimmed();
}

void SharedLedgerDialog::setProblem(const QString& text)
{
    m_problem->setText(text);
    m_problem->setVisible(!text.isEmpty());
}

}

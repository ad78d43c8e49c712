// SPDX-FileCopyrightText: PactLedger contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/start/sharedledgerdialog.h"

#include "ui/widgets/label.h"

#include <QFormLayout>
#include <QLineEdit>
#include <QPushButton>

using namespace Qt::StringLiterals;

namespace pact::ui {

SharedLedgerDialog::SharedLedgerDialog(QWidget* parent)
    : AskDialog(parent)
    , m_address(new QLineEdit(this))
{
    setObjectName(u"sharedLedgerDialog"_s);
    setWindowTitle(tr("Connect to a shared ledger"));
    m_address->setObjectName(u"address"_s);
    m_address->setPlaceholderText(u"postgresql://user@host:5432/name"_s);
    auto* form = makeForm();
    form->addRow(tr("Address"), m_address);
    form->addRow(QString(), problem());
    QPushButton* open = finish(tr("A shared ledger lies on a PostgreSQL server. The password is not part of the address: it is read from ~/.pgpass or PGPASSWORD."),
                               form, tr("Open the ledger"));
    open->setObjectName(u"open"_s);
    open->setEnabled(false);
    connect(m_address, &QLineEdit::textChanged, open, [open](const QString& text) { open->setEnabled(!text.trimmed().isEmpty()); });
    setMinimumWidth(560);
}

QString SharedLedgerDialog::address() const
{
    return m_address->text().trimmed();
}

}

// SPDX-FileCopyrightText: PactLedger contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/commitments/asknamedialog.h"

#include "ui/theme/metrics.h"
#include "ui/widgets/label.h"

#include <QBoxLayout>
#include <QComboBox>
#include <QDialogButtonBox>
#include <QLineEdit>
#include <QPushButton>

using namespace Qt::StringLiterals;

namespace pact::ui {

AskNameDialog::AskNameDialog(const QStringList& present, const QString& proposed, QWidget* parent)
    : QDialog(parent)
    , m_name(new QComboBox(this))
    , m_problem(new Label(TypeSize::Note, false, Token::ErrorText, this))
{
    setObjectName(u"askNameDialog"_s);
    setWindowTitle(tr("Save the view"));
    m_name->setObjectName(u"viewName"_s);
    m_name->setEditable(true);
    m_name->setInsertPolicy(QComboBox::NoInsert);
    m_name->addItems(present);
    m_name->setEditText(proposed);
    m_name->lineEdit()->selectAll();
    m_name->setAccessibleName(tr("Name of the view"));
    m_problem->setWordWrap(true);
    m_problem->hide();
    auto* note = new Label(TypeSize::Body, false, Token::Secondary, this);
    note->setWordWrap(true);
    note->setText(tr("Keeps the condition, the columns, the order and the grouping under a name, for everybody who opens this ledger. A name that is there already is replaced."));
    auto* buttons = new QDialogButtonBox(QDialogButtonBox::Cancel, this);
    buttons->button(QDialogButtonBox::Cancel)->setText(tr("Cancel"));
    QPushButton* act = buttons->addButton(tr("Save the view"), QDialogButtonBox::AcceptRole);
    act->setObjectName(u"act"_s);
    act->setDefault(true);
    act->setEnabled(!proposed.trimmed().isEmpty());
    connect(m_name, &QComboBox::editTextChanged, act, [act](const QString& text) { act->setEnabled(!text.trimmed().isEmpty()); });
    connect(buttons, &QDialogButtonBox::accepted, this, &QDialog::accept);
    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
    auto* all = new QVBoxLayout(this);
    all->setContentsMargins(gap24, gap24, gap24, gap16);
    all->setSpacing(gap16);
    all->addWidget(note);
    all->addWidget(m_name);
    all->addWidget(m_problem);
    all->addWidget(buttons);
    setMinimumWidth(480);
    m_name->setFocus();
}

QString AskNameDialog::name() const
{
    return m_name->currentText().trimmed();
}

void AskNameDialog::setProblem(const QString& text)
{
    m_problem->setText(text);
    m_problem->setVisible(!text.isEmpty());
}

}

// SPDX-FileCopyrightText: PactLedger contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/records/asknamedialog.h"

#include "ui/theme/metrics.h"
#include "ui/widgets/label.h"

#include <QBoxLayout>
#include <QComboBox>
#include <QLineEdit>
#include <QPushButton>

using namespace Qt::StringLiterals;

namespace pact::ui {

AskNameDialog::AskNameDialog(const QStringList& present, const QString& proposed, QWidget* parent)
    : AskDialog(parent)
    , m_name(new QComboBox(this))
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
    auto* fields = new QVBoxLayout;
    fields->setSpacing(gap12);
    fields->addWidget(m_name);
    fields->addWidget(problem());
    QPushButton* act = finish(tr("Keeps the condition, the columns, the order and the grouping under a name, for everybody who opens this ledger. A name that is there already is replaced."),
                              fields, tr("Save the view"));
    act->setObjectName(u"act"_s);
    act->setEnabled(!proposed.trimmed().isEmpty());
    connect(m_name, &QComboBox::editTextChanged, act, [act](const QString& text) { act->setEnabled(!text.trimmed().isEmpty()); });
    setMinimumWidth(480);
    m_name->setFocus();
}

QString AskNameDialog::name() const
{
    return m_name->currentText().trimmed();
}

}

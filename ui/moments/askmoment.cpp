// SPDX-FileCopyrightText: PactLedger contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/moments/askmoment.h"

#include "ui/widgets/label.h"

#include <QComboBox>
#include <QFormLayout>
#include <QLineEdit>
#include <QPushButton>

using namespace Qt::StringLiterals;

namespace pact::ui {

AskMoment::AskMoment(What what, const std::vector<domain::Period>& periods, QWidget* parent)
    : AskDialog(parent)
    , m_name(new QLineEdit(this))
    , m_period(new QComboBox(this))
{
    const bool lock = what == What::Lock;
    setObjectName(lock ? u"lockDialog"_s : u"snapshotDialog"_s);
    setWindowTitle(lock ? tr("Lock a period") : tr("Snapshot"));
    m_name->setObjectName(u"name"_s);
    m_period->setObjectName(u"period"_s);
    if (!lock)
        m_period->addItem(tr("none"), QString());
    for (const domain::Period& period : periods)
        m_period->addItem(period.label().now(), period.key());
    auto* form = makeForm();
    m_name->setVisible(!lock);
    if (!lock)
        form->addRow(tr("Name"), m_name);
    form->addRow(tr("Period"), m_period);
    form->addRow(QString(), problem());
    QPushButton* act = finish(lock ? tr("After this, a report for the period is taken only as a correction with a reason. What the ledger holds now is kept as a snapshot of the period's name. It can be taken back.")
                                   : tr("Gives what the ledger holds now a name, to look at and to compare with later. Nothing is copied."),
                              form, lock ? tr("Lock the period") : tr("Take the snapshot"));
    act->setObjectName(u"act"_s);
    // To lock asks for leave: Enter alone does not give it.
    if (lock)
        makeCancelDefault();
    if (!lock) {
        act->setEnabled(false);
        connect(m_name, &QLineEdit::textChanged, act, [act](const QString& text) { act->setEnabled(!text.trimmed().isEmpty()); });
    }
    setMinimumWidth(480);
}

QString AskMoment::name() const
{
    return m_name->text().trimmed();
}

std::optional<domain::Period> AskMoment::period() const
{
    return domain::Period::parse(m_period->currentData().toString());
}

}

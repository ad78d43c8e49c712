// SPDX-FileCopyrightText: PactLedger contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/detail/rollupdialog.h"

#include "domain/errortext.h"
#include "store/rollupacts.h"
#include "ui/widgets/label.h"

#include <QComboBox>
#include <QDialogButtonBox>
#include <QFormLayout>
#include <QLineEdit>
#include <QPushButton>

using namespace Qt::StringLiterals;

namespace pact::ui {

using namespace domain;

RollUpDialog::RollUpDialog(store::Ledger& ledger, const models::CommitmentDetail& detail, QWidget* parent)
    : AskDialog(parent)
    , m_ledger(ledger)
    , m_commitment(detail.row.record.id())
    , m_count(new QComboBox(this))
    , m_condition(new QLineEdit(this))
    , m_reason(new QLineEdit(this))
{
    setObjectName(u"rollUpDialog"_s);
    setAttribute(Qt::WA_DeleteOnClose);
    setWindowTitle(tr("What %1 counts").arg(detail.row.record.label()));
    setMinimumWidth(520);
    m_count->setObjectName(u"count"_s);
    m_condition->setObjectName(u"condition"_s);
    m_reason->setObjectName(u"reason"_s);
    offerCountings();
    if (detail.rollUp) {
        m_count->setCurrentIndex(m_count->findData(detail.rollUp->counted.counting->key));
        m_condition->setText(detail.rollUp->counted.condition);
    }
    const Kind& kind = ledger.catalogue().kind(u"rollups"_s);
    const auto label = [&kind](const QString& key) { return kind.field(kind.indexOf(key)).label.now(); };
    QFormLayout* form = makeForm();
    form->addRow(label(u"count"_s), m_count);
    form->addRow(label(u"condition"_s), m_condition);
    form->addRow(tr("Reason"), m_reason);
    form->addRow(QString(), problem());
    m_reason->setPlaceholderText(detail.rollUp ? tr("needed to remove the rule") : QString());
    finish(tr("Its actual is then counted from the records of a register that name it, and is not typed any more. What the register lacks is added by a correction."), form, tr("Count"))->setObjectName(u"act"_s);
    if (detail.rollUp) {
        QPushButton* remove = findChild<QDialogButtonBox*>()->addButton(tr("Remove the rule"), QDialogButtonBox::DestructiveRole);
        remove->setObjectName(u"removeRule"_s);
        remove->setAutoDefault(false);
        connect(remove, &QPushButton::clicked, this, &RollUpDialog::removeRule);
    }
    connect(m_count, &QComboBox::currentIndexChanged, this, &RollUpDialog::hint);
    hint();
    m_count->setFocus();
}

void RollUpDialog::offerCountings()
{
    for (const Counting& counting : allCountings()) {
        const QString registerLabel = m_ledger.catalogue().kind(counting.kind).label().now();
        const QString unit = counting.unit.now();
        m_count->addItem(language() == Language::English ? u"%1 (%2)"_s.arg(counting.label.now(), registerLabel) : u"%1（%2，%3）"_s.arg(counting.label.now(), registerLabel, unit), counting.key);
    }
}

/// A condition as its register may have one.
void RollUpDialog::hint()
{
    const Counting* counting = countingOf(m_count->currentData().toString());
    if (!counting)
        return;
    for (const Field& field : m_ledger.catalogue().kind(counting->kind).fields()) {
        if (field.type != FieldType::Choice)
            continue;
        m_condition->setPlaceholderText(field.key + u':' + field.choices.front().key);
        return;
    }
    m_condition->setPlaceholderText({});
}

void RollUpDialog::accept()
{
    const auto done = store::countBy(m_ledger, m_commitment, m_count->currentData().toString(), m_condition->text().trimmed(), m_reason->text().trimmed());
    if (!done) {
        setProblem(errorText(done.error()));
        return;
    }
    emit saved();
    QDialog::accept();
}

void RollUpDialog::removeRule()
{
    const auto done = store::countNoMore(m_ledger, m_commitment, m_reason->text());
    if (!done) {
        setProblem(errorText(done.error()));
        m_reason->setFocus();
        return;
    }
    emit removed();
    QDialog::accept();
}

}

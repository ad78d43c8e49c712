// SPDX-FileCopyrightText: PactLedger contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/detail/writeoffdialog.h"

#include "domain/errortext.h"
#include "domain/rules/turns.h"
#include "store/acts.h"
#include "ui/widgets/label.h"

#include <QComboBox>
#include <QFormLayout>
#include <QLineEdit>
#include <QPushButton>

using namespace Qt::StringLiterals;

namespace pact::ui {

using namespace domain;

namespace {
constexpr int mostOffered = 60;
}

WriteOffDialog::WriteOffDialog(store::Ledger& ledger, const models::CommitmentDetail& detail, QWidget* parent)
    : AskDialog(parent)
    , m_ledger(ledger)
    , m_commitment(detail.row.record.id())
    , m_turn(new QComboBox(this))
    , m_reason(new QLineEdit(this))
    , m_approver(new QLineEdit(this))
{
    setObjectName(u"writeOffDialog"_s);
    setAttribute(Qt::WA_DeleteOnClose);
    setWindowTitle(tr("Write off %1").arg(detail.row.record.label()));
    setMinimumWidth(520);
    m_turn->setObjectName(u"turn"_s);
    m_reason->setObjectName(u"reason"_s);
    m_approver->setObjectName(u"approver"_s);
    offerTurns(detail.facts);
    const Kind& kind = ledger.catalogue().kind(u"occurrences"_s);
    const auto label = [&kind](const QString& key) { return kind.field(kind.indexOf(key)).label.now(); };
    QFormLayout* form = makeForm();
    form->addRow(label(u"period"_s), m_turn);
    form->addRow(label(u"reason"_s), m_reason);
    form->addRow(label(u"approver"_s), m_approver);
    form->addRow(QString(), problem());
    finish(tr("An occurrence that was missed and cannot be made good is owed no more once a leader approves. It does not count as fulfilled. It can be taken back."), form, tr("Write off"))->setObjectName(u"act"_s);
    m_reason->setFocus();
}

void WriteOffDialog::offerTurns(const CommitmentFacts& facts)
{
    const QDate today = m_ledger.today();
    for (const Occurrence& turn : owedTurns(facts, today, mostOffered)) {
        const QString due = turn.due.toString(Qt::ISODate);
        m_turn->addItem(turn.due < today ? tr("%1, missed: was due %2").arg(turn.key, due) : tr("%1, due %2").arg(turn.key, due), turn.key);
    }
}

void WriteOffDialog::accept()
{
    const QString turn = m_turn->currentData().toString();
    const auto done = store::writeOff(m_ledger, m_commitment, turn, m_reason->text(), m_approver->text());
    if (!done) {
        setProblem(errorText(done.error()));
        return;
    }
    emit writtenOff(turn);
    QDialog::accept();
}

}

// SPDX-FileCopyrightText: PactLedger contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/detail/correctiondialog.h"

#include "domain/errortext.h"
#include "domain/rolluptext.h"
#include "store/rollupacts.h"
#include "ui/widgets/label.h"

#include <QComboBox>
#include <QFormLayout>
#include <QHBoxLayout>
#include <QLineEdit>
#include <QPushButton>

using namespace Qt::StringLiterals;

namespace pact::ui {

using namespace domain;

namespace {
constexpr int mostPeriods = 20;
}

CorrectionDialog::CorrectionDialog(store::Ledger& ledger, const models::CommitmentDetail& detail, QWidget* parent)
    : AskDialog(parent)
    , m_ledger(ledger)
    , m_commitment(detail.row.record.id())
    , m_difference(new QLineEdit(this))
    , m_period(new QComboBox(this))
    , m_reason(new QLineEdit(this))
{
    setObjectName(u"correctionDialog"_s);
    setAttribute(Qt::WA_DeleteOnClose);
    setWindowTitle(tr("Correct what is counted for %1").arg(detail.row.record.label()));
    setMinimumWidth(520);
    m_difference->setObjectName(u"difference"_s);
    m_period->setObjectName(u"period"_s);
    m_reason->setObjectName(u"reason"_s);
    m_difference->setPlaceholderText(u"+2"_s);
    offerPeriods(detail.rollUp->counted.length);
    const Kind& kind = ledger.catalogue().kind(u"corrections"_s);
    const auto label = [&kind](const QString& key) { return kind.field(kind.indexOf(key)).label.now(); };
    auto* amount = new QHBoxLayout;
    amount->setSpacing(gap8);
    auto* unit = new Label(TypeSize::Body, false, Token::Secondary, this);
    const QString own = detail.value(u"unit"_s).text();
    unit->setText(own.isEmpty() ? detail.rollUp->counted.counting->unit.now() : own);
    amount->addWidget(m_difference, 1);
    amount->addWidget(unit);
    QFormLayout* form = makeForm();
    form->addRow(label(u"difference"_s), amount);
    form->addRow(label(u"period"_s), m_period);
    form->addRow(label(u"reason"_s), m_reason);
    form->addRow(QString(), problem());
    m_difference->setAccessibleName(label(u"difference"_s));
    const store::CountedFigure& counted = detail.rollUp->counted;
    finish(rollUpText(*counted.counting, counted.condition, counted.figure) + u'\n' + tr("The correction stays visible beside the count, with its reason. It can be taken back."), form, tr("Correct"))->setObjectName(u"act"_s);
    m_difference->setFocus();
}

void CorrectionDialog::offerPeriods(PeriodLength length)
{
    m_period->addItem(rollUpLineText({}), QString());
    Period period = Period::containing(m_ledger.today(), length);
    for (int i = 0; i < mostPeriods; ++i, period = period.previous())
        m_period->addItem(period.key(), period.key());
}

void CorrectionDialog::accept()
{
    const auto done = store::correctCount(m_ledger, m_commitment, {m_difference->text(), m_period->currentData().toString(), m_reason->text().trimmed()});
    if (!done) {
        setProblem(errorText(done.error()));
        return;
    }
    emit corrected();
    QDialog::accept();
}

}

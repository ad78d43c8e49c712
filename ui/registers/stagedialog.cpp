// SPDX-FileCopyrightText: PactLedger contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/registers/stagedialog.h"

#include "domain/errortext.h"
#include "domain/registers/investments.h"
#include "store/acts.h"
#include "ui/widgets/label.h"

#include <QComboBox>
#include <QDateEdit>
#include <QFormLayout>
#include <QLineEdit>
#include <QPushButton>
#include <algorithm>

using namespace Qt::StringLiterals;

namespace pact::ui {

using namespace domain;

namespace {

const QString ended = u"ended"_s;

}

StageDialog::StageDialog(store::Ledger& ledger, const Record& investment, QWidget* parent)
    : AskDialog(parent), m_ledger(ledger), m_investment(investment), m_stage(new QComboBox(this)), m_day(new QDateEdit(this)), m_reason(new QLineEdit(this))
{
    setObjectName(u"stageDialog"_s);
    setAttribute(Qt::WA_DeleteOnClose);
    setWindowTitle(tr("Move %1 to a stage").arg(investment.label()));
    setMinimumWidth(520);
    const Kind& kind = investment.kind();
    for (const Choice& choice : kind.field(kind.indexOf(u"stage"_s)).choices)
        m_stage->addItem(choice.label.now(), choice.key);
    m_stage->setCurrentIndex(m_stage->findData(proposed()));
    m_stage->setObjectName(u"stageCombo"_s);
    m_day->setObjectName(u"stageDay"_s);
    m_day->setDisplayFormat(u"yyyy-MM-dd"_s);
    m_day->setCalendarPopup(true);
    m_day->setDate(ledger.today());
    m_reason->setObjectName(u"stageReason"_s);
    const auto label = [&kind](const QString& key) { return kind.field(kind.indexOf(key)).label.now(); };
    QFormLayout* form = makeForm();
    form->addRow(label(u"stage"_s), m_stage);
    form->addRow(tr("On"), m_day);
    form->addRow(label(u"end_reason"_s), m_reason);
    form->addRow(QString(), problem());
    finish(tr("The stage and the day on which the project got there are written together. It can be taken back."), form, tr("Move"))->setObjectName(u"stageConfirm"_s);
    connect(m_stage, &QComboBox::currentIndexChanged, this, &StageDialog::showStage);
    showStage();
    m_stage->setFocus();
}

QString StageDialog::stage() const
{
    return m_stage->currentData().toString();
}

QString StageDialog::proposed() const
{
    const QString now = m_investment.value(u"stage"_s).text();
    const auto at = std::ranges::find(allStages, now, stageKey);
    if (at != allStages.end())
        return stageKey(at + 1 == allStages.end() ? *at : *(at + 1));
    // One that has ended goes on where it was.
    const auto reached = stageReached(m_investment, m_ledger.today());
    return stageKey(reached.value_or(InvestmentStage::Talks));
}

void StageDialog::showStage()
{
    m_reason->setEnabled(stage() == ended);
    // A day that is known stays.
    const QDate known = m_investment.value(stage() + u"_on"_s).date();
    m_day->setDate(known.isValid() ? known : m_ledger.today());
}

void StageDialog::accept()
{
    const QString day = m_day->date().toString(Qt::ISODate);
    std::vector<store::FieldText> fields{{u"stage"_s, stage()}, {stage() + u"_on"_s, day}};
    if (stage() == ended) {
        fields.push_back({u"end_reason"_s, m_reason->text()});
    } else {
        // What lies beyond the stage has not been.
        const auto at = std::ranges::find(allStages, stage(), stageKey);
        for (auto later = at == allStages.end() ? at : at + 1; later != allStages.end(); ++later)
            fields.push_back({stageField(*later), {}});
        fields.push_back({u"ended_on"_s, {}});
        fields.push_back({u"end_reason"_s, {}});
    }
    const auto written = store::editRecord(m_ledger, m_investment.kind(), m_investment.id(), fields);
    if (!written) {
        setProblem(errorText(written.error()));
        return;
    }
    if (*written)
        emit moved(m_stage->currentText());
    QDialog::accept();
}

}

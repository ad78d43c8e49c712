// SPDX-FileCopyrightText: PactLedger contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/registers/stagedialog.h"

#include "domain/errortext.h"
#include "domain/registers/investments.h"
#include "store/acts.h"
#include "ui/detail/formgrid.h"
#include "ui/theme/metrics.h"
#include "ui/widgets/messagebar.h"

#include <QComboBox>
#include <QDateEdit>
#include <QHBoxLayout>
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
    : QDialog(parent), m_ledger(ledger), m_investment(investment), m_message(new MessageBar), m_stage(new QComboBox), m_day(new QDateEdit), m_reason(new QLineEdit)
{
    setObjectName(u"stageDialog"_s);
    setAttribute(Qt::WA_DeleteOnClose);
    setWindowTitle(tr("Move %1 to a stage").arg(investment.label()));
    resize(420, 240);
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
    const std::array<std::pair<Text, QWidget*>, 3> rows{{{{u"阶段"_s, u"Stage"_s}, m_stage}, {{u"日期"_s, u"On"_s}, m_day}, {{u"终止原因"_s, u"Reason for ending"_s}, m_reason}}};
    auto* form = new FormGrid;
    for (const auto& [label, input] : rows) {
        input->setAccessibleName(label.now());
        form->addRow(label, input);
    }
    auto* cancel = new QPushButton(tr("Cancel"));
    auto* move = new QPushButton(tr("Move"));
    move->setObjectName(u"stageConfirm"_s);
    move->setProperty("primary", true);
    move->setDefault(true);
    auto* buttons = new QHBoxLayout;
    buttons->addStretch();
    buttons->addWidget(cancel);
    buttons->addWidget(move);
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(gap16, gap16, gap16, gap16);
    column->setSpacing(gap12);
    column->addWidget(m_message);
    column->addWidget(form);
    column->addStretch();
    column->addLayout(buttons);
    connect(cancel, &QPushButton::clicked, this, &QDialog::reject);
    connect(move, &QPushButton::clicked, this, &StageDialog::accept);
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
        m_message->showMessage(MessageBar::Kind::Error, errorText(written.error()));
        return;
    }
    if (*written)
        emit moved(m_stage->currentText());
    QDialog::accept();
}

}

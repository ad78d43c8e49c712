// SPDX-FileCopyrightText: PactLedger contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/registers/registerpane.h"

#include "domain/catalogue/fieldtext.h"
#include "domain/errortext.h"
#include "domain/registers/registerkinds.h"
#include "models/attachments.h"
#include "store/recordreader.h"
#include "ui/commitments/commitmentlist.h"
#include "ui/detail/historytab.h"
#include "ui/detail/newrecorddialog.h"
#include "ui/detail/recordfacts.h"
#include "ui/detail/recordform.h"
#include "ui/evidence/evidencetab.h"
#include "ui/registers/stagedialog.h"
#include "ui/theme/metrics.h"
#include "ui/widgets/emptystate.h"
#include "ui/widgets/messagebar.h"
#include "ui/widgets/paneheader.h"
#include "ui/widgets/panetabs.h"

#include <QEvent>
#include <QPushButton>
#include <QStackedWidget>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace pact::ui {

using namespace domain;

namespace {

/// What tells most of a record in one line: where it stands, and when.
QString reasonOf(const Record& record)
{
    QStringList words;
    const Kind& kind = record.kind();
    for (int i = 0; i < kind.fieldCount() && words.size() < 3; ++i) {
        const Field& field = kind.field(i);
        if (field.type == FieldType::Choice || (field.type == FieldType::Date && i == kind.namedOn())) {
            if (const QString text = displayText(field, record.value(i)); !text.isEmpty())
                words << text;
        }
    }
    return words.join(u" · "_s);
}

}

RegisterPane::RegisterPane(store::Ledger& ledger, const Kind& kind, Prompts& prompts, QWidget* parent)
    : QWidget(parent)
    , m_ledger(ledger)
    , m_kind(kind)
    , m_links(commitmentsField(kind) >= 0)
    , m_stack(new QStackedWidget)
    , m_empty(new EmptyState)
    , m_header(new PaneHeader)
    , m_message(new MessageBar)
    , m_facts(new RecordFacts(ledger, kind))
    , m_linked(new QStackedWidget)
    , m_none(new EmptyState)
    , m_commitments(new CommitmentList(ledger))
    , m_follow(new QPushButton)
    , m_stage(new QPushButton)
    , m_evidence(new EvidenceTab(ledger, prompts))
    , m_history(new HistoryTab(ledger))
    , m_tabs(nullptr)
{
    setObjectName(u"registerPane"_s);
    m_tabs = new PaneTabs(u"registerTabs"_s, {buildFacts(), buildCommitments(), m_evidence, m_history});
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->addWidget(m_stack);
    auto* page = new QWidget;
    auto* column = new QVBoxLayout(page);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(0);
    column->addWidget(m_header);
    column->addWidget(m_message);
    column->addWidget(m_tabs, 1);
    m_stack->addWidget(page);
    m_stack->addWidget(m_empty);
    connect(m_history, &HistoryTab::takeBackRequested, this, &RegisterPane::takeBack);
    connect(m_history, &HistoryTab::allRequested, this, &RegisterPane::historyRequested);
    connect(m_commitments, &CommitmentList::commitmentRequested, this, &RegisterPane::commitmentRequested);
    connect(m_commitments, &CommitmentList::failed, this, [this](const Error& error) { m_message->showMessage(MessageBar::Kind::Error, errorText(error)); });
    connect(m_evidence, &EvidenceTab::done, this, &RegisterPane::done);
    connect(m_evidence, &EvidenceTab::failed, this, [this](const Error& error) { m_message->showMessage(MessageBar::Kind::Error, errorText(error)); });
    connect(m_follow, &QPushButton::clicked, this, &RegisterPane::addFollowUp);
    connect(m_stage, &QPushButton::clicked, this, &RegisterPane::moveStage);
    connect(m_none, &EmptyState::actionTriggered, this, &RegisterPane::addFollowUp);
    connect(&m_ledger, &store::Ledger::changed, this, &RegisterPane::reload);
    retranslate();
    setRecord(std::nullopt);
}

QWidget* RegisterPane::buildFacts()
{
    m_stage->setObjectName(u"moveStage"_s);
    // Its stage and the day it got there are written together.
    m_stage->setVisible(m_kind.key() == u"investments" && !m_ledger.isReadOnly());
    auto* whole = new QWidget;
    auto* column = new QVBoxLayout(whole);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(0);
    auto* buttons = new QHBoxLayout;
    buttons->setContentsMargins(gap16, m_stage->isHidden() ? 0 : gap12, gap16, 0);
    buttons->addWidget(m_stage);
    buttons->addStretch();
    column->addLayout(buttons);
    column->addWidget(m_facts, 1);
    return whole;
}

QWidget* RegisterPane::buildCommitments()
{
    auto* whole = new QWidget;
    auto* column = new QVBoxLayout(whole);
    column->setContentsMargins(0, 0, 0, gap12);
    column->setSpacing(gap8);
    m_linked->addWidget(m_commitments);
    m_linked->addWidget(m_none);
    column->addWidget(m_linked, 1);
    m_follow->setObjectName(u"followUp"_s);
    m_follow->setVisible(m_links && !m_ledger.isReadOnly());
    auto* buttons = new QHBoxLayout;
    buttons->setContentsMargins(gap16, 0, gap16, 0);
    buttons->addWidget(m_follow);
    buttons->addStretch();
    column->addLayout(buttons);
    return whole;
}

void RegisterPane::setRecord(std::optional<RecordId> record)
{
    if (record == m_id && (m_record || !record)) {
        m_stack->setCurrentIndex(m_record ? 0 : 1);
        return;
    }
    // What is being typed is written before its record leaves.
    if (QWidget* focus = focusWidget(); focus && m_record && focus->hasFocus())
        focus->clearFocus();
    m_id = record;
    m_message->dismiss();
    reload();
}

void RegisterPane::reload()
{
    m_record.reset();
    if (m_id) {
        store::RecordReader reader(m_ledger.database(), m_ledger.catalogue(), m_ledger.settings().lights);
        if (auto row = reader.byId(m_kind, *m_id, m_ledger.today()))
            m_record = std::move(row->record);
    }
    m_stack->setCurrentIndex(m_record ? 0 : 1);
    m_history->setRecord(m_record ? m_id : std::nullopt);
    if (!m_record)
        return;
    m_facts->setRecord(*m_record);
    m_history->reload();
    present(*m_record);
}

void RegisterPane::present(const Record& record)
{
    m_header->setLight(std::nullopt);
    m_header->setCode(record.label());
    m_header->setTitle(record.name() == record.label() ? QString() : record.name());
    m_header->setReason(reasonOf(record));
    const QList<Ref> items = m_links ? record.value(u"commitments"_s).refs() : QList<Ref>();
    Filter any{.op = Filter::Op::Any};
    const Kind& commitments = m_ledger.catalogue().kind(u"commitments"_s);
    for (const Ref& item : items)
        any.parts.push_back({.op = Filter::Op::Equals, .field = commitments.indexOf(u"id"_s), .values = {item.id.toString()}});
    m_commitments->records()->setFilter(any);
    m_linked->setCurrentIndex(items.isEmpty() ? 1 : 0);
    m_tabs->setText(static_cast<int>(Tab::Facts), tr("Facts"));
    m_tabs->setText(static_cast<int>(Tab::Commitments), tr("Commitments"), items.size());
    const auto evidence = models::attachmentsOf(m_ledger, record);
    // A kind of which no evidence is kept has none to be added.
    m_evidence->setReadOnly(m_ledger.isReadOnly() || !evidence);
    m_evidence->setRecord(record, evidence.value_or(std::vector<store::ReadRow>()));
    m_tabs->setText(static_cast<int>(Tab::Evidence), tr("Evidence"), evidence ? std::ssize(*evidence) : 0);
    m_tabs->setText(static_cast<int>(Tab::History), tr("History"));
}

void RegisterPane::openTab(Tab tab)
{
    m_tabs->open(static_cast<int>(tab));
}

void RegisterPane::startAttaching()
{
    openTab(Tab::Evidence);
    m_evidence->attach();
}

void RegisterPane::addFollowUp()
{
    if (!m_record || !m_links || m_ledger.isReadOnly())
        return;
    auto* dialog = NewRecordDialog::forFollowUp(m_ledger, *m_record, this);
    connect(dialog, &NewRecordDialog::added, this, [this](const QString& code) {
        openTab(Tab::Commitments);
        emit done(tr("%1 added").arg(code), true);
    });
    dialog->open();
}

void RegisterPane::moveStage()
{
    if (!m_record || m_stage->isHidden())
        return;
    auto* dialog = new StageDialog(m_ledger, *m_record, this);
    connect(dialog, &StageDialog::moved, this, [this, code = m_record->label()](const QString& stage) { emit done(tr("%1: %2").arg(code, stage), true); });
    dialog->open();
}

void RegisterPane::takeBack(ChangeId change)
{
    const auto undone = m_ledger.undo(change);
    if (!undone)
        m_message->showMessage(MessageBar::Kind::Error, errorText(undone.error()));
}

void RegisterPane::retranslate()
{
    m_empty->setState(tr("Choose a record to see its facts"));
    m_none->setState(m_links ? tr("It is for no commitment yet") : tr("People are named by commitments as leader or contact"), m_links && !m_ledger.isReadOnly() ? tr("New commitment from this…") : QString());
    m_stage->setText(tr("Move to a stage…"));
    m_follow->setText(tr("New commitment from this…"));
    m_commitments->setAccessibleName(tr("Commitments"));
    setAccessibleName(tr("Details"));
    m_tabs->setName(tr("Details"));
    if (m_record)
        present(*m_record);
}

void RegisterPane::changeEvent(QEvent* event)
{
    QWidget::changeEvent(event);
    if (event->type() == QEvent::LanguageChange)
        retranslate();
}

}

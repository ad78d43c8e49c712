// SPDX-FileCopyrightText: PactLedger contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/detail/detailpane.h"
#include "domain/errortext.h"
#include "domain/rules/reasontext.h"
#include "store/acts.h"
#include "ui/detail/conflictbar.h"
#include "ui/detail/extendform.h"
#include "ui/detail/extensionstab.h"
#include "ui/detail/factstab.h"
#include "ui/detail/historytab.h"
#include "ui/detail/progressform.h"
#include "ui/detail/progresstab.h"
#include "ui/detail/rolluppanel.h"
#include "ui/evidence/evidencetab.h"
#include "ui/theme/metrics.h"
#include "ui/widgets/emptystate.h"
#include "ui/widgets/messagebar.h"
#include "ui/widgets/paneheader.h"
#include "ui/widgets/panetabs.h"
#include <QEvent>
#include <QKeyEvent>
#include <QStackedWidget>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace pact::ui {

using namespace domain;

DetailPane::DetailPane(store::Ledger& ledger, Prompts& prompts, QWidget* parent)
    : QWidget(parent), m_ledger(ledger), m_stack(new QStackedWidget), m_empty(new EmptyState), m_header(new PaneHeader), m_message(new MessageBar),
      m_conflict(new ConflictBar), m_facts(new FactsTab(ledger)), m_progress(new ProgressTab(ledger)),
      m_extensions(new ExtensionsTab(ledger)), m_evidence(new EvidenceTab(ledger, prompts)), m_history(new HistoryTab(ledger)),
      m_tabs(new PaneTabs(u"detailTabs"_s, {m_facts, m_progress, m_extensions, m_evidence, m_history}))
{
    setObjectName(u"detailPane"_s);
    build();
    connect(m_facts, &FactsTab::edited, this, &DetailPane::write);
    connect(m_facts, &FactsTab::extendRequested, this, &DetailPane::startExtension);
    connect(m_facts, &FactsTab::progressRequested, this, &DetailPane::startProgress);
    connect(m_history, &HistoryTab::takeBackRequested, this, &DetailPane::takeBack);
    connect(m_history, &HistoryTab::allRequested, this, &DetailPane::historyRequested);
    connect(m_conflict, &ConflictBar::mineChosen, this, [this](const models::EditRefusal& refusal) {
        models::FieldEdit again = refusal.edit;
        again.expected = refusal.found;
        write(again);
    });
    connect(m_conflict, &ConflictBar::theirsChosen, this, [this] { reload(); });
    connect(m_message, &MessageBar::actionTriggered, this, [this] {
        if (m_offersExtension)
            startExtension();
    });
    connect(m_progress->form(), &ProgressForm::filed, this, [this] { emit done(tr("Progress filed")); });
    connect(m_progress->rollUp(), &RollUpPanel::done, this, [this](const QString& sentence) { emit done(sentence); });
    connect(m_progress->rollUp(), &RollUpPanel::rowsRequested, this, &DetailPane::rowsRequested);
    connect(m_extensions->form(), &ExtendForm::filed, this, [this] { emit done(tr("Extension recorded")); });
    connect(m_evidence, &EvidenceTab::done, this, [this](const QString& sentence, bool undoable) {
        m_message->dismiss();
        emit done(sentence, undoable);
    });
    connect(m_evidence, &EvidenceTab::failed, this, [this](const Error& error) { m_message->showMessage(MessageBar::Kind::Error, errorText(error)); });
    connect(&m_ledger, &store::Ledger::changed, this, &DetailPane::reload);
    retranslate();
    setCommitment(std::nullopt);
}

void DetailPane::build()
{
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->addWidget(m_stack);
    auto* page = new QWidget;
    auto* column = new QVBoxLayout(page);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(0);
    column->addWidget(m_header);
    column->addWidget(m_message);
    column->addWidget(m_conflict);
    column->addWidget(m_tabs, 1);
    m_stack->addWidget(page);
    m_stack->addWidget(m_empty);
    const bool readOnly = m_ledger.isReadOnly();
    m_facts->setReadOnly(readOnly);
    m_progress->form()->setReadOnly(readOnly);
    m_progress->rollUp()->setReadOnly(readOnly);
    m_extensions->form()->setReadOnly(readOnly);
    m_evidence->setReadOnly(readOnly);
}

std::optional<RecordId> DetailPane::commitment() const
{
    return m_commitment;
}

const std::optional<models::CommitmentDetail>& DetailPane::detail() const
{
    return m_detail;
}

void DetailPane::setCommitment(std::optional<RecordId> commitment)
{
    if (commitment == m_commitment && (m_detail || !commitment)) {
        m_stack->setCurrentIndex(m_detail ? 0 : 1);
        return;
    }
    // What is being typed is written before its commitment leaves.
    if (QWidget* focus = focusWidget(); focus && m_detail && focus->hasFocus())
        focus->clearFocus();
    if (m_detail)
        m_progress->form()->keepDraft();
    m_commitment = commitment;
    m_message->dismiss();
    m_conflict->hide();
    reload();
}

void DetailPane::reload()
{
    m_detail.reset();
    if (m_commitment) {
        if (auto read = models::readDetail(m_ledger, *m_commitment))
            m_detail = std::move(*read);
    }
    m_stack->setCurrentIndex(m_detail ? 0 : 1);
    m_history->setRecord(m_detail ? m_commitment : std::nullopt);
    if (m_detail) {
        showHead();
        m_facts->setDetail(*m_detail);
        m_progress->setDetail(*m_detail);
        m_extensions->setDetail(*m_detail);
        m_evidence->setRecord(m_detail->row.record, m_detail->attachments);
        m_history->reload();
    }
    emit detailChanged();
}

void DetailPane::showHead()
{
    const auto& light = m_detail->row.light;
    m_header->setLight(light ? light->light : std::nullopt);
    m_header->setCode(m_detail->row.record.label());
    m_header->setTitle(m_detail->row.record.name());
    m_header->setReason(m_detail->facts.proposal || !light ? tr("A proposal: said, not pledged; it has no light and is in no count") : lightHeadline(*light, language()));
    m_tabs->setText(static_cast<int>(Tab::Facts), tr("Facts"));
    m_tabs->setText(static_cast<int>(Tab::Progress), tr("Progress"), std::ssize(m_detail->reports));
    m_tabs->setText(static_cast<int>(Tab::Extensions), tr("Extensions"), std::ssize(m_detail->extensions));
    m_tabs->setText(static_cast<int>(Tab::Evidence), tr("Evidence"), std::ssize(m_detail->attachments));
    m_tabs->setText(static_cast<int>(Tab::History), tr("History"));
}

void DetailPane::openTab(Tab tab)
{
    m_tabs->open(static_cast<int>(tab));
}

DetailPane::Tab DetailPane::currentTab() const
{
    return static_cast<Tab>(m_tabs->current());
}

void DetailPane::keepDraft()
{
    m_progress->form()->keepDraft();
}

void DetailPane::startProgress()
{
    openTab(Tab::Progress);
    m_progress->form()->start();
}

void DetailPane::startExtension()
{
    openTab(Tab::Extensions);
    m_extensions->form()->start();
}

void DetailPane::startAttaching()
{
    openTab(Tab::Evidence);
    m_evidence->attach();
}

void DetailPane::write(const models::FieldEdit& edit)
{
    const auto written = models::editField(m_ledger, m_ledger.catalogue().kind(u"commitments"_s), edit);
    if (!written) {
        showRefusal(written.error());
        return;
    }
    m_message->dismiss();
    // Nothing changed: the input shows again what the ledger has.
    if (!*written)
        reload();
}

void DetailPane::showRefusal(const models::EditRefusal& refusal)
{
    m_offersExtension = false;
    if (refusal.error.code == Error::Code::Conflict) {
        m_message->dismiss();
        m_conflict->showConflict(refusal, m_ledger.catalogue().kind(u"commitments"_s));
        return;
    }
    m_conflict->hide();
    m_offersExtension = refusal.error.code == Error::Code::UseExtend;
    m_message->showMessage(MessageBar::Kind::Error, errorText(refusal.error), m_offersExtension ? tr("Extend…") : QString());
}

void DetailPane::takeBack(ChangeId change)
{
    const auto undone = m_ledger.undo(change);
    if (!undone)
        m_message->showMessage(MessageBar::Kind::Error, errorText(undone.error()));
}

void DetailPane::retranslate()
{
    m_empty->setState(tr("Choose a commitment to see its facts"));
    setAccessibleName(tr("Details"));
    m_tabs->setName(tr("Details"));
    if (m_detail)
        showHead();
}

void DetailPane::changeEvent(QEvent* event)
{
    QWidget::changeEvent(event);
    if (event->type() == QEvent::LanguageChange)
        retranslate();
}

void DetailPane::keyPressEvent(QKeyEvent* event)
{
    if (event->key() == Qt::Key_Escape && m_message->isVisible())
        m_message->dismiss();
    else
        QWidget::keyPressEvent(event);
}

}

// SPDX-FileCopyrightText: PactLedger contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "models/commitmentdetail.h"
#include "models/fieldedit.h"
#include <QWidget>

class QStackedWidget;

namespace pact::ui {

class ConflictBar;
class EmptyState;
class EvidenceTab;
class ExtensionsTab;
class FactsTab;
class HistoryTab;
class MessageBar;
class PaneHeader;
class PaneTabs;
class ProgressTab;
class Prompts;

/// One commitment beside the table: why its light is what it is, its facts, reports, extensions, evidence and history. It reads
/// through the ledger's own connection, follows Ledger::changed, and writes through the ledger's acts alone.
class DetailPane : public QWidget
{
    Q_OBJECT

public:
    enum class Tab { Facts, Progress, Extensions, Evidence, History };

    /// Both must outlive the pane.
    DetailPane(store::Ledger& ledger, Prompts& prompts, QWidget* parent = nullptr);

    void setCommitment(std::optional<domain::RecordId> commitment);
    std::optional<domain::RecordId> commitment() const;
    /// None without a commitment.
    const std::optional<models::CommitmentDetail>& detail() const;
    void openTab(Tab tab);
    /// Writes the report being typed to the draft store now.
    void keepDraft();
    Tab currentTab() const;
    EvidenceTab* evidence() const
    {
        return m_evidence;
    }

public slots:
    /// Opens the tab and puts the cursor where the act begins.
    void startProgress();
    void startExtension();
    void startAttaching();
    /// An edit that was refused here or in the table: both values and the two ways on, or the reason.
    void showRefusal(const pact::models::EditRefusal& refusal);

signals:
    /// Shown, or read anew.
    void detailChanged();
    /// What was done, for the bar that says so.
    void done(const QString& sentence, bool undoable = true);
    /// All that ever happened to it is to be shown.
    void historyRequested(pact::domain::RecordId record);
    /// What its actual counts is to be shown: records of a register, by a text of the filter language.
    void rowsRequested(const QString& registerKind, const QString& filter);

protected:
    void changeEvent(QEvent* event) override;
    void keyPressEvent(QKeyEvent* event) override;

private:
    void build();
    void reload();
    void write(const models::FieldEdit& edit);
    void takeBack(domain::ChangeId change);
    void showHead();
    void retranslate();

    store::Ledger& m_ledger;
    std::optional<domain::RecordId> m_commitment;
    std::optional<models::CommitmentDetail> m_detail;
    QStackedWidget* m_stack;
    EmptyState* m_empty;
    PaneHeader* m_header;
    MessageBar* m_message;
    ConflictBar* m_conflict;
    FactsTab* m_facts;
    ProgressTab* m_progress;
    ExtensionsTab* m_extensions;
    EvidenceTab* m_evidence;
    HistoryTab* m_history;
    PaneTabs* m_tabs;
    bool m_offersExtension = false;
};

}

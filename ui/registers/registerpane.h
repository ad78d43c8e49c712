// SPDX-FileCopyrightText: PactLedger contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "domain/record.h"
#include "store/ledger.h"
#include <QWidget>

class QPushButton;
class QStackedWidget;

namespace pact::ui {

class CommitmentList;
class EmptyState;
class EvidenceTab;
class HistoryTab;
class Label;
class MessageBar;
class PaneHeader;
class PaneTabs;
class Prompts;
class RecordFacts;

/// One record of a register beside its list: its facts, the commitments it is for, its evidence and its history. Reads through the
/// ledger's own connection, follows Ledger::changed, and writes through the ledger's acts alone.
class RegisterPane : public QWidget
{
    Q_OBJECT

public:
    enum class Tab { Facts, Commitments, Evidence, History };

    /// All must outlive the pane.
    RegisterPane(store::Ledger& ledger, const domain::Kind& kind, Prompts& prompts, QWidget* parent = nullptr);

    void setRecord(std::optional<domain::RecordId> record);
    std::optional<domain::RecordId> record() const
    {
        return m_id;
    }
    const std::optional<domain::Record>& shown() const
    {
        return m_record;
    }
    RecordFacts* facts() const
    {
        return m_facts;
    }
    CommitmentList* commitments() const
    {
        return m_commitments;
    }
    EvidenceTab* evidence() const
    {
        return m_evidence;
    }
    void openTab(Tab tab);

public slots:
    /// Asks for files.
    void startAttaching();
    /// Asks for a commitment that follows from the record.
    void addFollowUp();
    /// Asks for the stage that an investment has got to.
    void moveStage();

signals:
    void done(const QString& sentence, bool undoable);
    void commitmentRequested(pact::domain::RecordId commitment);
    /// All that ever happened to it is to be shown.
    void historyRequested(pact::domain::RecordId record);

protected:
    void changeEvent(QEvent* event) override;

private:
    QWidget* buildFacts();
    QWidget* buildCommitments();
    void reload();
    void present(const domain::Record& record);
    void takeBack(domain::ChangeId change);
    void retranslate();

    store::Ledger& m_ledger;
    const domain::Kind& m_kind;
    std::optional<domain::RecordId> m_id;
    std::optional<domain::Record> m_record;
    bool m_links;                ///< the register names commitments
    QStackedWidget* m_stack;
    EmptyState* m_empty;
    PaneHeader* m_header;
    MessageBar* m_message;
    RecordFacts* m_facts;
    QStackedWidget* m_linked;
    EmptyState* m_none;
    CommitmentList* m_commitments;
    QPushButton* m_follow;
    QPushButton* m_stage;
    EvidenceTab* m_evidence;
    HistoryTab* m_history;
    PaneTabs* m_tabs;
};

}

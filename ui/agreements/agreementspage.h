// SPDX-FileCopyrightText: PactLedger contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "models/agreementmodel.h"
#include "models/queryrunner.h"
#include "ui/host/ledgerpage.h"

class QStackedWidget;

namespace pact::ui {

class AgreementPane;
class ClauseList;
class EmptyState;
class Label;
class PaneSplitter;
class TableView;

/// Which agreement is behind: the agreements with what their commitments come to, the text of the one chosen, and in the pane its
/// commitments (of the clause chosen, else all), its facts and its people. Reads in the background, while it is shown; what is
/// chosen stays when the ledger changes.
class AgreementsPage : public LedgerPage
{
    Q_OBJECT

public:
    /// `ledger` must outlive the page.
    explicit AgreementsPage(store::Ledger& ledger, QWidget* parent = nullptr);
    ~AgreementsPage() override;

    QString key() const override;
    domain::Text title() const override;
    QString iconName() const override;
    QString headline() const override;
    void refresh() override;
    void retranslate() override;
    void setDensity(Density density) override;
    PageCounts counts() const override;
    QString countsText() const override;
    /// An agreement.
    void showRecord(domain::RecordId record) override;
    QString missingFor(Command command) const override;
    void run(Command command) override;
    bool isPaneShown() const override;
    std::vector<PageKey> keys() const override;
    QWidget* mainView() const override;
    QWidget* sidePane() const override;

    /// Nothing is on its way.
    bool isLoaded() const;
    TableView* table() const
    {
        return m_table;
    }
    ClauseList* text() const
    {
        return m_text;
    }
    AgreementPane* pane() const
    {
        return m_pane;
    }

protected:
    void resizeEvent(QResizeEvent* event) override;

private:
    QWidget* buildList();
    void buildTable();
    void takeRows(std::vector<models::AgreementRow>& rows);
    void showChosen();
    void takeContents(const models::AgreementContents& contents);
    void fitTable();
    void showWords();
    QString finding() const;

    models::QueryRunner m_rows;     ///< reads the list
    models::QueryRunner m_contents; ///< reads what belongs to the agreement chosen
    models::AgreementModel* m_model;
    std::optional<domain::RecordId> m_chosen;
    bool m_listing = false;
    bool m_reading = false; ///< what belongs to the agreement chosen
    PaneSplitter* m_splitter;
    Label* m_headline;
    QStackedWidget* m_stack;
    EmptyState* m_empty;
    TableView* m_table;
    Label* m_textTitle;
    QStackedWidget* m_textStack;
    ClauseList* m_text;
    EmptyState* m_noText;
    AgreementPane* m_pane;
};

}

// SPDX-FileCopyrightText: PactLedger contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "models/historymodel.h"
#include "ui/host/page.h"

class QMenu;
class QStackedWidget;

namespace pact::ui {

class ChangePane;
class EmptyState;
class HistoryBar;
class Label;
class PaneSplitter;
class TableView;

/// Everything that was ever changed, newest first, by whom, from where, with each value before and after; any set that nothing
/// later touches can be taken back here, at any time. Reads in the background; while the page is shown or not, it follows
/// Ledger::changed and keeps selection and scroll with their sets.
class HistoryPage : public Page
{
    Q_OBJECT

public:
    /// `ledger` must outlive the page.
    explicit HistoryPage(store::Ledger& ledger, QWidget* parent = nullptr);
    ~HistoryPage() override;

    QString key() const override;
    domain::Text title() const override;
    QString iconName() const override;
    QString headline() const override;
    void refresh() override;
    void retranslate() override;
    void setDensity(Density density) override;
    PageCounts counts() const override;
    QString countsText() const override;
    /// The history of one record.
    void showRecord(domain::RecordId record) override;
    QString missingFor(Command command) const override;
    void run(Command command) override;
    bool isPaneShown() const override;
    std::vector<PageKey> keys() const override;
    QWidget* mainView() const override;
    QWidget* sidePane() const override;

    /// Selects a set, without conditions where they hide it.
    void showChange(qint64 sequence);
    void takeBack();
    void goToRecord();
    bool isLoaded() const;
    models::HistoryModel* model() const
    {
        return m_model;
    }
    TableView* table() const
    {
        return m_table;
    }
    ChangePane* pane() const
    {
        return m_pane;
    }

protected:
    void changeEvent(QEvent* event) override;

private:
    QWidget* buildList();
    void buildTable();
    void buildKeys();
    void fillMenu(QMenu& menu);
    void keepPlace();
    void showAnswer();
    void showHeadline();
    void syncPane();
    void makeCurrent(int row);
    void copy(bool withHeaders) const;

    struct Place
    {
        qint64 current = 0;
        qint64 top = 0;
        int offset = 0;
        bool atStart = true;
    };

    store::Ledger& m_ledger;
    models::HistoryModel* m_model;
    Label* m_headline;
    Label* m_head;
    HistoryBar* m_bar;
    QStackedWidget* m_stack;
    TableView* m_table;
    EmptyState* m_empty;
    ChangePane* m_pane;
    PaneSplitter* m_splitter;
    Place m_place;
    qint64 m_awaited = 0; ///< the set to be selected when the list is there
};

}

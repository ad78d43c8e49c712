// SPDX-FileCopyrightText: PactLedger contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "models/queryrunner.h"
#include "ui/host/ledgerpage.h"

class QStackedWidget;

namespace pact::ui {

class EmptyState;
class Label;
class MessageBar;
class PaneSplitter;
class PeopleTable;
class PersonPane;
class RemoveBar;
class UnitPane;
class UnitTable;
class UnitsBar;

/// Who owes most, and who is who: the units of both sides with what they owe and the names they have had, and the people. Reads
/// in the background, while it is shown; what is chosen stays when the ledger changes.
class UnitsPage : public LedgerPage
{
    Q_OBJECT

public:
    /// `ledger` must outlive the page.
    explicit UnitsPage(store::Ledger& ledger, QWidget* parent = nullptr);
    ~UnitsPage() override;

    QString key() const override;
    domain::Text title() const override;
    QString iconName() const override;
    QString headline() const override;
    void refresh() override;
    void retranslate() override;
    void setDensity(Density density) override;
    PageCounts counts() const override;
    QString countsText() const override;
    /// A unit, by any of its names, or a person.
    void showRecord(domain::RecordId record) override;
    std::optional<ShownRows> shownRows() const override;
    QString missingFor(Command command) const override;
    void run(Command command) override;
    bool isPaneShown() const override;
    bool closeInnermost() override;
    std::vector<PageKey> keys() const override;
    QWidget* mainView() const override;
    QWidget* sidePane() const override;

    /// Nothing is on its way.
    bool isLoaded() const;
    UnitsBar* bar() const
    {
        return m_bar;
    }
    UnitTable* units() const
    {
        return m_units;
    }
    PeopleTable* people() const
    {
        return m_people;
    }
    UnitPane* unitPane() const
    {
        return m_unitPane;
    }
    PersonPane* personPane() const
    {
        return m_personPane;
    }

private:
    QWidget* buildList();
    void connectTables();
    void connectPanes();
    void showUnit();
    void filter();
    void addRecord();
    bool showsUnits() const;
    /// Of the list on show.
    std::optional<domain::Record> chosen() const;
    void askToRemove();
    void remove(const QString& reason);
    void showWords();
    QString finding() const;

    models::QueryRunner m_contents; ///< reads what belongs to the unit chosen
    bool m_reading = false; ///< what belongs to the unit chosen
    PaneSplitter* m_splitter;
    Label* m_headline;
    UnitsBar* m_bar;
    MessageBar* m_message;
    RemoveBar* m_remove;
    QStackedWidget* m_tables;
    EmptyState* m_empty;
    UnitTable* m_units;
    PeopleTable* m_people;
    QStackedWidget* m_panes;
    UnitPane* m_unitPane;
    PersonPane* m_personPane;
};

}

// SPDX-FileCopyrightText: PactLedger contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "models/units.h"
#include "store/ledger.h"
#include "ui/theme/metrics.h"

#include <QWidget>

class QPushButton;
class QStackedWidget;
class QTreeWidget;

namespace pact::ui {

class CommitmentList;
class EmptyState;
class Label;
class LightRow;
class NamesList;
class PaneTabs;
class RecordFacts;

/// One unit: what it owes, the commitments themselves, the names it has had, its people, and the fields of its present name.
class UnitPane : public QWidget
{
    Q_OBJECT

public:
    enum class Tab { Items, Names, People, Facts };

    /// `ledger` must outlive the pane.
    explicit UnitPane(store::Ledger& ledger, QWidget* parent = nullptr);

    void setUnit(const std::optional<models::UnitRow>& unit);
    void setContents(const models::UnitContents& contents);
    void openTab(Tab tab);
    void setDensity(Density density);
    CommitmentList* items() const
    {
        return m_items;
    }
    NamesList* names() const
    {
        return m_names;
    }

signals:
    void commitmentRequested(pact::domain::RecordId commitment);
    void personRequested(pact::domain::RecordId person);
    void unitRequested(pact::domain::RecordId unit);
    void filterRequested(const QString& text);
    void renameRequested();
    void mergeRequested();
    void failed(const pact::domain::Error& error);

protected:
    void changeEvent(QEvent* event) override;

private:
    QWidget* buildHead();
    void filterItems();
    void showPeople();
    void retranslate();

    store::Ledger& m_ledger;
    std::optional<models::UnitRow> m_unit;
    models::UnitContents m_contents;
    QStackedWidget* m_stack;
    EmptyState* m_none;
    Label* m_title;
    Label* m_party;
    Label* m_rate;
    LightRow* m_lights;
    QPushButton* m_rename;
    QPushButton* m_merge;
    CommitmentList* m_items;
    NamesList* m_names;
    QTreeWidget* m_people;
    RecordFacts* m_facts;
    PaneTabs* m_tabs;
};

}

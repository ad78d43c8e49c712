// SPDX-FileCopyrightText: PactLedger contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "models/agreements.h"
#include "models/recordtablemodel.h"
#include "ui/theme/metrics.h"

#include <QWidget>

class QPushButton;
class QStackedWidget;
class QTabBar;

namespace pact::ui {

class ConflictBar;
class EmptyState;
class Label;
class LightButton;
class MessageBar;
class PeopleTree;
class RecordForm;
class TableView;

/// One agreement beside its text: what its commitments come to, the commitments themselves (all, or those of a clause), its own
/// fields to be filled in, and the units and people of its two sides.
class AgreementPane : public QWidget
{
    Q_OBJECT

public:
    enum class Tab { Items, Facts, People };

    /// `ledger` must outlive the pane.
    explicit AgreementPane(store::Ledger& ledger, QWidget* parent = nullptr);
    ~AgreementPane() override;

    void setAgreement(const std::optional<models::AgreementRow>& agreement);
    void setSides(const std::vector<models::AgreementSide>& sides);
    /// Only the commitments that name it; empty: all.
    void setClause(const QString& number);
    void openTab(Tab tab);
    void setDensity(Density density);
    TableView* items() const
    {
        return m_items;
    }
    models::RecordTableModel* model() const
    {
        return m_model;
    }

signals:
    /// A commitment is to be shown on its own page.
    void commitmentRequested(pact::domain::RecordId commitment);
    /// A light was clicked: a text of the filter language.
    void filterRequested(const QString& text);
    /// The commitments of every clause are wanted again.
    void allRequested();
    void failed(const pact::domain::Error& error);

protected:
    void changeEvent(QEvent* event) override;

private:
    void build();
    QWidget* buildHead();
    QWidget* buildItems();
    void write(const models::FieldEdit& edit);
    /// The facts at once, so that an input sees what became of what it wrote.
    void readFacts();
    void openItem();
    void filterItems();
    QString filterText() const;
    void retranslate();

    store::Ledger& m_ledger;
    const domain::Kind& m_kind;
    models::RecordTableModel* m_model;
    std::optional<models::AgreementRow> m_agreement;
    QString m_clause;
    QStackedWidget* m_stack;
    EmptyState* m_none;
    Label* m_title;
    Label* m_rate;
    std::vector<LightButton*> m_lights;
    MessageBar* m_message;
    ConflictBar* m_conflict;
    QTabBar* m_tabs;
    QStackedWidget* m_pages;
    QWidget* m_clauseBar;
    Label* m_clauseText;
    QPushButton* m_all;
    TableView* m_items;
    RecordForm* m_facts;
    PeopleTree* m_people;
};

}

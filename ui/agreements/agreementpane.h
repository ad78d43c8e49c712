// SPDX-FileCopyrightText: PactLedger contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "models/agreements.h"
#include "store/ledger.h"
#include "ui/theme/metrics.h"

#include <QWidget>

class QPushButton;
class QStackedWidget;

namespace pact::ui {

class CommitmentList;
class EmptyState;
class Label;
class LightRow;
class PaneTabs;
class PeopleTree;
class RecordFacts;

/// One agreement beside its text: what its commitments come to, the commitments themselves (all, or those of a clause), its own
/// fields to be filled in, and the units and people of its two sides.
class AgreementPane : public QWidget
{
    Q_OBJECT

public:
    enum class Tab { Items, Facts, People };

    /// `ledger` must outlive the pane.
    explicit AgreementPane(store::Ledger& ledger, QWidget* parent = nullptr);

    void setAgreement(const std::optional<models::AgreementRow>& agreement);
    void setSides(const std::vector<models::AgreementSide>& sides);
    /// Only the commitments that name it; empty: all.
    void setClause(const QString& number);
    void openTab(Tab tab);
    void setDensity(Density density);
    CommitmentList* items() const
    {
        return m_items;
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
    void filterItems();
    QString filterText() const;
    void retranslate();

    std::optional<models::AgreementRow> m_agreement;
    QString m_clause;
    QStackedWidget* m_stack;
    EmptyState* m_none;
    Label* m_title;
    Label* m_rate;
    LightRow* m_lights;
    QWidget* m_clauseBar;
    Label* m_clauseText;
    QPushButton* m_all;
    CommitmentList* m_items;
    RecordFacts* m_facts;
    PeopleTree* m_people;
    PaneTabs* m_tabs;
};

}

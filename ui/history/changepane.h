// SPDX-FileCopyrightText: PactLedger contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "models/changedetail.h"
#include "ui/theme/metrics.h"
#include <QTimer>
#include <QWidget>

class QGridLayout;
class QLabel;
class QPushButton;
class QStackedWidget;

namespace pact::ui {

class ChangeDelegate;
class EmptyState;
class Label;
class TableView;

/// One change set beside the history: what it is, each value before and after, and what taking it back does or what stands in
/// its way. It decides nothing else and writes nothing.
class ChangePane : public QWidget
{
    Q_OBJECT

public:
    /// `ledger` must outlive the pane.
    explicit ChangePane(store::Ledger& ledger, QWidget* parent = nullptr);

    void setChange(const std::optional<domain::ChangeInfo>& change);
    void setDensity(Density density);
    const models::ChangeDetail& detail() const
    {
        return *m_detail;
    }
    /// Why the set cannot be taken back now, as a sentence; empty when it can.
    QString missingToTakeBack() const;
    /// Taking back an undo puts back what it took.
    QString takeBackText() const;
    /// The commitment, or record of a register, that the current row, else the first, is about.
    std::optional<models::RecordPlace> recordPlace() const;
    TableView* table() const
    {
        return m_table;
    }

signals:
    void takeBackRequested();
    void recordRequested();
    /// Another set is to be shown, by its place in the history.
    void changeRequested(qint64 sequence);
    /// What missingToTakeBack() and recordPlace() answer may have changed.
    void known();
    void failed(const pact::domain::Error& error);

protected:
    void changeEvent(QEvent* event) override;
    void resizeEvent(QResizeEvent* event) override;

private:
    void build();
    QWidget* buildHead();
    QWidget* buildStanding();
    void buildTable();
    /// One below the other, or with the table at the right where the pane is wide and low.
    void place();
    void fitRows(int first, int last);
    void showHead();
    void showStanding();
    QString link(const domain::ChangeInfo& change) const;
    QString standingText() const;
    QString lightText(const store::LightAfterUndo& light) const;
    void retranslate();

    store::Ledger& m_ledger;
    models::ChangeDetail* m_detail;
    QStackedWidget* m_stack;
    QGridLayout* m_grid = nullptr;
    QWidget* m_headBox = nullptr;
    QWidget* m_standingBox = nullptr;
    bool m_wide = false;
    EmptyState* m_empty;
    Label* m_name;
    Label* m_when;
    Label* m_reason;
    QPushButton* m_takeBack;
    QPushButton* m_goTo;
    TableView* m_table;
    ChangeDelegate* m_delegate;
    Label* m_standingHead;
    QLabel* m_standing;
    QTimer m_fitting;
};

}

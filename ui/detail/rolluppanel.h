// SPDX-FileCopyrightText: PactLedger contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "models/commitmentdetail.h"
#include <QWidget>

class QPushButton;

namespace pact::ui {

class Label;
class RollUpList;

/// 分台账统计: how a commitment's actual is counted, by period and with its corrections, and the way to correct it. Hidden
/// without a rule.
class RollUpPanel : public QWidget
{
    Q_OBJECT

public:
    /// `ledger` must outlive the panel.
    explicit RollUpPanel(store::Ledger& ledger, QWidget* parent = nullptr);

    void setDetail(const models::CommitmentDetail& detail);
    void setReadOnly(bool readOnly);
    /// How high it may be, as far as it can be so.
    void setRoom(int height);
    /// Opens the rule; it is there without a rule, too, and stands where the tab puts it.
    QPushButton* ruleButton() const
    {
        return m_rule;
    }

signals:
    /// The records that are counted: the key of their kind, and a filter that finds them among its records.
    void rowsRequested(const QString& registerKind, const QString& filter);
    void done(const QString& sentence);

protected:
    void changeEvent(QEvent* event) override;

private:
    void display();
    void correct();
    void rule();

    store::Ledger& m_ledger;
    models::CommitmentDetail m_detail;
    Label* m_figure;
    RollUpList* m_list;
    QPushButton* m_rows;
    QPushButton* m_correct;
    QPushButton* m_rule;
};

}

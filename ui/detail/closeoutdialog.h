// SPDX-FileCopyrightText: PactLedger contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "models/commitmentdetail.h"
#include <QDialog>

class QComboBox;
class QLineEdit;
class QPushButton;

namespace pact::ui {

class Label;
class MessageBar;
class TextBox;

/// 办结: the verdict (suggested by the rules until one chooses), the day, what was achieved, who verified it.
class CloseOutDialog : public QDialog
{
    Q_OBJECT

public:
    CloseOutDialog(store::Ledger& ledger, const models::CommitmentDetail& detail, QWidget* parent = nullptr);

    void accept() override;

signals:
    void closedOut(const pact::domain::ChangeInfo& change);

private:
    void build();
    void suggest();
    QDate day() const;

    store::Ledger& m_ledger;
    models::CommitmentDetail m_detail;
    bool m_chosen = false;
    MessageBar* m_message;
    QComboBox* m_verdict;
    QLineEdit* m_on;
    Label* m_note;
    TextBox* m_text;
    QLineEdit* m_verifiedBy;
    QLineEdit* m_supersededBy;
    QPushButton* m_close;
};

}

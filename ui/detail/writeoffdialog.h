// SPDX-FileCopyrightText: PactLedger contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "models/commitmentdetail.h"
#include "ui/widgets/askdialog.h"

class QComboBox;
class QLineEdit;

namespace pact::ui {

/// 销号: which occurrence of a recurring duty that is still owed, why, and who approved it. What is refused is said in the
/// dialog, which stays open.
class WriteOffDialog : public AskDialog
{
    Q_OBJECT

public:
    /// `ledger` must outlive the dialog.
    WriteOffDialog(store::Ledger& ledger, const models::CommitmentDetail& detail, QWidget* parent = nullptr);

    void accept() override;

signals:
    /// It is done to the occurrence of that key.
    void writtenOff(const QString& turn);

private:
    void offerTurns(const domain::CommitmentFacts& facts);

    store::Ledger& m_ledger;
    domain::RecordId m_commitment;
    QComboBox* m_turn;
    QLineEdit* m_reason;
    QLineEdit* m_approver;
};

}

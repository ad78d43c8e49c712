// SPDX-FileCopyrightText: PactLedger contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "models/commitmentdetail.h"
#include "ui/widgets/askdialog.h"

class QComboBox;
class QLineEdit;

namespace pact::ui {

/// 统计规则: what a commitment's actual counts, and under which condition; or that it counts nothing any more, which needs a
/// reason. What is refused is said in the dialog, which stays open.
class RollUpDialog : public AskDialog
{
    Q_OBJECT

public:
    /// `ledger` must outlive the dialog.
    RollUpDialog(store::Ledger& ledger, const models::CommitmentDetail& detail, QWidget* parent = nullptr);

    void accept() override;

signals:
    void saved();
    void removed();

private:
    void offerCountings();
    void hint();
    void removeRule();

    store::Ledger& m_ledger;
    domain::RecordId m_commitment;
    QComboBox* m_count;
    QLineEdit* m_condition;
    QLineEdit* m_reason;
};

}

// SPDX-FileCopyrightText: PactLedger contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "models/commitmentdetail.h"
#include "ui/widgets/askdialog.h"

class QComboBox;
class QLineEdit;

namespace pact::ui {

/// 更正: by how much a counted figure is wrong, in which period, and why. What is refused is said in the dialog, which stays
/// open.
class CorrectionDialog : public AskDialog
{
    Q_OBJECT

public:
    /// `ledger` must outlive the dialog; `detail` has a rule.
    CorrectionDialog(store::Ledger& ledger, const models::CommitmentDetail& detail, QWidget* parent = nullptr);

    void accept() override;

signals:
    void corrected();

private:
    void offerPeriods(domain::PeriodLength length);

    store::Ledger& m_ledger;
    domain::RecordId m_commitment;
    QLineEdit* m_difference;
    QComboBox* m_period;
    QLineEdit* m_reason;
};

}

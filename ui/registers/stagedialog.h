// SPDX-FileCopyrightText: PactLedger contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "domain/record.h"
#include "store/ledger.h"
#include "ui/widgets/askdialog.h"

class QDateEdit;
class QComboBox;
class QLineEdit;

namespace pact::ui {

/// Moves an investment to another stage: the stage, the day on which it got there, and of one that ends the reason, which are
/// written together. Deletes itself when it is closed.
class StageDialog : public AskDialog
{
    Q_OBJECT

public:
    /// `ledger` must outlive the dialog. The next stage is proposed, on the ledger's day.
    StageDialog(store::Ledger& ledger, const domain::Record& investment, QWidget* parent = nullptr);

    void accept() override;

signals:
    /// The stage in words.
    void moved(const QString& stage);

private:
    QString stage() const;
    QString proposed() const;
    void showStage();

    store::Ledger& m_ledger;
    domain::Record m_investment;
    QComboBox* m_stage;
    QDateEdit* m_day;
    QLineEdit* m_reason;
};

}

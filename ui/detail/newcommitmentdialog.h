// SPDX-FileCopyrightText: PactLedger contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "store/ledger.h"
#include <QDialog>

namespace pact::ui {

class FieldEditor;
class MessageBar;

/// 新建事项: what a commitment needs at first; every other field follows in the pane.
class NewCommitmentDialog : public QDialog
{
    Q_OBJECT

public:
    NewCommitmentDialog(store::Ledger& ledger, QWidget* parent = nullptr);

    void accept() override;

signals:
    void added(const QString& code, const pact::domain::ChangeInfo& change);

private:
    store::Ledger& m_ledger;
    const domain::Kind& m_kind;
    MessageBar* m_message;
    QList<FieldEditor*> m_editors;
};

}

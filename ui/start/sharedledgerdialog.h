// SPDX-FileCopyrightText: PactLedger contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include <QDialog>

class QLineEdit;

namespace pact::ui {

class Label;

/// Asks for the address of a ledger on a server. Opens nothing itself.
class SharedLedgerDialog : public QDialog
{
    Q_OBJECT

public:
    explicit SharedLedgerDialog(QWidget* parent);

    QString address() const;
    /// Shows why the address does not do, below it; the dialog stays open.
    void setProblem(const QString& text);

private:
    QLineEdit* m_address;
    Label* m_problem;
};

}

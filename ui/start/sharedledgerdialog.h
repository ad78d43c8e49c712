// SPDX-FileCopyrightText: PactLedger contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "ui/widgets/askdialog.h"

class QLineEdit;

namespace pact::ui {

/// Asks for the address of a ledger on a server. Opens nothing itself.
class SharedLedgerDialog : public AskDialog
{
    Q_OBJECT

public:
    explicit SharedLedgerDialog(QWidget* parent);

    QString address() const;

private:
    QLineEdit* m_address;
};

}

// SPDX-FileCopyrightText: PactLedger contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "ui/widgets/askdialog.h"

class QLineEdit;
class QPushButton;

namespace pact::ui {

class Prompts;

/// Asks what a new ledger needs: whose it is and where it lies. Makes nothing itself.
class NewLedgerDialog : public AskDialog
{
    Q_OBJECT

public:
    /// `folder` is where a ledger is proposed; `prompts` outlives this.
    NewLedgerDialog(const QString& folder, Prompts& prompts, QWidget* parent);

    QString ours() const;
    QString theirs() const;
    QString path() const;

private:
    void propose();
    void choosePlace();

    QString m_folder;
    Prompts& m_prompts;
    bool m_placeChosen = false;
    QLineEdit* m_ours;
    QLineEdit* m_theirs;
    QLineEdit* m_place;
    QPushButton* m_create;
};

/// A file in `folder` called `name`.pact, or with the first free number behind it: "昆明朝阳 2.pact".
QString freeLedgerPath(const QString& folder, const QString& name);

}

// SPDX-FileCopyrightText: PactLedger contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include <QDialog>

namespace pact::ui {

/// What this program is, under which licences it and its parts stand, and what a report of a fault should carry.
class AboutDialog : public QDialog
{
    Q_OBJECT

public:
    /// `ledger`: path of the open one, or empty; only its name is shown.
    AboutDialog(const QString& ledger, QWidget* parent);

    /// Version, libraries, system, language, screen: nothing of the data.
    static QString details(const QString& ledger);
};

}

// SPDX-FileCopyrightText: PactLedger contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include <QObject>

namespace pact::ui {

/// Ctrl+Z in an open editor undoes typing; when there is no typing left to undo it belongs to the ledger's last change.
/// Installed on the application, for every text input of every window. GUI thread.
class UndoPassing : public QObject
{
    Q_OBJECT

public:
    using QObject::QObject;

protected:
    bool eventFilter(QObject* watched, QEvent* event) override;
};

}

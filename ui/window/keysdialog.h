// SPDX-FileCopyrightText: PactLedger contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "ui/window/actions.h"

#include <QDialog>

namespace pact::ui {

/// Exactly the keys that work now: of the enabled actions, of the pages' actions, of the page itself, and of the window.
class KeysDialog : public QDialog
{
    Q_OBJECT

public:
    KeysDialog(const Actions& actions, const QList<QAction*>& pages, const Page* page, QWidget* parent);

    /// Key and what it does, in the order shown.
    static std::vector<PageKey> keys(const Actions& actions, const QList<QAction*>& pages, const Page* page);
};

}

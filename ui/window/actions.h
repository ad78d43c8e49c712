// SPDX-FileCopyrightText: PactLedger contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "ui/window/actionlist.h"

#include <QAction>
#include <array>

namespace pact::ui {

/// The window's actions: made from actionlist.h once, worded and enabled here. A disabled action's tooltip says what is
/// missing. Owns the QActions; connecting them is the window's.
class Actions : public QObject
{
    Q_OBJECT

public:
    /// What decides which of them can run. Pages answer for their own commands.
    struct State
    {
        bool ledger = false;
        bool writable = false;
        bool rows = false;     ///< the page on show has rows to export
        QString undo;          ///< what undo would take back; empty: nothing
        QString redo;
        const Page* page = nullptr;
        const Page* rowsPage = nullptr; ///< answers for New, which needs no selection, from every page
    };

    /// The actions work while `window` is active; it must outlive this.
    explicit Actions(QWidget* window);

    QAction* action(ActionId id) const;
    void setState(const State& state);
    /// Words and tooltips in the language of the process.
    void retranslate();

private:
    QString missing(const ActionEntry& entry) const;
    void word(const ActionEntry& entry);

    std::array<QAction*, actionCount> m_actions{};
    State m_state;
};

/// A menu text without its mnemonic and the "…".
QString plainText(const QString& menuText);

}

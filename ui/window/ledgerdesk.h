// SPDX-FileCopyrightText: PactLedger contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "ui/host/recentledgers.h"
#include "ui/window/session.h"

namespace pact::ui {

class Messages;
class Prompts;
class StatusStrip;

/// Which ledger is open: making, opening and closing, and the list of those opened lately.
class LedgerDesk : public QObject
{
    Q_OBJECT

public:
    struct Parts
    {
        Session& session;
        Messages& messages;
        StatusStrip& status;
        Prompts& prompts;
        RecentLedgers recent;
    };

    /// The parts outlive this; dialogs belong to `window`.
    LedgerDesk(Parts parts, QWidget* window);

    RecentLedgers& recent()
    {
        return m.recent;
    }

    void open(const QString& path);
    void askToOpen();
    /// One on a server, by its address.
    void askForShared();
    /// A copy of the sample in the documents' folder, under the first free name.
    void openSample();
    /// True when a ledger has been made and opened.
    bool askForNew();

private:
    void openNow(const QString& path);
    /// Runs `work` off the GUI thread; `busy` stands in the status strip meanwhile.
    template <class Work, class Then>
    void inBackground(const QString& busy, Work work, Then then);

    Parts m;
    QWidget* m_window;
};

}

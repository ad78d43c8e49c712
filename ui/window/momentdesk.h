// SPDX-FileCopyrightText: PactLedger contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "ui/moments/momentbar.h"

namespace pact::ui {

class Messages;
class Prompts;
class Session;

/// The window's ways through time: to look at a past day or a snapshot, to name and lock what there is now, to compare.
class MomentDesk : public QObject
{
    Q_OBJECT

public:
    struct Parts
    {
        Session& session;
        Messages& messages;
        Prompts& prompts;
        MomentBar& bar;
    };

    /// The parts outlive this; dialogs belong to `window`.
    MomentDesk(Parts parts, QWidget* window);

    /// Shows the day before today, and the band with which to go to others.
    void lookBack();
    void backToNow();
    void askForSnapshot();
    void askForLock();
    void compare();

private:
    void lookAt(MomentBar::Time time, QDate day);

    Parts m;
    QWidget* m_window;
};

}

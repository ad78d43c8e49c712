// SPDX-FileCopyrightText: PactLedger contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "store/backup.h"
#include "store/problem.h"
#include "ui/window/session.h"

#include <QFuture>
#include <atomic>

namespace pact::ui {

class Messages;
class Prompts;
class StatusStrip;

/// What keeps a ledger safe: a backup of the open one, a new ledger made of a backup, the check. One at a time, off the GUI
/// thread, with connections of their own; Cancel in the status strip ends it and leaves nothing behind.
class SafetyDesk : public QObject
{
    Q_OBJECT

public:
    struct Parts
    {
        Session& session;
        Messages& messages;
        StatusStrip& status;
        Prompts& prompts;
    };

    /// The parts outlive this; dialogs belong to `window`.
    SafetyDesk(Parts parts, QWidget* window);
    ~SafetyDesk() override;

    void askToBackUp();
    void askToRestore();
    void check();
    bool isBusy() const;

signals:
    /// The ledger that has been restored is wanted on screen.
    void openRequested(const QString& path);

private:
    void backUpTo(const QString& target);
    void restoreFrom(const QString& backup, const QString& target);
    void repair();
    void show(const std::vector<store::Problem>& problems);
    /// False when something is running already.
    bool begin(const QString& busy);
    void tell(const domain::Error& error, const std::function<void()>& again);
    /// Runs `work`, which takes a store::Progress, on another thread, then `then` with its answer here. `again` is offered
    /// when it fails.
    template <class Work, class Then>
    void start(const QString& busy, Work work, Then then, std::function<void()> again);

    Parts m;
    QWidget* m_window;
    QFuture<void> m_running;
    std::shared_ptr<std::atomic_bool> m_cancelled;
};

}

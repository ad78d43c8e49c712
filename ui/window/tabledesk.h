// SPDX-FileCopyrightText: PactLedger contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "ui/exporting/exportjob.h"
#include "ui/window/session.h"

namespace pact::ui {

class Messages;
class PageDeck;
class Prompts;
class StatusStrip;

/// Tables in and out of the open ledger: the import preview over the pages, and the export of what a page shows.
class TableDesk : public QObject
{
    Q_OBJECT

public:
    struct Parts
    {
        Session& session;
        PageDeck& deck;
        Messages& messages;
        StatusStrip& status;
        Prompts& prompts;
    };

    /// The parts outlive this; dialogs belong to `window`.
    TableDesk(Parts parts, QWidget* window);

    /// An empty answer when cancelled.
    QString askForTable();
    void preview(const QString& file);
    void exportShown();

signals:
    void undoRequested();

private:
    void exportTo(const ExportRequest& request);

    Parts m;
    QWidget* m_window;
};

}

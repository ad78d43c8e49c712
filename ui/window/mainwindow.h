// SPDX-FileCopyrightText: PactLedger contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "ui/window/actions.h"
#include "ui/window/pagedeck.h"
#include "ui/host/preferences.h"
#include "ui/start/dropeffect.h"
#include "ui/window/session.h"

#include <QMainWindow>

namespace pact::report {
class ChartPainter;
}

namespace pact::ui {

class DropArea;
class Frame;
class LedgerDesk;
class LightCounter;
class MomentDesk;
class Menus;
class Messages;
class Prompts;
class SafetyDesk;
class SearchControl;
class StartPage;
class StatusControl;
class TableDesk;
class ViewChoices;

/// The window: puts its parts together and carries what one of them says to the others. It knows pages only as Page, and
/// ledgers only through its session.
class MainWindow : public QMainWindow
{
    Q_OBJECT

public:
    /// Everything outlives the window.
    struct Parts
    {
        Session& session;
        Preferences& preferences;
        Prompts& prompts;
        QSettings& settings;
        PageDeck::Factory pages;
        report::ChartPainter& painter;
    };

    explicit MainWindow(Parts parts);
    ~MainWindow() override;

    /// Opens a ledger, or shows a table in the import preview.
    void openFile(const QString& path);

protected:
    void changeEvent(QEvent* event) override;
    void closeEvent(QCloseEvent* event) override;
    void keyPressEvent(QKeyEvent* event) override;
    void resizeEvent(QResizeEvent* event) override;
    void dragEnterEvent(QDragEnterEvent* event) override;
    void dragMoveEvent(QDragMoveEvent* event) override;
    void dragLeaveEvent(QDragLeaveEvent* event) override;
    void dropEvent(QDropEvent* event) override;

private:
    void connectSession();
    void connectActions();
    void connectPage(Page& page);
    void ledgerOpened();
    void ledgerClosing();
    void showStart();
    void pageChanged();
    void fillRecent();
    /// Words, marks and state of every action, from what is open, shown and selected now.
    void refreshActions();
    void undo();
    void redo();
    void importTable(const QString& file);
    void print();
    void showAbout();
    void showKeys();
    void setFullScreen(bool full);
    void goRoundFocus(int step);
    /// What files would become evidence of, let go where the pointer is.
    std::optional<EvidencePlace> placeUnder(const QDropEvent& event) const;
    DropEffect effectOf(const QDropEvent& event) const;
    void retranslate();
    void restoreState();

    Parts m;
    Actions* m_actions;
    Frame* m_frame;
    Menus* m_menus;
    ViewChoices* m_choices;
    Messages* m_messages;
    PageDeck* m_deck;
    SearchControl* m_search;
    StatusControl* m_status;
    LedgerDesk* m_ledgers;
    TableDesk* m_tables;
    SafetyDesk* m_safety;
    MomentDesk* m_moments;
    StartPage* m_start;
    DropArea* m_drop;
    std::unique_ptr<LightCounter> m_counter;
};

}

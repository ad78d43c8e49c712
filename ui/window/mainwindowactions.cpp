// SPDX-FileCopyrightText: PactLedger contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/changename.h"
#include "ui/printing/printpreview.h"
#include "ui/start/droparea.h"
#include "ui/widgets/navigationlist.h"
#include "ui/widgets/searchfield.h"
#include "ui/window/aboutdialog.h"
#include "ui/window/focusround.h"
#include "ui/window/frame.h"
#include "ui/window/keysdialog.h"
#include "ui/window/ledgerdesk.h"
#include "ui/window/mainwindow.h"
#include "ui/window/menus.h"
#include "ui/window/momentdesk.h"
#include "ui/host/messages.h"
#include "ui/window/safetydesk.h"
#include "ui/window/searchcontrol.h"
#include "ui/window/tabledesk.h"

#include <QDragEnterEvent>
#include <QFileInfo>
#include <QLineEdit>
#include <QMimeData>
#include <QShortcut>
#include <QStackedWidget>

// What the window's actions, keys and drops do; how it is put together is in mainwindow.cpp.

using namespace Qt::StringLiterals;

namespace pact::ui {

using domain::Result;

namespace {

QString nameOf(const Result<std::optional<domain::ChangeInfo>>& change, const domain::Catalogue& catalogue)
{
    return change && *change ? domain::changeName(**change, catalogue) : QString();
}

}

void MainWindow::connectActions()
{
    const auto on = [this](ActionId id, auto slot) { connect(m_actions->action(id), &QAction::triggered, this, slot); };
    on(ActionId::NewLedger, [this] { m_ledgers->askForNew(); });
    on(ActionId::OpenLedger, [this] { m_ledgers->askToOpen(); });
    on(ActionId::ConnectShared, [this] { m_ledgers->askForShared(); });
    on(ActionId::CloseLedger, [this] { m.session.close(); });
    on(ActionId::Import, [this] { importTable({}); });
    on(ActionId::ExportShown, [this] { m_tables->exportShown(); });
    on(ActionId::BackUp, [this] { m_safety->askToBackUp(); });
    on(ActionId::Restore, [this] { m_safety->askToRestore(); });
    on(ActionId::Check, [this] { m_safety->check(); });
    on(ActionId::Snapshot, [this] { m_moments->askForSnapshot(); });
    on(ActionId::LockPeriod, [this] { m_moments->askForLock(); });
    on(ActionId::LookBack, [this] { m_moments->lookBack(); });
    on(ActionId::Compare, [this] { m_moments->compare(); });
    on(ActionId::PrintPreview, [this] { print(); });
    on(ActionId::PeriodSummary, [this] { print(); });
    on(ActionId::Quit, [this] { close(); });
    on(ActionId::Undo, [this] { undo(); });
    on(ActionId::Redo, [this] { redo(); });
    on(ActionId::Find, [this] {
        m_frame->search()->lineEdit()->setFocus(Qt::ShortcutFocusReason);
        m_frame->search()->lineEdit()->selectAll();
    });
    on(ActionId::Refresh, [this] {
        if (Page* page = m_deck->current())
            page->refresh();
    });
    on(ActionId::FullScreen, [this](bool full) { setFullScreen(full); });
    on(ActionId::Keys, [this] { showKeys(); });
    on(ActionId::About, [this] { showAbout(); });
    for (const ActionEntry& entry : actionEntries()) {
        if (!entry.command)
            continue;
        on(entry.id, [this, command = *entry.command] {
            // A page that lists records makes new ones of its own kind.
            const Page* current = m_deck->current();
            if (const Page* rows = m_deck->rowsPage(); command == Command::New && rows && !(current && current->hasFilter()))
                m_deck->show(rows->key());
            if (Page* page = m_deck->current(); page && page->missingFor(command).isEmpty())
                page->run(command);
            refreshActions();
        });
    }
    connect(new QShortcut(Qt::Key_F6, this), &QShortcut::activated, this, [this] { goRoundFocus(1); });
    connect(new QShortcut(Qt::SHIFT | Qt::Key_F6, this), &QShortcut::activated, this, [this] { goRoundFocus(-1); });
    connect(m_menus->recent(), &QMenu::aboutToShow, this, &MainWindow::fillRecent);
}

void MainWindow::refreshActions()
{
    Actions::State state;
    if (store::Ledger* ledger = m.session.ledger()) {
        state.ledger = true;
        state.writable = !ledger->isReadOnly();
        state.page = m_deck->current();
        state.rowsPage = m_deck->rowsPage();
        state.rows = state.page && state.page->shownRows();
        if (state.writable) {
            state.undo = nameOf(ledger->undoable(), ledger->catalogue());
            state.redo = nameOf(ledger->redoable(), ledger->catalogue());
        }
    }
    m_actions->setState(state);
}

void MainWindow::undo()
{
    store::Ledger& ledger = *m.session.ledger();
    const QString name = nameOf(ledger.undoable(), ledger.catalogue());
    if (const auto undone = ledger.undo(); undone)
        m_messages->note(tr("Taken back: %1").arg(name), tr("Redo"), [this] { redo(); });
    else
        m_messages->error(undone.error());
}

void MainWindow::redo()
{
    store::Ledger& ledger = *m.session.ledger();
    const QString name = nameOf(ledger.redoable(), ledger.catalogue());
    if (const auto redone = ledger.redo(); redone)
        m_messages->note(tr("Done again: %1").arg(name), tr("Undo"), [this] { undo(); });
    else
        m_messages->error(redone.error());
}

void MainWindow::importTable(const QString& file)
{
    const QString path = file.isEmpty() ? m_tables->askForTable() : file;
    if (path.isEmpty())
        return;
    if (!m.session.ledger() && !m_ledgers->askForNew())
        return;
    m_tables->preview(path);
}

void MainWindow::print()
{
    PrintPreview(*m.session.ledger(), m.painter, m.prompts, this).exec();
}

void MainWindow::showAbout()
{
    AboutDialog(m.session.ledger() ? m.session.ledger()->path() : QString(), this).exec();
}

void MainWindow::showKeys()
{
    KeysDialog(*m_actions, m_deck->actions(), m_deck->current(), this).exec();
}

void MainWindow::setFullScreen(bool full)
{
    setWindowState(windowState().setFlag(Qt::WindowFullScreen, full));
}

void MainWindow::fillRecent()
{
    QMenu& menu = *m_menus->recent();
    menu.clear();
    for (const RecentLedgers::Entry& entry : m_ledgers->recent().entries()) {
        QAction* action = menu.addAction(QFileInfo(entry.path).fileName());
        action->setToolTip(entry.path);
        connect(action, &QAction::triggered, this, [this, path = entry.path] { m_ledgers->open(path); });
    }
    menu.setToolTipsVisible(true);
    menu.setEnabled(!menu.isEmpty());
}

void MainWindow::goRoundFocus(int step)
{
    QWidget* shown = m_frame->stack()->currentWidget();
    const Page* page = m_deck->current();
    goRound({m_frame->search(), m_frame->navigation(), page ? page->mainView() : shown, page ? page->sidePane() : nullptr}, step);
}

void MainWindow::keyPressEvent(QKeyEvent* event)
{
    if (event->key() != Qt::Key_Escape) {
        QMainWindow::keyPressEvent(event);
        return;
    }
    Page* page = m_deck->current();
    if (m_messages->dismiss() || (page && page->closeInnermost()))
        return;
    if (m_frame->search()->isAncestorOf(focusWidget()) && m_search->clear())
        return;
    if (isFullScreen())
        setFullScreen(false);
}

void MainWindow::resizeEvent(QResizeEvent* event)
{
    QMainWindow::resizeEvent(event);
    const QRect middle = m_frame->geometry();
    m_drop->setGeometry(middle.left() + gap32, middle.center().y() - gap32, middle.width() - 2 * gap32, 2 * gap32);
}

std::optional<EvidencePlace> MainWindow::placeUnder(const QDropEvent& event) const
{
    const Page* page = m_deck->current();
    return page ? page->evidencePlaceAt(mapToGlobal(event.position().toPoint())) : std::nullopt;
}

DropEffect MainWindow::effectOf(const QDropEvent& event) const
{
    const store::Ledger* ledger = m.session.ledger();
    const auto place = placeUnder(event);
    return dropEffect(*event.mimeData(), ledger != nullptr, ledger && !ledger->isReadOnly(), place ? place->label : QString());
}

void MainWindow::dragEnterEvent(QDragEnterEvent* event)
{
    dragMoveEvent(event);
}

void MainWindow::dragMoveEvent(QDragMoveEvent* event)
{
    const DropEffect effect = effectOf(*event);
    if (effect.path.isEmpty())
        return;
    // Accepted even where nothing will happen, so that the reason can be read.
    event->acceptProposedAction();
    m_drop->setText(effect.sentence);
    m_drop->raise();
    m_drop->show();
}

void MainWindow::dragLeaveEvent(QDragLeaveEvent*)
{
    m_drop->hide();
}

void MainWindow::dropEvent(QDropEvent* event)
{
    m_drop->hide();
    const DropEffect effect = effectOf(*event);
    const auto place = placeUnder(*event);
    if (effect.act == DropEffect::Act::Nothing)
        return;
    event->acceptProposedAction();
    // The source of the drag waits for this event: a dialog opens after it.
    QMetaObject::invokeMethod(
        this,
        [this, effect, place] {
            if (effect.act == DropEffect::Act::OpenLedger)
                m_ledgers->open(effect.path);
            else if (Page* page = m_deck->current(); page && effect.act == DropEffect::Act::Attach)
                page->attachTo(*place, effect.files);
            else
                importTable(effect.path);
        },
        Qt::QueuedConnection);
}

}

// SPDX-FileCopyrightText: PactLedger contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "domain/text.h"
#include "ui/host/page.h"

#include <QKeySequence>
#include <span>

namespace pact::ui {

/// Every action of menus and toolbar that is no page and no setting.
enum class ActionId {
    NewLedger, OpenLedger, ConnectShared, CloseLedger, Import, ExportShown, Snapshot, BackUp, Restore, Check, PrintPreview, Quit,
    Undo, Redo, Copy, CopyWithHeaders, EditCell, SelectAll, Find,
    New, Extend, CloseOut, WriteOff, FileProgress, Attach, Remove,
    DetailPane, SavedViews, SaveView, LookBack, Compare, Refresh, FullScreen,
    PeriodSummary, LockPeriod,
    Keys, About,
};
inline constexpr size_t actionCount = static_cast<size_t>(ActionId::About) + 1;

/// What an action needs before it can run.
enum class Needs { Nothing, Ledger, Writable, Rows, Undoable, Redoable, Page };

struct ActionEntry
{
    ActionId id;
    const char* name;             ///< object name
    domain::Text text;            ///< in the menu; "…" when it asks something first
    domain::Text button;          ///< in the toolbar, empty when it is not there
    QString icon;                 ///< may be empty
    QList<QKeySequence> keys;
    Needs needs;
    std::optional<Command> command; ///< what the page is asked for, with Needs::Page
};

/// All of them, in the order of ActionId.
std::span<const ActionEntry> actionEntries();

}

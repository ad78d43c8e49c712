// SPDX-FileCopyrightText: PactLedger contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/window/undopassing.h"

#include <QKeyEvent>
#include <QLineEdit>
#include <QPlainTextEdit>
#include <QTextDocument>
#include <QTextEdit>

namespace pact::ui {

namespace {

/// Whether the input has something of its own to undo or redo; true for what is no text input.
bool keeps(const QObject* watched, bool redo)
{
    if (const auto* line = qobject_cast<const QLineEdit*>(watched))
        return redo ? line->isRedoAvailable() : line->isUndoAvailable();
    const QTextDocument* document = nullptr;
    if (const auto* text = qobject_cast<const QTextEdit*>(watched))
        document = text->document();
    else if (const auto* plain = qobject_cast<const QPlainTextEdit*>(watched))
        document = plain->document();
    if (!document)
        return true;
    return redo ? document->isRedoAvailable() : document->isUndoAvailable();
}

}

bool UndoPassing::eventFilter(QObject* watched, QEvent* event)
{
    if (event->type() == QEvent::ShortcutOverride) {
        const auto* key = static_cast<QKeyEvent*>(event);
        const bool redo = key->matches(QKeySequence::Redo);
        if ((redo || key->matches(QKeySequence::Undo)) && !keeps(watched, redo)) {
            // Left unclaimed, the key goes on to the window's own action.
            event->ignore();
            return true;
        }
    }
    return QObject::eventFilter(watched, event);
}

}

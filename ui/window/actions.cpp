// SPDX-FileCopyrightText: PactLedger contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/window/actions.h"

#include "ui/icons/icon.h"

#include <QWidget>

using namespace Qt::StringLiterals;

namespace pact::ui {

namespace {

QString withKey(const QString& text, const QAction& action)
{
    const QString key = action.shortcut().toString(QKeySequence::NativeText);
    return key.isEmpty() ? text : u"%1 (%2)"_s.arg(text, key);
}

}

QString plainText(const QString& menuText)
{
    QString text = menuText;
    text.remove(u'&');
    if (text.endsWith(u'…'))
        text.chop(1);
    return text;
}

Actions::Actions(QWidget* window)
    : QObject(window)
{
    for (const ActionEntry& entry : actionEntries()) {
        auto* action = new QAction(this);
        action->setObjectName(QLatin1StringView(entry.name));
        action->setShortcuts(entry.keys);
        if (!entry.icon.isEmpty())
            action->setIcon(icon(entry.icon));
        action->setIconVisibleInMenu(false);
        m_actions.at(static_cast<size_t>(entry.id)) = action;
        window->addAction(action);
    }
    action(ActionId::DetailPane)->setCheckable(true);
    action(ActionId::FullScreen)->setCheckable(true);
    action(ActionId::Quit)->setMenuRole(QAction::QuitRole);
    action(ActionId::About)->setMenuRole(QAction::AboutRole);
    retranslate();
}

QAction* Actions::action(ActionId id) const
{
    return m_actions.at(static_cast<size_t>(id));
}

void Actions::setState(const State& state)
{
    m_state = state;
    retranslate();
    action(ActionId::DetailPane)->setChecked(state.page && state.page->isPaneShown());
}

void Actions::retranslate()
{
    for (const ActionEntry& entry : actionEntries())
        word(entry);
}

void Actions::word(const ActionEntry& entry)
{
    QAction& action = *m_actions.at(static_cast<size_t>(entry.id));
    QString text = entry.text.now();
    if (entry.needs == Needs::Undoable && !m_state.undo.isEmpty())
        text = tr("&Undo: %1").arg(m_state.undo);
    else if (entry.needs == Needs::Redoable && !m_state.redo.isEmpty())
        text = tr("&Redo: %1").arg(m_state.redo);
    action.setText(text);
    action.setIconText(entry.button.zh.isEmpty() ? plainText(text) : entry.button.now());
    const QString lacking = missing(entry);
    action.setEnabled(lacking.isEmpty());
    action.setToolTip(withKey(lacking.isEmpty() ? plainText(text) : tr("%1: %2", "action: what is missing").arg(plainText(text), lacking), action));
}

QString Actions::missing(const ActionEntry& entry) const
{
    const QString noLedger = tr("open a ledger first");
    switch (entry.needs) {
    case Needs::Nothing:
        return {};
    case Needs::Ledger:
        return m_state.ledger ? QString() : noLedger;
    case Needs::Writable:
        if (!m_state.ledger)
            return noLedger;
        return m_state.writable ? QString() : tr("this ledger is open for reading only");
    case Needs::Rows:
        if (!m_state.ledger)
            return noLedger;
        return m_state.rows ? QString() : tr("this page has no rows; open the commitments");
    case Needs::Undoable:
        return m_state.undo.isEmpty() ? tr("there is nothing of yours to take back") : QString();
    case Needs::Redoable:
        return m_state.redo.isEmpty() ? tr("nothing has been taken back since your last change") : QString();
    case Needs::Page:
        if (!m_state.ledger)
            return noLedger;
        if (!m_state.page)
            return tr("open a page first");
        return (entry.command == Command::New && m_state.rowsPage && !m_state.page->hasFilter() ? m_state.rowsPage : m_state.page)->missingFor(*entry.command);
    }
    return {};
}

}

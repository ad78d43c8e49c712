// SPDX-FileCopyrightText: PactLedger contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "ui/window/actions.h"

#include <QMenu>

class QMenuBar;

namespace pact::ui {

/// The menu bar, in the order of the interface. The window fills `recent` and `pages`; `settings` are the view's choices.
class Menus : public QObject
{
    Q_OBJECT

public:
    Menus(QMenuBar& bar, const Actions& actions, QObject* parent);

    QMenu* recent() const
    {
        return m_recent;
    }
    /// View, where the pages stand before detailPane and the choices behind it.
    QMenu* view() const
    {
        return m_view;
    }
    /// The actions of the pages, replaced as a whole.
    void setPages(const QList<QAction*>& pages);
    /// Theme, language, density: each a menu of exclusive actions.
    void addChoice(QMenu* choice);
    void retranslate();

private:
    QMenu* add(const domain::Text& title, std::initializer_list<ActionId> ids);

    QMenuBar& m_bar;
    const Actions& m_actions;
    std::vector<std::pair<QMenu*, domain::Text>> m_titles;
    QMenu* m_recent = nullptr;
    QMenu* m_view = nullptr;
    QAction* m_afterPages = nullptr;
    QAction* m_afterChoices = nullptr;
    QList<QAction*> m_pages;
};

}

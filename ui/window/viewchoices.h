// SPDX-FileCopyrightText: PactLedger contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "ui/host/preferences.h"

class QAction;
class QActionGroup;
class QMenu;

namespace pact::ui {

/// The menus that choose theme, language and density. Each choice works at once.
class ViewChoices : public QObject
{
    Q_OBJECT

public:
    /// The menus are `window`'s; `preferences` outlives this.
    ViewChoices(Preferences& preferences, QWidget* window);

    const std::vector<QMenu*>& menus() const
    {
        return m_menus;
    }
    void retranslate();

private:
    struct Entry
    {
        QAction* action;
        domain::Text text;
    };
    /// One exclusive action for each text; `chosen` is told the index.
    QMenu* addMenu(QWidget* window, const QString& name, const std::vector<domain::Text>& texts, int now,
                   const std::function<void(int)>& chosen);

    std::vector<QMenu*> m_menus;
    std::vector<Entry> m_entries;
    std::vector<QActionGroup*> m_groups;
};

}

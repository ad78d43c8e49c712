// SPDX-FileCopyrightText: PactLedger contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "store/ledger.h"
#include "ui/host/page.h"

#include <QAction>
#include <functional>

class QActionGroup;
class QSettings;
class QStackedWidget;

namespace pact::ui {

class NavigationList;

/// The pages of the open ledger: which one is on show, in the navigation, the stack and the actions Ctrl+1, Ctrl+2 … alike. Pages of one
/// group fold under one entry and share an action, which shows the one of them that was shown last.
/// Owns the pages while a ledger is open. Something else may cover the pages for a while.
class PageDeck : public QObject
{
    Q_OBJECT

public:
    /// Makes the pages for a ledger, in the order of the navigation, as children of `parent`.
    using Factory = std::function<std::vector<Page*>(store::Ledger& ledger, QWidget* parent)>;

    /// All outlive this.
    PageDeck(NavigationList& navigation, QStackedWidget& stack, QSettings& settings, Factory factory, QObject* parent);

    void open(store::Ledger& ledger);
    /// Keeps the pages' state and deletes them.
    void close();

    const std::vector<Page*>& pages() const
    {
        return m_pages;
    }
    /// Null while no ledger is open or something covers the pages.
    Page* current() const;
    /// The page behind a cover, too.
    Page* chosen() const
    {
        return m_chosen;
    }
    void show(const QString& key);
    /// The first page that has a filter; null when there is none.
    Page* rowsPage() const;

    /// Lays `widget` over the pages until uncover(); takes ownership.
    void cover(QWidget* widget);
    void uncover();
    QWidget* covering() const
    {
        return m_cover;
    }

    /// One for each page that stands alone and for each group.
    QList<QAction*> actions() const;
    void setNeeding(qint64 count);
    void saveState();
    void retranslate();

signals:
    /// Another page is on show, or none.
    void currentChanged();

private:
    /// A page, or the pages of a group: what has an action, and an entry in the navigation.
    struct Entry
    {
        QAction* action;
        std::vector<Page*> pages;
        Page* last = nullptr; ///< of a group, the one shown last
    };

    void makeEntries();
    void present(Page* page);

    NavigationList& m_navigation;
    QStackedWidget& m_stack;
    QSettings& m_settings;
    Factory m_factory;
    std::vector<Page*> m_pages;
    std::vector<Entry> m_entries;
    QActionGroup* m_group;
    Page* m_chosen = nullptr;
    QWidget* m_cover = nullptr;
    int m_needing = 0;
};

}

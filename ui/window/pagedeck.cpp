// SPDX-FileCopyrightText: PactLedger contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/window/pagedeck.h"

#include "ui/icons/icon.h"
#include "ui/widgets/navigationlist.h"

#include <QActionGroup>
#include <QSettings>
#include <QStackedWidget>
#include <algorithm>

using namespace Qt::StringLiterals;

namespace pact::ui {

PageDeck::PageDeck(NavigationList& navigation, QStackedWidget& stack, QSettings& settings, Factory factory, QObject* parent)
    : QObject(parent)
    , m_navigation(navigation)
    , m_stack(stack)
    , m_settings(settings)
    , m_factory(std::move(factory))
    , m_group(new QActionGroup(this))
{
    connect(&navigation, &NavigationList::pageRequested, this, &PageDeck::show);
}

void PageDeck::open(store::Ledger& ledger)
{
    m_pages = m_factory(ledger, &m_stack);
    for (Page* page : m_pages) {
        page->setObjectName(page->key() + u"Page"_s);
        m_stack.addWidget(page);
        m_settings.beginGroup(u"pages/"_s + page->key());
        page->restoreState(m_settings);
        m_settings.endGroup();
    }
    makeEntries();
    retranslate();
    const QString last = m_settings.value(u"page"_s).toString();
    const auto kept = std::ranges::find_if(m_pages, [&](const Page* page) { return page->key() == last; });
    if (!m_pages.empty())
        present(kept == m_pages.end() ? m_pages.front() : *kept);
}

void PageDeck::close()
{
    saveState();
    uncover();
    m_chosen = nullptr;
    emit currentChanged();
    for (Page* page : m_pages)
        delete page;
    m_pages.clear();
    for (const Entry& entry : m_entries)
        delete entry.action;
    m_entries.clear();
}

Page* PageDeck::current() const
{
    return m_cover ? nullptr : m_chosen;
}

void PageDeck::show(const QString& key)
{
    const auto found = std::ranges::find_if(m_pages, [&](const Page* page) { return page->key() == key; });
    if (found != m_pages.end())
        present(*found);
}

Page* PageDeck::rowsPage() const
{
    const auto found = std::ranges::find_if(m_pages, [](const Page* page) { return page->hasFilter(); });
    return found == m_pages.end() ? nullptr : *found;
}

void PageDeck::present(Page* page)
{
    uncover();
    m_chosen = page;
    m_stack.setCurrentWidget(page);
    m_navigation.setPage(page->key());
    m_settings.setValue(u"page"_s, page->key());
    for (Entry& entry : m_entries) {
        const bool shown = std::ranges::find(entry.pages, page) != entry.pages.end();
        entry.action->setChecked(shown);
        if (shown)
            entry.last = page;
    }
    if (QWidget* view = page->mainView())
        view->setFocus();
    emit currentChanged();
}

void PageDeck::cover(QWidget* widget)
{
    uncover();
    m_cover = widget;
    m_stack.addWidget(widget);
    m_stack.setCurrentWidget(widget);
    widget->setFocus();
    emit currentChanged();
}

void PageDeck::uncover()
{
    if (!m_cover)
        return;
    QWidget* cover = std::exchange(m_cover, nullptr);
    m_stack.removeWidget(cover);
    // It may be the sender of what brought us here.
    cover->deleteLater();
    if (m_chosen) {
        m_stack.setCurrentWidget(m_chosen);
        if (QWidget* view = m_chosen->mainView())
            view->setFocus();
    }
    emit currentChanged();
}

QList<QAction*> PageDeck::actions() const
{
    QList<QAction*> all;
    for (const Entry& entry : m_entries)
        all << entry.action;
    return all;
}

void PageDeck::makeEntries()
{
    for (Page* page : m_pages) {
        const bool same = !m_entries.empty() && !page->group().zh.isEmpty() && m_entries.back().pages.front()->group() == page->group();
        if (same) {
            m_entries.back().pages.push_back(page);
            continue;
        }
        auto* action = new QAction(m_group);
        action->setObjectName((page->group().zh.isEmpty() ? page->key() : u"registers"_s) + u"Action"_s);
        action->setCheckable(true);
        action->setIcon(icon(page->iconName()));
        action->setIconVisibleInMenu(false);
        action->setShortcut(QKeySequence(Qt::CTRL | static_cast<Qt::Key>(Qt::Key_1 + static_cast<int>(m_entries.size()))));
        connect(action, &QAction::triggered, this, [this, place = m_entries.size()] { present(m_entries[place].last); });
        m_entries.push_back({action, {page}, page});
    }
}

void PageDeck::setNeeding(qint64 count)
{
    m_needing = static_cast<int>(count);
    if (const Page* page = rowsPage())
        m_navigation.setCount(page->key(), m_needing);
}

void PageDeck::saveState()
{
    for (const Page* page : m_pages) {
        m_settings.beginGroup(u"pages/"_s + page->key());
        page->saveState(m_settings);
        m_settings.endGroup();
    }
}

void PageDeck::retranslate()
{
    QVector<NavigationItem> items;
    const auto item = [this](const Page& page, const QString& icon) {
        return NavigationItem{.key = page.key(), .text = page.title().now(), .icon = icon, .count = &page == rowsPage() ? m_needing : 0, .children = {}};
    };
    for (Page* page : m_pages)
        page->retranslate();
    for (const Entry& entry : m_entries) {
        const Page& first = *entry.pages.front();
        if (first.group().zh.isEmpty()) {
            items.append(item(first, first.iconName()));
        } else {
            NavigationItem head{.key = u"registers"_s, .text = first.group().now(), .icon = first.iconName(), .isPage = false, .children = {}};
            for (const Page* page : entry.pages)
                head.children.append(item(*page, {}));
            items.append(head);
        }
        entry.action->setText(items.back().text);
    }
    m_navigation.setItems(items);
    if (m_chosen)
        m_navigation.setPage(m_chosen->key());
}

}

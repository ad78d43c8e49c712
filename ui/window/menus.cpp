// SPDX-FileCopyrightText: PactLedger contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/window/menus.h"

#include <QMenuBar>

using namespace Qt::StringLiterals;

namespace pact::ui {

namespace {

/// A separator in a list of ids.
constexpr auto line = static_cast<ActionId>(-1);

}

Menus::Menus(QMenuBar& bar, const Actions& actions, QObject* parent)
    : QObject(parent)
    , m_bar(bar)
    , m_actions(actions)
{
    using Id = ActionId;
    QMenu* ledger = add({u"台账"_s, u"&Ledger"_s}, {Id::NewLedger, Id::OpenLedger, Id::ConnectShared, Id::CloseLedger, line, Id::Import, Id::ExportShown, line, Id::Snapshot, Id::BackUp, Id::Restore,
                                                   Id::Check, Id::PrintPreview, line, Id::Quit});
    m_recent = new QMenu(ledger);
    m_recent->setObjectName(u"recentMenu"_s);
    m_titles.push_back({m_recent, {u"最近"_s, u"&Recent"_s}});
    ledger->insertMenu(actions.action(Id::ConnectShared), m_recent);

    add({u"编辑"_s, u"&Edit"_s}, {Id::Undo, Id::Redo, line, Id::Copy, Id::CopyWithHeaders, Id::EditCell, Id::SelectAll, line, Id::Find});
    add({u"事项"_s, u"&Commitment"_s}, {Id::New, line, Id::Extend, Id::CloseOut, Id::WriteOff, Id::FileProgress, Id::Attach, line, Id::Remove});
    m_view = add({u"视图"_s, u"&View"_s}, {Id::DetailPane, line, Id::SavedViews, Id::SaveView, line, Id::LookBack, Id::Compare, line, Id::Refresh, Id::FullScreen});
    m_afterPages = m_view->insertSeparator(actions.action(Id::DetailPane));
    m_afterChoices = m_view->actions().at(2);
    add({u"报告"_s, u"&Reports"_s}, {Id::PeriodSummary, line, Id::LockPeriod});
    add({u"帮助"_s, u"&Help"_s}, {Id::Keys, line, Id::About});
    retranslate();
}

QMenu* Menus::add(const domain::Text& title, std::initializer_list<ActionId> ids)
{
    QMenu* menu = m_bar.addMenu(QString());
    menu->setToolTipsVisible(true);
    for (const ActionId id : ids) {
        if (id == line)
            menu->addSeparator();
        else
            menu->addAction(m_actions.action(id));
    }
    m_titles.emplace_back(menu, title);
    return menu;
}

void Menus::setPages(const QList<QAction*>& pages)
{
    for (QAction* page : std::as_const(m_pages))
        m_view->removeAction(page);
    m_pages = pages;
    m_view->insertActions(m_afterPages, pages);
}

void Menus::addChoice(QMenu* choice)
{
    m_view->insertMenu(m_afterChoices, choice);
}

void Menus::retranslate()
{
    for (const auto& [menu, title] : m_titles)
        menu->setTitle(title.now());
}

}

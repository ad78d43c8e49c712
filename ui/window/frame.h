// SPDX-FileCopyrightText: PactLedger contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "ui/window/actions.h"

class QStackedWidget;
class QToolButton;

namespace pact::ui {

class MessageBar;
class MomentBar;
class NavigationList;
class SearchField;
class StatusStrip;

/// Everything below the menu bar: toolbar with search field, navigation, the page on show with the message bar over it, and
/// the status strip. It arranges; who acts on them is the window's.
class Frame : public QWidget
{
    Q_OBJECT

public:
    Frame(const Actions& actions, QWidget* parent);

    NavigationList* navigation() const
    {
        return m_navigation;
    }
    SearchField* search() const
    {
        return m_search;
    }
    MessageBar* message() const
    {
        return m_message;
    }
    MomentBar* moment() const
    {
        return m_moment;
    }
    StatusStrip* status() const
    {
        return m_status;
    }
    /// The pages, and whatever covers them for a while.
    QStackedWidget* stack() const
    {
        return m_stack;
    }
    /// Without a ledger only the page and the status strip are there.
    void setLedgerShown(bool shown);

protected:
    void paintEvent(QPaintEvent* event) override;

private:
    QWidget* makeToolbar(const Actions& actions);

    QWidget* m_toolbar;
    NavigationList* m_navigation;
    SearchField* m_search;
    MessageBar* m_message;
    MomentBar* m_moment;
    QStackedWidget* m_stack;
    StatusStrip* m_status;
};

}

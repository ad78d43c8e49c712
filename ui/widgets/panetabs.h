// SPDX-FileCopyrightText: PactLedger contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include <QWidget>

class QStackedWidget;
class QTabBar;

namespace pact::ui {

/// The parts of a pane behind tabs.
class PaneTabs : public QWidget
{
    Q_OBJECT

public:
    /// Takes ownership of the pages; their tabs are worded by setText(). `name` is the object name of the bar.
    PaneTabs(const QString& name, std::initializer_list<QWidget*> pages);

    /// With a number behind the text where there is something to count.
    void setText(int tab, const QString& text, qint64 count = 0);
    void setName(const QString& accessibleName);
    void open(int tab);
    int current() const;

private:
    QTabBar* m_bar;
    QStackedWidget* m_pages;
};

}

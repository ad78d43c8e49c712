// SPDX-FileCopyrightText: PactLedger contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include <QSplitter>

class QVBoxLayout;

namespace pact::ui {

class Label;

/// A page's list with its pane: beside it, or below it while the window is under 1280 px wide.
class PaneSplitter : public QSplitter
{
    Q_OBJECT

public:
    /// Takes ownership of both.
    PaneSplitter(QWidget* list, QWidget* pane, QWidget* parent = nullptr);
    /// Gives the list the ground of a table and a column for its parts.
    static QVBoxLayout* makeListColumn(QWidget* list);
    /// The same with the headline on top.
    static QVBoxLayout* makeListColumn(QWidget* list, Label* headline);

protected:
    void resizeEvent(QResizeEvent* event) override;
    void showEvent(QShowEvent* event) override;

private:
    void place();

    QWidget* m_pane;
    bool m_placed = false;
};

}

// SPDX-FileCopyrightText: PactLedger contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "ui/theme/metrics.h"

#include <QTableView>

namespace pact::ui {

class HeaderView;

/// The table of every page: no grid, whole rows selected, a ring on the current cell, group heads across the columns
/// (models::IsGroupRole), a red bar at the row's edge (models::RedBarRole of the first shown column).
/// Every column has a TextDelegate until another is set.
/// Keys as in a spreadsheet: Enter and Shift+Enter move down and up, Tab and Shift+Tab across items (group heads are passed
/// over, and at the end the focus leaves), typing replaces, F2 amends, Alt+Down opens the editor's list. On a group head
/// Left, Right, Space, Enter and a click fold it.
class TableView : public QTableView
{
    Q_OBJECT

public:
    explicit TableView(QWidget* parent = nullptr);

    HeaderView* header() const;
    /// Only to look at and to choose from: no cell is edited, no column moved or clicked.
    void makeList();
    /// The logical column that takes the width the others leave, but never less than `least`; -1: none.
    void setFillColumn(int column, int least = 240);
    /// The logical column whose left edge the five counts of a group head begin at; -1: behind its name.
    void setGroupCountsColumn(int column);
    /// Row height; follows the application's font.
    void setDensity(Density density);

signals:
    /// Ctrl+C, and Ctrl+Shift+C with headers.
    void copyRequested(bool withHeaders);
    /// A group head was clicked or folded by key; `index` is in its row.
    void groupToggled(const QModelIndex& index);
    /// Ctrl+wheel; +1 is nearer.
    void zoomRequested(int steps);

protected:
    /// For the destructor of a table that owns its model: lets go of it, so that it can be deleted.
    void releaseModel();
    void paintEvent(QPaintEvent* event) override;
    void keyPressEvent(QKeyEvent* event) override;
    void mousePressEvent(QMouseEvent* event) override;
    void wheelEvent(QWheelEvent* event) override;
    void resizeEvent(QResizeEvent* event) override;
    void changeEvent(QEvent* event) override;
    void focusInEvent(QFocusEvent* event) override;
    void focusOutEvent(QFocusEvent* event) override;
    bool edit(const QModelIndex& index, EditTrigger trigger, QEvent* event) override;
    void closeEditor(QWidget* editor, QAbstractItemDelegate::EndEditHint hint) override;

private:
    bool isGroup(int row) const;
    bool foldByKey(const QKeyEvent& event);
    /// Moves the current cell by a row or, with `across`, by a column over the row's end; false at the table's end.
    bool moveCell(int step, bool across);
    void paintGroups(QPainter& painter, int first, int last);
    void fillWidth();

    int m_fillColumn = -1;
    int m_fillLeast = 240;
    int m_countsColumn = -1;
    bool m_filling = false;
    Density m_density = Density::Normal;
};

}

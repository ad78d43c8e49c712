// SPDX-FileCopyrightText: PactLedger contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/records/tablekeeper.h"
#include "models/recordtablemodel.h"
#include "ui/records/selectedrows.h"
#include "ui/table/tableview.h"
#include <QItemSelectionModel>

namespace pact::ui {

TableKeeper::TableKeeper(TableView& table, models::RecordTableModel& model) : QObject(&table), m_table(table), m_model(model)
{
    connect(&model, &QAbstractItemModel::modelAboutToBeReset, this, &TableKeeper::keep);
    // After the view has taken the reset itself.
    connect(&model, &QAbstractItemModel::modelReset, this, &TableKeeper::restore);
}

void TableKeeper::keep()
{
    const QModelIndex current = m_table.currentIndex();
    m_current = current.isValid() ? m_model.keyAt(current.row()) : 0;
    m_column = current.isValid() ? current.column() : -1;
    m_top = m_model.keyAt(m_table.rowAt(0));
    m_selected.clear();
    for (const int row : selectedRows(m_table, m_model))
        m_selected << m_model.keyAt(row);
}

void TableKeeper::restore()
{
    if (const int row = m_model.rowOfKey(m_top); m_top != 0 && row >= 0)
        m_table.scrollTo(m_model.index(row, 0), QAbstractItemView::PositionAtTop);
    std::vector<int> rows;
    for (const qint64 key : std::as_const(m_selected)) {
        if (const int row = m_model.rowOfKey(key); row >= 0)
            rows.push_back(row);
    }
    std::sort(rows.begin(), rows.end());
    QItemSelection selection;
    for (size_t i = 0; i < rows.size();) {
        size_t end = i + 1;
        while (end < rows.size() && rows[end] == rows[end - 1] + 1)
            ++end;
        selection.append(QItemSelectionRange(m_model.index(rows[i], 0), m_model.index(rows[end - 1], m_model.columnCount() - 1)));
        i = end;
    }
    m_table.selectionModel()->select(selection, QItemSelectionModel::ClearAndSelect);
    if (const int row = m_model.rowOfKey(m_current); m_current != 0 && row >= 0)
        m_table.selectionModel()->setCurrentIndex(m_model.index(row, m_column), QItemSelectionModel::NoUpdate);
    emit restored();
}

}

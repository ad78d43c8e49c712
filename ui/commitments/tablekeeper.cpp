// SPDX-FileCopyrightText: PactLedger contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/commitments/tablekeeper.h"
#include "models/recordtablemodel.h"
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
    for (const QModelIndex& index : m_table.selectionModel()->selectedRows())
        m_selected << m_model.keyAt(index.row());
}

void TableKeeper::restore()
{
    if (const int row = m_model.rowOfKey(m_top); m_top != 0 && row >= 0)
        m_table.scrollTo(m_model.index(row, 0), QAbstractItemView::PositionAtTop);
    QItemSelection selection;
    for (const qint64 key : std::as_const(m_selected)) {
        if (const int row = m_model.rowOfKey(key); row >= 0)
            selection.select(m_model.index(row, 0), m_model.index(row, m_model.columnCount() - 1));
    }
    m_table.selectionModel()->select(selection, QItemSelectionModel::ClearAndSelect);
    if (const int row = m_model.rowOfKey(m_current); m_current != 0 && row >= 0)
        m_table.selectionModel()->setCurrentIndex(m_model.index(row, m_column), QItemSelectionModel::NoUpdate);
    emit restored();
}

}

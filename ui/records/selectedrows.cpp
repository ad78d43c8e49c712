// SPDX-FileCopyrightText: PactLedger contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/records/selectedrows.h"
#include "models/recordtablemodel.h"
#include "ui/table/tableview.h"
#include <QItemSelectionModel>

namespace pact::ui {

std::vector<int> selectedRows(const TableView& table, const models::RecordTableModel& model)
{
    // Whole rows are selected, so the ranges say it all; asking row by row would ask every cell.
    std::vector<int> rows;
    const QItemSelection selection = table.selectionModel()->selection();
    for (const QItemSelectionRange& range : selection) {
        for (int row = range.top(); row <= range.bottom(); ++row) {
            if (!model.isGroup(row))
                rows.push_back(row);
        }
    }
    std::sort(rows.begin(), rows.end());
    rows.erase(std::unique(rows.begin(), rows.end()), rows.end());
    return rows;
}

}

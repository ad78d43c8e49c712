// SPDX-FileCopyrightText: PactLedger contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include <vector>

namespace pact::models {
class RecordTableModel;
}

namespace pact::ui {

class TableView;

/// The selected items of a table, from the top; heads of groups are passed over. Quick for a hundred thousand.
std::vector<int> selectedRows(const TableView& table, const models::RecordTableModel& model);

}

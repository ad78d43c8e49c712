// SPDX-FileCopyrightText: PactLedger contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "store/recordreader.h"
#include <QVariant>

namespace pact::models {

using namespace pact::domain;

// What a table shows of one record, field by field, driven by the catalogue. Pure functions; in the language of the process.

/// Over a column: 牵头单位, 进度（%）.
QString columnTitle(const Field& field);
/// Numbers and what is computed from them stand at the right.
bool isNumeric(const Field& field);
/// The text in the cell of field `index`: “—” for no number, the standing duty instead of a due date that there is none of,
/// the English title in English where there is one. One line.
QString cellText(const store::ReadRow& row, int index);
/// One of Qt's roles or of models::Role; invalid where the cell has nothing to say.
QVariant cellData(const store::ReadRow& row, int index, int role);
/// The field that typing into the cell of field `index` changes: the one whose text is shown.
int editedField(const Record& record, int index);
/// Whether two readings of a record look the same in every cell.
bool sameCells(const store::ReadRow& a, const store::ReadRow& b);

}

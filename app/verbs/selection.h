// SPDX-FileCopyrightText: PactLedger contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "domain/table.h"
#include "verbs/session.h"

namespace pact::verbs {

/// Which records, columns and order --kind, --filter, --columns and --sort ask for.
struct Selection
{
    store::Query query;
    std::vector<int> columns; ///< as asked for, else empty
    bool labels = false;      ///< --headers labels
};

std::vector<Option> selectionOptions();
/// Of the later versions: --view.
QStringList laterSelectionOptions();

/// UnknownKind, UnknownField, FilterSyntax and so on.
Result<Selection> selectionOf(const Arguments& arguments, const Catalogue& catalogue, QDate day);

/// Writes the selected records to a sink, header to end. `columns` are indexes of fields, all when empty. Returns how many.
Result<qint64> writeSelection(Context& context, store::RecordReader& reader, const Selection& selection, TableSink& sink);

}

// SPDX-FileCopyrightText: PactLedger contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "domain/table.h"
#include "store/savedviews.h"
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
/// --view, for verbs that count commitments.
Option viewOption();

/// The view that --view names, empty without one. NotFound.
Result<store::SavedView> viewAsked(const Arguments& arguments, Session& session);
/// A view's condition, and that of --filter beside it. FilterSyntax and so on.
Result<Filter> filterAsked(const Arguments& arguments, Session& session, const store::SavedView& view, const Kind& kind);

/// What the options ask for; of a saved view what they do not say, and its condition beside theirs. UnknownKind,
/// UnknownField, FilterSyntax and so on; NotFound for a view.
Result<Selection> selectionOf(const Arguments& arguments, Session& session);

/// Writes the selected records to a sink, header to end. `columns` are indexes of fields, all when empty. Returns how many.
Result<qint64> writeSelection(Context& context, store::RecordReader& reader, const Selection& selection, TableSink& sink);

}

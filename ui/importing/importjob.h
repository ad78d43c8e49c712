// SPDX-FileCopyrightText: PactLedger contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "exchange/formatof.h"
#include "store/importplan.h"

#include <functional>

namespace pact::ui {

/// One reading of a file into a ledger: a trial, or the real thing.
struct ImportRequest
{
    QString ledger;                  ///< path
    store::Ledger::Options options;
    QString file;
    QString encoding;                ///< as recogniseEncoding() takes it
    const domain::Kind* kind = nullptr; ///< null: the one the file names, else the one its header fits best
    /// Whose value stays where both sides changed a cell; a trial shows these cells as conflicts whatever it is.
    store::ImportOptions::OnConflict onConflict = store::ImportOptions::OnConflict::Mine;
    bool trial = true;
};

/// What came of it. `rows` are those of a trial, all of them.
struct ImportAnswer
{
    domain::Result<store::ImportResult> result;
    const domain::Kind* kind = nullptr;
    std::vector<store::PlannedRow> rows;
};

/// The kind whose fields are called as these columns; commitments when several are equally good or none is.
const domain::Kind& fittingKind(const QStringList& columns, const domain::Catalogue& catalogue);

/// Reads the file and plans or applies the import, for a worker's thread, with a ledger connection of its own. Rejected
/// rows are left out of the change set. Progress is the number of rows; a cancelled one writes nothing (Cancelled).
ImportAnswer runImport(const ImportRequest& request, const std::function<bool(qint64 rows)>& progress);

/// The rows of `file` whose numbers are keys of `reasons`, as CSV with a last column that says why, to `target`.
domain::Result<> saveRejected(const ImportRequest& request, const QHash<qint64, QString>& reasons, const QString& target);

}

// SPDX-FileCopyrightText: PactLedger contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "domain/table.h"
#include "store/ledger.h"
#include <array>
#include <functional>

namespace pact::store {

/// What an import does with a row.
enum class Outcome { New, Changed, Unchanged, Conflict, Rejected };
QString outcomeKey(Outcome outcome);
Text outcomeLabel(Outcome outcome);

/// One cell that would change, or may not.
struct CellDiff
{
    int field = -1;      ///< of the kind; -1 when the row as a whole is meant
    QString column;      ///< the file's own column name
    QString now;         ///< in the ledger, as file text
    QString then;        ///< in the file
    std::optional<Error> error; ///< why the cell is rejected

    bool operator==(const CellDiff&) const = default;
};

/// One row of the file and what becomes of it.
struct PlannedRow
{
    qint64 number = 0;   ///< row in the file
    qint64 line = 0;
    Outcome outcome = Outcome::Unchanged;
    QString code;
    QString title;
    std::vector<CellDiff> cells;
};

struct ImportOptions
{
    const Kind* kind = nullptr;
    bool acceptValid = false;                        ///< take the good rows although others are rejected
    enum class OnConflict { Refuse, Mine, Theirs } onConflict = OnConflict::Refuse;
    QString name;                                    ///< what the change is called after: the file's name
    bool dryRun = false;
    Origin origin = Origin::Import;
    /// Told for each row, in order; may be empty. Returns false to cancel. Called on another thread than importTable()
    /// while that waits; it may not use the ledger's connection.
    std::function<bool(const PlannedRow&)> onRow;
};

struct ImportResult
{
    std::array<qint64, 5> counts{};        ///< by Outcome
    QHash<QString, qint64> created;        ///< kind key → records created on the way
    std::optional<ChangeInfo> change;      ///< none when nothing was written
    bool refused = false;                  ///< rows rejected or in conflict: nothing was written (exit 3)
    qint64 count(Outcome outcome) const
    {
        return counts.at(static_cast<size_t>(outcome));
    }
};

/// Reads a table in strict mode (every header a key or a label of the kind), matches each row by id, else by natural key,
/// and applies what differs as one change set, or nothing. Errors of the table as a whole (UnknownColumn, DoubleColumn,
/// MissingColumn, OpenQuote, Encoding, EmptyFile …) are returned; errors of rows are reported through onRow and counted.
Result<ImportResult> importTable(Ledger& ledger, TableSource& table, const ImportOptions& options);

}

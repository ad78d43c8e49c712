// SPDX-FileCopyrightText: PactLedger contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "domain/result.h"
#include <optional>
#include <vector>

namespace pact::domain {

/// Where a table's rows come from: the header first, then row by row; never the whole in memory.
/// Not for use by several threads at once.
class TableSource
{
public:
    /// One row, its cells in the order of the header.
    ///
    /// A cell is text in every format; the reader of the row parses it by the field's type. Several values in one cell are
    /// joined by ";". A guard against formulas (csvwriter.h) is already taken away. Three states:
    ///   text           the value; numbers exactly as the file spells them
    ///   empty, !isNull the file says that there is no value (CSV: nothing between two separators; JSON: null, "" or [])
    ///   isNull         the row does not speak of this column (JSON: the record lacks the key; never in CSV)
    struct Row
    {
        /// As a spreadsheet counts: 1 is the header (JSON: 1 is the first record).
        qint64 number = 0;
        /// The line of the file in which the row begins, 1 = first.
        qint64 line = 0;
        std::vector<QString> cells;
        /// Set when this row cannot be read (ragged, bad bytes); `cells` then hold what could be made out, in any number.
        /// The next row follows.
        std::optional<Error> error;
    };

    virtual ~TableSource() = default;

    /// Column names as they stand in the file. Called once, before next(). EmptyFile when there is nothing, DoubleColumn
    /// when a name stands twice.
    virtual Result<QStringList> header() = 0;

    /// Fills `row`, whose storage is used again; false at the end. An Error ends the table: an open quote, broken JSON,
    /// a device that fails.
    virtual Result<bool> next(Row& row) = 0;

    /// The kind that the file itself names, after header(); empty when the format has no place for it (CSV).
    virtual QString kind() const
    {
        return {};
    }
};

/// Where a table's rows go: header, rows, finish. After an Error nothing more may be called.
class TableSink
{
public:
    /// How a format with types writes the cells of a column.
    enum class Cell {
        Text,   ///< always text; what a spreadsheet would take for a formula is guarded
        Number, ///< a plain number as text with "." as the decimal point; anything else is written as text
        List,   ///< several values joined by ";", none of which contains one
    };
    struct Column
    {
        QString name;
        Cell cell = Cell::Text;
    };

    virtual ~TableSink() = default;

    virtual Result<> header(const std::vector<Column>& columns) = 0;
    /// As many cells as columns. An empty or null cell is "no value".
    virtual Result<> row(const std::vector<QString>& cells) = 0;
    /// Writes the end and hands everything to the device.
    virtual Result<> finish() = 0;
};

}

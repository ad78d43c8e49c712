// SPDX-FileCopyrightText: PactLedger contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "domain/table.h"
#include "exchange/textoutput.h"

namespace pact::exchange {

/// Writes CSV: UTF-8 with BOM, CR LF, RFC 4180, texts guarded against formulas (formulaguard.h). A Number cell with a plain
/// number needs no guard. Quoted is what holds a quote, a line break, a comma, a semicolon or a tab, or begins or ends with
/// a space, so that no reader's guess about separators or trimming changes a cell. CsvReader gives back the same cells.
///
/// Errors: Io, DiskFull; Encoding with the row's number for a text that holds half a surrogate pair.
class CsvWriter : public domain::TableSink
{
public:
    /// `separator` is ',' or, for TSV, '\t'. `device` is open for writing and outlives the writer.
    explicit CsvWriter(QIODevice& device, char separator = ',');

    domain::Result<> header(const std::vector<Column>& columns) override;
    domain::Result<> row(const std::vector<QString>& cells) override;
    domain::Result<> finish() override;

private:
    void put(QStringView text, Cell cell);

    TextOutput m_output;
    char m_separator;
    std::vector<Cell> m_cells;
    qint64 m_number = 0;
};

}

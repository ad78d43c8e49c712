// SPDX-FileCopyrightText: PactLedger contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "domain/table.h"
#include "exchange/textoutput.h"

namespace pact::exchange {

/// Writes `{"kind": …, "records": […]}` in UTF-8, one record a line, keys in the order of the columns, so that equal tables
/// are equal bytes. An empty cell is null, a Number cell a number as it is spelled (a string if JSON has no such number), a
/// List cell an array of strings. JsonReader gives back the same cells, null for none.
///
/// Errors: Io, DiskFull; Encoding with the row's number (1 = first) for a text that holds half a surrogate pair.
class JsonWriter : public domain::TableSink
{
public:
    /// `device` is open for writing and outlives the writer.
    JsonWriter(QIODevice& device, QString kind);

    domain::Result<> header(const std::vector<Column>& columns) override;
    domain::Result<> row(const std::vector<QString>& cells) override;
    domain::Result<> finish() override;

private:
    void putString(QStringView text);
    void putCell(QStringView text, Cell cell);

    TextOutput m_output;
    QString m_kind;
    std::vector<Cell> m_cells;
    std::vector<QByteArray> m_keys; // quoted, with ": "
    qint64 m_number = 0;
};

}

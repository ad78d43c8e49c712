// SPDX-FileCopyrightText: PactLedger contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "domain/table.h"
#include "exchange/csvsplitter.h"
#include "exchange/readoptions.h"

namespace pact::exchange {

/// Reads CSV and TSV: RFC 4180 with LF, CR LF or CR, in any encoding of encoding.h; line breaks inside quotes stay as they
/// are, a guard (formulaguard.h) is taken away. The first record is the header.
///
/// Ends the table: EmptyFile (no text, or a header without a name), DoubleColumn, Encoding (the whole file, or the header),
/// OpenQuote. Refuses the row: RowShape, Encoding with the line of the first bad byte, OpenQuote where something stands
/// between a closing quote and the next separator. Wholly empty lines are passed over at the end and rows elsewhere, as in
/// a table of one column they are an empty cell.
class CsvReader : public domain::TableSource
{
public:
    /// `device` is seekable (standard input is spooled by the caller), open for reading, and outlives the reader.
    CsvReader(QIODevice& device, ReadOptions options);

    domain::Result<QStringList> header() override;
    domain::Result<bool> next(Row& row) override;

private:
    domain::Result<> open();
    void fill(Row& row);
    bool decode(const CsvSplitter::Cell& cell, QString& text);
    domain::Error encodingError() const;

    QIODevice& m_device;
    ReadOptions m_options;
    std::optional<TextWindow> m_window;
    std::optional<CsvSplitter> m_splitter;
    CsvSplitter::Record m_record;
    QByteArray m_scratch;
    size_t m_columns = 0;
    qint64 m_number = 0;    // of the row last given out
    qint64 m_emptyLines = 0; // read, but not yet known to be at the end
    qint64 m_emptyLine = 0; // the first of them
    bool m_held = false;    // m_record waits until they are given out
};

}

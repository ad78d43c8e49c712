// SPDX-FileCopyrightText: PactLedger contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "exchange/csvwriter.h"
#include "exchange/formulaguard.h"
#include <algorithm>

namespace pact::exchange {

using domain::Result;

namespace {

bool needsQuotes(QStringView text)
{
    if (text.isEmpty())
        return false;
    if (text.front().isSpace() || text.back().isSpace())
        return true;
    return std::any_of(text.utf16(), text.utf16() + text.size(), [](char16_t c) {
        return c == u'"' || c == u',' || c == u';' || c == u'\t' || c == u'\r' || c == u'\n';
    });
}

}

CsvWriter::CsvWriter(QIODevice& device, char separator)
    : m_output(device)
    , m_separator(separator)
{
}

Result<> CsvWriter::header(const std::vector<Column>& columns)
{
    m_output.put(QByteArrayView("\xef\xbb\xbf"));
    std::vector<QString> names;
    names.reserve(columns.size());
    m_cells.assign(columns.size(), Cell::Text);
    for (const Column& column : columns)
        names.push_back(column.name);
    const auto done = row(names);
    std::transform(columns.cbegin(), columns.cend(), m_cells.begin(), [](const Column& column) { return column.cell; });
    return done;
}

Result<> CsvWriter::row(const std::vector<QString>& cells)
{
    Q_ASSERT(cells.size() == m_cells.size());
    for (size_t i = 0; i < cells.size(); ++i) {
        if (i > 0)
            m_output.put(m_separator);
        put(cells[i], m_cells[i]);
    }
    // An empty line could be taken for the end of the table.
    if (cells.size() == 1 && cells.front().isEmpty())
        m_output.put(QByteArrayView("\"\""));
    m_output.put(QByteArrayView("\r\n"));
    return m_output.endRow(++m_number);
}

Result<> CsvWriter::finish()
{
    return m_output.flush();
}

void CsvWriter::put(QStringView text, Cell cell)
{
    const bool guarded = looksLikeFormula(text) && !(cell == Cell::Number && isPlainNumber(text));
    const bool quoted = needsQuotes(text);
    if (quoted)
        m_output.put('"');
    if (guarded)
        m_output.put('\'');
    for (qsizetype from = 0; quoted;) {
        const qsizetype quote = text.indexOf(u'"', from);
        if (quote < 0) {
            text = text.sliced(from);
            break;
        }
        m_output.put(text.sliced(from, quote - from + 1));
        m_output.put('"');
        from = quote + 1;
    }
    m_output.put(text);
    if (quoted)
        m_output.put('"');
}

}

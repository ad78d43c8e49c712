// SPDX-FileCopyrightText: PactLedger contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "exchange/csvreader.h"
#include "exchange/formulaguard.h"
#include "exchange/separator.h"
#include "exchange/utf8.h"
#include <QSet>
#include <algorithm>

using namespace Qt::StringLiterals;

namespace pact::exchange {

using domain::Error;
using domain::Result;

CsvReader::CsvReader(QIODevice& device, ReadOptions options)
    : m_device(device)
    , m_options(std::move(options))
{
}

Result<> CsvReader::open()
{
    const auto form = recogniseEncoding(m_device, m_options.encoding);
    if (!form)
        return domain::fail(form);
    m_window.emplace(m_device, *form);
    if (auto done = m_window->rewind(); !done)
        return done;
    if (const auto more = m_window->grow(); !more)
        return domain::fail(more);
    m_splitter.emplace(*m_window, m_options.separator.value_or(sniffSeparator(m_window->begin(), m_window->end())));
    return {};
}

Result<QStringList> CsvReader::header()
{
    if (auto done = open(); !done)
        return domain::fail(done);
    const auto more = m_splitter->next(m_record);
    if (!more)
        return domain::fail(more);
    Row row;
    if (*more) {
        m_columns = m_record.cells.size();
        fill(row);
    }
    if (row.error)
        return tl::make_unexpected(*row.error);
    if (std::all_of(row.cells.cbegin(), row.cells.cend(), [](const QString& name) { return name.isEmpty(); }))
        return domain::fail(Error::Code::EmptyFile, {m_options.name});
    QSet<QString> seen;
    for (const QString& name : row.cells) {
        if (!name.isEmpty() && seen.contains(name))
            return domain::fail(Error::Code::DoubleColumn, {name});
        seen.insert(name);
    }
    m_number = 1;
    return QStringList(row.cells.cbegin(), row.cells.cend());
}

Result<bool> CsvReader::next(Row& row)
{
    while (!m_held) {
        const auto more = m_splitter->next(m_record);
        if (!more)
            return domain::fail(more);
        if (!*more)
            return false;
        if (m_record.empty) {
            if (m_emptyLines++ == 0)
                m_emptyLine = m_record.line;
            continue;
        }
        m_held = true;
    }
    row.number = ++m_number;
    row.error.reset();
    if (m_emptyLines > 0) {
        --m_emptyLines;
        row.line = m_emptyLine++;
        row.cells.assign(1, u""_s);
        if (m_columns != 1)
            row.error = Error{Error::Code::RowShape, {u"0"_s, QString::number(m_columns)}, {}};
        return true;
    }
    m_held = false;
    fill(row);
    return true;
}

/// Decodes m_record into `row`, with the row's error if it has one.
void CsvReader::fill(Row& row)
{
    row.line = m_record.line;
    row.cells.resize(m_record.cells.size());
    auto text = row.cells.begin();
    bool readable = true;
    for (const CsvSplitter::Cell& cell : m_record.cells)
        readable = decode(cell, *text++) && readable;
    if (!readable)
        row.error = encodingError();
    else if (m_record.badQuote)
        row.error = Error{Error::Code::OpenQuote, {QString::number(*m_record.badQuote)}, {}};
    else if (m_record.cells.size() != m_columns)
        row.error = Error{Error::Code::RowShape, {QString::number(m_record.cells.size()), QString::number(m_columns)}, {}};
}

/// False, with an empty text, if the bytes are not UTF-8.
bool CsvReader::decode(const CsvSplitter::Cell& cell, QString& text)
{
    const char* begin = m_splitter->begin() + cell.offset;
    const char* end = begin + cell.length;
    if (cell.doubledQuotes) {
        m_scratch.resize(0);
        for (const char* at = begin; at != end; ++at) {
            m_scratch.append(*at);
            at += *at == '"';
        }
        begin = m_scratch.constData();
        end = begin + m_scratch.size();
    }
    if (!decodeUtf8(begin, end, text)) {
        text.resize(0);
        return false;
    }
    dropGuard(text);
    return true;
}

Error CsvReader::encodingError() const
{
    const CsvSplitter::Cell& last = m_record.cells.back();
    const char* const begin = m_splitter->begin();
    const char* const end = begin + last.offset + last.length;
    const char* at = begin;
    while (at != end) {
        const int length = utf8Sequence(at, end);
        if (length <= 0)
            break;
        at += length;
    }
    return {Error::Code::Encoding, {QString::number(m_record.line + lineBreaks(begin, at))}, {}};
}

}

// SPDX-FileCopyrightText: PactLedger contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "exchange/csvsplitter.h"
#include "exchange/utf8.h"
#include <cstring>

using namespace Qt::StringLiterals;

namespace pact::exchange {

using domain::Error;
using domain::Result;

CsvSplitter::CsvSplitter(TextWindow& window, char separator)
    : m_window(window)
    , m_separator(separator)
{
    for (const char c : {separator, '\r', '\n'})
        m_ends.at(static_cast<uchar>(c)) = true;
}

Result<bool> CsvSplitter::next(Record& record)
{
    m_window.consume(m_consume);
    m_consume = 0;
    m_line = m_nextLine;
    bool atEnd = false;
    while (true) {
        if (m_window.begin() != m_window.end() && cut(record, atEnd) == Cut::Whole)
            return true;
        if (atEnd && m_window.begin() == m_window.end())
            return false;
        const bool tooLong = m_window.end() - m_window.begin() > recordLimit;
        if (m_openLine > 0 && (atEnd || tooLong))
            return domain::fail(Error::Code::OpenQuote, {QString::number(m_openLine)});
        if (tooLong)
            return domain::fail(Error::Code::UnknownFormat, {u"CSV"_s}, u"no end of record from line %1"_s.arg(m_line));
        const auto more = m_window.grow();
        if (!more)
            return domain::fail(more);
        atEnd = !*more;
    }
}

/// Cuts from begin() to the end of the record. NeedsMore if the window ends before it is clear where the record does.
CsvSplitter::Cut CsvSplitter::cut(Record& record, bool atEnd)
{
    const char* const start = m_window.begin();
    const char* const end = m_window.end();
    const char* at = start;
    record.cells.clear();
    record.line = m_line;
    record.badQuote.reset();
    m_nextLine = m_line;
    m_openLine = 0;
    while (true) {
        if (at != end && *at == '"') {
            if (!quotedCell(record, at, end))
                return Cut::NeedsMore;
        } else {
            const char* const first = at;
            while (at != end && !m_ends[static_cast<uchar>(*at)])
                ++at;
            record.cells.push_back({first - start, at - first, false});
        }
        if (at == end && !atEnd)
            return Cut::NeedsMore;
        if (at != end && *at == m_separator) {
            ++at;
            continue;
        }
        record.empty = at == start;
        if (at != end && !lineEnd(at, end, atEnd))
            return Cut::NeedsMore;
        ++m_nextLine;
        m_consume = at - start;
        return Cut::Whole;
    }
}

/// A cell that begins with a quote; `at` ends behind it. False if the window ends inside the quotes; a quote at its very end
/// is taken for the closing one, which cut() only trusts at the end of the text.
bool CsvSplitter::quotedCell(Record& record, const char*& at, const char* end)
{
    Cell cell;
    const char* const first = at + 1;
    const qint64 openLine = m_nextLine;
    const char* quote = first;
    while (true) {
        const auto left = static_cast<size_t>(end - quote);
        quote = static_cast<const char*>(std::memchr(quote, '"', left));
        if (!quote) {
            m_openLine = openLine;
            return false;
        }
        if (quote + 1 == end || quote[1] != '"')
            break;
        cell.doubledQuotes = true;
        quote += 2;
    }
    cell.offset = first - m_window.begin();
    cell.length = quote - first;
    record.cells.push_back(cell);
    m_nextLine += lineBreaks(first, quote);
    at = quote + 1;
    if (at != end && !m_ends[static_cast<uchar>(*at)]) {
        record.badQuote = record.badQuote.value_or(openLine);
        while (at != end && !m_ends[static_cast<uchar>(*at)])
            ++at;
    }
    return true;
}

/// Steps over a line break. False if it may be half of one.
bool CsvSplitter::lineEnd(const char*& at, const char* end, bool atEnd) const
{
    if (*at == '\r' && at + 1 == end && !atEnd)
        return false;
    at += *at == '\r' && at + 1 != end && at[1] == '\n' ? 2 : 1;
    return true;
}

}

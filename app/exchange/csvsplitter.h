// SPDX-FileCopyrightText: PactLedger contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "domain/result.h"
#include "exchange/textwindow.h"
#include <array>
#include <optional>
#include <vector>

namespace pact::exchange {

/// Cuts a text into records and cells as RFC 4180 has it, on bytes: in UTF-8 no other character contains a separator, a
/// quote or a line break. Records end with LF, CR LF or a lone CR.
class CsvSplitter
{
public:
    struct Cell
    {
        qsizetype offset = 0; ///< from begin()
        qsizetype length = 0;
        bool doubledQuotes = false; ///< "" inside stands for "
    };
    struct Record
    {
        qint64 line = 1; ///< where it begins, 1 = first
        std::vector<Cell> cells;
        bool empty = false;             ///< nothing at all between two line breaks
        std::optional<qint64> badQuote; ///< line of a quoted cell with something behind its closing quote
    };

    CsvSplitter(TextWindow& window, char separator);

    /// Reads the next record into `record`; false at the end. Its cells' bytes stand in the window until the next call.
    /// OpenQuote when the text, or recordLimit, ends inside quotes; UnknownFormat when a record is longer than that.
    domain::Result<bool> next(Record& record);

    const char* begin() const
    {
        return m_window.begin();
    }

    /// In bytes; up to twice as much may be read before a record is given up.
    static constexpr qsizetype recordLimit = qsizetype(32) * 1024 * 1024;

private:
    enum class Cut { Whole, NeedsMore };
    Cut cut(Record& record, bool atEnd);
    bool quotedCell(Record& record, const char*& at, const char* end);
    bool lineEnd(const char*& at, const char* end, bool atEnd) const;

    TextWindow& m_window;
    char m_separator;
    std::array<bool, 256> m_ends{};
    qsizetype m_consume = 0; // length of the record last given out
    qint64 m_line = 1;       // where the next record begins
    qint64 m_nextLine = 1;
    qint64 m_openLine = 0;   // of a quote still open where the window ends; 0 = none
};

}

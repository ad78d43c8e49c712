// SPDX-FileCopyrightText: PactLedger contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include <QtGlobal>
#include <optional>

namespace pact::exchange {

/// Strict scans of a text fed block by block. take() returns where the next block has to go on from: a sequence cut by the
/// end of the block is left for it, unless it is the `last`.

/// Counts what is well-formed UTF-8 and what is not.
struct Utf8Scan
{
    qint64 shortBytes = 0; ///< in well-formed sequences of two bytes
    qint64 longBytes = 0;  ///< in well-formed sequences of three or four bytes
    qint64 badBytes = 0;

    const char* take(const char* at, const char* end, bool last);
};

/// Finds the first line with a byte that is not GB18030.
struct Gb18030Scan
{
    qint64 line = 1;
    std::optional<qint64> badLine;

    const char* take(const char* at, const char* end, bool last);
};

/// Finds the first line with half a surrogate pair or half a code unit.
struct Utf16Scan
{
    bool bigEndian = false;
    qint64 line = 1;
    std::optional<qint64> badLine;
    bool pairOpen = false;

    const char* take(const char* at, const char* end, bool last);
};

}

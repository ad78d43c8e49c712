// SPDX-FileCopyrightText: PactLedger contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "exchange/bytescan.h"
#include "exchange/utf8.h"
#include <QtEndian>
#include <cstring>

namespace pact::exchange {

namespace {

bool between(char byte, int low, int high)
{
    const auto value = static_cast<uchar>(byte);
    return value >= low && value <= high;
}

/// As utf8Sequence() for GB18030: 1, 2 or 4 bytes; 0 for a byte that begins no code; -1 for a code cut by `end`.
int gbSequence(const char* at, const char* end)
{
    if (between(*at, 0, 0x7f))
        return 1;
    if (!between(*at, 0x81, 0xfe))
        return 0;
    if (at + 1 == end)
        return -1;
    if (between(at[1], 0x40, 0x7e) || between(at[1], 0x80, 0xfe))
        return 2;
    if (!between(at[1], 0x30, 0x39))
        return 0;
    if (at + 2 == end)
        return -1;
    if (!between(at[2], 0x81, 0xfe))
        return 0;
    if (at + 3 == end)
        return -1;
    if (!between(at[3], 0x30, 0x39))
        return 0;
    const auto digit = [at](int index, int base) { return static_cast<uchar>(at[index]) - base; };
    const int linear = ((digit(0, 0x81) * 10 + digit(1, 0x30)) * 126 + digit(2, 0x81)) * 10 + digit(3, 0x30);
    constexpr int endOfPlane0 = 39420;
    constexpr int startOfPlane1 = 189000;
    const bool assigned = linear < endOfPlane0 || (linear >= startOfPlane1 && linear < startOfPlane1 + 0x100000);
    return assigned ? 4 : 0;
}

bool asciiOnly(const char* at)
{
    quint64 word;
    std::memcpy(&word, at, sizeof word);
    return (word & 0x8080808080808080U) == 0;
}

}

const char* Utf8Scan::take(const char* at, const char* end, bool last)
{
    while (at != end) {
        if (end - at >= 8 && asciiOnly(at)) {
            at += 8;
            continue;
        }
        const int length = utf8Sequence(at, end);
        if (length < 0 && !last)
            break;
        if (length <= 0) {
            ++badBytes;
            ++at;
            continue;
        }
        if (length == 2)
            shortBytes += 2;
        else if (length > 2)
            longBytes += length;
        at += length;
    }
    return at;
}

const char* Gb18030Scan::take(const char* at, const char* end, bool last)
{
    while (at != end && !badLine) {
        const int length = gbSequence(at, end);
        if (length < 0 && !last)
            return at;
        // A CR at the end of a block waits for the LF that may follow.
        if (*at == '\r' && at + 1 == end && !last)
            return at;
        if (length <= 0)
            badLine = line;
        else
            line += *at == '\n' || (*at == '\r' && (at + 1 == end || at[1] != '\n'));
        at += qMax(length, 1);
    }
    return end;
}

const char* Utf16Scan::take(const char* at, const char* end, bool last)
{
    while (end - at >= 2 && !badLine) {
        const char16_t unit = bigEndian ? qFromBigEndian<char16_t>(at) : qFromLittleEndian<char16_t>(at);
        const bool low = unit >= 0xdc00 && unit <= 0xdfff;
        if (low != pairOpen)
            badLine = line;
        pairOpen = unit >= 0xd800 && unit <= 0xdbff;
        line += unit == u'\n';
        at += 2;
    }
    if (badLine)
        return end;
    if (last && (pairOpen || at != end))
        badLine = line;
    return at;
}

}

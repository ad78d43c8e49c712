// SPDX-FileCopyrightText: PactLedger contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "exchange/utf8.h"

namespace pact::exchange {

namespace {

bool between(uchar byte, int low, int high)
{
    return byte >= low && byte <= high;
}

char16_t* decodeLong(const char* at, int length, char16_t* out)
{
    const auto bits = [at](int index) { return static_cast<char32_t>(static_cast<uchar>(at[index]) & 0x3fU); };
    const auto lead = static_cast<char32_t>(static_cast<uchar>(at[0]));
    if (length == 2) {
        *out++ = static_cast<char16_t>((lead & 0x1fU) << 6 | bits(1));
    } else if (length == 3) {
        *out++ = static_cast<char16_t>((lead & 0x0fU) << 12 | bits(1) << 6 | bits(2));
    } else {
        const char32_t point = (lead & 0x07U) << 18 | bits(1) << 12 | bits(2) << 6 | bits(3);
        *out++ = QChar::highSurrogate(point);
        *out++ = QChar::lowSurrogate(point);
    }
    return out;
}

}

int utf8Sequence(const char* at, const char* end)
{
    const auto lead = static_cast<uchar>(*at);
    if (lead < 0x80)
        return 1;
    if (!between(lead, 0xc2, 0xf4))
        return 0;
    const int length = lead < 0xe0 ? 2 : lead < 0xf0 ? 3 : 4;
    const int low = lead == 0xe0 ? 0xa0 : lead == 0xf0 ? 0x90 : 0x80;
    const int high = lead == 0xed ? 0x9f : lead == 0xf4 ? 0x8f : 0xbf;
    for (int i = 1; i < length; ++i) {
        if (at + i == end)
            return -1;
        if (!between(static_cast<uchar>(at[i]), i == 1 ? low : 0x80, i == 1 ? high : 0xbf))
            return 0;
    }
    return length;
}

bool decodeUtf8(const char* begin, const char* end, QString& text)
{
    text.resize(end - begin);
    auto* const first = reinterpret_cast<char16_t*>(text.data());
    char16_t* out = first;
    while (begin != end) {
        if (static_cast<uchar>(*begin) < 0x80) {
            *out++ = static_cast<uchar>(*begin++);
            continue;
        }
        const int length = utf8Sequence(begin, end);
        if (length < 2)
            return false;
        out = decodeLong(begin, length, out);
        begin += length;
    }
    text.resize(out - first);
    return true;
}

bool encodeUtf8(QStringView text, QByteArray& bytes)
{
    const qsizetype before = bytes.size();
    bytes.resize(before + 3 * text.size());
    char* const start = bytes.data() + before;
    char* out = start;
    const char16_t* at = text.utf16();
    const char16_t* const end = at + text.size();
    const auto put = [&out](char32_t value) { *out++ = static_cast<char>(static_cast<uchar>(value)); };
    for (; at != end; ++at) {
        char32_t point = *at;
        if (point < 0x80) {
            put(point);
        } else if (point < 0x800) {
            put(0xc0U | point >> 6);
            put(0x80U | (point & 0x3fU));
        } else if (!QChar::isSurrogate(point)) {
            put(0xe0U | point >> 12);
            put(0x80U | (point >> 6 & 0x3fU));
            put(0x80U | (point & 0x3fU));
        } else {
            if (!QChar::isHighSurrogate(point) || at + 1 == end || !QChar::isLowSurrogate(at[1]))
                return false;
            point = QChar::surrogateToUcs4(at[0], at[1]);
            ++at;
            put(0xf0U | point >> 18);
            put(0x80U | (point >> 12 & 0x3fU));
            put(0x80U | (point >> 6 & 0x3fU));
            put(0x80U | (point & 0x3fU));
        }
    }
    bytes.resize(before + (out - start));
    return true;
}

qint64 lineBreaks(const char* begin, const char* end)
{
    qint64 count = 0;
    for (; begin != end; ++begin)
        count += *begin == '\n' || (*begin == '\r' && (begin + 1 == end || begin[1] != '\n'));
    return count;
}

}

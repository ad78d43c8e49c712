// SPDX-FileCopyrightText: PactLedger contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "exchange/jsontext.h"
#include <algorithm>

using namespace Qt::StringLiterals;

namespace pact::exchange {

namespace {

bool isEscaped(char16_t c)
{
    return c < 0x20 || c == u'"' || c == u'\\';
}

QString escaped(char16_t c)
{
    switch (c) {
    case u'"': return u"\\\""_s;
    case u'\\': return u"\\\\"_s;
    case u'\b': return u"\\b"_s;
    case u'\f': return u"\\f"_s;
    case u'\n': return u"\\n"_s;
    case u'\r': return u"\\r"_s;
    case u'\t': return u"\\t"_s;
    default: return u"\\u%1"_s.arg(int(c), 4, 16, QChar(u'0'));
    }
}

bool isDigit(char16_t c)
{
    return c >= u'0' && c <= u'9';
}

}

QString jsonString(QStringView text)
{
    QString out(1, u'"');
    for (const QChar c : text) {
        if (isEscaped(c.unicode()))
            out += escaped(c.unicode());
        else
            out += c;
    }
    return out + u'"';
}

bool needsJsonEscapes(QStringView text)
{
    return std::any_of(text.utf16(), text.utf16() + text.size(), isEscaped);
}

bool isJsonNumber(QStringView text)
{
    const char16_t* at = text.utf16();
    const char16_t* const end = at + text.size();
    const auto digits = [&at, end] {
        const char16_t* const first = at;
        at = std::find_if_not(at, end, isDigit);
        return at - first;
    };
    at += at != end && *at == u'-';
    const bool zero = at != end && *at == u'0';
    const auto whole = digits();
    if (whole == 0 || (zero && whole > 1))
        return false;
    if (at != end && *at == u'.' && (++at, digits() == 0))
        return false;
    if (at != end && (*at == u'e' || *at == u'E')) {
        ++at;
        at += at != end && (*at == u'+' || *at == u'-');
        if (digits() == 0)
            return false;
    }
    return at == end;
}

}

// SPDX-FileCopyrightText: PactLedger contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "exchange/jsontokens.h"
#include "exchange/jsontext.h"
#include "exchange/utf8.h"
#include <algorithm>
#include <cctype>
#include <cstring>

using namespace Qt::StringLiterals;

namespace pact::exchange {

using domain::Error;
using domain::Result;

namespace {

bool isDigit(char c)
{
    return c >= '0' && c <= '9';
}

bool inNumber(char c)
{
    return isDigit(c) || c == '-' || c == '+' || c == '.' || c == 'e' || c == 'E';
}

}

JsonTokens::JsonTokens(TextWindow& window)
    : m_window(window)
{
}

Result<> JsonTokens::rewind()
{
    m_line = 1;
    m_column = 1;
    return m_window.rewind();
}

Result<> JsonTokens::advance()
{
    if (auto done = skipSpace(); !done)
        return done;
    m_token.line = m_line;
    m_token.column = m_column;
    m_token.unreadable = false;
    if (m_window.begin() == m_window.end()) {
        m_token.type = Type::End;
        return {};
    }
    const auto sign = [this](Type type) {
        m_token.type = type;
        consume(1);
        return Result<>();
    };
    switch (*m_window.begin()) {
    case '{': return sign(Type::ObjectBegin);
    case '}': return sign(Type::ObjectEnd);
    case '[': return sign(Type::ArrayBegin);
    case ']': return sign(Type::ArrayEnd);
    case ':': return sign(Type::Colon);
    case ',': return sign(Type::Comma);
    case '"': return readString();
    case 't': return readWord("true", Type::True);
    case 'f': return readWord("false", Type::False);
    case 'n': return readWord("null", Type::Null);
    default: return readNumber();
    }
}

Result<> JsonTokens::skipSpace()
{
    while (true) {
        const char* at = m_window.begin();
        for (; at != m_window.end() && (*at == ' ' || *at == '\n' || *at == '\r' || *at == '\t'); ++at) {
            ++m_column;
            if (*at == '\n') {
                ++m_line;
                m_column = 1;
            }
        }
        const bool found = at != m_window.end();
        m_window.consume(at - m_window.begin());
        if (found)
            return {};
        const auto more = m_window.grow();
        if (!more)
            return domain::fail(more);
        if (!*more)
            return {};
    }
}

/// Makes the window hold more than `bytes`; false if the text has no more.
Result<bool> JsonTokens::show(qsizetype bytes)
{
    while (m_window.end() - m_window.begin() <= bytes) {
        if (bytes > tokenLimit)
            return unexpected();
        const auto more = m_window.grow();
        if (!more || !*more)
            return more;
    }
    return true;
}

Result<> JsonTokens::readString()
{
    qsizetype length = 1;
    while (true) {
        const auto more = show(length);
        if (!more)
            return domain::fail(more);
        if (!*more)
            return unexpected();
        const char* const begin = m_window.begin();
        const qsizetype size = m_window.end() - begin;
        while (length < size && begin[length] != '"' && begin[length] != '\\' && static_cast<uchar>(begin[length]) >= 0x20)
            ++length;
        if (length == size)
            continue;
        if (begin[length] == '"')
            break;
        if (begin[length] != '\\')
            return unexpected();
        length += 2;
    }
    m_token.type = Type::String;
    const char* const begin = m_window.begin();
    decodeString(begin + 1, begin + length);
    if (m_token.type == Type::End)
        return unexpected();
    consume(length + 1);
    return {};
}

/// Fills the token; its type becomes End if an escape is wrong.
void JsonTokens::decodeString(const char* begin, const char* end)
{
    static constexpr const char* escapes = "\"\\/bfnrt";
    static constexpr const char16_t* meanings = u"\"\\/\b\f\n\r\t";
    if (!std::memchr(begin, '\\', static_cast<size_t>(end - begin))) {
        m_token.unreadable = !decodeUtf8(begin, end, m_token.text);
        if (m_token.unreadable)
            m_token.text.clear();
        return;
    }
    m_token.text.resize(0);
    bool readable = true;
    while (begin != end) {
        const auto* escape = static_cast<const char*>(std::memchr(begin, '\\', static_cast<size_t>(end - begin)));
        const char* const stop = escape ? escape : end;
        readable = decodeUtf8(begin, stop, m_piece) && readable;
        m_token.text += m_piece;
        if (!escape)
            break;
        begin = escape + 2;
        if (escape[1] == 'u') {
            bool valid = end - begin >= 4 && std::all_of(begin, begin + 4, [](char c) { return std::isxdigit(static_cast<uchar>(c)); });
            const uint unit = valid ? QByteArrayView(begin, 4).toUInt(&valid, 16) : 0;
            if (!valid)
                m_token.type = Type::End;
            m_token.text += QChar(static_cast<char16_t>(unit));
            begin += qMin(qsizetype(4), end - begin);
        } else if (const char* found = std::strchr(escapes, escape[1]); found && *found) {
            m_token.text += QChar(meanings[found - escapes]);
        } else {
            m_token.type = Type::End;
        }
    }
    m_token.unreadable = !readable || !m_token.text.isValidUtf16();
    if (m_token.unreadable)
        m_token.text.clear();
}

Result<> JsonTokens::readNumber()
{
    qsizetype length = 0;
    while (true) {
        const auto more = show(length);
        if (!more)
            return domain::fail(more);
        if (!*more || !inNumber(m_window.begin()[length]))
            break;
        ++length;
    }
    m_token.type = Type::Number;
    m_token.text = QString::fromLatin1(m_window.begin(), length);
    if (!isJsonNumber(m_token.text))
        return unexpected();
    consume(length);
    return {};
}

Result<> JsonTokens::readWord(const char* word, Type type)
{
    const auto length = static_cast<qsizetype>(std::strlen(word));
    const auto more = show(length - 1);
    if (!more)
        return domain::fail(more);
    if (!*more || std::memcmp(m_window.begin(), word, static_cast<size_t>(length)) != 0)
        return unexpected();
    m_token.type = type;
    consume(length);
    return {};
}

void JsonTokens::consume(qsizetype bytes)
{
    const char* const begin = m_window.begin();
    m_column += std::count_if(begin, begin + bytes, [](char c) { return (static_cast<uchar>(c) & 0xc0U) != 0x80U; });
    m_window.consume(bytes);
}

Result<> JsonTokens::skipValue()
{
    QByteArray open; // the closing signs still due
    while (true) {
        switch (m_token.type) {
        case Type::ObjectBegin: open.append('}'); break;
        case Type::ArrayBegin: open.append(']'); break;
        case Type::String: case Type::Number: case Type::True: case Type::False: case Type::Null: break;
        default: return unexpected();
        }
        if (static_cast<size_t>(open.size()) > depthLimit)
            return unexpected();
        // What follows a value, or the beginning of a container.
        bool begun = at(Type::ObjectBegin) || at(Type::ArrayBegin);
        while (true) {
            if (open.isEmpty())
                return {};
            if (auto done = advance(); !done)
                return done;
            if (at(open.back() == '}' ? Type::ObjectEnd : Type::ArrayEnd)) {
                open.chop(1);
                begun = false;
                continue;
            }
            break;
        }
        if (!begun) {
            if (!at(Type::Comma))
                return unexpected();
            if (auto done = advance(); !done)
                return done;
        }
        if (open.back() == '}') {
            if (!at(Type::String))
                return unexpected();
            if (auto done = advance(); !done)
                return done;
            if (!at(Type::Colon))
                return unexpected();
            if (auto done = advance(); !done)
                return done;
        }
    }
}

QString JsonTokens::position() const
{
    return u"%1:%2"_s.arg(m_token.line).arg(m_token.column);
}

tl::unexpected<Error> JsonTokens::unexpected() const
{
    return domain::fail(Error::Code::BadJson, {position()});
}

}

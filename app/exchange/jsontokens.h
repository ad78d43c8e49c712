// SPDX-FileCopyrightText: PactLedger contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "domain/result.h"
#include "exchange/textwindow.h"

namespace pact::exchange {

/// Cuts a text into the tokens of JSON (RFC 8259, strictly), in constant memory but for the token itself.
class JsonTokens
{
public:
    enum class Type { ObjectBegin, ObjectEnd, ArrayBegin, ArrayEnd, Colon, Comma, String, Number, True, False, Null, End };

    struct Token
    {
        Type type = Type::End;
        /// A string's characters; a number exactly as spelled.
        QString text;
        /// A string with bytes that are not UTF-8, or half a surrogate pair: `text` is empty.
        bool unreadable = false;
        qint64 line = 1;   ///< where it begins, 1 = first
        qint64 column = 1; ///< in characters, 1 = first
    };

    explicit JsonTokens(TextWindow& window);

    /// Back to the beginning.
    domain::Result<> rewind();

    /// Reads the next token, which is then current(). BadJson with its position; whatever the window fails with.
    domain::Result<> advance();

    const Token& current() const
    {
        return m_token;
    }
    bool at(Type type) const
    {
        return m_token.type == type;
    }

    /// Steps over the value at current(), to its last token. BadJson if it is none, or deeper than depthLimit.
    domain::Result<> skipValue();

    /// "line:column" of current().
    QString position() const;
    /// BadJson at current().
    tl::unexpected<domain::Error> unexpected() const;

    static constexpr size_t depthLimit = 64;
    static constexpr qsizetype tokenLimit = qsizetype(32) * 1024 * 1024;

private:
    domain::Result<> skipSpace();
    domain::Result<bool> show(qsizetype bytes);
    domain::Result<> readString();
    domain::Result<> readNumber();
    domain::Result<> readWord(const char* word, Type type);
    void decodeString(const char* begin, const char* end);
    void consume(qsizetype bytes);

    TextWindow& m_window;
    Token m_token;
    QString m_piece;
    qint64 m_line = 1;
    qint64 m_column = 1;
};

}

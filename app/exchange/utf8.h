// SPDX-FileCopyrightText: PactLedger contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include <QByteArray>
#include <QString>

namespace pact::exchange {

/// How many bytes of [at, end) are one well-formed UTF-8 sequence (Unicode, table 3-7: no overlong forms, no surrogates):
/// 1 to 4; 0 if the byte at `at` begins none; -1 if `end` cuts a sequence that is well-formed so far. `at` < `end`.
int utf8Sequence(const char* at, const char* end);

/// Turns [begin, end) into `text`, using its storage again. False, with `text` unspecified, if a byte does not fit:
/// nothing is ever replaced.
bool decodeUtf8(const char* begin, const char* end, QString& text);

/// Appends `text` to `bytes`. False if it holds half a surrogate pair, which no encoding can carry.
bool encodeUtf8(QStringView text, QByteArray& bytes);

/// Line breaks in [begin, end): LF, CR LF and lone CR are one each.
qint64 lineBreaks(const char* begin, const char* end);

}

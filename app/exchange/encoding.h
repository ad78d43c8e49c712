// SPDX-FileCopyrightText: PactLedger contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "domain/result.h"
#include <QIODevice>

namespace pact::exchange {

enum class Encoding { Utf8, Gb18030, Utf16LE, Utf16BE };

/// How the bytes of a text file are to be read.
struct TextForm
{
    Encoding encoding = Encoding::Utf8;
    /// Bytes of the byte order mark, which are no text.
    qint64 bom = 0;

    bool operator==(const TextForm&) const = default;
};

/// Reads the whole device once (it must be seekable; memory is constant) and leaves it at its beginning.
///
/// `choice` is what --encoding takes: "auto", "utf-8", "gb18030" ("gbk", "gb2312"), "utf-16"; any case; else UnknownFormat.
/// auto: a byte order mark decides; then strict UTF-8; then strict GB18030; else Encoding with the first line that fits
/// neither. UTF-16 without a mark is known by its line breaks and by "utf-16".
///
/// A text that is UTF-8 but for some bytes is Utf8 all the same, and whoever reads it refuses the rows concerned: it is
/// never read as GB18030, although it often could be. It counts as such when at least a fifth of its non-ASCII bytes stand
/// in well-formed sequences of three or four bytes, two sequences at least, or three quarters stand in well-formed sequences
/// of any length. (In Chinese GB18030 text 5 % and 35 % do so by accident.)
domain::Result<TextForm> recogniseEncoding(QIODevice& device, const QString& choice = QStringLiteral("auto"));

}

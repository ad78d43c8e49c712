// SPDX-FileCopyrightText: PactLedger contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include <QString>

namespace pact::exchange {

/// The guard that keeps a spreadsheet from taking a text for a formula (DESIGN, files): a text that is any number of "'"
/// followed by one of = + - @ TAB CR is written with one "'" more, and read with one less. So "=1+1" and "'=1+1" stay apart.
/// True for the texts that get one when written.
bool looksLikeFormula(QStringView text);

/// The reader's half, in place.
inline void dropGuard(QString& text)
{
    if (text.startsWith(u'\'') && looksLikeFormula(text))
        text.remove(0, 1);
}

/// A number that no spreadsheet can misread: optional "-", digits, optional "." with digits.
bool isPlainNumber(QStringView text);

}

// SPDX-FileCopyrightText: PactLedger contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include <QString>

namespace pact::verbs {

/// How many columns of a terminal the text takes: Han, kana, Hangul, full-width forms and emoji two, combining marks and
/// other format characters none, all else one. Source: Unicode Standard Annex 11, classes W and F.
int textWidth(QStringView text);

/// The text on one line: line breaks and tabs as a space, other control characters left out, so that no data steers the
/// terminal.
QString onOneLine(const QString& text);

/// As much of the text as fits into `width` columns, with "…" at the end where something was left out.
QString elided(const QString& text, int width);

}

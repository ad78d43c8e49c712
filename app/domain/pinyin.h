// SPDX-FileCopyrightText: PactLedger contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include <QStringList>

namespace pact::domain {

/// What people type for a Chinese name: the first letters of its pinyin, "zsyz" for 招商引资. One text for each way to read
/// it, 长春 gives "zc" and "cc", the usual one first; of a text with many such characters the first ones vary, so that at
/// most 32 come back. Latin letters and digits stand for themselves in lower case, all else is left out. Empty when there is
/// no Chinese character. Readings: Unihan, see resources/pinyin. Any thread.
QStringList pinyinInitials(const QString& text);

}

// SPDX-FileCopyrightText: PactLedger contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "exchange/formulaguard.h"

namespace pact::exchange {

namespace {

qsizetype digitsFrom(QStringView text, qsizetype at)
{
    while (at < text.size() && text[at] >= u'0' && text[at] <= u'9')
        ++at;
    return at;
}

}

bool looksLikeFormula(QStringView text)
{
    qsizetype at = 0;
    while (at < text.size() && text[at] == u'\'')
        ++at;
    return at < text.size() && QStringView(u"=+-@\t\r").contains(text[at]);
}

bool isPlainNumber(QStringView text)
{
    const qsizetype start = text.startsWith(u'-') ? 1 : 0;
    qsizetype at = digitsFrom(text, start);
    if (at == start)
        return false;
    if (at == text.size())
        return true;
    const qsizetype fraction = at + 1;
    return text[at] == u'.' && digitsFrom(text, fraction) == text.size() && fraction < text.size();
}

}

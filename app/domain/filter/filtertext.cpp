// SPDX-FileCopyrightText: PactLedger contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/filter/filtertext.h"
#include <algorithm>

using namespace Qt::StringLiterals;

namespace pact::domain {

QString filterValue(const QString& text)
{
    const bool plain = std::ranges::all_of(text, [](QChar c) {
        return (c < QChar(128) && c.isLetterOrNumber()) || c == u'-' || c == u'_';
    });
    return plain && !text.isEmpty() ? text : u"\"%1\""_s.arg(text);
}

QString filterOneOf(const QString& field, const QStringList& values)
{
    QStringList named;
    bool none = false;
    for (const QString& value : values) {
        if (value.isEmpty())
            none = true;
        else
            named.append(filterValue(value));
    }
    const QString has = u"-has:%1"_s.arg(field);
    if (named.isEmpty())
        return has;
    const QString one = u"%1=%2"_s.arg(field, named.join(u","_s));
    return none ? u"(%1|%2)"_s.arg(one, has) : one;
}

}

// SPDX-FileCopyrightText: PactLedger contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/identitynumber.h"

#include "domain/catalogue/fieldtext.h"

#include <QDate>
#include <algorithm>

using namespace Qt::StringLiterals;

namespace pact::domain {

namespace {

constexpr qsizetype size = 18;

bool isDigit(QChar c)
{
    return c >= u'0' && c <= u'9';
}

/// `text` has seventeen digits and a last character.
bool isIdentityNumber(QStringView text)
{
    const int year = text.sliced(6, 4).toInt();
    if (year < 1900 || year > 2099 || !QDate::isValid(year, text.sliced(10, 2).toInt(), text.sliced(12, 2).toInt()))
        return false;
    int check = 0;
    for (const QChar c : text.first(size - 1))
        check = (check + c.digitValue()) * 2 % 11;
    const int last = (12 - check) % 11;
    return last == 10 ? text.back() == u'X' || text.back() == u'x' : text.back() == QChar(static_cast<char16_t>(u'0' + last));
}

}

bool holdsIdentityNumber(QStringView text)
{
    qsizetype digits = 0;
    for (qsizetype i = 0; i < text.size(); ++i) {
        if (!isDigit(text[i])) {
            digits = 0;
            continue;
        }
        if (++digits < size - 1)
            continue;
        const qsizetype begin = i + 1 - (size - 1);
        const bool ends = i + 2 >= text.size() || !isDigit(text[i + 2]);
        if (digits == size - 1 && i + 1 < text.size() && ends && isIdentityNumber(text.sliced(begin, size)))
            return true;
    }
    return false;
}

bool namesIdentityNumbers(const QString& heading)
{
    const QString folded = searchFold(heading).remove(u' ').remove(u'_').remove(u'-').remove(u'.');
    static const QStringList names{u"身份证"_s, u"公民身份号码"_s, u"identitynumber"_s, u"identitycard"_s, u"idnumber"_s, u"idcard"_s, u"idno"_s};
    return std::ranges::any_of(names, [&folded](const QString& name) { return folded.contains(name); });
}

}

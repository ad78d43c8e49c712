// SPDX-FileCopyrightText: PactLedger contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/historytext.h"
#include "domain/text.h"
#include <QLocale>

using namespace Qt::StringLiterals;

namespace pact::models {

namespace {

// Months are counted down from a year that no history reaches.
constexpr qint64 lastMonth = qint64{10'000} * 12;

bool isEnglish()
{
    return domain::language() == domain::Language::English;
}

QString shown(const QDateTime& at, const QString& chinese, const QString& english)
{
    return isEnglish() ? QLocale::c().toString(at.toLocalTime(), english) : at.toLocalTime().toString(chinese);
}

}

qint64 headKeyOf(QDate day, QDate today)
{
    return day == today ? -1 : -(lastMonth - (day.year() * 12 + day.month() - 1)) - 1;
}

QString headText(qint64 key, QDate today)
{
    if (key == -1)
        return isEnglish() ? u"Today, %1"_s.arg(QLocale::c().toString(today, u"d MMM"_s)) : u"今天，%1"_s.arg(today.toString(u"M 月 d 日"_s));
    const auto months = static_cast<int>(lastMonth + key + 1);
    const QDate month(months / 12, months % 12 + 1, 1);
    const bool thisYear = month.year() == today.year();
    if (isEnglish())
        return QLocale::c().toString(month, thisYear ? u"MMMM"_s : u"MMMM yyyy"_s);
    return month.toString(thisYear ? u"M 月"_s : u"yyyy 年 M 月"_s);
}

QString rowTime(const QDateTime& at, QDate today)
{
    return at.toLocalTime().date() == today ? at.toLocalTime().toString(u"HH:mm"_s) : shown(at, u"MM-dd HH:mm"_s, u"d MMM HH:mm"_s);
}

QString wholeTime(const QDateTime& at)
{
    return shown(at, u"yyyy-MM-dd HH:mm"_s, u"d MMM yyyy HH:mm"_s);
}

QString bothTimes(const QDateTime& at)
{
    const QDateTime local = at.toLocalTime();
    return u"%1 %2\nUTC %3"_s.arg(local.toString(u"yyyy-MM-dd HH:mm:ss"_s), local.timeZoneAbbreviation(), at.toUTC().toString(Qt::ISODateWithMs));
}

}

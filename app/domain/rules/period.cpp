// SPDX-FileCopyrightText: PactLedger contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/rules/period.h"
#include <array>

using namespace Qt::StringLiterals;

namespace pact::domain {

namespace {

constexpr int monthsIn(PeriodLength length)
{
    switch (length) {
    case PeriodLength::Month:
        return 1;
    case PeriodLength::Quarter:
        return 3;
    case PeriodLength::Half:
        return 6;
    case PeriodLength::Year:
        break;
    }
    return 12;
}

/// The number written in ASCII digits only, else none.
std::optional<int> digits(QStringView text)
{
    int number = 0;
    for (const QChar c : text) {
        if (c < u'0' || c > u'9')
            return std::nullopt;
        number = number * 10 + (c.unicode() - u'0');
    }
    return number;
}

constexpr std::array englishMonths{"Jan", "Feb", "Mar", "Apr", "May", "Jun", "Jul", "Aug", "Sep", "Oct", "Nov", "Dec"};
constexpr std::array<char16_t, 4> chineseFour{u'一', u'二', u'三', u'四'};

}

Period::Period(PeriodLength length, int index)
    : m_length(length)
    , m_index(index)
{
}

std::optional<Period> Period::parse(QStringView text)
{
    if (text.size() != 4 && (text.size() != 7 || text[4] != u'-'))
        return std::nullopt;
    const auto year = digits(text.first(4));
    if (!year || *year < 1)
        return std::nullopt;
    if (text.size() == 4)
        return Period(PeriodLength::Year, *year);
    const QStringView rest = text.sliced(5);
    const auto part = [&](PeriodLength length, std::optional<int> number) -> std::optional<Period> {
        const int perYear = 12 / monthsIn(length);
        if (!number || *number < 1 || *number > perYear)
            return std::nullopt;
        return Period(length, *year * perYear + *number - 1);
    };
    if (rest[0] == u'H')
        return part(PeriodLength::Half, digits(rest.sliced(1)));
    if (rest[0] == u'Q')
        return part(PeriodLength::Quarter, digits(rest.sliced(1)));
    return part(PeriodLength::Month, digits(rest));
}

Period Period::containing(QDate day, PeriodLength length)
{
    int year = 0;
    int month = 0;
    day.getDate(&year, &month, nullptr);
    return Period(length, (year * 12 + month - 1) / monthsIn(length));
}

int Period::firstMonth() const
{
    return m_index * monthsIn(m_length);
}

int Period::lastMonth() const
{
    return firstMonth() + monthsIn(m_length) - 1;
}

QString Period::key() const
{
    const QString year = u"%1"_s.arg(firstMonth() / 12, 4, 10, QChar(u'0'));
    const int part = firstMonth() % 12 / monthsIn(m_length) + 1;
    switch (m_length) {
    case PeriodLength::Month:
        return u"%1-%2"_s.arg(year).arg(part, 2, 10, QChar(u'0'));
    case PeriodLength::Quarter:
        return u"%1-Q%2"_s.arg(year).arg(part);
    case PeriodLength::Half:
        return u"%1-H%2"_s.arg(year).arg(part);
    case PeriodLength::Year:
        break;
    }
    return year;
}

QDate Period::first() const
{
    return QDate(firstMonth() / 12, firstMonth() % 12 + 1, 1);
}

QDate Period::last() const
{
    const QDate start(lastMonth() / 12, lastMonth() % 12 + 1, 1);
    return start.addDays(start.daysInMonth() - 1);
}

Period Period::next() const
{
    return advanced(1);
}

Period Period::previous() const
{
    return advanced(-1);
}

Period Period::advanced(int steps) const
{
    return Period(m_length, m_index + steps);
}

int Period::stepsTo(const Period& other) const
{
    return other.m_index - m_index;
}

bool Period::contains(QDate day) const
{
    return first() <= day && day <= last();
}

Text Period::label() const
{
    const int year = firstMonth() / 12;
    const QString zhYear = u"%1年"_s.arg(year);
    const QString enYear = QString::number(year);
    if (m_length == PeriodLength::Year)
        return {zhYear, enYear};
    const Text part = shortLabel();
    return {zhYear + part.zh, u"%1 %2"_s.arg(part.en, enYear)};
}

Text Period::shortLabel() const
{
    const int part = firstMonth() % 12 / monthsIn(m_length);
    const auto place = static_cast<size_t>(part);
    switch (m_length) {
    case PeriodLength::Month:
        return {u"%1月"_s.arg(part + 1), QString::fromLatin1(englishMonths.at(place))};
    case PeriodLength::Quarter:
        return {u"%1季度"_s.arg(QChar(chineseFour.at(place))), u"Q%1"_s.arg(part + 1)};
    case PeriodLength::Half:
        return {part == 0 ? u"上半年"_s : u"下半年"_s, u"H%1"_s.arg(part + 1)};
    case PeriodLength::Year:
        break;
    }
    return label();
}

std::strong_ordering Period::operator<=>(const Period& other) const
{
    if (const auto order = lastMonth() <=> other.lastMonth(); order != 0)
        return order;
    return firstMonth() <=> other.firstMonth();
}

}

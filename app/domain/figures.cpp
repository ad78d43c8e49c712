// SPDX-FileCopyrightText: PactLedger contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/figures.h"
#include <algorithm>
#include <numeric>

using namespace Qt::StringLiterals;

namespace pact::domain {

namespace {

constexpr qint64 tenth = Decimal::unit / 10;

}

qint64 LightCounts::total() const
{
    return std::accumulate(m_counts.begin(), m_counts.end(), qint64(0));
}

std::optional<Decimal> Mean::value() const
{
    if (m_count == 0)
        return std::nullopt;
    const qint64 tenths = (2 * m_sum + m_count * tenth) / (2 * m_count * tenth);
    return Decimal::fromScaled(tenths * tenth);
}

QString Mean::text() const
{
    const auto mean = value();
    return mean ? onePlace(*mean) : u"—"_s;
}

QString onePlace(Decimal number)
{
    const qint64 tenths = qAbs(number.scaled() / tenth);
    return u"%1%2.%3"_s.arg(number.scaled() < 0 ? u"−"_s : QString()).arg(tenths / 10).arg(tenths % 10);
}

QString GroupFigures::lightFilter(Light light) const
{
    return u"%1 %2"_s.arg(filter, Figures::lightFilter(light));
}

std::optional<Decimal> DomainFigures::behind() const
{
    const auto done = progress.value();
    const auto time = elapsed.value();
    if (!done || !time)
        return std::nullopt;
    return Decimal::fromScaled(time->scaled() - done->scaled());
}

QString Figures::pledgesFilter()
{
    return u"nature:pledge"_s;
}

QString Figures::lightFilter(Light light)
{
    return u"light:"_s + lightKey(light);
}

qint64 Figures::silentTwice() const
{
    return std::ranges::count_if(silent, [](const SilentUnit& unit) { return unit.running >= 2; });
}

Owed Figures::owed(Owed DomainFigures::*side) const
{
    Owed sum;
    for (const DomainFigures& domain : domains) {
        sum.open += (domain.*side).open;
        sum.overdue += (domain.*side).overdue;
    }
    const QString direction = side == &DomainFigures::ours ? u"direction:ours"_s
        : side == &DomainFigures::theirs                   ? u"direction:theirs"_s
                                                           : u"direction:joint"_s;
    sum.filter = u"%1 -status:done,ended %2"_s.arg(direction, pledgesFilter());
    sum.overdueFilter = u"%1 days_left<0"_s.arg(direction);
    return sum;
}

}

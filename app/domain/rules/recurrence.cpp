// SPDX-FileCopyrightText: PactLedger contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/rules/recurrence.h"

using namespace Qt::StringLiterals;

namespace pact::domain {

std::optional<Recurrence> Recurrence::parse(QStringView text)
{
    Recurrence recurrence;
    if (text.isEmpty())
        return recurrence;
    if (text == u"standing") {
        recurrence.m_kind = Kind::Standing;
        return recurrence;
    }
    if (text.size() < 3 || text.size() > 6 || text.front() != u'P')
        return std::nullopt;
    for (const QChar c : text.sliced(1).chopped(1)) {
        if (c < u'0' || c > u'9')
            return std::nullopt;
        recurrence.m_count = recurrence.m_count * 10 + (c.unicode() - u'0');
    }
    switch (text.back().unicode()) {
    case u'D':
        recurrence.m_unit = Unit::Day;
        break;
    case u'W':
        recurrence.m_unit = Unit::Week;
        break;
    case u'M':
        recurrence.m_unit = Unit::Month;
        break;
    case u'Y':
        recurrence.m_unit = Unit::Year;
        break;
    default:
        return std::nullopt;
    }
    if (recurrence.m_count < 1)
        return std::nullopt;
    recurrence.m_kind = Kind::Every;
    return recurrence;
}

std::optional<PeriodLength> Recurrence::periodLength() const
{
    if (m_kind != Kind::Every)
        return std::nullopt;
    if (m_unit == Unit::Year && m_count == 1)
        return PeriodLength::Year;
    if (m_unit != Unit::Month)
        return std::nullopt;
    switch (m_count) {
    case 1:
        return PeriodLength::Month;
    case 3:
        return PeriodLength::Quarter;
    case 6:
        return PeriodLength::Half;
    default:
        return std::nullopt;
    }
}

QDate Recurrence::plus(QDate start, int turns) const
{
    switch (m_unit) {
    case Unit::Day:
        return start.addDays(qint64(m_count) * turns);
    case Unit::Week:
        return start.addDays(qint64(m_count) * 7 * turns);
    case Unit::Month:
        return start.addMonths(m_count * turns);
    case Unit::Year:
        break;
    }
    return start.addYears(m_count * turns);
}

Occurrence Recurrence::occurrence(QDate start, int n) const
{
    if (m_kind != Kind::Every || !start.isValid())
        return {};
    if (const auto length = periodLength()) {
        const Period period = Period::containing(start, *length).advanced(n);
        return {period.first(), period.last(), period.key()};
    }
    const QDate from = plus(start, n);
    return {from, plus(start, n + 1).addDays(-1), from.toString(Qt::ISODate)};
}

}

// SPDX-FileCopyrightText: PactLedger contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "domain/text.h"
#include <QDate>
#include <compare>
#include <optional>

namespace pact::domain {

enum class PeriodLength { Month, Quarter, Half, Year };

/// A calendar period: what a report is for, what a summary covers. Written "2016", "2016-H1", "2016-Q3", "2016-11".
/// Years 0001 to 9999. A default period is the first month of the year 1.
class Period
{
public:
    Period() = default;

    /// Exactly the four forms above, ASCII digits and capitals; anything else is none.
    static std::optional<Period> parse(QStringView text);
    /// `day` must be valid.
    static Period containing(QDate day, PeriodLength length);

    QString key() const;
    QDate first() const;
    QDate last() const;
    /// The neighbours of the same length.
    Period next() const;
    Period previous() const;
    PeriodLength length() const
    {
        return m_length;
    }
    bool contains(QDate day) const;
    /// `steps` periods of the same length later, or earlier if negative.
    Period advanced(int steps) const;
    /// How many steps of its length lead to `other`, which must have the same length.
    int stepsTo(const Period& other) const;

    /// 2018年三季度 / Q3 2018, 2018年上半年 / H1 2018, 2018年11月 / Nov 2018, 2018年 / 2018.
    Text label() const;
    /// Where the year is plain: 三季度 / Q3, 上半年 / H1, 11月 / Nov, 2018年 / 2018.
    Text shortLabel() const;

    /// By last day, then by first: of two that end together the shorter is the later.
    std::strong_ordering operator<=>(const Period& other) const;
    bool operator==(const Period& other) const
    {
        return (*this <=> other) == 0;
    }

private:
    Period(PeriodLength length, int index);
    int firstMonth() const;
    int lastMonth() const;

    PeriodLength m_length = PeriodLength::Month;
    int m_index = 12; ///< whole periods of this length since the start of a year 0
};

}

// SPDX-FileCopyrightText: PactLedger contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "domain/rules/period.h"

namespace pact::domain {

/// One turn of a recurring duty: begun on `start`, owed on `due`. `key` names it in files: the period's key where turns
/// are calendar periods ("2018", "2018-Q3"), else the day it starts ("2018-01-15").
struct Occurrence
{
    QDate start;
    QDate due;
    QString key;

    bool operator==(const Occurrence&) const = default;
};

/// How often a duty is owed, or a report: nothing (once), "standing", or an ISO 8601 period of a single unit,
/// P<n>D, P<n>W, P<n>M, P<n>Y with n from 1 to 9999.
class Recurrence
{
public:
    enum class Kind { None, Standing, Every };
    enum class Unit { Day, Week, Month, Year };

    Recurrence() = default;
    static std::optional<Recurrence> parse(QStringView text);

    Kind kind() const
    {
        return m_kind;
    }
    /// Meaningful for Kind::Every only.
    int count() const
    {
        return m_count;
    }
    Unit unit() const
    {
        return m_unit;
    }
    /// P1M, P3M, P6M and P1Y run with the calendar; every other interval has none.
    std::optional<PeriodLength> periodLength() const;

    /// The n-th turn, from 0, of a duty that starts on `start`; any n at the same cost, none is made in advance.
    /// Calendar intervals: turn 0 is the period that contains `start` and begins with it (a yearly duty from March
    /// is owed for that whole year, by 31 December). Other intervals: [start + n·interval, start + (n+1)·interval − 1],
    /// owed on the last day; a day that a month does not have becomes its last one.
    /// Kind::Every and a valid `start` are required, else all fields are empty.
    Occurrence occurrence(QDate start, int n) const;

    bool operator==(const Recurrence&) const = default;

private:
    QDate plus(QDate start, int turns) const;

    Kind m_kind = Kind::None;
    Unit m_unit = Unit::Day;
    int m_count = 0;
};

}

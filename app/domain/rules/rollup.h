// SPDX-FileCopyrightText: PactLedger contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "domain/decimal.h"
#include "domain/rules/period.h"
#include <QString>
#include <span>
#include <vector>

namespace pact::domain {

/// What an indicator can count of a register, described once: which records, by which dates, what each adds, in which unit.
struct Counting
{
    enum class Adds {
        One,        ///< each record is one
        Number,     ///< the number in the field `number`
        PersonDays, ///< that number times the days from `from` to `until`, the first and the last included
        Arrived,    ///< that number, of which the one in `part` came in the newest closed quarter and the rest earlier
    };
    QString key;
    Text label;
    QString kind;       ///< of the register
    QString from;       ///< the date on which a record begins to count; a period counts from its first day
    Text unit;
    Adds adds = Adds::One;
    QString number{};
    QString part{};
    QString until{};
    bool dated = false; ///< a record without the date does not count; else it counts in total, in no period
    bool ends = false;  ///< from the day in `until` on it counts no longer
    std::optional<PeriodLength> length{}; ///< of its periods, where the register knows no other
};

/// All of them, in the order in which they are offered.
const std::vector<Counting>& allCountings();
/// Null when there is none of this key.
const Counting* countingOf(QStringView key);

/// Persons and person-times are not to be added up: 人 counted for an indicator in 人次, or the other way round.
bool unitsMix(const Counting& counting, const QString& unit);

/// What of a register's record is counted. An invalid date is an empty field.
struct CountedRow
{
    QDate from;
    QDate until;
    std::optional<Decimal> number;
    std::optional<Decimal> part;
};

/// A correction by hand; it counts from its date on, and not before its period begins.
struct CorrectionFact
{
    QDate date;
    std::optional<Period> period;
    Decimal difference;
};

/// Whether the record counts on `day`.
bool countsOn(const Counting& counting, const CountedRow& row, QDate day);
/// What it adds while it counts. Where part of it came later than `day`, only the rest; `standing` as in rollUp().
Decimal addedBy(const Counting& counting, const CountedRow& row, QDate day, QDate standing);

/// An indicator counted from a register.
struct RollUp
{
    /// What came in one period, and in all until its end.
    struct Line
    {
        std::optional<Period> period; ///< none: `earlier`, else without a date or, of a correction, without a period
        bool earlier = false;         ///< before the periods that the register tells apart
        Decimal counted;
        Decimal corrected;
        Decimal upTo;

        bool operator==(const Line&) const = default;
    };
    Decimal counted;
    Decimal corrected;
    Decimal total;          ///< counted + corrected: the indicator's actual
    qint64 rows = 0;        ///< records that count
    std::vector<Line> lines; ///< what has no period first, then the periods in which something came, oldest first

    /// The figure at the end of a period of any length.
    Decimal upTo(const Period& period) const;
};

/// Counts the rows and corrections as they are on `day`. `standing` is the day that the register was kept up to, by which
/// money "in the period" belongs to the latest quarter that ended before it; `length` that of the periods told apart.
/// Source: how offices fill in 完成值 from their registers; money arrived is reported as a running total.
RollUp rollUp(const Counting& counting, std::span<const CountedRow> rows, std::span<const CorrectionFact> corrections, QDate day, QDate standing, PeriodLength length);

/// Whether there is a day on which the total was `value`, each day counted with the register as it is now.
bool wasEverTotal(const Counting& counting, std::span<const CountedRow> rows, std::span<const CorrectionFact> corrections, Decimal value);

}

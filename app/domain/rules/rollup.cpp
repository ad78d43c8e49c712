// SPDX-FileCopyrightText: PactLedger contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/rules/rollup.h"

#include <algorithm>
#include <map>

namespace pact::domain {

namespace {

using Adds = Counting::Adds;

/// Sums that no office reaches stop at the end of the range, in place of turning into others.
constexpr qint64 most = 900'000'000'000'000 * Decimal::unit;

qint64 plus(qint64 a, qint64 b)
{
    qint64 sum = 0;
    if (__builtin_add_overflow(a, b, &sum))
        return b < 0 ? -most : most;
    return std::clamp(sum, -most, most);
}

qint64 times(qint64 a, qint64 b)
{
    qint64 product = 0;
    if (__builtin_mul_overflow(a, b, &product))
        return (a < 0) == (b < 0) ? most : -most;
    return std::clamp(product, -most, most);
}

Decimal sum(Decimal a, Decimal b)
{
    return Decimal::fromScaled(plus(a.scaled(), b.scaled()));
}

Decimal difference(Decimal a, Decimal b)
{
    return Decimal::fromScaled(plus(a.scaled(), -b.scaled()));
}

/// All that it adds in the end.
Decimal whole(const Counting& counting, const CountedRow& row)
{
    if (counting.adds == Adds::One)
        return Decimal::fromInteger(1);
    const Decimal number = row.number.value_or(Decimal());
    if (counting.adds != Adds::PersonDays)
        return number;
    const qint64 days = row.from.isValid() && row.until.isValid() ? std::max<qint64>(row.from.daysTo(row.until), 0) + 1 : 1;
    return Decimal::fromScaled(times(number.scaled(), days));
}

/// The one that money "in the period" came in.
Period newestClosed(QDate standing, PeriodLength length)
{
    return Period::containing(standing, length).previous();
}

/// A day in the period that a correction belongs to; invalid: in none.
QDate placeOf(const CorrectionFact& correction, QDate day)
{
    return correction.period ? std::min(correction.period->last(), day) : QDate();
}

QDate beginOf(const CorrectionFact& correction)
{
    return correction.period && correction.period->first() > correction.date ? correction.period->first() : correction.date;
}

/// Lines in the order of RollUp::lines.
class Sums
{
public:
    explicit Sums(PeriodLength length)
        : m_length(length)
    {
    }
    RollUp::Line& at(QDate day)
    {
        if (!day.isValid())
            return slot(m_undated);
        // Most records lie in the period of the one before.
        if (!m_last || !m_last->period->contains(day)) {
            const Period period = Period::containing(day, m_length);
            m_last = &m_periods[period];
            m_last->period = period;
        }
        return *m_last;
    }
    RollUp::Line& earlier()
    {
        return slot(m_earlier);
    }
    std::vector<RollUp::Line> take()
    {
        std::vector<RollUp::Line> lines;
        if (m_earlier)
            m_earlier->earlier = true;
        for (const auto& line : {m_undated, m_earlier}) {
            if (line && (line->counted != Decimal() || line->corrected != Decimal()))
                lines.push_back(*line);
        }
        for (const auto& [period, line] : m_periods)
            lines.push_back(line);
        Decimal upTo;
        for (RollUp::Line& line : lines)
            upTo = line.upTo = sum(upTo, sum(line.counted, line.corrected));
        return lines;
    }

private:
    static RollUp::Line& slot(std::optional<RollUp::Line>& line)
    {
        return line ? *line : line.emplace();
    }

    PeriodLength m_length;
    std::optional<RollUp::Line> m_undated;
    std::optional<RollUp::Line> m_earlier;
    std::map<Period, RollUp::Line> m_periods;
    RollUp::Line* m_last = nullptr;
};

void add(Decimal& to, Decimal amount)
{
    to = sum(to, amount);
}

}

bool countsOn(const Counting& counting, const CountedRow& row, QDate day)
{
    if (!row.from.isValid())
        return !counting.dated;
    return row.from <= day && !(counting.ends && row.until.isValid() && row.until <= day);
}

Decimal addedBy(const Counting& counting, const CountedRow& row, QDate day, QDate standing)
{
    const Decimal all = whole(counting, row);
    if (counting.adds != Adds::Arrived || newestClosed(standing, *counting.length).last() <= day)
        return all;
    return difference(all, row.part.value_or(Decimal()));
}

Decimal RollUp::upTo(const Period& period) const
{
    Decimal figure;
    for (const Line& line : lines) {
        if (line.period && line.period->first() > period.last())
            break;
        figure = line.upTo;
    }
    return figure;
}

RollUp rollUp(const Counting& counting, std::span<const CountedRow> rows, std::span<const CorrectionFact> corrections, QDate day, QDate standing, PeriodLength length)
{
    RollUp result;
    Sums sums(counting.length.value_or(length));
    for (const CountedRow& row : rows) {
        const bool counts = countsOn(counting, row, day);
        if (counts) {
            ++result.rows;
            add(result.counted, addedBy(counting, row, day, standing));
        }
        if (counting.adds == Adds::Arrived && counts) {
            const Decimal part = row.part.value_or(Decimal());
            const Period closed = newestClosed(standing, *counting.length);
            add((row.from.isValid() ? sums.earlier() : sums.at({})).counted, difference(whole(counting, row), part));
            if (closed.last() <= day)
                add(sums.at(closed.last()).counted, part);
        } else if (counts) {
            add(sums.at(row.from).counted, whole(counting, row));
        } else if (counting.ends && row.from.isValid() && row.from <= day) {
            const Decimal gone = whole(counting, row);
            add(sums.at(row.from).counted, gone);
            RollUp::Line& end = sums.at(row.until);
            end.counted = difference(end.counted, gone);
        }
    }
    for (const CorrectionFact& correction : corrections) {
        if (beginOf(correction) > day)
            continue;
        add(result.corrected, correction.difference);
        add(sums.at(placeOf(correction, day)).corrected, correction.difference);
    }
    result.total = sum(result.counted, result.corrected);
    result.lines = sums.take();
    return result;
}

bool wasEverTotal(const Counting& counting, std::span<const CountedRow> rows, std::span<const CorrectionFact> corrections, Decimal value)
{
    Decimal total;
    std::map<QDate, Decimal> steps;
    for (const CountedRow& row : rows) {
        const Decimal amount = whole(counting, row);
        if (row.from.isValid())
            add(steps[row.from], amount);
        else if (!counting.dated)
            add(total, amount);
        if (counting.ends && row.from.isValid() && row.until.isValid())
            add(steps[row.until], Decimal::fromScaled(-amount.scaled()));
    }
    for (const CorrectionFact& correction : corrections)
        add(steps[beginOf(correction)], correction.difference);
    bool found = total == value;
    for (const auto& [day, step] : steps) {
        add(total, step);
        found = found || total == value;
    }
    return found;
}

}

// SPDX-FileCopyrightText: PactLedger contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "domain/figureitem.h"
#include "domain/rules/rates.h"
#include <limits>

namespace pact::domain {

// What charts, headlines, rates and the printed summary say about a set of commitments. Plain values. Each `filter` is a
// text of the filter language (filter/filter.h) that opens exactly the rows that were counted, in a ledger that asks for the
// same day and, if the figures are those of a part of it, together with the filter that chose that part.

/// Pledges by light.
class LightCounts
{
public:
    qint64 operator[](Light light) const
    {
        return m_counts.at(static_cast<size_t>(light));
    }
    void add(Light light)
    {
        ++m_counts.at(static_cast<size_t>(light));
    }
    qint64 total() const;
    /// Red and yellow: what is to be supervised.
    qint64 trouble() const
    {
        return (*this)[Light::Red] + (*this)[Light::Yellow];
    }
    bool operator==(const LightCounts&) const = default;

private:
    std::array<qint64, 5> m_counts{};
};

/// The mean of percentages, exact until it is shown.
class Mean
{
public:
    void add(Decimal percent)
    {
        m_sum += percent.scaled();
        ++m_count;
    }
    qint64 count() const
    {
        return m_count;
    }
    /// One place, half up; none of nothing.
    std::optional<Decimal> value() const;
    /// "62.5", "—".
    QString text() const;

    bool operator==(const Mean&) const = default;

private:
    qint64 m_sum = 0;
    qint64 m_count = 0;
};

/// One place always, for percentages and points: "45.0". The number must have one place.
QString onePlace(Decimal number);

/// Open pledges (neither done nor ended), and how many of them are past the due date of the turn shown.
struct Owed
{
    qint64 open = 0;
    qint64 overdue = 0;
    QString filter;
    QString overdueFilter;
};

/// Pledges that share a domain or a lead unit.
struct GroupFigures
{
    QString key;     ///< as files name the domain or the unit; empty = those without one
    Text name;       ///< in full; 未分类 / no domain, 未定单位 / no unit for those without
    Text shortName;  ///< where room is scarce; the same as `name` unless a standard domain
    QString filter;  ///< all pledges of the group
    LightCounts lights;

    QString lightFilter(Light light) const;
};

struct DomainFigures : GroupFigures
{
    int place = 0;   ///< the standard domains in their order (standarddomains.h), then others as they came
    Tally tally;
    Mean progress;   ///< over the pledges that have an elapsed share: not grey, with a due date
    Mean elapsed;    ///< over the same
    QString planFilter; ///< these pledges
    Owed ours;
    Owed joint;
    Owed theirs;

    /// Elapsed less progress, in points with one place; none without both. Positive = behind.
    std::optional<Decimal> behind() const;
};

struct MonthFigures : Owed
{
    Period month;
};

enum class ReportState { NotOwed, Reported, Late, Missing };

/// A lead unit that missed a report.
struct SilentUnit
{
    QString key;
    Text name;
    std::vector<ReportState> states; ///< for Figures::rounds, in the same order; its worst item decides
    int running = 0;                 ///< consecutive latest rounds that are missing
    QString filter;                  ///< the items that missed one
};

/// Something to do: red, yellow, or handed in for verification.
struct AttentionItem
{
    RecordId id;
    QString code;
    Text title;
    Text leadUnit;
    bool standing = false;
    bool submitted = false;
    LightAnswer answer; ///< light, due date and reasons (rules/reasontext.h)
};

struct Figures
{
    QDate day;
    LightSettings settings;
    Period round;         ///< whose reports should be in
    qint64 pledges = 0;
    qint64 proposals = 0; ///< in no other count
    LightCounts lights;
    QDate dayBefore;      ///< last day of the period of the round's length before the one that `day` is in
    LightCounts lightsBefore; ///< as was known on that day
    Tally tally;
    std::vector<DomainFigures> domains; ///< those with pledges; worst first: most red, most yellow, larger share of both, place
    std::vector<GroupFigures> units;    ///< lead units, in the same order
    std::vector<MonthFigures> months;   ///< 12, from the month of `day` on
    std::vector<Period> rounds;         ///< the last three, oldest first, `round` last
    std::vector<SilentUnit> silent;     ///< longest running first, then by name
    std::vector<AttentionItem> attention; ///< red, yellow, submitted; in each the worst first; of many perhaps the first only
    qint64 submitted = 0; ///< handed in, and neither red nor yellow

    static QString pledgesFilter();
    static QString lightFilter(Light light);
    /// How many are in `attention`, or would be.
    qint64 needAttention() const
    {
        return lights.trouble() + submitted;
    }
    qint64 silentTwice() const; ///< units silent for two rounds running
    /// All owed on one side.
    Owed owed(Owed DomainFigures::*side) const;
};

/// Adds commitments up, one by one; memory grows with domains, units and the items of `attention` that are kept.
class FiguresCollector
{
public:
    static constexpr size_t all = std::numeric_limits<size_t>::max();
    /// `day` must be valid. Without a round: the latest quarter whose days of grace are over. Of the items that need
    /// attention the worst `kept` are kept.
    FiguresCollector(QDate day, const LightSettings& settings, std::optional<Period> round = std::nullopt, size_t kept = all);
    ~FiguresCollector();

    /// `item.facts` as they are to be counted on `day`: for a day in the past give
    /// asKnownOn(facts, day). A proposal is only counted.
    void add(const FigureItem& item);
    /// Everything added so far, in order. Once.
    Figures take();

private:
    class Private;
    std::unique_ptr<Private> d;
};

}

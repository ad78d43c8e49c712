// SPDX-FileCopyrightText: PactLedger contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "domain/catalogue/field.h"
#include "domain/figures.h"
#include "domain/result.h"
#include "domain/table.h"

namespace pact::report {

using namespace pact::domain;

/// A chart by the question it answers.
enum class ChartKind {
    Domains, ///< progress against elapsed time, per domain: bullet bars
    Status,  ///< the five lights per domain: stacked bars
    Units,   ///< the five lights per lead unit: stacked bars
    Due,     ///< what falls due in which of twelve months: columns
    Balance, ///< what is still owed per domain, ours to the left, theirs to the right, joint as a number
    // of the registers (registers/registerreport.h)
    Funnel,          ///< how many projects reached each stage: ordered bars with step rates
    Arrived,         ///< funds that arrived of those agreed, per year of contract: bars in bars
    Industries,      ///< the same per industry
    Secondments,     ///< terms in post: bars over time
    SecondmentYears, ///< numbers per year: a panel of columns for each
    Visits,          ///< visits over time
    VisitYears,
    Trainings,
    Promotions,
    Funds,           ///< planned, disbursed, spent per year: panels of one scale
    Meetings,        ///< sessions held per mechanism and half-year: a grid
    Bulletins,
    Pairings,        ///< how often pairs met, per year: a grid
};

/// Those of commitments, made from Figures.
inline constexpr std::array<ChartKind, 5> allCharts{ChartKind::Domains, ChartKind::Status, ChartKind::Units, ChartKind::Due, ChartKind::Balance};

/// How a kind of chart is drawn.
enum class ChartForm { Bullets, Lights, Months, Balance, Steps, Spans, Panels, Grid };

/// "domains", "funnel".
QString chartKey(ChartKind kind);
/// Of every kind, those of commitments first.
QStringList chartKeys();
/// UnknownChart.
Result<ChartKind> chartFromKey(const QString& key);
ChartForm chartForm(ChartKind kind);

/// One number of a chart.
struct ChartMark
{
    std::optional<Decimal> value; ///< none = there is nothing to measure, not 0
    QString text;                 ///< the value as it is shown: "62.5", "3", "—"
    QString filter;               ///< opens the rows counted; empty where there are none
    bool strong = false;          ///< stands out: behind by the yellow threshold or more
};

/// What the marks of a series are, so that the painter knows their colour and form. One series for each in a chart, but any number
/// of figures, each in a panel of its own, and of what was held, each a column of the grid.
enum class SeriesRole {
    Progress,
    Elapsed,
    Red,
    Yellow,
    Green,
    Blue,
    Grey,
    Open,
    Overdue,
    Ours,
    OursOverdue,
    Theirs,
    TheirsOverdue,
    Joint,
    Reached,  ///< the stage
    MeanDays, ///< in the stage before; not drawn, in tables and files
    Paid,
    Agreed,   ///< holds what was paid
    From,     ///< Julian days
    Until,
    Extended, ///< beyond Until
    Figure,
    Held,     ///< strong: owed and not held
};

struct ChartSeries
{
    SeriesRole role;
    QString key;  ///< stable, for files: "progress", "red", "theirs_overdue"
    QString name; ///< for legend and table twin
    std::vector<ChartMark> marks; ///< one for each category
    QString unit{};     ///< of the values, where series have their own
    QString group{};    ///< of a column of a grid: its year
    bool dates = false; ///< the values are days, which files have as their texts
};

/// A row or column of a chart.
struct ChartCategory
{
    QString key;    ///< of the domain or unit, "2018-12" of a month; "*" for the rest; empty = those without one
    QString label;  ///< 科技文创, 12
    QString group;  ///< of a month its year: "2018 年"; else empty
    QString note;   ///< stands where there is nothing to draw: 长期坚持，没有时限
    QString filter; ///< all records of the row or column
    Side side = Side::None; ///< whose it is, where rows have a side
    bool hollow = false;    ///< is still to come
};

/// Everything a chart shows, in the language of the process at the time it was made. An overdue series is the part of the
/// open one that is overdue, not in addition to it.
struct Chart
{
    ChartKind kind = ChartKind::Domains;
    QString question;
    QString finding; ///< the title
    QString unit;    ///< of the values: "%", 项; empty where each series has its own
    std::vector<ChartCategory> categories;
    std::vector<ChartSeries> series;
    QDate day{};     ///< of the ledger, a line where time is drawn

    bool isEmpty() const
    {
        return categories.empty();
    }
    /// nullptr if the chart has none.
    const ChartSeries* find(SeriesRole role) const;
};

/// A chart of commitments. `most` rows at most, the last of them the rest together; 0 = all. Months are never folded, of progress (Domains) the rest
/// is left out; in Balance the domains that owe nothing on one side alone are one row anyway.
Chart makeChart(ChartKind kind, const Figures& figures, int most = 0);

/// The same with its first rows only, if there are more than `most` (at least two): the last row then says how many are not told.
Chart firstRows(Chart chart, size_t most);

/// The chart's table twin: key, label, one column for each series by its stable key; then finishes the sink.
Result<> writeChart(const Chart& chart, TableSink& sink);

}

// SPDX-FileCopyrightText: PactLedger contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "report/registers/registerwords.h"

#include "domain/filter/filtertext.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace pact::report {

namespace {

constexpr size_t mostMechanisms = 12;

QString everyText(std::optional<PeriodLength> every)
{
    if (!every)
        return u"—"_s;
    switch (*every) {
    case PeriodLength::Month:
        return Text{u"每月一次"_s, u"monthly"_s}.now();
    case PeriodLength::Quarter:
        return Text{u"每季一次"_s, u"quarterly"_s}.now();
    case PeriodLength::Half:
        return Text{u"每半年一次"_s, u"half-yearly"_s}.now();
    case PeriodLength::Year:
        break;
    }
    return Text{u"每年一次"_s, u"yearly"_s}.now();
}

/// 2016上, H1: the year stands over the first of its halves.
QString halfName(const Period& half)
{
    return Text{half.first().month() == 1 ? u"上"_s : u"下"_s, half.first().month() == 1 ? u"H1"_s : u"H2"_s}.now();
}

QString heldFinding(const MeetingFigures& own)
{
    const bool owed = std::ranges::any_of(own.mechanisms, [](const MechanismFigures& mechanism) { return mechanism.every.has_value(); });
    if (own.missed() > 0)
        return Text{u"该开的会缺 %1 次"_s, u"Sessions that were owed and not held: %1"_s}.now().arg(own.missed());
    if (owed)
        return Text{u"该开的会都开了，共 %1 次"_s, u"Every session that was owed was held; %1 in all"_s}.now().arg(own.sessions);
    return Text{u"开会 %1 次"_s, u"%1 sessions held"_s}.now().arg(own.sessions);
}

QString carriedFinding(const MeetingFigures& own)
{
    return Text{u"有议定事项的 %1 次中，%2 次已对应事项。"_s, u"Of the %1 with decisions %2 are carried by a commitment."_s}.now().arg(own.decided).arg(own.withItem);
}

Chart grid(const RegisterFigures& figures)
{
    const MeetingFigures& own = *figures.meetings;
    Chart chart = registerChart(ChartKind::Meetings, figures, {u"会都开了吗？"_s, u"Were the sessions held?"_s}, heldFinding(own), Text{u"次"_s, u"sessions"_s}.now());
    for (const MechanismFigures& mechanism : own.mechanisms) {
        if (chart.categories.size() >= mostMechanisms)
            break;
        chart.categories.push_back({.key = mechanism.name, .label = mechanism.name, .group = {}, .note = everyText(mechanism.every), .filter = filterOneOf(u"mechanism"_s, {mechanism.name})});
    }
    for (size_t column = 0; column < own.columns.size(); ++column) {
        const Period& half = own.columns[column];
        ChartSeries series{.role = SeriesRole::Held, .key = half.key(), .name = halfName(half), .marks = {}, .group = QString::number(half.first().year())};
        for (size_t row = 0; row < chart.categories.size(); ++row) {
            const MechanismCell& cell = own.mechanisms[row].cells[column];
            const QString dates = u"date>=%1 date<=%2"_s.arg(dayText(half.first()), dayText(half.last()));
            const QString filter = cell.held > 0 ? chart.categories[row].filter + u' ' + dates : QString();
            const QString missing = Text{u"缺"_s, u"–"_s}.now();
            series.marks.push_back({Decimal::fromInteger(cell.held), cell.held > 0 && cell.missed ? QString::number(cell.held) + missing : cell.held > 0 ? QString::number(cell.held) : cell.missed ? missing : QString(), filter, cell.missed});
        }
        chart.series.push_back(std::move(series));
    }
    return chart;
}

RegisterTable mechanismTable(const MeetingFigures& own)
{
    RegisterTable made{Text{u"各机制开会情况"_s, u"Sessions of the mechanisms"_s}.now(), {}};
    made.table.columns = {{.key = u"mechanism"_s, .title = Text{u"机制"_s, u"Mechanism"_s}.now(), .weight = 2},
                          {.key = u"every"_s, .title = Text{u"周期"_s, u"Period"_s}.now()},
                          {.key = u"sessions"_s, .title = Text{u"已开"_s, u"Held"_s}.now(), .right = true},
                          {.key = u"missed"_s, .title = Text{u"缺"_s, u"Missed"_s}.now(), .right = true},
                          {.key = u"last"_s, .title = Text{u"最近一次"_s, u"Last"_s}.now()},
                          {.key = u"next"_s, .title = Text{u"下次"_s, u"Next"_s}.now()},
                          {.key = u"missed_periods"_s, .title = Text{u"缺的期"_s, u"Missed periods"_s}.now(), .weight = 1}};
    for (const MechanismFigures& mechanism : own.mechanisms) {
        QStringList missed;
        for (const Period& period : mechanism.missed)
            missed << period.label().now();
        made.table.rows.push_back({{{mechanism.name},
                                    {everyText(mechanism.every)},
                                    {amount(mechanism.sessions)},
                                    {mechanism.every ? amount(std::ssize(mechanism.missed)) : u"—"_s},
                                    {dayText(mechanism.last)},
                                    {dayText(mechanism.next)},
                                    {missed.isEmpty() ? u"—"_s : missed.join(Text{u"、"_s, u", "_s}.now())}}});
    }
    return made;
}

}

void reportMeetings(const RegisterFigures& figures, RegisterReport& report)
{
    const MeetingFigures& own = *figures.meetings;
    report.headline = Text{u"开会 %1 次；%2 次有议定事项，%3 次此后有进展报告"_s, u"%1 sessions; %2 took decisions, %3 have been reported on since"_s}.now().arg(own.sessions).arg(own.decided).arg(own.followedUp);
    report.sentences << heldFinding(own) + Text{u"。"_s, u"."_s}.now();
    report.sentences << carriedFinding(own);
    if (!own.loose.empty()) {
        QStringList codes;
        for (const LooseDecision& loose : own.loose)
            codes << loose.code;
        report.sentences << Text{u"议定事项没有对应事项的：%1。"_s, u"Decisions without a commitment: %1."_s}.now().arg(codes.join(Text{u"、"_s, u", "_s}.now()));
    }
    report.charts.push_back(grid(figures));
    report.tables.push_back(mechanismTable(own));
}

}

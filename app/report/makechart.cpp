// SPDX-FileCopyrightText: PactLedger contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/filter/filtertext.h"
#include "report/chartseries.h"
#include "report/findings.h"
#include <QCoreApplication>
#include <algorithm>

using namespace Qt::StringLiterals;

namespace pact::report {

namespace {

struct Charts
{
    Q_DECLARE_TR_FUNCTIONS(Charts)
};

ChartMark countMark(qint64 number, const QString& filter)
{
    return {Decimal::fromInteger(number), QString::number(number), number > 0 ? filter : QString(), false};
}

ChartMark percentMark(const Mean& mean, const QString& filter, bool strong)
{
    return {mean.value(), mean.text(), mean.count() > 0 ? filter : QString(), strong};
}

Chart started(ChartKind kind, Topic topic, const Figures& figures, const QString& unit)
{
    return {.kind = kind, .question = question(topic), .finding = finding(topic, figures), .unit = unit, .categories = {}, .series = {}};
}

QString items()
{
    return Text{u"项"_s, u"commitments"_s}.now();
}

/// Groups that stand as one row after `shown` others.
template <class Group>
size_t shownRows(const std::vector<Group>& groups, int most)
{
    const auto rows = static_cast<size_t>(most);
    return most > 0 && groups.size() > rows ? rows - 1 : groups.size();
}

template <class Group>
ChartCategory categoryOf(const Group& group)
{
    return {group.key, group.shortName.now(), {}, {}, group.filter};
}

/// The row of all groups from `from` on, which is named "the other n …".
template <class Group>
ChartCategory restOf(const std::vector<const Group*>& rest, const QString& field, const QString& label)
{
    QStringList keys;
    for (const Group* group : rest)
        keys.append(group->key);
    return {u"*"_s, label, {}, {}, u"%1 %2"_s.arg(filterOneOf(field, keys), Figures::pledgesFilter())};
}

QString otherDomains(size_t number)
{
    return Charts::tr("The other %n domains", nullptr, static_cast<int>(number));
}

QString otherUnits(size_t number)
{
    return Charts::tr("The other %n units", nullptr, static_cast<int>(number));
}

template <class Group>
void addLights(Chart& chart, const std::vector<Group>& groups, int most, const QString& field, QString (*otherName)(size_t))
{
    const size_t shown = shownRows(groups, most);
    std::vector<const Group*> rest;
    for (size_t i = 0; i < groups.size(); ++i) {
        if (i < shown)
            chart.categories.push_back(categoryOf(groups[i]));
        else
            rest.push_back(&groups[i]);
    }
    if (!rest.empty())
        chart.categories.push_back(restOf(rest, field, otherName(rest.size())));
    constexpr std::array roles{SeriesRole::Red, SeriesRole::Yellow, SeriesRole::Green, SeriesRole::Blue, SeriesRole::Grey};
    for (size_t i = 0; i < allLights.size(); ++i) {
        const Light light = allLights[i];
        ChartSeries series{roles[i], lightKey(light), lightLabel(light).now(), {}};
        for (size_t row = 0; row < shown; ++row)
            series.marks.push_back(countMark(groups[row].lights[light], groups[row].lightFilter(light)));
        if (!rest.empty()) {
            qint64 sum = 0;
            for (const Group* group : rest)
                sum += group->lights[light];
            series.marks.push_back(countMark(sum, u"%1 %2"_s.arg(chart.categories.back().filter, Figures::lightFilter(light))));
        }
        chart.series.push_back(std::move(series));
    }
}

Chart planChart(const Figures& figures, int most)
{
    Chart chart = started(ChartKind::Domains, Topic::Domains, figures, u"%"_s);
    ChartSeries progress{SeriesRole::Progress, u"progress"_s, Charts::tr("Mean progress"), {}};
    ChartSeries elapsed{SeriesRole::Elapsed, u"elapsed"_s, Charts::tr("Elapsed time"), {}};
    const size_t shown = most > 0 ? std::min(figures.domains.size(), static_cast<size_t>(most)) : figures.domains.size();
    for (size_t i = 0; i < shown; ++i) {
        const DomainFigures& domain = figures.domains[i];
        ChartCategory category = categoryOf(domain);
        const auto behind = domain.behind();
        if (!behind)
            category.note = domain.tally.completable == 0 ? Charts::tr("Standing, no due date") : Charts::tr("No due date to compare with");
        chart.categories.push_back(category);
        progress.marks.push_back(percentMark(domain.progress, domain.planFilter, behind && *behind >= figures.settings.behindYellow));
        elapsed.marks.push_back(percentMark(domain.elapsed, domain.planFilter, false));
    }
    chart.series = {std::move(progress), std::move(elapsed)};
    return chart;
}

Chart dueChart(const Figures& figures)
{
    Chart chart = started(ChartKind::Due, Topic::Due, figures, items());
    ChartSeries open{SeriesRole::Open, u"open"_s, Charts::tr("Falling due"), {}};
    ChartSeries overdue{SeriesRole::Overdue, u"overdue"_s, Charts::tr("Overdue"), {}};
    for (const MonthFigures& month : figures.months) {
        const QDate first = month.month.first();
        const QString number = QString::number(first.month());
        const Text year{u"%1 年"_s.arg(first.year()), QString::number(first.year())};
        chart.categories.push_back({month.month.key(), Text{number, month.month.shortLabel().en}.now(), year.now(), {}, month.filter});
        open.marks.push_back(countMark(month.open, month.filter));
        overdue.marks.push_back(countMark(month.overdue, month.overdueFilter));
    }
    chart.series = {std::move(open), std::move(overdue)};
    return chart;
}

/// One row of the balance: a domain, or several that owe nothing on one side alone.
struct BalanceRow
{
    ChartCategory category;
    std::array<Owed, 3> sides; ///< ours, theirs, joint
};

BalanceRow balanceRow(const std::vector<const DomainFigures*>& domains)
{
    if (domains.size() == 1) {
        const DomainFigures& one = *domains.front();
        return {categoryOf(one), {one.ours, one.theirs, one.joint}};
    }
    QStringList keys;
    BalanceRow row{restOf(domains, u"domain"_s, otherDomains(domains.size())), {}};
    constexpr std::array sides{&DomainFigures::ours, &DomainFigures::theirs, &DomainFigures::joint};
    const std::array directions{u"ours"_s, u"theirs"_s, u"joint"_s};
    for (const DomainFigures* domain : domains)
        keys.append(domain->key);
    for (size_t i = 0; i < sides.size(); ++i) {
        Owed& sum = row.sides[i];
        for (const DomainFigures* domain : domains) {
            sum.open += (domain->*sides[i]).open;
            sum.overdue += (domain->*sides[i]).overdue;
        }
        const QString part = u"%1 direction:%2"_s.arg(filterOneOf(u"domain"_s, keys), directions[i]);
        sum.filter = u"%1 -status:done,ended %2"_s.arg(part, Figures::pledgesFilter());
        sum.overdueFilter = u"%1 days_left<0"_s.arg(part);
    }
    return row;
}

Chart balanceChart(const Figures& figures, int most)
{
    Chart chart = started(ChartKind::Balance, Topic::Balance, figures, items());
    std::vector<const DomainFigures*> alone;
    std::vector<const DomainFigures*> rest;
    for (const DomainFigures& domain : figures.domains)
        (domain.ours.open + domain.theirs.open > 0 ? alone : rest).push_back(&domain);
    if (alone.empty())
        std::swap(alone, rest);
    const bool fits = most <= 0 || alone.size() + (rest.empty() ? 0 : 1) <= static_cast<size_t>(most);
    while (!fits && alone.size() + 1 > static_cast<size_t>(most)) {
        rest.insert(rest.begin(), alone.back());
        alone.pop_back();
    }
    std::vector<BalanceRow> rows;
    rows.reserve(alone.size() + 1);
    for (const DomainFigures* domain : alone)
        rows.push_back(balanceRow({domain}));
    if (!rest.empty())
        rows.push_back(balanceRow(rest));
    chart.series = {{SeriesRole::Ours, u"ours"_s, Charts::tr("Ours"), {}},
                    {SeriesRole::OursOverdue, u"ours_overdue"_s, Charts::tr("Ours, overdue"), {}},
                    {SeriesRole::Theirs, u"theirs"_s, Charts::tr("Theirs"), {}},
                    {SeriesRole::TheirsOverdue, u"theirs_overdue"_s, Charts::tr("Theirs, overdue"), {}},
                    {SeriesRole::Joint, u"joint"_s, Charts::tr("Joint"), {}}};
    for (BalanceRow& row : rows) {
        const auto& [ours, theirs, joint] = row.sides;
        chart.series[0].marks.push_back(countMark(ours.open, ours.filter));
        chart.series[1].marks.push_back(countMark(ours.overdue, ours.overdueFilter));
        chart.series[2].marks.push_back(countMark(theirs.open, theirs.filter));
        chart.series[3].marks.push_back(countMark(theirs.overdue, theirs.overdueFilter));
        chart.series[4].marks.push_back(countMark(joint.open, joint.filter));
        chart.categories.push_back(std::move(row.category));
    }
    return chart;
}

}

Chart makeChart(ChartKind kind, const Figures& figures, int most)
{
    switch (kind) {
    case ChartKind::Domains:
        return planChart(figures, most);
    case ChartKind::Status: {
        Chart chart = started(kind, Topic::Status, figures, items());
        addLights(chart, figures.domains, most, u"domain"_s, otherDomains);
        return chart;
    }
    case ChartKind::Units: {
        Chart chart = started(kind, Topic::Units, figures, items());
        addLights(chart, figures.units, most, u"lead_unit"_s, otherUnits);
        return chart;
    }
    case ChartKind::Due:
        return dueChart(figures);
    default:
        break;
    }
    return balanceChart(figures, most);
}

}

// SPDX-FileCopyrightText: PactLedger contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/figures.h"
#include "domain/filter/filtertext.h"
#include "domain/rules/silence.h"
#include "domain/standarddomains.h"
#include <algorithm>
#include <tuple>

using namespace Qt::StringLiterals;

namespace pact::domain {

namespace {

constexpr int roundsShown = 3;
constexpr int monthsShown = 12;

/// Where an item stands among those of its light: days overdue first, then points behind; a silent period weighs as much
/// as the middle of the yellow band; then what is due sooner.
using Severity = std::tuple<int, qint64, int>;

struct Attention
{
    AttentionItem item;
    Severity severity;
    size_t place; ///< among all as they came
};

Severity severity(const LightAnswer& answer, const LightSettings& settings)
{
    const int overdue = answer.daysLeft ? std::max(0, -*answer.daysLeft) : 0;
    const qint64 silentWeight = (settings.behindYellow.scaled() + settings.behindRed.scaled()) / 2;
    qint64 points = 0;
    for (const LightReason& reason : answer.reasons) {
        if (reason.kind == LightReason::Kind::Plan)
            points = std::max(points, reason.behind.scaled());
        else if (reason.kind == LightReason::Kind::Silent)
            points = std::max(points, reason.count * silentWeight);
    }
    constexpr int never = 1'000'000;
    return {overdue, points, -answer.daysLeft.value_or(never)};
}

/// Red, yellow, the others; within them by severity, and as they came.
bool isWorse(const Attention& a, const Attention& b)
{
    const auto rank = [](const AttentionItem& item) {
        return std::min(static_cast<int>(*item.answer.light), static_cast<int>(Light::Green));
    };
    if (rank(a.item) != rank(b.item))
        return rank(a.item) < rank(b.item);
    return a.severity != b.severity ? a.severity > b.severity : a.place < b.place;
}

bool isWorseGroup(const GroupFigures& a, int placeA, const GroupFigures& b, int placeB)
{
    if (a.lights[Light::Red] != b.lights[Light::Red])
        return a.lights[Light::Red] > b.lights[Light::Red];
    if (a.lights[Light::Yellow] != b.lights[Light::Yellow])
        return a.lights[Light::Yellow] > b.lights[Light::Yellow];
    const qint64 shareA = a.lights.trouble() * b.lights.total();
    const qint64 shareB = b.lights.trouble() * a.lights.total();
    return shareA != shareB ? shareA > shareB : placeA < placeB;
}

/// A lead unit while it is being counted.
struct UnitState
{
    GroupFigures figures;
    std::vector<ReportState> states = std::vector<ReportState>(roundsShown, ReportState::NotOwed);
    QStringList silentCodes;
};

}

class FiguresCollector::Private
{
public:
    Private(QDate day, const LightSettings& settings, const std::optional<Period>& round, size_t attentionKept)
        : kept(attentionKept)
    {
        f.day = day;
        f.settings = settings;
        f.round = round ? *round : latestClosedPeriod(PeriodLength::Quarter, day, settings);
        f.dayBefore = Period::containing(day, f.round.length()).previous().last();
        f.tally.round = f.round;
        for (int i = roundsShown - 1; i >= 0; --i)
            f.rounds.push_back(f.round.advanced(-i));
        Period month = Period::containing(day, PeriodLength::Month);
        for (int i = 0; i < monthsShown; ++i, month = month.next()) {
            MonthFigures& figures = f.months.emplace_back();
            figures.month = month;
            figures.filter = u"due:%1 -status:done,ended %2"_s.arg(month.key(), Figures::pledgesFilter());
            figures.overdueFilter = u"due:%1 days_left<0"_s.arg(month.key());
        }
    }

    void add(const FigureItem& item)
    {
        if (item.facts.proposal) {
            ++f.proposals;
            return;
        }
        ++f.pledges;
        const LightAnswer answer = light(item.facts, f.day, f.settings);
        f.lights.add(*answer.light);
        f.lightsBefore.add(*light(asKnownOn(item.facts, f.dayBefore), f.dayBefore, f.settings).light);
        f.tally.add(item.facts, f.day, f.settings);
        const bool open = item.facts.status != u"done" && item.facts.status != u"ended";
        const bool overdue = answer.daysLeft && *answer.daysLeft < 0;
        addToDomain(item, answer, open, overdue);
        addToUnit(item, answer);
        if (open && answer.due.isValid()) {
            const int place = f.months.front().month.stepsTo(Period::containing(answer.due, PeriodLength::Month));
            if (place >= 0 && place < monthsShown)
                count(f.months[static_cast<size_t>(place)], overdue);
        }
        const bool submitted = item.facts.status == u"submitted";
        const bool trouble = answer.light == Light::Red || answer.light == Light::Yellow;
        if (submitted && !trouble)
            ++f.submitted;
        if (submitted || trouble)
            addToAttention({{item.id, item.code, item.title, item.leadUnit ? item.leadUnit->name : Text(), item.facts.recurrence == u"standing", submitted, answer},
                            severity(answer, f.settings), static_cast<size_t>(f.needAttention())});
    }

    Figures take()
    {
        std::ranges::stable_sort(f.domains, [](const DomainFigures& a, const DomainFigures& b) { return isWorseGroup(a, a.place, b, b.place); });
        for (UnitState& unit : units)
            takeSilence(unit);
        std::ranges::stable_sort(f.silent, [](const SilentUnit& a, const SilentUnit& b) {
            return a.running != b.running ? a.running > b.running : a.name.zh < b.name.zh;
        });
        for (UnitState& unit : units)
            f.units.push_back(std::move(unit.figures));
        std::ranges::stable_sort(f.units, [](const GroupFigures& a, const GroupFigures& b) { return isWorseGroup(a, 0, b, 0); });
        std::ranges::sort(attention, isWorse);
        attention.resize(std::min(attention.size(), kept));
        for (Attention& one : attention)
            f.attention.push_back(std::move(one.item));
        return std::move(f);
    }

private:
    static void count(Owed& owed, bool overdue)
    {
        ++owed.open;
        if (overdue)
            ++owed.overdue;
    }

    static void nameGroup(GroupFigures& group, const std::optional<Ref>& ref, const QString& field, const Text& none)
    {
        group.key = ref ? ref->label : QString();
        group.name = ref ? ref->name : none;
        group.shortName = group.name;
        group.filter = u"%1 %2"_s.arg(filterOneOf(field, {group.key}), Figures::pledgesFilter());
    }

    DomainFigures& domainOf(const std::optional<Ref>& ref)
    {
        const RecordId id = ref ? ref->id : RecordId();
        if (const auto it = domainIndex.constFind(id); it != domainIndex.cend())
            return f.domains[*it];
        domainIndex.insert(id, f.domains.size());
        DomainFigures& domain = f.domains.emplace_back();
        nameGroup(domain, ref, u"domain"_s, {u"未分类"_s, u"No domain"_s});
        domain.shortName = shortDomainName(domain.key, domain.name);
        const int standard = standardDomainPlace(domain.key);
        domain.place = standard >= 0 ? standard : 1'000 + static_cast<int>(f.domains.size());
        domain.tally.round = f.round;
        const QString part = filterOneOf(u"domain"_s, {domain.key});
        domain.planFilter = u"%1 light:red,yellow,green,blue has:due"_s.arg(part);
        const auto owed = [&](Owed& side, const QString& direction) {
            side.filter = u"%1 direction:%2 -status:done,ended %3"_s.arg(part, direction, Figures::pledgesFilter());
            side.overdueFilter = u"%1 direction:%2 days_left<0"_s.arg(part, direction);
        };
        owed(domain.ours, u"ours"_s);
        owed(domain.theirs, u"theirs"_s);
        owed(domain.joint, u"joint"_s);
        return domain;
    }

    void addToDomain(const FigureItem& item, const LightAnswer& answer, bool open, bool overdue)
    {
        DomainFigures& domain = domainOf(item.domain);
        domain.lights.add(*answer.light);
        domain.tally.add(item.facts, f.day, f.settings);
        if (answer.elapsed) {
            domain.elapsed.add(*answer.elapsed);
            domain.progress.add(*answer.progress);
        }
        if (open) {
            Owed& side = item.direction == u"ours" ? domain.ours : item.direction == u"theirs" ? domain.theirs : domain.joint;
            count(side, overdue);
        }
    }

    UnitState& unitOf(const std::optional<Ref>& ref)
    {
        const RecordId id = ref ? ref->id : RecordId();
        if (const auto it = unitIndex.constFind(id); it != unitIndex.cend())
            return units[*it];
        unitIndex.insert(id, units.size());
        UnitState& unit = units.emplace_back();
        nameGroup(unit.figures, ref, u"lead_unit"_s, {u"未定单位"_s, u"No lead unit"_s});
        return unit;
    }

    void addToUnit(const FigureItem& item, const LightAnswer& answer)
    {
        UnitState& unit = unitOf(item.leadUnit);
        unit.figures.lights.add(*answer.light);
        bool missed = false;
        for (size_t i = 0; i < f.rounds.size(); ++i) {
            const ReportState state = stateOf(item.facts, f.rounds[i]);
            unit.states[i] = std::max(unit.states[i], state);
            missed = missed || state == ReportState::Missing;
        }
        if (missed)
            unit.silentCodes.append(item.code);
    }

    /// How the report was given that was owed at the end of a round.
    ReportState stateOf(const CommitmentFacts& facts, const Period& round) const
    {
        const QDate end = round.last();
        QDate reported;
        for (const ReportFact& report : facts.reports) {
            if (report.counts && report.period.contains(end) && (!reported.isValid() || report.date < reported))
                reported = report.date;
        }
        if (reported.isValid())
            return reported > reportDueBy(round, f.settings) ? ReportState::Late : ReportState::Reported;
        constexpr int enough = 13 * roundsShown;
        const auto silent = silentPeriods(facts, f.day, f.settings, enough);
        const bool missing = std::ranges::any_of(silent, [end](const Period& period) { return period.last() == end; });
        return missing ? ReportState::Missing : ReportState::NotOwed;
    }

    /// Forgets the milder half when there are twice as many as are kept.
    void addToAttention(Attention one)
    {
        attention.push_back(std::move(one));
        if (attention.size() / 2 <= kept)
            return;
        std::ranges::nth_element(attention, attention.begin() + static_cast<std::ptrdiff_t>(kept), isWorse);
        attention.resize(kept);
    }

    void takeSilence(UnitState& unit)
    {
        if (unit.silentCodes.isEmpty())
            return;
        SilentUnit silent{unit.figures.key, unit.figures.name, unit.states, 0, {}};
        for (auto it = unit.states.rbegin(); it != unit.states.rend() && *it == ReportState::Missing; ++it)
            ++silent.running;
        silent.filter = u"%1 %2"_s.arg(filterOneOf(u"lead_unit"_s, {unit.figures.key}), filterOneOf(u"code"_s, unit.silentCodes));
        f.silent.push_back(std::move(silent));
    }

    Figures f;
    QHash<RecordId, size_t> domainIndex;
    QHash<RecordId, size_t> unitIndex;
    std::vector<UnitState> units;
    std::vector<Attention> attention;
    size_t kept;
};

FiguresCollector::FiguresCollector(QDate day, const LightSettings& settings, std::optional<Period> round, size_t kept)
    : d(std::make_unique<Private>(day, settings, round, kept))
{
}

FiguresCollector::~FiguresCollector() = default;

void FiguresCollector::add(const FigureItem& item)
{
    d->add(item);
}

Figures FiguresCollector::take()
{
    return d->take();
}

}

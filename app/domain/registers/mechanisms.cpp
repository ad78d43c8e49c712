// SPDX-FileCopyrightText: PactLedger contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/registers/mechanisms.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace pact::domain {

namespace {

constexpr int mostColumns = 12;
constexpr size_t mostLoose = 200;

std::vector<Period> halves(QDate first, QDate day)
{
    std::vector<Period> columns;
    const Period last = Period::containing(day, PeriodLength::Half);
    const int back = std::min(Period::containing(first, PeriodLength::Half).stepsTo(last), mostColumns - 1);
    for (int i = back; i >= 0; --i)
        columns.push_back(last.advanced(-i));
    return columns;
}

bool isFollowedUp(const Record& meeting, const RegisterContext& context)
{
    const QDate held = meeting.value(u"date"_s).date();
    const QList<Ref> items = meeting.value(u"commitments"_s).refs();
    return std::ranges::any_of(items, [&](const Ref& item) { return context.lastReports.value(item.id) >= held; });
}

}

qint64 MeetingFigures::missed() const
{
    qint64 sum = 0;
    for (const MechanismFigures& mechanism : mechanisms)
        sum += std::ssize(mechanism.missed);
    return sum;
}

void MeetingFigures::add(const Record& meeting, const RegisterContext& context)
{
    const QDate held = meeting.value(u"date"_s).date();
    if (!held.isValid() || held > context.day)
        return;
    ++sessions;
    m_sessions[meeting.value(u"mechanism"_s).text()].emplace_back(held, meeting.value(u"next_date"_s).date());
    const QString decisions = meeting.value(u"decisions"_s).text();
    if (decisions.isEmpty())
        return;
    ++decided;
    if (!meeting.value(u"commitments"_s).isNull()) {
        ++withItem;
        followedUp += isFollowedUp(meeting, context) ? 1 : 0;
    } else if (loose.size() < mostLoose) {
        loose.push_back({meeting.id(), meeting.label(), meeting.value(u"mechanism"_s).text(), held, decisions});
    }
}

void MeetingFigures::finish(const RegisterContext& context)
{
    QDate first = context.day;
    for (auto& [name, held] : m_sessions) {
        std::ranges::sort(held);
        first = std::min(first, held.front().first);
    }
    columns = halves(first, context.day);
    // One that is to meet and never did is told of as well.
    for (const MechanismRule& rule : context.limits.mechanisms)
        m_sessions.try_emplace(rule.name);
    for (const auto& [name, held] : m_sessions) {
        MechanismFigures mechanism{.name = name, .every = {}, .sessions = std::ssize(held), .last = held.empty() ? QDate() : held.back().first, .next = held.empty() ? QDate() : held.back().second, .missed = {}, .cells = std::vector<MechanismCell>(columns.size())};
        const auto cellOf = [&](QDate day) -> MechanismCell* {
            const auto it = std::ranges::find_if(columns, [day](const Period& column) { return column.contains(day); });
            return it == columns.end() ? nullptr : &mechanism.cells[static_cast<size_t>(it - columns.begin())];
        };
        for (const auto& [day, next] : held) {
            if (MechanismCell* cell = cellOf(day))
                ++cell->held;
        }
        const auto rule = std::ranges::find(context.limits.mechanisms, name, &MechanismRule::name);
        if (rule != context.limits.mechanisms.end()) {
            mechanism.every = rule->every;
            // Without any session nobody knows since when: the last closed period stands for all.
            const Period last = Period::containing(context.day, rule->every).previous();
            for (Period period = held.empty() ? last : Period::containing(held.front().first, rule->every); period.last() < context.day; period = period.next()) {
                if (std::ranges::any_of(held, [&](const auto& session) { return period.contains(session.first); }))
                    continue;
                mechanism.missed.push_back(period);
                if (MechanismCell* cell = cellOf(period.last()))
                    cell->missed = true;
            }
        }
        mechanisms.push_back(std::move(mechanism));
    }
    std::ranges::stable_sort(mechanisms, std::ranges::greater(), &MechanismFigures::sessions);
    std::ranges::stable_sort(loose, {}, &LooseDecision::on);
}

}

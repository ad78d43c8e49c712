// SPDX-FileCopyrightText: PactLedger contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/registers/registerfigures.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace pact::domain {

namespace {

constexpr size_t mostVisits = 24;

}

const Tabulation* RegisterFigures::table(const QString& key) const
{
    const auto it = std::ranges::find(tables, key, &Tabulation::key);
    return it == tables.end() ? nullptr : &*it;
}

QStringList RegisterCollector::sources(const Kind& kind)
{
    return kind.key() == u"pairings" ? QStringList{u"pairings"_s, u"meetings"_s, u"visits"_s} : QStringList{kind.key()};
}

RegisterCollector::RegisterCollector(const Kind& kind, RegisterContext context)
    : m_context(std::move(context))
    , m_byDay(kind.namedOn() >= 0 && kind.key() != u"people" && kind.key() != u"secondments")
{
    m_figures.kind = &kind;
    m_figures.day = m_context.day;
    m_figures.tables = registerTables(kind, m_context.day, m_context.standing);
    if (kind.key() == u"secondments")
        m_figures.secondments.emplace();
    else if (kind.key() == u"investments")
        m_figures.investments.emplace();
    else if (kind.key() == u"meetings")
        m_figures.meetings.emplace();
    else if (kind.key() == u"pairings")
        m_figures.pairings.emplace();
}

void RegisterCollector::add(const Record& record)
{
    if (m_figures.pairings)
        m_figures.pairings->add(record, m_context);
    if (record.kind().key() != m_figures.kind->key())
        return;
    // What is to come is in no count, but for those who are to be in post.
    if (m_byDay && record.value(record.kind().namedOn()).date() > m_context.day)
        return;
    ++m_figures.records;
    for (Tabulation& table : m_figures.tables)
        table.add(record);
    if (m_figures.secondments)
        m_figures.secondments->add(record, m_context);
    if (m_figures.investments)
        m_figures.investments->add(record, m_context.day, m_context.standing, m_context.limits.stages);
    if (m_figures.meetings)
        m_figures.meetings->add(record, m_context);
    if (record.kind().key() == u"visits")
        addVisit(record);
    if (record.kind().key() == u"people")
        addPerson(record);
}

void RegisterCollector::addVisit(const Record& record)
{
    const qsizetype items = record.value(u"commitments"_s).refs().size();
    m_figures.visitsWithItem += items > 0 ? 1 : 0;
    std::vector<VisitMark>& visits = m_figures.visits;
    visits.push_back({record.id(), record.label(), record.name(), record.value(u"direction"_s).text(), record.value(u"start"_s).date(), record.value(u"end"_s).date(), record.value(u"outcome"_s).text(), items});
    if (visits.size() < 8 * mostVisits)
        return;
    std::ranges::stable_sort(visits, {}, &VisitMark::start);
    visits.erase(visits.begin(), visits.end() - mostVisits);
}

void RegisterCollector::addPerson(const Record& record)
{
    const QDate from = record.value(u"valid_from"_s).date();
    const QDate to = record.value(u"valid_to"_s).date();
    if ((from.isValid() && from > m_context.day) || (to.isValid() && to < m_context.day))
        return;
    const Side side = m_context.sideOf(record.value(u"unit"_s));
    ++m_figures.people[side == Side::Ours ? 0 : side == Side::Theirs ? 1 : 2];
}

RegisterFigures RegisterCollector::take()
{
    if (m_figures.secondments)
        m_figures.secondments->finish();
    if (m_figures.investments)
        m_figures.investments->finish();
    if (m_figures.meetings)
        m_figures.meetings->finish(m_context);
    if (m_figures.pairings)
        m_figures.pairings->finish(m_context);
    std::vector<VisitMark>& visits = m_figures.visits;
    std::ranges::stable_sort(visits, {}, &VisitMark::start);
    if (visits.size() > mostVisits)
        visits.erase(visits.begin(), visits.end() - mostVisits);
    return std::move(m_figures);
}

}

// SPDX-FileCopyrightText: PactLedger contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/unitnames.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace pact::domain {

UnitNames::UnitNames(std::vector<Row> rows)
    : m_rows(std::move(rows))
{
    std::ranges::stable_sort(m_rows, [](const Row& a, const Row& b) { return a.from.isValid() ? b.from.isValid() && a.from < b.from : b.from.isValid(); });
    QHash<QString, size_t> byKey;
    for (size_t at = 0; at < m_rows.size(); ++at) {
        const Row& row = m_rows[at];
        const auto known = byKey.constFind(row.key);
        const size_t unit = known != byKey.constEnd() ? *known : m_units.size();
        if (known == byKey.constEnd()) {
            byKey.insert(row.key, unit);
            m_units.emplace_back();
        }
        Unit& of = m_units[unit];
        const bool lasts = !of.rows.empty() && !of.ended.isValid();
        of.ended = lasts || !row.to.isValid() ? QDate() : of.rows.empty() ? row.to : std::max(of.ended, row.to);
        of.rows.push_back(at);
        m_unitOf.insert(row.ref.id, unit);
        if (const auto first = m_firstOf.constFind(row.ref.label); first == m_firstOf.constEnd())
            m_firstOf.insert(row.ref.label, unit);
        else if (*first != unit)
            m_shared.insert(row.ref.label);
    }
    for (const Row& row : m_rows) {
        const size_t heir = m_unitOf.value(row.ref.id);
        for (const RecordId& id : row.predecessors) {
            const auto before = m_unitOf.constFind(id);
            if (before == m_unitOf.constEnd() || *before == heir)
                continue;
            auto& heirs = m_units[*before].heirs;
            if (std::ranges::find(heirs, heir) == heirs.end())
                heirs.push_back(heir);
        }
    }
}

std::optional<std::pair<size_t, QDate>> UnitNames::heirOf(size_t unit) const
{
    // A unit that was divided is called what it was: nobody says which part has the item.
    const Unit& of = m_units[unit];
    if (!of.ended.isValid() || of.heirs.size() != 1)
        return std::nullopt;
    const QDate after = of.ended.addDays(1);
    const QDate begins = this->begins(of.heirs.front());
    return std::pair(of.heirs.front(), begins.isValid() ? std::max(after, begins) : after);
}

size_t UnitNames::standing(size_t unit, QDate day) const
{
    for (size_t steps = 0; steps < m_units.size(); ++steps) {
        const auto heir = heirOf(unit);
        if (!heir || day < heir->second)
            break;
        unit = heir->first;
    }
    return unit;
}

const UnitNames::Row& UnitNames::rowOn(size_t unit, QDate day) const
{
    const auto& rows = m_units[unit].rows;
    const Row* row = &m_rows[rows.front()];
    for (const size_t at : rows) {
        if (const QDate from = m_rows[at].from; !from.isValid() || from <= day)
            row = &m_rows[at];
    }
    return *row;
}

RecordId UnitNames::unit(RecordId row, QDate day) const
{
    const auto known = m_unitOf.constFind(row);
    return known == m_unitOf.constEnd() ? row : m_rows[m_units[standing(*known, day)].rows.front()].ref.id;
}

Ref UnitNames::meant(const Ref& ref, QDate on, QDate asked) const
{
    return called({unit(ref.id, on), ref.label, ref.name}, asked);
}

Ref UnitNames::called(const Ref& unit, QDate day) const
{
    const auto known = m_unitOf.constFind(unit.id);
    if (known == m_unitOf.constEnd())
        return unit;
    const Ref& name = rowOn(*known, day).ref;
    return {unit.id, name.label, name.name};
}

Ref UnitNames::named(const Ref& ref, QDate day) const
{
    const auto known = m_unitOf.constFind(ref.id);
    if (known == m_unitOf.constEnd())
        return ref;
    const Ref& name = rowOn(standing(*known, day), day).ref;
    return {ref.id, name.label, name.name};
}

Value UnitNames::each(const Value& value, const std::function<Ref(const Ref&)>& change) const
{
    if (const Ref* ref = value.as<Ref>())
        return change(*ref);
    const auto* refs = value.as<QList<Ref>>();
    if (!refs)
        return value;
    QList<Ref> all;
    for (const Ref& ref : *refs)
        all << change(ref);
    return all;
}

Value UnitNames::named(const Value& value, QDate day) const
{
    return each(value, [&](const Ref& ref) { return named(ref, day); });
}

Value UnitNames::keptFrom(const Value& value, QDate day) const
{
    return each(value, [&](const Ref& ref) {
        const auto own = m_unitOf.constFind(ref.id);
        return own == m_unitOf.constEnd() || standing(*own, day) == *own ? ref : named(ref, day);
    });
}

Value UnitNames::writtenOn(const Value& value, QDate day) const
{
    return each(value, [&](const Ref& ref) {
        const auto own = m_unitOf.constFind(ref.id);
        return own == m_unitOf.constEnd() || standing(*own, day) != *own ? ref : rowOn(*own, day).ref;
    });
}

Value UnitNames::settled(const Value& given, const Value& present, QDate day) const
{
    if (isPlain() || (!given.as<Ref>() && !given.as<QList<Ref>>()))
        return given;
    const auto units = [&](const Value& value) {
        QList<RecordId> all;
        if (const Ref* ref = value.as<Ref>())
            all << unit(ref->id, day);
        const QList<Ref> refs = value.refs();
        for (const Ref& ref : refs)
            all << unit(ref.id, day);
        return all;
    };
    return units(given) == units(present) ? present : given;
}

bool UnitNames::isShared(const QString& name) const
{
    return m_shared.contains(name);
}

std::vector<UnitNames::Span> UnitNames::spans(const std::function<bool(const Row&)>& matches, bool throughout) const
{
    std::vector<bool> wanted(m_units.size());
    for (const Row& row : m_rows) {
        if (matches(row))
            wanted[m_unitOf.value(row.ref.id)] = true;
    }
    std::vector<Span> found;
    const auto add = [&](size_t unit, QDate from, QDate before) {
        for (const size_t at : m_units[unit].rows)
            found.push_back({m_rows[at].ref.id, from, before});
    };
    for (size_t unit = 0; unit < m_units.size(); ++unit) {
        if (throughout && wanted[unit]) {
            add(unit, {}, {});
            continue;
        }
        size_t stands = unit;
        QDate since;
        for (size_t steps = 0; steps <= m_units.size(); ++steps) {
            const auto heir = heirOf(stands);
            if (wanted[stands])
                add(unit, since, heir ? heir->second : QDate());
            if (!heir)
                break;
            stands = heir->first;
            since = since.isValid() ? std::max(since, heir->second) : heir->second;
        }
    }
    return found;
}

std::vector<int> unitFields(const Kind& kind)
{
    std::vector<int> fields;
    for (int i = 0; i < kind.fieldCount() && kind.key() != u"units"; ++i) {
        if (kind.field(i).isReference() && kind.field(i).target == u"units")
            fields.push_back(i);
    }
    return fields;
}

}

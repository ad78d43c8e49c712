// SPDX-FileCopyrightText: PactLedger contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/registers/pairedunits.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace pact::domain {

namespace {

constexpr size_t mostPairs = 200;

RecordId unitOf(const Value& unit, QDate on, const UnitNames& names)
{
    const Ref* ref = unit.as<Ref>();
    return ref ? names.unit(ref->id, on) : RecordId();
}

}

qint64 PairedUnits::times() const
{
    qint64 sum = 0;
    for (const auto& [year, count] : met)
        sum += count;
    return sum;
}

void PairingFigures::add(const Record& record, const RegisterContext& context)
{
    const QString kind = record.kind().key();
    if (kind == u"pairings") {
        const QDate since = record.value(u"since"_s).date();
        if (since > context.day)
            return;
        const Value& ours = record.value(u"our_unit"_s);
        const Value& theirs = record.value(u"their_unit"_s);
        const auto name = [](const Value& unit) { return unit.as<Ref>() ? unit.as<Ref>()->name : Text(); };
        // Who stands in a unit's place today has met where that unit did.
        m_pairs.push_back({{record.id(), record.label(), name(ours), name(theirs), since, {}, {}, {}},
                           unitOf(ours, context.day, context.names),
                           unitOf(theirs, context.day, context.names),
                           record.value(u"commitments"_s).refs()});
        return;
    }
    const bool visit = kind == u"visits";
    Event event{.on = record.value(visit ? u"start"_s : u"date"_s).date(), .code = record.label(), .units = {}, .commitments = {}, .visit = visit};
    if (!event.on.isValid() || event.on > context.day)
        return;
    if (visit) {
        event.units = {unitOf(record.value(u"host_unit"_s), context.day, context.names)};
        event.commitments = record.value(u"commitments"_s).refs();
    } else {
        const QList<Ref> attending = record.value(u"attending_units"_s).refs();
        for (const Ref& unit : attending)
            event.units.append(context.names.unit(unit.id, context.day));
    }
    m_events.push_back(std::move(event));
}

bool PairingFigures::isTheirs(const Event& event, const Pair& pair)
{
    if (!event.visit)
        return event.units.contains(pair.ours) && event.units.contains(pair.theirs);
    const bool host = event.units.front() == pair.ours || event.units.front() == pair.theirs;
    return host && std::ranges::any_of(event.commitments, [&pair](const Ref& item) { return pair.commitments.contains(item); });
}

void PairingFigures::finish(const RegisterContext& context)
{
    // By the units that were there, so that thousands of pairs do not each look at every session.
    QHash<RecordId, std::vector<const Event*>> byUnit;
    for (const Event& event : m_events) {
        for (const RecordId& unit : event.units)
            byUnit[unit].push_back(&event);
    }
    for (Pair& pair : m_pairs) {
        std::vector<const Event*> own = byUnit.value(pair.ours);
        for (const Event* event : byUnit.value(pair.theirs)) {
            if (event->visit)
                own.push_back(event);
        }
        for (const Event* event : own) {
            if (!isTheirs(*event, pair))
                continue;
            ++pair.units.met[event->on.year()];
            if (event->on > pair.units.lastMet || !pair.units.lastMet.isValid()) {
                pair.units.lastMet = event->on;
                pair.units.lastCode = event->code;
            }
        }
        ++total;
        never += pair.units.met.empty() ? 1 : 0;
        metThisYear += pair.units.met.contains(context.day.year()) ? 1 : 0;
        pairs.push_back(std::move(pair.units));
    }
    std::ranges::sort(pairs, [](const PairedUnits& a, const PairedUnits& b) { return std::tuple(a.lastMet, a.code) < std::tuple(b.lastMet, b.code); });
    if (pairs.size() > mostPairs)
        pairs.resize(mostPairs);
}

}

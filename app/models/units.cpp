// SPDX-FileCopyrightText: PactLedger contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/units.h"

#include "domain/filter/filtertext.h"
#include "store/unitnames.h"
#include "store/unitrows.h"

#include <QRegularExpression>
#include <algorithm>

using namespace Qt::StringLiterals;

namespace pact::models {

namespace {

constexpr std::array owners{"lead_unit"_L1, "partner_unit"_L1};

/// The name of a unit on the day, else the one next to it.
const Record& nameOn(const std::vector<Record>& names, QDate day)
{
    const auto begun = std::find_if(names.rbegin(), names.rend(), [&](const Record& name) { return !store::beginOf(name).isValid() || store::beginOf(name) <= day; });
    return begun == names.rend() ? names.front() : *begun;
}

class Reading
{
public:
    Reading(store::Database& database, const Catalogue& catalogue, QDate day)
        // Lights are asked for by their dates: no settings are needed.
        : m_reader(database, catalogue, {})
        , m_catalogue(catalogue)
        , m_day(day)
    {
    }

    Result<std::vector<UnitRow>> read()
    {
        for (auto step : {&Reading::readNames, &Reading::readSides, &Reading::countItems, &Reading::countPeople}) {
            if (auto done = (this->*step)(); !done)
                return fail(done);
        }
        sort();
        return std::move(m_units);
    }

private:
    Result<> readNames()
    {
        QHash<QString, size_t> byKey;
        auto done = m_reader.each({.kind = &m_catalogue.kind(u"units"_s), .day = m_day}, [&](const store::ReadRow& row) -> Result<bool> {
            const QString key = store::keyOf(row.record);
            const size_t place = byKey.value(key, m_units.size());
            if (place == m_units.size()) {
                byKey.insert(key, place);
                m_units.push_back({.record = row.record, .names = {}, .counts = {}});
            }
            m_units.at(place).names.push_back(row.record);
            m_unitOf.insert(row.record.id(), place);
            return true;
        });
        for (UnitRow& unit : m_units) {
            std::ranges::stable_sort(unit.names, {}, [](const Record& name) { return store::beginOf(name); });
            unit.record = nameOn(unit.names, m_day);
            unit.ended = !store::isValidOn(unit.record, m_day);
        }
        return done;
    }

    Result<> readSides()
    {
        QSet<RecordId> ours;
        auto done = m_reader.each({.kind = &m_catalogue.kind(u"parties"_s), .day = m_day}, [&](const store::ReadRow& row) -> Result<bool> {
            if (row.record.value(u"ours"_s).text() == u"yes"_s)
                ours.insert(row.record.id());
            return true;
        });
        for (UnitRow& unit : m_units) {
            const auto party = unit.record.value(u"party"_s).ref();
            unit.ours = party && ours.contains(party->id);
        }
        return done;
    }

    UnitRow* unitOf(const Value& value)
    {
        const auto ref = value.ref();
        const auto found = ref ? m_unitOf.constFind(ref->id) : m_unitOf.cend();
        return found == m_unitOf.cend() ? nullptr : &m_units.at(*found);
    }

    Result<> countItems()
    {
        const Kind& commitments = m_catalogue.kind(u"commitments"_s);
        for (const QLatin1StringView owner : owners) {
            const auto groups = m_reader.groups({.kind = &commitments, .day = m_day}, commitments.indexOf(owner));
            if (!groups)
                return fail(groups);
            for (const store::GroupCounts& group : *groups) {
                UnitRow* unit = unitOf(group.value);
                if (!unit)
                    continue;
                unit->counts.all += group.all;
                unit->counts.done += group.done;
                unit->counts.completable += group.completable;
                for (size_t i = 0; i < group.lights.size(); ++i)
                    unit->counts.lights.at(i) += group.lights.at(i);
            }
        }
        return {};
    }

    Result<> countPeople()
    {
        const Kind& people = m_catalogue.kind(u"people"_s);
        const auto groups = m_reader.groups({.kind = &people, .filter = validOn(people, m_day), .sort = {}, .day = m_day}, people.indexOf(u"unit"_s));
        if (!groups)
            return fail(groups);
        for (const store::GroupCounts& group : *groups) {
            if (UnitRow* unit = unitOf(group.value))
                unit->people = group.shown;
        }
        return {};
    }

    void sort()
    {
        const auto party = [](const UnitRow& unit) {
            const auto ref = unit.record.value(u"party"_s).ref();
            return ref ? ref->name.zh : QString();
        };
        std::vector<Ref> names;
        for (const UnitRow& unit : m_units)
            names.push_back({unit.record.id(), {}, {store::nameOf(unit.record), {}}});
        store::sortByName(names);
        QHash<RecordId, qsizetype> order;
        for (const Ref& name : names)
            order.insert(name.id, order.size());
        std::ranges::sort(m_units, [&](const UnitRow& a, const UnitRow& b) {
            if (a.ours != b.ours)
                return a.ours;
            if (const int sides = party(a).compare(party(b)); sides != 0)
                return sides < 0;
            return a.ended != b.ended ? b.ended : order.value(a.record.id()) < order.value(b.record.id());
        });
    }

    store::RecordReader m_reader;
    const Catalogue& m_catalogue;
    QDate m_day;
    std::vector<UnitRow> m_units;
    QHash<RecordId, size_t> m_unitOf; ///< by each of their rows
};

}

bool UnitRow::isNamedBy(RecordId name) const
{
    return std::ranges::find(names, name, &Record::id) != names.end();
}

Result<std::vector<UnitRow>> readUnits(store::Database& database, const Catalogue& catalogue, QDate day)
{
    return Reading(database, catalogue, day).read();
}

Result<UnitContents> readUnitContents(store::Database& database, const Catalogue& catalogue, const UnitRow& unit, QDate day)
{
    store::RecordReader reader(database, catalogue, {});
    const Kind& units = catalogue.kind(u"units"_s);
    const Kind& people = catalogue.kind(u"people"_s);
    const int field = people.indexOf(u"unit"_s);
    const Filter named{.op = Filter::Op::Equals, .field = field, .values = {unit.record.label()}};
    const auto names = store::readUnitNames(database);
    if (!names)
        return fail(names);
    UnitContents contents;
    auto done = reader.each({.kind = &people, .filter = Filter::both(named, validOn(people, day)), .sort = {{people.indexOf(u"name"_s)}}, .day = day},
                            [&](const store::ReadRow& row) -> Result<bool> {
                                // Two parties may have units of one name.
                                const auto ref = row.record.value(field).ref();
                                if (ref && unit.isNamedBy(names->unit(ref->id, day)))
                                    contents.people.push_back(row.record);
                                return true;
                            });
    for (const Record& name : unit.names) {
        const auto heirs = reader.linked(units, units.indexOf(u"predecessors"_s), name.id(), day);
        if (!heirs)
            return fail(heirs);
        for (const store::ReadRow& heir : *heirs)
            contents.passedInto.push_back(heir.record);
    }
    return done ? Result<UnitContents>(std::move(contents)) : fail(done);
}

Filter validOn(const Kind& kind, QDate day)
{
    const Filter begins{.op = Filter::Op::Range, .field = kind.indexOf(u"valid_from"_s), .low = day.addDays(1)};
    const Filter gone{.op = Filter::Op::Range, .field = kind.indexOf(u"valid_to"_s), .high = day.addDays(-1)};
    return {.op = Filter::Op::Not, .parts = {{.op = Filter::Op::Any, .parts = {begins, gone}}}};
}

QString personLine(const Record& person)
{
    QStringList words{person.name()};
    for (const QString& key : {u"post"_s, u"phone"_s, u"email"_s}) {
        if (const QString said = person.value(key).text(); !said.isEmpty())
            words << said;
    }
    return words.join(u" · "_s);
}

QString owedBy(const Record& unit)
{
    QStringList parts;
    for (const QLatin1StringView owner : owners)
        parts << filterOneOf(owner, {unit.label()});
    return u'(' + parts.join(u" | "_s) + u')';
}

Result<QString> freeKey(store::Database& database, const Catalogue& catalogue, const Kind& kind)
{
    store::RecordReader reader(database, catalogue, {});
    QSet<QString> taken;
    auto done = reader.each({.kind = &kind}, [&](const store::ReadRow& row) -> Result<bool> {
        taken.insert(row.record.value(u"key"_s).text());
        return true;
    });
    if (!done)
        return fail(done);
    qsizetype number = taken.size();
    QString key;
    do {
        key = u"%1-%2"_s.arg(kind.table().first(1)).arg(++number);
    } while (taken.contains(key));
    return key;
}

Result<QString> nextCode(store::Database& database, const Catalogue& catalogue, const Kind& kind)
{
    store::RecordReader reader(database, catalogue, {});
    const store::Query last{.kind = &kind, .filter = Filter::all(), .sort = {{kind.labelField(), true}}, .day = {}};
    const auto rows = reader.rows(last);
    if (!rows)
        return fail(rows);
    if (rows->empty())
        return kind.key().first(1).toUpper() + u"-01"_s;
    const auto record = reader.records(kind, std::span(rows->data(), 1), {});
    if (!record)
        return fail(record);
    static const QRegularExpression form(u"^(.*?)(\\d+)$"_s);
    const auto found = form.match(record->empty() ? QString() : record->front().record.label());
    if (!found.hasMatch())
        return QString();
    const QString digits = found.captured(2);
    return found.captured(1) + QString::number(digits.toLongLong() + 1).rightJustified(digits.size(), u'0');
}

}

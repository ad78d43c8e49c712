// SPDX-FileCopyrightText: PactLedger contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "store/unitacts.h"

#include "store/fieldvalues.h"
#include "store/unitrows.h"

#include <array>

using namespace Qt::StringLiterals;

namespace pact::store {

namespace {

Result<UnitRows> rowsOf(Ledger& ledger)
{
    RecordReader reader(ledger.database(), ledger.catalogue(), ledger.settings().lights);
    return UnitRows::read(reader, ledger.catalogue());
}

Ref refOf(const Record& unit)
{
    return {unit.id(), unit.label(), {nameOf(unit), unit.value(u"name_en"_s).text()}};
}

Change editionOf(const Record& unit, const QString& field, const Value& after)
{
    Record edited = unit;
    edited.set(field, after);
    return edition(unit, edited);
}

/// A row for a name that begins; the key is the unit's, or its own for a unit that is new.
Record beginning(const Record& before, const UnitNaming& naming, const QString& key)
{
    Record unit(before.kind());
    unit.setId(RecordId::create());
    unit.set(u"key"_s, key.isEmpty() ? unit.id().toString() : key);
    unit.set(u"name_zh"_s, naming.name.trimmed());
    unit.set(u"name_en"_s, naming.nameEn.trimmed());
    unit.set(u"party"_s, before.value(u"party"_s));
    unit.set(u"valid_from"_s, naming.from);
    return unit;
}

ChangeHeader headerFor(Act act, const QString& before, const UnitNaming& naming)
{
    return {.author = {}, .origin = Origin::Edit, .act = act, .reason = naming.reason, .subject = u"%1 → %2"_s.arg(before, naming.name.trimmed()),
            .detail = naming.from.toString(Qt::ISODate), .undoes = {}, .id = {}};
}

Result<> checkNaming(const Kind& kind, const UnitNaming& naming)
{
    if (naming.name.trimmed().isEmpty())
        return fail(Error::Code::Required, {kind.field(kind.nameField()).label.now()});
    if (!naming.from.isValid())
        return fail(Error::Code::Required, {kind.field(kind.indexOf(u"valid_from"_s)).label.now()});
    return {};
}

}

Result<Record> unitCalled(Ledger& ledger, const QString& unit, QDate day)
{
    const auto rows = rowsOf(ledger);
    if (!rows)
        return fail(rows);
    const auto row = rows->called(unit, day);
    if (!row)
        return fail(row);
    return **row;
}

Result<ChangeInfo> renameUnit(Ledger& ledger, const QString& unit, const UnitNaming& naming)
{
    if (auto checked = checkNaming(ledger.catalogue().kind(u"units"_s), naming); !checked)
        return fail(checked);
    const auto rows = rowsOf(ledger);
    if (!rows)
        return fail(rows);
    const auto called = rows->called(unit, naming.from);
    if (!called)
        return fail(called);
    const Record& before = **called;
    const QString name = naming.name.trimmed();
    if (nameOf(before) == name)
        return fail(Error::Code::UnitNamed, {name});
    if (beginOf(before) == naming.from)
        return tl::make_unexpected(beginsLater(before, naming.from));
    if (rows->isTaken(name, before, naming.from, endOf(before)))
        return fail(Error::Code::UnitNameTaken, {name});
    Record after = beginning(before, naming, keyOf(before));
    after.set(u"valid_to"_s, before.value(u"valid_to"_s));
    return ledger.apply(headerFor(Act::UnitRename, nameOf(before), naming), {editionOf(before, u"valid_to"_s, naming.from.addDays(-1)), addition(after)});
}

Result<ChangeInfo> mergeUnits(Ledger& ledger, const QString& unit, const QString& other, const UnitNaming& naming)
{
    if (auto checked = checkNaming(ledger.catalogue().kind(u"units"_s), naming); !checked)
        return fail(checked);
    const auto rows = rowsOf(ledger);
    if (!rows)
        return fail(rows);
    const auto first = rows->called(unit, naming.from);
    if (!first)
        return fail(first);
    const auto second = rows->called(other, naming.from);
    if (!second)
        return fail(second);
    const std::array<const Record*, 2> merged{*first, *second};
    if (keyOf(**first) == keyOf(**second))
        return fail(Error::Code::UnitSame, {nameOf(**first)});
    const Value party = (*first)->value(u"party"_s);
    if ((*second)->value(u"party"_s) != party)
        return fail(Error::Code::UnitOtherSide, {nameOf(**first), nameOf(**second)});
    const Record* into = rows->find(naming.name.trimmed(), naming.from, party);
    if (into && into->value(u"party"_s) != party)
        return fail(Error::Code::UnitOtherSide, {nameOf(**first), nameOf(*into)});
    if (!into && rows->isTaken(naming.name.trimmed(), **first, naming.from, {}))
        return fail(Error::Code::UnitNameTaken, {naming.name.trimmed()});
    std::vector<Change> changes;
    QList<Ref> predecessors = into ? into->value(u"predecessors"_s).refs() : QList<Ref>();
    for (const Record* ending : merged) {
        if (into && keyOf(*into) == keyOf(*ending))
            continue;
        if (beginOf(*ending) == naming.from)
            return tl::make_unexpected(beginsLater(*ending, naming.from));
        if (const Record* later = rows->after(*ending))
            return fail(Error::Code::UnitChangesLater, {nameOf(*ending), beginOf(*later).toString(Qt::ISODate)});
        changes.push_back(editionOf(*ending, u"valid_to"_s, naming.from.addDays(-1)));
        predecessors << refOf(*ending);
    }
    if (into) {
        changes.push_back(editionOf(*into, u"predecessors"_s, predecessors));
    } else {
        Record made = beginning(**first, naming, {});
        made.set(u"predecessors"_s, predecessors);
        changes.push_back(addition(made));
    }
    return ledger.apply(headerFor(Act::UnitMerge, u"%1 + %2"_s.arg(nameOf(**first), nameOf(**second)), naming), std::move(changes));
}

Result<UnitUse> unitUse(RecordReader& reader, const Catalogue& catalogue, const Ref& unit, QDate day)
{
    const Kind& commitments = catalogue.kind(u"commitments"_s);
    const Kind& people = catalogue.kind(u"people"_s);
    Filter owners{.op = Filter::Op::Any};
    for (const QString& field : {u"lead_unit"_s, u"partner_unit"_s, u"assisting_units"_s})
        owners.parts.push_back({.op = Filter::Op::Equals, .field = commitments.indexOf(field), .values = {unit.label}});
    const Filter closed{.op = Filter::Op::Equals, .field = commitments.indexOf(u"status"_s), .values = {u"done"_s, u"ended"_s}};
    const auto items = reader.count({.kind = &commitments, .filter = Filter::both(std::move(owners), {.op = Filter::Op::Not, .parts = {closed}}), .sort = {}, .day = day});
    if (!items)
        return fail(items);
    const Filter gone{.op = Filter::Op::Range, .field = people.indexOf(u"valid_to"_s), .high = day.addDays(-1)};
    const Filter theirs{.op = Filter::Op::Equals, .field = people.indexOf(u"unit"_s), .values = {unit.label}};
    const auto persons = reader.count({.kind = &people, .filter = Filter::both(theirs, {.op = Filter::Op::Not, .parts = {gone}}), .sort = {}, .day = day});
    if (!persons)
        return fail(persons);
    return UnitUse{*items, *persons};
}

}

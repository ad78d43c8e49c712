// SPDX-FileCopyrightText: PactLedger contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/agreements.h"

#include "store/unitrows.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace pact::models {

namespace {

Result<std::vector<ClauseRow>> readClauses(store::Database& database, store::RecordReader& reader, const Kind& kind, RecordId agreement, QDate day)
{
    const auto linked = reader.linked(kind, kind.ownerField(u"agreements"_s), agreement, day);
    if (!linked)
        return fail(linked);
    const auto counts = store::clauseCounts(database, agreement, day);
    if (!counts)
        return fail(counts);
    const auto number = [](const Record& clause, const QString& key) { return clause.value(key).number().value_or(Decimal()); };
    std::vector<Record> clauses;
    Decimal newest;
    for (const store::ReadRow& row : *linked)
        newest = std::max(newest, number(row.record, u"version"_s));
    for (const store::ReadRow& row : *linked) {
        if (number(row.record, u"version"_s) == newest)
            clauses.push_back(row.record);
    }
    std::ranges::stable_sort(clauses, [&](const Record& a, const Record& b) { return number(a, u"position"_s) < number(b, u"position"_s); });
    std::vector<ClauseRow> rows;
    for (const Record& clause : clauses) {
        ClauseRow row{.number = clause.value(u"number"_s).text(), .text = clause.value(u"text"_s).text()};
        const auto found = std::ranges::find(*counts, row.number, &store::ClauseCounts::clause);
        if (found != counts->end()) {
            row.items = found->items;
            row.lights = found->lights;
        }
        rows.push_back(row);
    }
    return rows;
}

Result<AgreementSide> readSide(store::RecordReader& reader, const Catalogue& catalogue, const Ref& party, QDate day)
{
    const Kind& units = catalogue.kind(u"units"_s);
    const Kind& people = catalogue.kind(u"people"_s);
    const auto linked = reader.linked(units, units.indexOf(u"party"_s), party.id, day);
    if (!linked)
        return fail(linked);
    AgreementSide side{.party = party, .units = {}};
    for (const store::ReadRow& row : *linked) {
        if (!store::isValidOn(row.record, day))
            continue;
        const auto members = reader.linked(people, people.indexOf(u"unit"_s), row.record.id(), day);
        if (!members)
            return fail(members);
        AgreementSide::Unit unit{.unit = row.record, .people = {}};
        for (const store::ReadRow& member : *members) {
            if (store::isValidOn(member.record, day))
                unit.people.push_back(member.record);
        }
        side.units.push_back(std::move(unit));
    }
    return side;
}

}

Result<std::vector<AgreementRow>> readAgreements(store::Database& database, const Catalogue& catalogue, QDate day)
{
    // Lights are asked for by their dates: no settings are needed.
    store::RecordReader reader(database, catalogue, {});
    const Kind& commitments = catalogue.kind(u"commitments"_s);
    const auto groups = reader.groups({.kind = &commitments, .day = day}, commitments.indexOf(u"agreement"_s));
    if (!groups)
        return fail(groups);
    std::vector<AgreementRow> rows;
    const auto read = reader.each({.kind = &catalogue.kind(u"agreements"_s), .day = day}, [&](const store::ReadRow& row) -> Result<bool> {
        AgreementRow agreement{.record = row.record, .counts = {}};
        const auto found = std::ranges::find_if(*groups, [&](const store::GroupCounts& counts) {
            const auto ref = counts.value.ref();
            return ref && ref->id == row.record.id();
        });
        if (found != groups->end())
            agreement.counts = *found;
        rows.push_back(std::move(agreement));
        return true;
    });
    return read ? Result<std::vector<AgreementRow>>(std::move(rows)) : fail(read);
}

Result<AgreementContents> readAgreementContents(store::Database& database, const Catalogue& catalogue, const Record& agreement, QDate day)
{
    store::RecordReader reader(database, catalogue, {});
    auto clauses = readClauses(database, reader, catalogue.kind(u"clauses"_s), agreement.id(), day);
    if (!clauses)
        return fail(clauses);
    AgreementContents contents{.clauses = std::move(*clauses), .sides = {}};
    for (const QString& key : {u"party_a"_s, u"party_b"_s}) {
        const auto party = agreement.value(key).ref();
        if (!party)
            continue;
        auto side = readSide(reader, catalogue, *party, day);
        if (!side)
            return fail(side);
        contents.sides.push_back(std::move(*side));
    }
    return contents;
}

}

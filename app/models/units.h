// SPDX-FileCopyrightText: PactLedger contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "store/recordreader.h"

namespace pact::models {

using namespace pact::domain;

/// A unit with the names it has had and what it owes.
struct UnitRow
{
    Record record;             ///< the name it has on the day; else the last it had, or the first it will have
    bool ours = false;
    bool ended = false;        ///< it has no name on the day
    std::vector<Record> names; ///< all of them, by the day they begin
    qint64 people = 0;         ///< who are of it on the day
    store::GroupCounts counts; ///< of the pledges it leads or answers for, those of units that have passed into it among them

    /// Whether that is one of its names.
    bool isNamedBy(RecordId name) const;
    qint64 light(Light light) const
    {
        return counts.lights.at(static_cast<size_t>(light));
    }
};

/// What belongs to one unit besides its commitments.
struct UnitContents
{
    std::vector<Record> people;  ///< who are of it on the day, by name
    std::vector<Record> passedInto; ///< units that name it as predecessor
};

/// Every unit: ours first, then those of each other party, what exists before what has ended, by name.
Result<std::vector<UnitRow>> readUnits(store::Database& database, const Catalogue& catalogue, QDate day);
Result<UnitContents> readUnitContents(store::Database& database, const Catalogue& catalogue, const UnitRow& unit, QDate day);

/// "联络员甲 · 联络员 · 010-00000001": who somebody is and how to reach them.
QString personLine(const Record& person);

/// The pledges that a unit leads or answers for, in the filter language.
QString owedBy(const Record& unit);

/// Rows of units or people that hold on the day.
Filter validOn(const Kind& kind, QDate day);

/// A value of the field `key` of units or people that no record has yet, for a new one.
Result<QString> freeKey(store::Database& database, const Catalogue& catalogue, const Kind& kind);
/// The code after the last one of a register, in its own manner: V-21 after V-20; its first letter and 01 in an empty one.
Result<QString> nextCode(store::Database& database, const Catalogue& catalogue, const Kind& kind);

}

// SPDX-FileCopyrightText: PactLedger contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "domain/catalogue/field.h"
#include "domain/registers/investments.h"
#include "domain/rules/period.h"
#include "domain/unitnames.h"

namespace pact::domain {

/// A working mechanism that is to meet once in each of its periods.
struct MechanismRule
{
    QString name; ///< as the field `mechanism` of meetings has it
    PeriodLength every = PeriodLength::Half;

    bool operator==(const MechanismRule&) const = default;
};

/// From when on something in a register is to be looked at. Settings of a ledger.
struct RegisterLimits
{
    int returnDays = 60;     ///< who returns within so many days is told of
    int secondmentDays = 30; ///< and is reminded of
    StageLimits stages;
    std::vector<MechanismRule> mechanisms;

    bool operator==(const RegisterLimits&) const = default;
};

/// What the figures of registers need to know besides the records.
struct RegisterContext
{
    QDate day;
    QDate standing;                     ///< the registers were kept up to this day: the ledger's own, also when a past day is asked for
    RegisterLimits limits;
    QHash<RecordId, Side> sides;        ///< whose the units are, by each of their rows
    UnitNames names;
    QHash<RecordId, QDate> lastReports; ///< of commitments, dated on or before the day

    Side sideOf(const Value& unit) const
    {
        const Ref* ref = unit.as<Ref>();
        return ref ? sides.value(ref->id, Side::None) : Side::None;
    }
};

}

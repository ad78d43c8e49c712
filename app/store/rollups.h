// SPDX-FileCopyrightText: PactLedger contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "domain/catalogue/catalogue.h"
#include "domain/record.h"
#include "domain/result.h"
#include "domain/rules/rollup.h"
#include "store/database.h"
#include <QHash>

namespace pact::store {

using namespace pact::domain;

/// The days that a figure is asked for: `day`, with registers that are kept up to `standing` (rollUp() of
/// domain/rules/rollup.h).
struct CountDays
{
    QDate day;
    QDate standing;
};

/// A commitment's rule, and what it comes to.
struct CountedFigure
{
    const Counting* counting = nullptr;
    QString condition;
    PeriodLength length = PeriodLength::Quarter; ///< of the periods that it is told by
    RollUp figure;
};

/// One record of the register that counts.
struct CountedRecord
{
    RecordId id;
    QString label; ///< its code
    QString name;  ///< what people call it
    QDate date;    ///< invalid: without one
    Decimal adds;
};

/// Counts those of the commitments that have a rule, whose figure is their `actual`. Keep to some hundreds at a time; the
/// records of each rule are read in one go and not kept.
Result<QHash<RecordId, CountedFigure>> readRollUps(Database& database, const Catalogue& catalogue, const QList<RecordId>& commitments, const CountDays& days);
/// None without a rule.
Result<std::optional<CountedFigure>> readRollUp(Database& database, const Catalogue& catalogue, RecordId commitment, const CountDays& days);
/// The records that a figure counts, newest first, those without a date last: `limit` of them after the first `offset`.
Result<std::vector<CountedRecord>> readCountedRecords(Database& database, const Catalogue& catalogue, RecordId commitment, const CountDays& days, int limit, int offset = 0);

/// Whether the commitment's actual is counted.
Result<bool> isCounted(Database& database, RecordId commitment);
/// Those of the commitments that are.
Result<QList<RecordId>> countedAmong(Database& database, const QList<RecordId>& commitments);

/// Whether a rule may stand: its condition can be read for its register, and means the same on every day; persons are not
/// counted in person-times. Nothing for another kind. FilterSyntax, FilterField, FilterValue, MovingCondition, UnitsMixed.
Result<> guardRollUp(Database& database, const Catalogue& catalogue, const Record& rule);
/// Whether a commitment may become what it is in `after`, as far as it is counted. UseCorrection, UnitsMixed.
Result<> guardCounted(Database& database, const Record& before, const Record& after);

}

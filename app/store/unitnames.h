// SPDX-FileCopyrightText: PactLedger contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "domain/unitnames.h"
#include "store/statement.h"

namespace pact::store {

using namespace pact::domain;

/// The names of every unit; without rows as long as no unit has had two names or a predecessor, which is quickly told.
Result<UnitNames> readUnitNames(Database& database);

/// The day from which on a record is settled (Kind::namedOn, for commitments also the closing without fulfilment); none for
/// one that is open.
Result<QDate> settledOn(Database& database, const Record& record);
/// The same as SQL over the table `t`; empty for a kind whose records never are.
QString settledOnSql(const Kind& kind);
/// The day on which the names in a record are read: the one it was settled on if that is before the day asked, else that.
Result<QDate> nameDay(Database& database, const Record& record, QDate asked);

/// Calls the units in a record as on its day.
Result<> nameUnits(Database& database, Record& record, QDate asked, const UnitNames& names);

}

// SPDX-FileCopyrightText: PactLedger contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "store/ledger.h"
#include "store/recordreader.h"

namespace pact::store {

/// What offices do to their units, each one change set. No reference is touched: one that names a unit by an earlier row
/// means, from the day on, what has come of it (domain/unitnames.h).

/// A name and the day from which it is used.
struct UnitNaming
{
    QString name;
    QString nameEn; ///< may be empty
    QDate from;
    QString reason;
};

/// The row that is a unit's name on a day. `unit` is its name in either language, its key, or the id of any of its rows.
/// NotFound, AmbiguousCode, UnitBegins, UnitEnded.
Result<Record> unitCalled(Ledger& ledger, const QString& unit, QDate day);

/// Ends the unit's name the day before and adds a row with the same key for the new one, until the old one would have
/// ended. Errors as unitCalled(), and Required, UnitNamed, UnitNameTaken.
Result<ChangeInfo> renameUnit(Ledger& ledger, const QString& unit, const UnitNaming& naming);

/// Ends both units the day before and records them as predecessors of the unit called `naming.name` on that day, which is
/// made when the party has none; it may be one of the two, which then goes on. Errors as unitCalled(), and Required, UnitSame,
/// UnitOtherSide, UnitNameTaken, UnitChangesLater.
Result<ChangeInfo> mergeUnits(Ledger& ledger, const QString& unit, const QString& other, const UnitNaming& naming);

/// Records that are meant by a change of a unit's name.
struct UnitUse
{
    qint64 commitments = 0; ///< open, with the unit as lead, partner or assisting unit
    qint64 people = 0;      ///< who are of the unit on the day
};
Result<UnitUse> unitUse(RecordReader& reader, const Catalogue& catalogue, const Ref& unit, QDate day);

}

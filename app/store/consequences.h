// SPDX-FileCopyrightText: PactLedger contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "domain/changeset.h"
#include "domain/registerrules.h"
#include "store/database.h"

namespace pact::store {

using namespace pact::domain;

/// What of a commitment was touched by a set, so that the rest follows.
struct TouchedCommitment
{
    QString newestReport;   ///< period of the newest report added or edited
    bool reportRemoved = false;
    bool extension = false;
    bool closure = false;
    std::optional<Decimal> counted{}; ///< its actual, which follows from a register
};

/// The changes to a commitment that follow from its reports, extensions and closures:
/// progress and actual are those of the newest report when that one was touched, the actual of a counted one its figure; the due date is that of the last approved
/// extension; a closure sets status and completed, its removal takes them back. Nothing when all is so already.
Result<std::vector<FieldChange>> consequencesFor(Database& database, const Record& commitment, const TouchedCommitment& touched);

/// Whether this edit of a commitment may be made by hand: due dates move by extension only, closing sets the end states,
/// an original due date may be corrected with a reason while no extension exists; what is counted changes with the register or
/// by a correction, and persons are not counted in person-times.
Result<> guardEdit(Database& database, const Record& before, const Record& after, const QString& reason);

/// How a set of this origin writes its records. Of an import the planner has asked what the file could give.
Writing writingOf(Origin origin, const Record* before = nullptr);

/// What every record must be, after a change: required fields there, one owner if any of several, dates in order, no
/// identity number of a person in it. What registers ask beyond is in domain/registerrules.h.
/// Required, NoOwner, SeveralOwners, BadOrder, IdentityNumber.
Result<> validate(const Record& record);

}

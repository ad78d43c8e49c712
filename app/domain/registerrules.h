// SPDX-FileCopyrightText: PactLedger contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "domain/record.h"
#include "domain/result.h"
#include <functional>

namespace pact::domain {

/// How a record of a register comes to be written.
struct Writing
{
    const Record* before = nullptr;                     ///< as it was until now; none when it is new
    std::function<bool(int field)> couldGive = nullptr; ///< whether the writer has a place for this field; unset: for each
};

/// What the values of one record of a register must be to each other; records of other kinds pass. Each rule is asked only
/// where one of its fields is new or altered, so that what stood before it stays editable.
///
/// An investment has no date of a stage that it has not reached, and, once it has any, that of the stage it is in; one that
/// has ended, and no other, has a date and a reason for it. No more is paid in than agreed, nor in a period than in all. No
/// more of a fund is spent than disbursed. A secondment that has ended has an end date. What is missing is only asked of who
/// could give it: an office's sheet without a column for the day of landing may say that a project has landed.
/// NotTogether, NeedsAlso, MoreThan. Source: the rows of the founding agreement's registers, and an office's own sheets.
Result<> registerRules(const Record& record, const Writing& writing = {});

}

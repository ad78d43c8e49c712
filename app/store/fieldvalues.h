// SPDX-FileCopyrightText: PactLedger contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "store/ledger.h"
#include "store/recordreader.h"

namespace pact::store {

/// Text of a file or a person → the value of a field, references resolved on `day`. `typed`: as people type dates and
/// numbers; else strictly as files have them.
Result<Value> valueOf(RecordReader& reader, const Field& field, const QString& text, QDate day, bool typed);

/// Fills what a new record leaves out: a commitment's nature, status, direction, strength, priority, report_every, and the
/// original due date from the due date or the other way round. Fields that `spoken` says were given, even as empty, stay, but for
/// the two due dates.
void fillDefaults(Record& record, const std::vector<bool>& spoken, const LedgerSettings& settings, QDate today);

/// The record with its kept fields that carry a value, as what an Op::Add does.
Change addition(const Record& record);
/// The fields in which `after` differs from `before`, as an Op::Edit; perhaps none.
Change edition(const Record& before, const Record& after);

}

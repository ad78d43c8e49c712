// SPDX-FileCopyrightText: PactLedger contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "verbs/jsonstream.h"

namespace pact::verbs {

/// "负责单位  市投资促进局 → 市商务局": one field of a change in a line of its own, with a dash for no value.
QString fieldChangeLine(const Kind& kind, const FieldChange& field);

/// The member "fields" of an object: each key with its value before and after.
void writeFieldChanges(JsonStream& json, const Change& change);

}

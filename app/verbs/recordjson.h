// SPDX-FileCopyrightText: PactLedger contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "domain/record.h"
#include "verbs/jsonstream.h"

namespace pact::verbs {

/// A value as exports carry it: numbers as numbers, several values as an array, null for none, all else as file text.
void writeValue(JsonStream& json, const Field& field, const Value& value);

/// The record as an object with every key of its kind.
void writeRecord(JsonStream& json, const Record& record);

/// Members of an object about a change that was made: change, at, author, origin, name.
void writeChange(JsonStream& json, const ChangeInfo& change, const Catalogue& catalogue);

}

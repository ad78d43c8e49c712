// SPDX-FileCopyrightText: PactLedger contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "domain/filter/filter.h"

namespace pact::domain {

/// One condition "key op value,value" of the filter language for a kind: the field found, the values read by its type.
/// FilterField, FilterValue.
Result<Filter> filterCondition(const QString& name, const QString& op, const QStringList& values, const Kind& kind, QDate today);

/// "has:NAME": a field that has a value, or records of another kind that name this one.
Result<Filter> filterHas(const QString& name, const Kind& kind, const Catalogue& catalogue);

}

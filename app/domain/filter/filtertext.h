// SPDX-FileCopyrightText: PactLedger contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include <QStringList>

namespace pact::domain {

/// A value as the filter language takes it, in quotes unless it is plain letters, digits, "-" and "_".
QString filterValue(const QString& text);

/// "domain=KJ,SZ": the field is one of the values; "-has:domain" for an empty value, in brackets if there are others too.
/// `values` must not be empty.
QString filterOneOf(const QString& field, const QStringList& values);

}

// SPDX-FileCopyrightText: PactLedger contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include <QStringView>

namespace pact::domain {

/// No ledger keeps the identity number of a person (公民身份号码): offices pass their sheets on, and nothing here needs it.

/// Whether a text has such a number in it: eighteen characters between others that are no digits, of which seven to fourteen
/// are a date from 1900 to 2099 and the last is the check of the rest. Source: GB 11643-1999; ISO 7064, MOD 11-2.
bool holdsIdentityNumber(QStringView text);

/// Whether a heading announces a column of them.
bool namesIdentityNumbers(const QString& heading);

}

// SPDX-FileCopyrightText: PactLedger contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include <QString>

namespace pact::exchange {

/// The text as a string of JSON, quotes included. Only quotes, backslashes and control characters are escaped.
QString jsonString(QStringView text);
/// Whether jsonString() escapes anything.
bool needsJsonEscapes(QStringView text);

/// A number as RFC 8259 has it.
bool isJsonNumber(QStringView text);

}

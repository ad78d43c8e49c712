// SPDX-FileCopyrightText: PactLedger contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "verbs/verb.h"
#include <functional>

namespace pact::verbs {

/// Has `write` fill the target and puts it in place, whole or not at all; "-" is the run's own output. `ledger` is the path of
/// the open ledger, which is refused as a target. Returns whether there is now a file to tell of.
Result<bool> placeOutput(Context& context, const QString& ledger, const QString& target, const std::function<Result<>(QIODevice&)>& write);
/// The same for bytes at hand, and says so.
Answer putOutput(Context& context, const QString& ledger, const QString& target, const QByteArray& bytes);

/// Writes to a device that may take less at a time. Io, DiskFull.
Result<> writeAll(QIODevice& device, QByteArrayView bytes);

/// What the ending of a target asks for, in small letters: "pdf"; empty for "-".
QString endingOf(const QString& target);

}

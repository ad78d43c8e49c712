// SPDX-FileCopyrightText: PactLedger contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "domain/result.h"
#include <QStringList>

struct stat;

namespace pact::store {

/// What is kept beside a ledger while it is open, or was left when a program was ended: the endings of their names.
const QStringList& companionEndings();
/// Whether it is the ledger at this path or one of its companions, by whatever name or link it was found.
bool isOfLedger(const struct stat& file, const QString& ledger);
/// Removes a ledger with its companions; what is not there is no matter.
void removeLedger(const QString& path);
/// The same error, about `target` where it was about the unfinished file `draft`.
domain::Error about(const QString& target, const QString& draft, domain::Error error);

}

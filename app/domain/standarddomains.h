// SPDX-FileCopyrightText: PactLedger contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "domain/text.h"

namespace pact::domain {

/// Place of a standard domain in the order of the agreement's articles, from 0; -1 for a domain of the office's own.
int standardDomainPlace(const QString& key);

/// 科技文创 for 科技创新与文创: the name where room is scarce. A domain of the office's own, or one it has renamed, keeps
/// its name.
Text shortDomainName(const QString& key, const Text& name);

}

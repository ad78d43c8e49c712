// SPDX-FileCopyrightText: PactLedger contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "store/recordreader.h"

#include <QVariantList>

namespace pact::models {

/// For GroupCountsRole.
QVariantList lightsList(const store::LightCounts& lights);
/// "red 4, yellow 3", without those that there are none of: for a screen reader.
QString lightsSentence(const store::LightCounts& lights);
/// 办结率 16.7 %; 办结率 — where there is nothing to complete.
QString rateText(const store::GroupCounts& counts);

}

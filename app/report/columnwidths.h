// SPDX-FileCopyrightText: PactLedger contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include <vector>

namespace pact::report {

/// What a column asks for: the width of its longest text, and its share of the room left (0 = it needs just its text, and
/// does not break it without need).
struct ColumnNeed
{
    double natural = 0;
    double weight = 0;
};

/// Widths that fill `available` exactly. If there is room for all texts, each gets what it needs, and what is left goes by
/// weight. Else columns without a weight get what they need, but none more than a fifth of the room as long as others
/// share the rest; the rest goes to the others by weight.
std::vector<double> columnWidths(const std::vector<ColumnNeed>& needs, double available);

}

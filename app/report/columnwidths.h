// SPDX-FileCopyrightText: PactLedger contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include <vector>

namespace pact::report {

/// What a column asks for: the width of its longest text and of its longest word, and its share of the room that is left
/// (0 = its texts are not broken without need).
struct ColumnNeed
{
    double natural = 0;
    double word = 0;
    double weight = 0;
};

/// Widths that fill `available` exactly. If there is room for all texts, each column gets what it needs, and what is left
/// goes by weight. Else columns without a weight get what they need (none more than a fifth of the room), the others their
/// longest word (none more than a quarter), and what is left goes to the others by weight and by what they lack. If even
/// that is too much, all are squeezed alike.
std::vector<double> columnWidths(const std::vector<ColumnNeed>& needs, double available);

}

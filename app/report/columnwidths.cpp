// SPDX-FileCopyrightText: PactLedger contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "report/columnwidths.h"
#include <algorithm>
#include <cstddef>

namespace pact::report {

std::vector<double> columnWidths(const std::vector<ColumnNeed>& needs, double available)
{
    double weights = 0;
    double natural = 0;
    for (const ColumnNeed& need : needs) {
        weights += need.weight;
        natural += need.natural;
    }
    std::vector<double> widths;
    if (natural <= available && weights > 0) {
        for (const ColumnNeed& need : needs)
            widths.push_back(need.natural + (available - natural) * need.weight / weights);
        return widths;
    }
    double taken = 0;
    double lacking = 0;
    std::vector<double> shares;
    for (const ColumnNeed& need : needs) {
        const double fixed = weights > 0 ? std::min(need.natural, available / 5) : need.natural;
        const double base = need.weight > 0 ? std::min(need.word, available / 4) : fixed;
        const double lack = std::max(0.0, std::min(need.natural, available / 2) - base);
        widths.push_back(base);
        shares.push_back(need.weight * lack);
        taken += base;
        lacking += shares.back();
    }
    const bool stretch = taken < available && lacking > 0;
    for (size_t i = 0; i < needs.size(); ++i)
        widths[i] = stretch ? widths[i] + (available - taken) * shares[i] / lacking : widths[i] * available / taken;
    return widths;
}

}

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
    for (const ColumnNeed& need : needs) {
        const double most = weights > 0 ? available / 5 : available;
        widths.push_back(need.weight > 0 ? 0 : std::min(need.natural, most));
        taken += widths.back();
    }
    // Where fixed columns leave less than a third to the others, they are squeezed alike.
    const double allowed = weights > 0 ? available * 2 / 3 : available;
    const double squeeze = taken > allowed || (weights <= 0 && taken > 0) ? allowed / taken : 1;
    const double rest = available - taken * squeeze;
    for (size_t i = 0; i < needs.size(); ++i)
        widths[i] = needs[i].weight > 0 ? rest * needs[i].weight / weights : widths[i] * squeeze;
    return widths;
}

}

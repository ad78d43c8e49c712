// SPDX-FileCopyrightText: PactLedger contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "exchange/separator.h"
#include <array>
#include <algorithm>
#include <cstddef>

namespace pact::exchange {

char sniffSeparator(const char* begin, const char* end)
{
    // In the order that decides a tie: a tab is never part of a name, a semicolon seldom.
    constexpr std::array<char, 3> candidates{'\t', ',', ';'};
    std::array<std::ptrdiff_t, 3> counts{};
    bool quoted = false;
    for (const char* at = begin; at != end; ++at) {
        if (*at == '"')
            quoted = !quoted;
        if (quoted)
            continue;
        if (*at == '\n' || *at == '\r')
            break;
        const auto found = std::find(candidates.begin(), candidates.end(), *at);
        if (found != candidates.end())
            ++counts.at(static_cast<size_t>(found - candidates.begin()));
    }
    const auto most = std::max_element(counts.begin(), counts.end());
    return *most == 0 ? ',' : candidates.at(static_cast<size_t>(most - counts.begin()));
}

}

// SPDX-FileCopyrightText: PactLedger contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include <limits>

namespace pact::verbs {

/// A number for a sentence with %n, which takes an int.
inline int counted(long long number)
{
    return number > std::numeric_limits<int>::max() ? std::numeric_limits<int>::max() : static_cast<int>(number);
}

}

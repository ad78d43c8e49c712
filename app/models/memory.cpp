// SPDX-FileCopyrightText: PactLedger contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/memory.h"

#include <cstdlib>
#ifdef __GLIBC__
#include <malloc.h>
#endif

namespace pact::models {

void shareMemoryOfThreads()
{
#ifdef __GLIBC__
    constexpr int areas = 2;
    constexpr int large = 128 * 1024;
    mallopt(M_ARENA_MAX, areas);
    // Once set, they no longer grow with the largest piece that was given back.
    mallopt(M_MMAP_THRESHOLD, large);
    mallopt(M_TRIM_THRESHOLD, large);
#endif
}

void giveMemoryBack()
{
#ifdef __GLIBC__
    malloc_trim(0);
#endif
}

}

// SPDX-FileCopyrightText: PactLedger contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/text.h"

#include <atomic>

namespace pact::domain {

namespace {
std::atomic<Language> current{Language::Chinese};
}

Language language()
{
    return current.load(std::memory_order_relaxed);
}

void setLanguage(Language language)
{
    current.store(language, std::memory_order_relaxed);
}

}

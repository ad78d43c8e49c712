// SPDX-FileCopyrightText: PactLedger contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include <QString>

namespace pact::domain {

enum class Language { Chinese, English };

/// The language that texts made by this program are in. One for the process, set on the main thread by --lang, the
/// settings or the window; readable from any thread.
Language language();
void setLanguage(Language language);

/// A label in both languages. Data is never translated: where the English is missing, the Chinese stands.
struct Text
{
    QString zh;
    QString en;

    QString in(Language language) const
    {
        return language == Language::English && !en.isEmpty() ? en : zh;
    }
    QString now() const
    {
        return in(language());
    }
    bool operator==(const Text&) const = default;
};

}

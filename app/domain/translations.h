// SPDX-FileCopyrightText: PactLedger contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "domain/text.h"
#include <optional>

namespace pact::domain {

/// Puts the process into a language: language() and, if there is an application object, the sentences of all libraries
/// (":/translations/*_zh_CN.qm", "*_en.qm"). May be called again at any time on the main thread; widgets get exactly one
/// QEvent::LanguageChange.
void installLanguage(Language language);

/// "zh_CN" and "zh" or "en", as --lang takes them.
std::optional<Language> languageFromName(const QString& name);
/// "zh_CN" or "en".
QString languageName(Language language);

/// English where the first that is set of LC_ALL, LC_MESSAGES and LANG begins with "en", else Chinese.
Language languageFromEnvironment();

}

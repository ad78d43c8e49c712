// SPDX-FileCopyrightText: PactLedger contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/host/preferences.h"

#include "ui/theme/theme.h"

#include <QGuiApplication>
#include <QLocale>
#include <QPalette>
#include <QSettings>
#include <array>

using namespace Qt::StringLiterals;

namespace pact::ui {

using domain::Language;

namespace {

constexpr std::array themeWords{"system", "light", "dark"};
constexpr std::array densityWords{"compact", "normal", "roomy"};

template <class E, size_t N>
E chosen(const QSettings& settings, const QString& key, const std::array<const char*, N>& words, E otherwise)
{
    const QString word = settings.value(key).toString();
    for (size_t i = 0; i < N; ++i) {
        if (word == QLatin1StringView(words.at(i)))
            return static_cast<E>(i);
    }
    return otherwise;
}

Language keptLanguage(const QSettings& settings)
{
    const QString word = settings.value(u"language"_s).toString();
    if (word == "en"_L1)
        return Language::English;
    if (word == "zh_CN"_L1)
        return Language::Chinese;
    return QLocale::system().language() == QLocale::English ? Language::English : Language::Chinese;
}

}

Preferences::Preferences(QSettings& settings, std::function<void(Language)> installLanguage, std::optional<Language> asked)
    : m_settings(settings)
    , m_installLanguage(std::move(installLanguage))
    , m_language(asked.value_or(keptLanguage(settings)))
    , m_theme(chosen(settings, u"theme"_s, themeWords, ThemeChoice::System))
    , m_density(chosen(settings, u"density"_s, densityWords, Density::Normal))
    , m_systemIsDark(QGuiApplication::palette().color(QPalette::Window).lightness() < 128)
{
}

Language Preferences::language() const
{
    return m_language;
}

ThemeChoice Preferences::theme() const
{
    return m_theme;
}

Density Preferences::density() const
{
    return m_density;
}

void Preferences::setLanguage(Language language)
{
    if (language == m_language)
        return;
    m_language = language;
    m_settings.setValue(u"language"_s, language == Language::English ? u"en"_s : u"zh_CN"_s);
    m_installLanguage(language);
    emit languageChanged(language);
}

void Preferences::setTheme(ThemeChoice theme)
{
    m_theme = theme;
    m_settings.setValue(u"theme"_s, QLatin1StringView(themeWords.at(static_cast<size_t>(theme))));
    ThemeNotifier::instance().apply(wantsDark());
    emit themeChanged(theme);
}

void Preferences::setDensity(Density density)
{
    m_density = density;
    m_settings.setValue(u"density"_s, QLatin1StringView(densityWords.at(static_cast<size_t>(density))));
    setCurrentDensity(density);
    emit densityChanged(density);
}

void Preferences::apply()
{
    m_installLanguage(m_language);
    setCurrentDensity(m_density);
    ThemeNotifier::instance().apply(wantsDark());
}

bool Preferences::wantsDark() const
{
    return m_theme == ThemeChoice::Dark || (m_theme == ThemeChoice::System && m_systemIsDark);
}

}

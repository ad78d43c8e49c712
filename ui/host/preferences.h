// SPDX-FileCopyrightText: PactLedger contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "domain/text.h"
#include "ui/theme/metrics.h"

#include <QObject>
#include <functional>

class QSettings;

namespace pact::ui {

enum class ThemeChoice { System, Light, Dark };

/// How this person wants the window: language, theme and density, kept in `settings` (which outlives this) and put on
/// the application at once. GUI thread.
class Preferences : public QObject
{
    Q_OBJECT

public:
    /// `installLanguage` puts the translators of a language on the application and makes it the process's. The language
    /// of `asked` (a command line's) wins over the kept one and is not kept.
    Preferences(QSettings& settings, std::function<void(domain::Language)> installLanguage, std::optional<domain::Language> asked = std::nullopt);

    domain::Language language() const;
    ThemeChoice theme() const;
    Density density() const;

    void setLanguage(domain::Language language);
    void setTheme(ThemeChoice theme);
    void setDensity(Density density);

    /// Puts everything on the application: before the first widget.
    void apply();

signals:
    void densityChanged(Density density);
    void themeChanged(ThemeChoice theme);
    void languageChanged(pact::domain::Language language);

private:
    bool wantsDark() const;

    QSettings& m_settings;
    std::function<void(domain::Language)> m_installLanguage;
    domain::Language m_language;
    ThemeChoice m_theme;
    Density m_density;
    bool m_systemIsDark;
};

}

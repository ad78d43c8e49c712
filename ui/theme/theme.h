// SPDX-FileCopyrightText: PactLedger contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "domain/light.h"
#include <QColor>
#include <QObject>

namespace pact::ui {

/// The neutrals of the visual language, with their two values in the light and the dark theme.
enum class Token {
    Base,
    Window,
    AlternateRow,
    Text,
    Secondary,
    InputBorder,
    Divider,
    Accent,
    AccentText, ///< text on a filled accent button
    Selection,
    ErrorText,
};

/// The colours of one light: `fill` of shape and segment, `outline` of the shape (and the mark in tables), `mark` on the fill.
struct LightColors
{
    QColor fill;
    QColor outline;
    QColor mark;
};

enum class SideColor { Ours, Theirs, Joint };

/// All colours of one theme. A plain value; paper and exports always use `Theme::light()`.
class Theme
{
public:
    static const Theme& light();
    static const Theme& dark();
    /// The theme the window wears. GUI thread.
    static const Theme& current();

    bool isDark() const
    {
        return m_dark;
    }
    QColor color(Token token) const;
    LightColors light(domain::Light light) const;
    /// By the two-letter key of a domain; secondary text colour for a domain of the office's own.
    QColor domain(const QString& key) const;
    QColor side(SideColor side) const;

private:
    explicit Theme(bool dark);
    bool m_dark;
};

/// Tells every painted widget that the theme changed. One per process, on the GUI thread.
class ThemeNotifier : public QObject
{
    Q_OBJECT

public:
    static ThemeNotifier& instance();
    /// Puts palette, style and icons of the theme on the application.
    void apply(bool dark);

signals:
    void themeChanged();

private:
    ThemeNotifier() = default;
};

}

// SPDX-FileCopyrightText: PactLedger contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/theme/palette.h"
#include "ui/theme/theme.h"

namespace pact::ui {

QPalette paletteOf(const Theme& theme)
{
    QPalette palette;
    const auto set = [&](QPalette::ColorRole role, Token token) { palette.setColor(QPalette::All, role, theme.color(token)); };
    set(QPalette::Window, Token::Window);
    set(QPalette::WindowText, Token::Text);
    set(QPalette::Base, Token::Base);
    set(QPalette::AlternateBase, Token::AlternateRow);
    set(QPalette::Text, Token::Text);
    set(QPalette::PlaceholderText, Token::Secondary);
    set(QPalette::Button, Token::Base);
    set(QPalette::ButtonText, Token::Text);
    set(QPalette::BrightText, Token::ErrorText);
    set(QPalette::Highlight, Token::Selection);
    set(QPalette::HighlightedText, Token::Text);
    set(QPalette::Link, Token::Accent);
    set(QPalette::LinkVisited, Token::Accent);
    set(QPalette::ToolTipBase, Token::Base);
    set(QPalette::ToolTipText, Token::Text);
    set(QPalette::Light, Token::Base);
    set(QPalette::Midlight, Token::AlternateRow);
    set(QPalette::Mid, Token::Divider);
    set(QPalette::Dark, Token::InputBorder);
    set(QPalette::Shadow, Token::InputBorder);
    for (const QPalette::ColorRole role : {QPalette::WindowText, QPalette::Text, QPalette::ButtonText, QPalette::HighlightedText})
        palette.setColor(QPalette::Disabled, role, theme.color(Token::Secondary));
    palette.setColor(QPalette::Disabled, QPalette::Button, theme.color(Token::Window));
    palette.setColor(QPalette::Disabled, QPalette::Base, theme.color(Token::Window));
    return palette;
}

}

// SPDX-FileCopyrightText: PactLedger contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/theme/theme.h"

#include <QHash>
#include <array>

using namespace Qt::StringLiterals;

namespace pact::ui {

namespace {

struct Pair
{
    QRgb light;
    QRgb dark;

    QColor in(bool isDark) const
    {
        return QColor::fromRgb(isDark ? dark : light);
    }
};

/// In the order of Token.
constexpr std::array<Pair, 11> neutrals{{
    {0xFFFFFF, 0x1B1F24}, // Base
    {0xF3F5F7, 0x15181C}, // Window
    {0xF8FAFB, 0x20252B}, // AlternateRow
    {0x1B1F24, 0xE8EBEE}, // Text
    {0x525A64, 0xA9B1BC}, // Secondary
    {0x78818B, 0x77818C}, // InputBorder
    {0xC9CFD6, 0x3A4149}, // Divider
    {0x00687A, 0x5CC6D6}, // Accent
    {0xFFFFFF, 0x15181C}, // AccentText
    {0xCFE8EC, 0x164952}, // Selection
    {0xB3261E, 0xFF968C}, // ErrorText
}};

struct LightPairs
{
    Pair fill;
    Pair outline;
    Pair mark;
};

/// In the order of domain::Light.
constexpr std::array<LightPairs, 5> lights{{
    {{0xB3261E, 0xE5484D}, {0xB3261E, 0xFF8A80}, {0xFFFFFF, 0x1A0506}},
    {{0xFFC53D, 0xFFCF5C}, {0x805300, 0xFFCF5C}, {0x2B1D00, 0x2B1D00}},
    {{0x2B7A55, 0x7FE3B5}, {0x2B7A55, 0x7FE3B5}, {0xFFFFFF, 0x04140D}},
    {{0x2A6BD4, 0x5B8DEF}, {0x2A6BD4, 0x5B8DEF}, {0xFFFFFF, 0x06142B}},
    {{0xE3E7EB, 0x3A4149}, {0x5F6670, 0x8B949E}, {0x454C55, 0xD5DAE0}},
}};

/// In the order of SideColor.
constexpr std::array<Pair, 3> sides{{{0xB4540A, 0xF0A35E}, {0x00687A, 0x5CC6D6}, {0x7A828C, 0x6F7883}}};

const QHash<QString, Pair>& domains()
{
    static const QHash<QString, Pair> all{
        {u"JZ"_s, {0x544C8F, 0xBAB0DC}}, {u"RC"_s, {0x905E00, 0xAF916D}}, {u"ZS"_s, {0xB80761, 0xC6728D}},
        {u"SH"_s, {0xE94989, 0xF8BCCD}}, {u"LY"_s, {0x3D83F6, 0x7493E8}}, {u"JM"_s, {0xBE8630, 0xECA948}},
        {u"SZ"_s, {0x897FB3, 0x695FC5}}, {u"ZL"_s, {0x5E1F59, 0x925A8C}}, {u"KJ"_s, {0x1C8A88, 0x7FF7E8}},
        {u"ST"_s, {0x638557, 0xC2EFB1}}, {u"BF"_s, {0x444412, 0x6F7116}}, {u"CS"_s, {0x04563E, 0x49CB9E}},
    };
    return all;
}

}

Theme::Theme(bool dark) : m_dark(dark)
{
}

const Theme& Theme::light()
{
    static const Theme theme(false);
    return theme;
}

const Theme& Theme::dark()
{
    static const Theme theme(true);
    return theme;
}

QColor Theme::color(Token token) const
{
    return neutrals.at(static_cast<size_t>(token)).in(m_dark);
}

LightColors Theme::light(domain::Light light) const
{
    const LightPairs& pairs = lights.at(static_cast<size_t>(light));
    return {pairs.fill.in(m_dark), pairs.outline.in(m_dark), pairs.mark.in(m_dark)};
}

QColor Theme::domain(const QString& key) const
{
    const auto found = domains().constFind(key);
    return found == domains().constEnd() ? color(Token::Secondary) : found->in(m_dark);
}

QColor Theme::side(SideColor side) const
{
    return sides.at(static_cast<size_t>(side)).in(m_dark);
}

}

// SPDX-FileCopyrightText: PactLedger contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/theme/palette.h"
#include "ui/theme/theme.h"

#include <QPalette>
#include <QTest>
#include <cmath>

using namespace Qt::StringLiterals;
using namespace pact::ui;
using pact::domain::Light;

namespace {

double channel(double value)
{
    return value <= 0.03928 ? value / 12.92 : std::pow((value + 0.055) / 1.055, 2.4);
}

double luminance(const QColor& color)
{
    return 0.2126 * channel(color.redF()) + 0.7152 * channel(color.greenF()) + 0.0722 * channel(color.blueF());
}

/// The contrast ratio of WCAG 2, 1 to 21.
double contrast(const QColor& a, const QColor& b)
{
    const double first = luminance(a);
    const double second = luminance(b);
    return (std::max(first, second) + 0.05) / (std::min(first, second) + 0.05);
}

const Theme& themeOf(bool dark)
{
    return dark ? Theme::dark() : Theme::light();
}

constexpr double text = 4.5;
constexpr double shape = 3.0;

const QStringList domainKeys{u"JZ"_s, u"RC"_s, u"ZS"_s, u"SH"_s, u"LY"_s, u"JM"_s, u"SZ"_s, u"ZL"_s, u"KJ"_s, u"ST"_s, u"BF"_s, u"CS"_s};

}

class TestTheme : public QObject
{
    Q_OBJECT

private slots:
    void contrastIsEnough_data()
    {
        QTest::addColumn<QColor>("front");
        QTest::addColumn<QColor>("back");
        QTest::addColumn<double>("least");
        for (const bool dark : {false, true}) {
            const Theme& theme = themeOf(dark);
            const auto row = [&](const QString& name, const QColor& front, const QColor& back, double least) {
                QTest::newRow(qUtf8Printable(u"%1, %2"_s.arg(name, dark ? u"dark"_s : u"light"_s))) << front << back << least;
            };
            const auto tokens = [&](const QString& name, Token front, Token back, double least) { row(name, theme.color(front), theme.color(back), least); };
            const QList<std::pair<Token, QString>> grounds{{Token::Base, u"base"_s}, {Token::Window, u"window"_s}, {Token::AlternateRow, u"alternate row"_s},
                {Token::Selection, u"selection"_s}};
            for (const auto& [ground, name] : grounds) {
                tokens(u"text on "_s + name, Token::Text, ground, text);
                tokens(u"secondary text on "_s + name, Token::Secondary, ground, text);
                tokens(u"error text on "_s + name, Token::ErrorText, ground, text);
                tokens(u"the accent on "_s + name, Token::Accent, ground, shape);
            }
            tokens(u"an input's border on base"_s, Token::InputBorder, Token::Base, shape);
            tokens(u"an input's border on window"_s, Token::InputBorder, Token::Window, shape);
            tokens(u"text on a filled button"_s, Token::AccentText, Token::Accent, text);
            for (const Light light : pact::domain::allLights) {
                const LightColors colors = theme.light(light);
                const QString key = pact::domain::lightKey(light);
                row(u"the shape of %1 on base"_s.arg(key), colors.outline, theme.color(Token::Base), shape);
                row(u"the shape of %1 on selection"_s.arg(key), colors.outline, theme.color(Token::Selection), shape);
                row(u"the mark of %1 on its fill"_s.arg(key), colors.mark, colors.fill, text);
                for (const Token ground : {Token::Base, Token::AlternateRow, Token::Window})
                    row(u"the mark of %1 in a table, ground %2"_s.arg(key).arg(static_cast<int>(ground)), colors.outline, theme.color(ground), 4.6);
            }
            for (const QString& key : domainKeys)
                row(u"the domain %1 on base"_s.arg(key), theme.domain(key), theme.color(Token::Base), 3.1);
            for (const SideColor side : {SideColor::Ours, SideColor::Theirs, SideColor::Joint})
                row(u"the side %1 on base"_s.arg(static_cast<int>(side)), theme.side(side), theme.color(Token::Base), shape);
        }
    }

    void contrastIsEnough()
    {
        QFETCH(const QColor, front);
        QFETCH(const QColor, back);
        QFETCH(const double, least);
        const double ratio = contrast(front, back);
        QVERIFY2(ratio >= least, qUtf8Printable(u"%1 on %2 has %3, needs %4"_s.arg(front.name(), back.name()).arg(ratio, 0, 'f', 2).arg(least)));
    }

    void everyDomainHasItsOwnColour()
    {
        for (const bool dark : {false, true}) {
            QSet<QRgb> seen;
            for (const QString& key : domainKeys)
                seen.insert(themeOf(dark).domain(key).rgb());
            QCOMPARE(seen.size(), domainKeys.size());
            QCOMPARE(themeOf(dark).domain(u"XX"_s), themeOf(dark).color(Token::Secondary));
        }
    }

    void aSelectionKeepsTheTextColour()
    {
        for (const bool dark : {false, true}) {
            const QPalette palette = paletteOf(themeOf(dark));
            QCOMPARE(palette.color(QPalette::Active, QPalette::HighlightedText), themeOf(dark).color(Token::Text));
            QCOMPARE(palette.color(QPalette::Inactive, QPalette::Highlight), themeOf(dark).color(Token::Selection));
        }
    }

    void disabledTextIsStillReadable()
    {
        for (const bool dark : {false, true}) {
            const QPalette palette = paletteOf(themeOf(dark));
            const double ratio = contrast(palette.color(QPalette::Disabled, QPalette::ButtonText), palette.color(QPalette::Disabled, QPalette::Button));
            QVERIFY(ratio >= text);
        }
    }

    void applyingAThemeTellsTheWidgets()
    {
        int told = 0;
        connect(&ThemeNotifier::instance(), &ThemeNotifier::themeChanged, this, [&told] { ++told; });
        ThemeNotifier::instance().apply(true);
        QVERIFY(Theme::current().isDark());
        QCOMPARE(qApp->palette().color(QPalette::Base), Theme::dark().color(Token::Base));
        ThemeNotifier::instance().apply(false);
        QVERIFY(!Theme::current().isDark());
        QCOMPARE(told, 2);
    }
};

QTEST_MAIN(TestTheme)
#include "tst_theme.moc"

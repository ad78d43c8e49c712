// SPDX-FileCopyrightText: PactLedger contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/theme/stylebuttons.h"
#include "ui/paint/pixels.h"
#include "ui/theme/metrics.h"
#include "ui/theme/theme.h"

#include <QPainter>
#include <QStyleOption>
#include <QWidget>

using namespace Qt::StringLiterals;

namespace pact::ui {

namespace {

QString hintOf(const QWidget* widget)
{
    return widget == nullptr ? QString() : widget->property("hint").toString();
}

bool isFilled(const QStyleOptionButton& button, const QWidget* widget)
{
    if ((button.state & QStyle::State_Enabled) == 0)
        return false;
    return (button.features & QStyleOptionButton::DefaultButton) != 0 || (widget != nullptr && widget->property("primary").toBool());
}

QColor mixed(const QColor& a, const QColor& b, qreal share)
{
    return QColor::fromRgbF(float(a.redF() * (1 - share) + b.redF() * share), float(a.greenF() * (1 - share) + b.greenF() * share),
        float(a.blueF() * (1 - share) + b.blueF() * share));
}

}

int hintWidth(const QWidget* widget)
{
    const QString hint = hintOf(widget);
    return hint.isEmpty() ? 0 : QFontMetrics(font(TypeSize::Note)).horizontalAdvance(hint) + gap8;
}

void drawPushButtonPanel(const QStyleOptionButton& button, QPainter& painter, const QWidget* widget)
{
    const Theme& theme = Theme::current();
    const QRectF rect = button.rect;
    const bool focused = (button.state & QStyle::State_HasFocus) != 0;
    const bool enabled = (button.state & QStyle::State_Enabled) != 0;
    const bool sunken = (button.state & QStyle::State_Sunken) != 0;
    const bool hovered = enabled && (button.state & QStyle::State_MouseOver) != 0;
    const QColor accent = theme.color(Token::Accent);
    if ((button.features & QStyleOptionButton::Flat) != 0) {
        if (sunken || hovered)
            drawBox(painter, rect, theme.color(sunken ? Token::Selection : Token::AlternateRow), {}, 1, cornerRadius);
        if (focused)
            drawBox(painter, rect, {}, accent, 2, cornerRadius);
        return;
    }
    if (isFilled(button, widget)) {
        drawBox(painter, rect, mixed(accent, theme.color(Token::Text), sunken ? 0.3 : hovered ? 0.15 : 0), {}, 1, cornerRadius);
        if (focused)
            drawBox(painter, rect.adjusted(2, 2, -2, -2), {}, theme.color(Token::AccentText), 2, cornerRadius - 1);
        return;
    }
    const bool on = (button.state & QStyle::State_On) != 0;
    QColor fill = theme.color(!enabled ? Token::Window : on || sunken ? Token::Selection : Token::Base);
    if (hovered && !on && !sunken)
        fill = mixed(fill, theme.color(Token::Selection), 0.4);
    const QColor border = focused || on ? accent : theme.color(hovered ? Token::InputBorder : Token::Divider);
    drawBox(painter, rect, fill, border, focused ? 2 : 1, cornerRadius);
}

void drawPushButtonLabel(const QStyleOptionButton& button, QPainter& painter, const QWidget* widget)
{
    const Theme& theme = Theme::current();
    const bool enabled = (button.state & QStyle::State_Enabled) != 0;
    const bool filled = isFilled(button, widget);
    const QString hint = hintOf(widget);
    painter.save();
    if (filled) {
        QFont bold = painter.font();
        bold.setBold(true);
        painter.setFont(bold);
    }
    const int textWidth = painter.fontMetrics().size(Qt::TextShowMnemonic, button.text).width();
    const bool hasIcon = !button.icon.isNull();
    const int iconWidth = hasIcon ? button.iconSize.width() + (button.text.isEmpty() ? 0 : 6) : 0;
    const bool menu = (button.features & QStyleOptionButton::HasMenu) != 0;
    const int total = iconWidth + textWidth + hintWidth(widget) + (menu ? gap16 : 0);
    QRect rect = button.rect;
    int x = rect.left() + std::max(2, (rect.width() - total) / 2);
    if (hasIcon) {
        const QRect place(x, rect.top() + (rect.height() - button.iconSize.height()) / 2, button.iconSize.width(), button.iconSize.height());
        button.icon.paint(&painter, place, Qt::AlignCenter, enabled ? QIcon::Normal : QIcon::Disabled);
        x += iconWidth;
    }
    painter.setPen(theme.color(!enabled ? Token::Secondary : filled ? Token::AccentText : Token::Text));
    painter.drawText(QRect(x, rect.top(), rect.right() - x, rect.height()), Qt::AlignLeft | Qt::AlignVCenter | Qt::TextShowMnemonic, button.text);
    x += textWidth;
    if (!hint.isEmpty()) {
        painter.setFont(font(TypeSize::Note));
        painter.setPen(theme.color(filled ? Token::AccentText : Token::Secondary));
        painter.drawText(QRect(x + gap8, rect.top(), rect.right() - x - gap8, rect.height()), Qt::AlignLeft | Qt::AlignVCenter, hint);
        x += hintWidth(widget);
    }
    if (menu)
        drawChevron(painter, QRectF(x, rect.top(), gap16, rect.height()), Pointing::Down, theme.color(filled ? Token::AccentText : Token::Secondary));
    painter.restore();
}

void drawToolButton(const QStyleOptionToolButton& button, QPainter& painter)
{
    const Theme& theme = Theme::current();
    const QRectF rect = button.rect;
    const bool enabled = (button.state & QStyle::State_Enabled) != 0;
    const bool on = (button.state & QStyle::State_On) != 0;
    const bool sunken = (button.state & QStyle::State_Sunken) != 0;
    const bool hovered = enabled && (button.state & QStyle::State_MouseOver) != 0;
    const bool focused = (button.state & QStyle::State_HasFocus) != 0 && (button.state & QStyle::State_KeyboardFocusChange) != 0;
    const bool raised = (button.state & QStyle::State_AutoRaise) == 0;
    QColor fill;
    QColor border;
    if (on || sunken)
        fill = theme.color(Token::Selection);
    else if (hovered)
        fill = mixed(theme.color(Token::Window), theme.color(Token::Selection), 0.6);
    else if (raised)
        fill = theme.color(enabled ? Token::Base : Token::Window);
    if (on || focused)
        border = theme.color(Token::Accent);
    else if (raised)
        border = theme.color(Token::Divider);
    if (fill.isValid() || border.isValid())
        drawBox(painter, rect, fill, border, focused ? 2 : 1, cornerRadius);

    const bool menu = (button.features & QStyleOptionToolButton::HasMenu) != 0;
    QRect inside = button.rect.adjusted(0, 0, menu ? -gap16 : 0, 0);
    if (menu)
        drawChevron(painter, QRectF(inside.right() - 2, rect.top(), gap16, rect.height()), Pointing::Down, theme.color(Token::Secondary));
    const bool showIcon = !button.icon.isNull() && button.toolButtonStyle != Qt::ToolButtonTextOnly;
    const bool showText = !button.text.isEmpty() && (button.toolButtonStyle != Qt::ToolButtonIconOnly || button.icon.isNull());
    painter.save();
    painter.setFont(button.font);
    const int textWidth = showText ? painter.fontMetrics().size(Qt::TextShowMnemonic, button.text).width() : 0;
    const int iconWidth = showIcon ? button.iconSize.width() + (showText ? gap4 : 0) : 0;
    int x = inside.left() + std::max(0, (inside.width() - iconWidth - textWidth) / 2);
    if (showIcon) {
        const QRect place(x, inside.top() + (inside.height() - button.iconSize.height()) / 2, button.iconSize.width(), button.iconSize.height());
        button.icon.paint(&painter, place, Qt::AlignCenter, enabled ? QIcon::Normal : QIcon::Disabled, on ? QIcon::On : QIcon::Off);
    } else if (!showText && button.arrowType != Qt::NoArrow) {
        drawChevron(painter, inside, button.arrowType == Qt::RightArrow ? Pointing::Right : button.arrowType == Qt::LeftArrow ? Pointing::Left
                : button.arrowType == Qt::UpArrow ? Pointing::Up : Pointing::Down, theme.color(Token::Text));
    }
    if (showText) {
        painter.setPen(theme.color(enabled ? Token::Text : Token::Secondary));
        painter.drawText(QRect(x + iconWidth, inside.top(), textWidth + 1, inside.height()), Qt::AlignLeft | Qt::AlignVCenter | Qt::TextShowMnemonic, button.text);
    }
    painter.restore();
}

void drawCheckIndicator(const QStyleOption& option, QPainter& painter)
{
    const Theme& theme = Theme::current();
    const bool enabled = (option.state & QStyle::State_Enabled) != 0;
    const bool set = (option.state & (QStyle::State_On | QStyle::State_NoChange)) != 0;
    const QRectF rect = option.rect;
    if (!set) {
        drawBox(painter, rect, theme.color(enabled ? Token::Base : Token::Window), theme.color(Token::InputBorder), 1, 3);
        return;
    }
    drawBox(painter, rect, theme.color(enabled ? Token::Accent : Token::Secondary), {}, 1, 3);
    if ((option.state & QStyle::State_NoChange) != 0)
        fillBox(painter, QRectF(rect.center().x() - 4, rect.center().y() - 1, 8, 2), theme.color(Token::AccentText));
    else
        drawCheck(painter, rect, theme.color(Token::AccentText), rect.width() * 0.56);
}

void drawRadioIndicator(const QStyleOption& option, QPainter& painter)
{
    const Theme& theme = Theme::current();
    const bool enabled = (option.state & QStyle::State_Enabled) != 0;
    const bool on = (option.state & QStyle::State_On) != 0;
    const QRectF rect = option.rect;
    drawBox(painter, rect, theme.color(enabled ? Token::Base : Token::Window), theme.color(on ? Token::Accent : Token::InputBorder), on ? 2 : 1,
        rect.width() / 2);
    if (on)
        drawBox(painter, rect.adjusted(4, 4, -4, -4), theme.color(enabled ? Token::Accent : Token::Secondary), {}, 1, rect.width() / 2 - 4);
}

}

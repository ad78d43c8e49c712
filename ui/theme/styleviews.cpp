// SPDX-FileCopyrightText: PactLedger contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/theme/styleviews.h"
#include "ui/paint/pixels.h"
#include "ui/theme/metrics.h"
#include "ui/theme/theme.h"

#include <QPainter>
#include <QRegularExpression>
#include <QStyle>
#include <QStyleOption>

using namespace Qt::StringLiterals;

namespace pact::ui {

void drawTabShape(const QStyleOptionTab& tab, QPainter& painter)
{
    const Theme& theme = Theme::current();
    if ((tab.state & QStyle::State_Selected) != 0)
        fillBox(painter, QRectF(tab.rect.left() + gap8, tab.rect.bottom() - 1, tab.rect.width() - 2 * gap8, 2), theme.color(Token::Accent));
    if ((tab.state & QStyle::State_HasFocus) != 0)
        drawBox(painter, QRectF(tab.rect).adjusted(1, 2, -1, -4), {}, theme.color(Token::Accent), 2, cornerRadius);
}

void drawTabLabel(const QStyleOptionTab& tab, QPainter& painter)
{
    static const QRegularExpression count(uR"(\A(.*\S)(\s+\d+)\z)"_s);
    const Theme& theme = Theme::current();
    const bool enabled = (tab.state & QStyle::State_Enabled) != 0;
    painter.save();
    painter.setFont(font(TypeSize::Body, (tab.state & QStyle::State_Selected) != 0));
    QRect rect = tab.rect.adjusted(gap8, 0, -gap8, 0);
    if (!tab.icon.isNull()) {
        tab.icon.paint(&painter, QRect(rect.left(), rect.top(), tab.iconSize.width(), rect.height()), Qt::AlignCenter,
            enabled ? QIcon::Normal : QIcon::Disabled);
        rect.setLeft(rect.left() + tab.iconSize.width() + gap4);
    }
    const QRegularExpressionMatch parts = count.match(tab.text);
    const QString text = parts.hasMatch() ? parts.captured(1) : tab.text;
    painter.setPen(theme.color(enabled ? Token::Text : Token::Secondary));
    painter.drawText(rect, Qt::AlignLeft | Qt::AlignVCenter | Qt::TextShowMnemonic, text);
    if (parts.hasMatch()) {
        rect.setLeft(rect.left() + painter.fontMetrics().size(Qt::TextShowMnemonic, text).width());
        painter.setPen(theme.color(Token::Secondary));
        painter.drawText(rect, Qt::AlignLeft | Qt::AlignVCenter | Qt::TextDontClip, parts.captured(2));
    }
    painter.restore();
}

void drawScrollBar(const QStyleOptionSlider& bar, QPainter& painter, const QStyle& style, const QWidget* widget)
{
    const Theme& theme = Theme::current();
    painter.fillRect(bar.rect, theme.color(Token::Window));
    if (bar.maximum <= bar.minimum)
        return;
    const QRectF slider = style.subControlRect(QStyle::CC_ScrollBar, &bar, QStyle::SC_ScrollBarSlider, widget);
    const bool active = (bar.state & (QStyle::State_MouseOver | QStyle::State_Sunken)) != 0 && (bar.activeSubControls & QStyle::SC_ScrollBarSlider) != 0;
    drawBox(painter, slider.adjusted(2, 2, -2, -2), theme.color(active ? Token::Secondary : Token::InputBorder), {}, 1, 4);
}

void drawHeaderSection(const QRect& rect, QPainter& painter)
{
    const Theme& theme = Theme::current();
    painter.fillRect(rect, theme.color(Token::Window));
    horizontalLine(painter, rect.left(), rect.right() + 1, rect.bottom(), theme.color(Token::Divider));
}

void drawHeaderLabel(const QStyleOptionHeader& header, QPainter& painter)
{
    painter.save();
    painter.setFont(font(TypeSize::Note));
    painter.setPen(Theme::current().color(Token::Secondary));
    const QRect rect = header.rect;
    const Qt::Alignment alignment = (header.textAlignment & Qt::AlignHorizontal_Mask) == 0 ? Qt::AlignLeft : header.textAlignment;
    painter.drawText(rect, static_cast<int>((alignment & Qt::AlignHorizontal_Mask) | Qt::AlignVCenter),
        painter.fontMetrics().elidedText(header.text, Qt::ElideRight, rect.width()));
    painter.restore();
}

namespace {

QRectF progressBand(const QRect& rect)
{
    return {qreal(rect.left()), rect.top() + (rect.height() - 6) / 2.0, qreal(rect.width()), 6};
}

}

void drawProgressGroove(const QStyleOptionProgressBar& bar, QPainter& painter)
{
    fillBox(painter, progressBand(bar.rect), Theme::current().color(Token::Divider));
}

void drawProgressContents(const QStyleOptionProgressBar& bar, QPainter& painter)
{
    QRectF band = progressBand(bar.rect);
    if (bar.maximum <= bar.minimum) {
        // Busy without a known end: a still third of the bar, because motion may be off.
        band.adjust(band.width() / 3, 0, -band.width() / 3, 0);
    } else {
        band.setWidth(band.width() * std::max(0, bar.progress - bar.minimum) / (bar.maximum - bar.minimum));
    }
    fillBox(painter, band, Theme::current().color(Token::Accent));
}

void drawMenuItem(const QStyleOptionMenuItem& item, QPainter& painter)
{
    const Theme& theme = Theme::current();
    const bool enabled = (item.state & QStyle::State_Enabled) != 0;
    if (item.menuItemType == QStyleOptionMenuItem::Separator) {
        horizontalLine(painter, item.rect.left() + gap8, item.rect.right() - gap8, item.rect.center().y(), theme.color(Token::Divider));
        return;
    }
    if ((item.state & QStyle::State_Selected) != 0)
        painter.fillRect(item.rect, theme.color(enabled ? Token::Selection : Token::AlternateRow));
    const QRect mark(item.rect.left() + gap8, item.rect.top(), 16, item.rect.height());
    if (item.checkType != QStyleOptionMenuItem::NotCheckable && item.checked)
        drawCheck(painter, mark, theme.color(Token::Accent));
    else if (!item.icon.isNull())
        item.icon.paint(&painter, mark, Qt::AlignCenter, enabled ? QIcon::Normal : QIcon::Disabled);
    painter.save();
    painter.setFont(item.font);
    const QRect text = item.rect.adjusted(32, 0, -gap16, 0);
    const qsizetype tab = item.text.indexOf(u'\t');
    painter.setPen(theme.color(enabled ? Token::Text : Token::Secondary));
    painter.drawText(text, Qt::AlignLeft | Qt::AlignVCenter | Qt::TextShowMnemonic | Qt::TextSingleLine, tab < 0 ? item.text : item.text.left(tab));
    if (tab >= 0) {
        painter.setPen(theme.color(Token::Secondary));
        painter.drawText(text, Qt::AlignRight | Qt::AlignVCenter | Qt::TextSingleLine, item.text.mid(tab + 1));
    }
    painter.restore();
    if (item.menuItemType == QStyleOptionMenuItem::SubMenu)
        drawChevron(painter, QRectF(item.rect.right() - 20, item.rect.top(), 16, item.rect.height()), Pointing::Right, theme.color(Token::Secondary));
}

void drawMenuBarItem(const QStyleOptionMenuItem& item, QPainter& painter)
{
    const Theme& theme = Theme::current();
    const bool enabled = (item.state & QStyle::State_Enabled) != 0;
    painter.fillRect(item.rect, theme.color(Token::Window));
    if (enabled && (item.state & (QStyle::State_Selected | QStyle::State_Sunken)) != 0)
        drawBox(painter, item.rect, theme.color(Token::Selection), {}, 1, cornerRadius);
    painter.setPen(theme.color(enabled ? Token::Text : Token::Secondary));
    // The mnemonic of each menu is its first letter.
    painter.drawText(item.rect, Qt::AlignCenter | Qt::TextHideMnemonic | Qt::TextSingleLine, item.text);
}

void drawSplitter(const QStyleOption& option, QPainter& painter)
{
    const QRect& rect = option.rect;
    const QColor color = Theme::current().color(Token::Divider);
    if ((option.state & QStyle::State_Horizontal) != 0)
        verticalLine(painter, rect.center().x(), rect.top(), rect.bottom() + 1, color);
    else
        horizontalLine(painter, rect.left(), rect.right() + 1, rect.center().y(), color);
}

}

// SPDX-FileCopyrightText: PactLedger contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/paint/pixels.h"
#include "ui/theme/metrics.h"
#include "ui/theme/style.h"
#include "ui/theme/stylebuttons.h"
#include "ui/theme/styleinputs.h"
#include "ui/theme/styleviews.h"
#include "ui/theme/theme.h"

#include <QPainter>
#include <QStyleOption>

namespace pact::ui {

namespace {

QColor tone(Token token)
{
    return Theme::current().color(token);
}

void drawToolBarSeparator(const QStyleOption& option, QPainter& painter)
{
    const QRect& rect = option.rect;
    if ((option.state & QStyle::State_Horizontal) != 0)
        verticalLine(painter, rect.center().x(), rect.center().y() - 11, rect.center().y() + 12, tone(Token::Divider));
    else
        horizontalLine(painter, rect.left() + gap4, rect.right() - gap4, rect.center().y(), tone(Token::Divider));
}

/// Selection and hover are flat and cover the whole item.
void drawItemPanel(const QStyleOptionViewItem& item, QPainter& painter)
{
    if (item.backgroundBrush.style() != Qt::NoBrush)
        painter.fillRect(item.rect, item.backgroundBrush);
    if ((item.state & QStyle::State_Selected) != 0)
        painter.fillRect(item.rect, tone(Token::Selection));
    else if ((item.state & QStyle::State_MouseOver) != 0)
        painter.fillRect(item.rect, tone(Token::AlternateRow));
}

void drawBranch(const QStyleOption& option, QPainter& painter)
{
    if ((option.state & QStyle::State_Children) != 0)
        drawChevron(painter, option.rect, (option.state & QStyle::State_Open) != 0 ? Pointing::Down : Pointing::Right, tone(Token::Secondary), 8);
}

}

void Style::drawPrimitive(PrimitiveElement element, const QStyleOption* option, QPainter* painter, const QWidget* widget) const
{
    switch (element) {
    case PE_PanelButtonCommand:
    case PE_PanelButtonBevel:
        if (const auto* button = qstyleoption_cast<const QStyleOptionButton*>(option))
            return drawPushButtonPanel(*button, *painter, widget);
        break;
    case PE_IndicatorCheckBox:
    case PE_IndicatorItemViewItemCheck:
        return drawCheckIndicator(*option, *painter);
    case PE_IndicatorRadioButton:
        return drawRadioIndicator(*option, *painter);
    case PE_PanelLineEdit:
    case PE_FrameLineEdit:
        if (const auto* frame = qstyleoption_cast<const QStyleOptionFrame*>(option))
            return drawLineEditPanel(*frame, *painter, widget);
        break;
    case PE_Frame:
        if (const auto* frame = qstyleoption_cast<const QStyleOptionFrame*>(option))
            return drawFrame(*frame, *painter, widget);
        break;
    case PE_FrameGroupBox:
        return drawBox(*painter, option->rect, {}, tone(Token::Divider), 1, cornerRadius);
    case PE_FrameFocusRect:
        return drawBox(*painter, option->rect, {}, tone(Token::Accent), 2, 2);
    case PE_FrameMenu:
        return drawBox(*painter, option->rect, {}, tone(Token::InputBorder), 1, 0);
    case PE_PanelMenu:
        return painter->fillRect(option->rect, tone(Token::Base));
    case PE_PanelTipLabel:
        return drawBox(*painter, option->rect, tone(Token::Base), tone(Token::InputBorder), 1, 0);
    case PE_PanelStatusBar:
        return horizontalLine(*painter, option->rect.left(), option->rect.right() + 1, option->rect.top(), tone(Token::Divider));
    case PE_FrameStatusBarItem:
    case PE_FrameTabWidget:
    case PE_FrameDockWidget:
    case PE_IndicatorToolBarHandle:
    case PE_FrameButtonBevel:
    case PE_IndicatorTabTear:
        return;
    case PE_FrameTabBarBase:
        return horizontalLine(*painter, option->rect.left(), option->rect.right() + 1, option->rect.bottom(), tone(Token::Divider));
    case PE_IndicatorToolBarSeparator:
        return drawToolBarSeparator(*option, *painter);
    case PE_PanelToolBar:
    case PE_PanelMenuBar:
        return painter->fillRect(option->rect, tone(Token::Window));
    case PE_IndicatorHeaderArrow:
        if (const auto* header = qstyleoption_cast<const QStyleOptionHeader*>(option)) {
            if (header->sortIndicator != QStyleOptionHeader::None)
                drawChevron(*painter, header->rect, header->sortIndicator == QStyleOptionHeader::SortUp ? Pointing::Up : Pointing::Down,
                    tone(Token::Secondary));
        }
        return;
    case PE_IndicatorArrowDown:
    case PE_IndicatorArrowUp:
    case PE_IndicatorArrowLeft:
    case PE_IndicatorArrowRight:
        return drawChevron(*painter, option->rect, element == PE_IndicatorArrowDown ? Pointing::Down : element == PE_IndicatorArrowUp ? Pointing::Up
                : element == PE_IndicatorArrowLeft ? Pointing::Left : Pointing::Right, tone(Token::Secondary));
    case PE_IndicatorBranch:
        return drawBranch(*option, *painter);
    case PE_PanelItemViewItem:
        if (const auto* item = qstyleoption_cast<const QStyleOptionViewItem*>(option))
            return drawItemPanel(*item, *painter);
        break;
    case PE_PanelItemViewRow:
        return;
    default:
        break;
    }
    QProxyStyle::drawPrimitive(element, option, painter, widget);
}

void Style::drawControl(ControlElement element, const QStyleOption* option, QPainter* painter, const QWidget* widget) const
{
    switch (element) {
    case CE_PushButtonBevel:
    case CE_PushButtonLabel:
        if (const auto* button = qstyleoption_cast<const QStyleOptionButton*>(option)) {
            if (element == CE_PushButtonBevel)
                return drawPushButtonPanel(*button, *painter, widget);
            return drawPushButtonLabel(*button, *painter, widget);
        }
        break;
    case CE_PushButton:
        if (const auto* button = qstyleoption_cast<const QStyleOptionButton*>(option)) {
            drawPushButtonPanel(*button, *painter, widget);
            return drawPushButtonLabel(*button, *painter, widget);
        }
        break;
    case CE_ComboBoxLabel:
        if (const auto* combo = qstyleoption_cast<const QStyleOptionComboBox*>(option))
            return drawComboBoxLabel(*combo, *painter, *this, widget);
        break;
    case CE_ShapedFrame:
        if (const auto* frame = qstyleoption_cast<const QStyleOptionFrame*>(option))
            return drawFrame(*frame, *painter, widget);
        break;
    case CE_TabBarTabShape:
        if (const auto* tab = qstyleoption_cast<const QStyleOptionTab*>(option))
            return drawTabShape(*tab, *painter);
        break;
    case CE_TabBarTabLabel:
        if (const auto* tab = qstyleoption_cast<const QStyleOptionTab*>(option))
            return drawTabLabel(*tab, *painter);
        break;
    case CE_Splitter:
        return drawSplitter(*option, *painter);
    case CE_HeaderSection:
    case CE_HeaderEmptyArea:
        return drawHeaderSection(option->rect, *painter);
    case CE_HeaderLabel:
        if (const auto* header = qstyleoption_cast<const QStyleOptionHeader*>(option))
            return drawHeaderLabel(*header, *painter);
        break;
    case CE_ProgressBarGroove:
    case CE_ProgressBarContents:
        if (const auto* bar = qstyleoption_cast<const QStyleOptionProgressBar*>(option)) {
            if (element == CE_ProgressBarGroove)
                return drawProgressGroove(*bar, *painter);
            return drawProgressContents(*bar, *painter);
        }
        break;
    case CE_MenuItem:
        if (const auto* item = qstyleoption_cast<const QStyleOptionMenuItem*>(option))
            return drawMenuItem(*item, *painter);
        break;
    case CE_MenuBarItem:
        if (const auto* item = qstyleoption_cast<const QStyleOptionMenuItem*>(option))
            return drawMenuBarItem(*item, *painter);
        break;
    case CE_MenuEmptyArea:
        return painter->fillRect(option->rect, tone(Token::Base));
    case CE_MenuBarEmptyArea:
    case CE_ToolBar:
    case CE_ScrollBarAddLine:
        return painter->fillRect(option->rect, tone(Token::Window));
    case CE_RubberBand:
        return drawBox(*painter, option->rect, {}, tone(Token::Accent), 1, 0);
    default:
        break;
    }
    QProxyStyle::drawControl(element, option, painter, widget);
}

void Style::drawComplexControl(ComplexControl control, const QStyleOptionComplex* option, QPainter* painter, const QWidget* widget) const
{
    switch (control) {
    case CC_ComboBox:
        if (const auto* combo = qstyleoption_cast<const QStyleOptionComboBox*>(option))
            return drawComboBox(*combo, *painter, *this, widget);
        break;
    case CC_SpinBox:
        if (const auto* spin = qstyleoption_cast<const QStyleOptionSpinBox*>(option))
            return drawSpinBox(*spin, *painter, *this, widget);
        break;
    case CC_ScrollBar:
        if (const auto* bar = qstyleoption_cast<const QStyleOptionSlider*>(option))
            return drawScrollBar(*bar, *painter, *this, widget);
        break;
    case CC_ToolButton:
        if (const auto* button = qstyleoption_cast<const QStyleOptionToolButton*>(option))
            return drawToolButton(*button, *painter);
        break;
    default:
        break;
    }
    QProxyStyle::drawComplexControl(control, option, painter, widget);
}

}

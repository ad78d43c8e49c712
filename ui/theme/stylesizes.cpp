// SPDX-FileCopyrightText: PactLedger contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/theme/metrics.h"
#include "ui/theme/style.h"
#include "ui/theme/stylebuttons.h"

#include <QStyleOption>
#include <QWidget>
#include <algorithm>

namespace pact::ui {

namespace {

/// The room of a chevron at the right end of a combo box or spin box.
constexpr int arrowWidth = 24;

QSize tabSize(const QStyleOptionTab& tab)
{
    QFont bold = font(TypeSize::Body, true);
    const int icon = tab.icon.isNull() ? 0 : tab.iconSize.width() + gap4;
    const int width = QFontMetrics(bold).size(Qt::TextShowMnemonic, tab.text).width() + icon + 2 * gap8;
    return {width + tab.leftButtonSize.width() + tab.rightButtonSize.width(), controlHeight() + gap4};
}

QSize menuItemSize(const QStyleOptionMenuItem& item, const QSize& contents)
{
    if (item.menuItemType == QStyleOptionMenuItem::Separator)
        return {contents.width(), 9};
    const bool hasKey = item.text.contains(u'\t');
    return {contents.width() + 32 + gap16 + (hasKey ? gap24 : 0) + (item.menuItemType == QStyleOptionMenuItem::SubMenu ? gap16 : 0),
        controlHeight()};
}

QRect scrollSlider(const QStyleOptionSlider& bar, int least)
{
    const bool horizontal = bar.orientation == Qt::Horizontal;
    const int groove = horizontal ? bar.rect.width() : bar.rect.height();
    const qint64 range = qint64(bar.maximum) - bar.minimum;
    int length = groove;
    if (range > 0) {
        length = static_cast<int>(qint64(bar.pageStep) * groove / (range + bar.pageStep));
        length = std::clamp(length, std::min(least, groove), groove);
    }
    const int start = QStyle::sliderPositionFromValue(bar.minimum, bar.maximum, bar.sliderPosition, groove - length, bar.upsideDown);
    return horizontal ? QRect(start, 0, length, bar.rect.height()) : QRect(0, start, bar.rect.width(), length);
}

}

QSize Style::sizeFromContents(ContentsType type, const QStyleOption* option, const QSize& size, const QWidget* widget) const
{
    switch (type) {
    case CT_PushButton:
        return {size.width() + hintWidth(widget) + 2 * gap12, std::max(controlHeight(), size.height() + gap4)};
    case CT_ToolButton: {
        const auto* button = qstyleoption_cast<const QStyleOptionToolButton*>(option);
        const bool bare = button != nullptr && button->toolButtonStyle == Qt::ToolButtonIconOnly;
        const bool menu = button != nullptr && (button->features & QStyleOptionToolButton::HasMenu) != 0;
        return {std::max(size.width() + (bare ? gap12 : 16) + (menu ? gap16 : 0), controlHeight()),
            std::max(controlHeight(), size.height() + gap4)};
    }
    case CT_ComboBox:
        return {size.width() + 9 + arrowWidth + gap4, controlHeight()};
    case CT_LineEdit:
        return {size.width() + 2 * gap8, controlHeight()};
    case CT_SpinBox:
        return {size.width() + gap8 + arrowWidth, controlHeight()};
    case CT_MenuItem:
        if (const auto* item = qstyleoption_cast<const QStyleOptionMenuItem*>(option))
            return menuItemSize(*item, size);
        break;
    case CT_MenuBarItem:
        return {size.width() + 2 * gap8, controlHeight()};
    case CT_TabBarTab:
        if (const auto* tab = qstyleoption_cast<const QStyleOptionTab*>(option))
            return tabSize(*tab);
        break;
    case CT_HeaderSection:
        return {QProxyStyle::sizeFromContents(type, option, size, widget).width(), controlHeight()};
    case CT_ItemViewItem: {
        const QSize item = QProxyStyle::sizeFromContents(type, option, size, widget);
        return {item.width(), std::max(item.height(), rowHeight())};
    }
    case CT_CheckBox:
    case CT_RadioButton: {
        const QSize box = QProxyStyle::sizeFromContents(type, option, size, widget);
        return {box.width(), std::max(box.height(), 24)};
    }
    default:
        break;
    }
    return QProxyStyle::sizeFromContents(type, option, size, widget);
}

QRect Style::subControlRect(ComplexControl control, const QStyleOptionComplex* option, SubControl part, const QWidget* widget) const
{
    const QRect& rect = option->rect;
    if (control == CC_ComboBox) {
        const auto* combo = qstyleoption_cast<const QStyleOptionComboBox*>(option);
        const int left = combo != nullptr && combo->editable ? 7 : 9;
        switch (part) {
        case SC_ComboBoxArrow:
            return visualRect(option->direction, rect, QRect(rect.right() - arrowWidth + 1, rect.top(), arrowWidth, rect.height()));
        case SC_ComboBoxEditField:
            return visualRect(option->direction, rect, rect.adjusted(left, 2, -arrowWidth - 2, -2));
        default:
            return rect;
        }
    }
    if (control == CC_SpinBox) {
        const auto* spin = qstyleoption_cast<const QStyleOptionSpinBox*>(option);
        const int arrows = spin != nullptr && spin->buttonSymbols == QAbstractSpinBox::NoButtons ? 7 : arrowWidth;
        const int half = rect.height() / 2;
        switch (part) {
        case SC_SpinBoxUp:
            return visualRect(option->direction, rect, QRect(rect.right() - arrows + 1, rect.top(), arrows == 7 ? 0 : arrows, half));
        case SC_SpinBoxDown:
            return visualRect(option->direction, rect, QRect(rect.right() - arrows + 1, rect.top() + half, arrows == 7 ? 0 : arrows, rect.height() - half));
        case SC_SpinBoxEditField:
            return visualRect(option->direction, rect, rect.adjusted(7, 2, -arrows, -2));
        default:
            return rect;
        }
    }
    if (control == CC_ScrollBar) {
        const auto* bar = qstyleoption_cast<const QStyleOptionSlider*>(option);
        if (bar == nullptr)
            return {};
        const QRect slider = scrollSlider(*bar, pixelMetric(PM_ScrollBarSliderMin, option, widget));
        const bool horizontal = bar->orientation == Qt::Horizontal;
        switch (part) {
        case SC_ScrollBarGroove:
            return rect;
        case SC_ScrollBarSlider:
            return slider;
        case SC_ScrollBarSubPage:
            return horizontal ? QRect(0, 0, slider.left(), rect.height()) : QRect(0, 0, rect.width(), slider.top());
        case SC_ScrollBarAddPage:
            return horizontal ? QRect(slider.right() + 1, 0, rect.width() - slider.right() - 1, rect.height())
                              : QRect(0, slider.bottom() + 1, rect.width(), rect.height() - slider.bottom() - 1);
        default:
            return {};
        }
    }
    return QProxyStyle::subControlRect(control, option, part, widget);
}

QRect Style::subElementRect(SubElement element, const QStyleOption* option, const QWidget* widget) const
{
    switch (element) {
    case SE_LineEditContents:
        if (const auto* frame = qstyleoption_cast<const QStyleOptionFrame*>(option))
            return frame->lineWidth > 0 ? option->rect.adjusted(7, 1, -7, -1) : option->rect;
        break;
    case SE_PushButtonFocusRect:
        return option->rect;
    case SE_TabBarTabText:
        return option->rect.adjusted(gap8, 0, -gap8, 0);
    default:
        break;
    }
    return QProxyStyle::subElementRect(element, option, widget);
}

}

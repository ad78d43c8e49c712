// SPDX-FileCopyrightText: PactLedger contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/theme/styleinputs.h"
#include "ui/paint/pixels.h"
#include "ui/theme/metrics.h"
#include "ui/theme/theme.h"

#include <QAbstractItemView>
#include <QPainter>
#include <QPlainTextEdit>
#include <QStyleOption>
#include <QTextEdit>

namespace pact::ui {

namespace {

bool isCellEditor(const QWidget* widget)
{
    const QWidget* viewport = widget == nullptr ? nullptr : widget->parentWidget();
    const auto* view = viewport == nullptr ? nullptr : qobject_cast<const QAbstractItemView*>(viewport->parentWidget());
    return view != nullptr && view->viewport() == viewport;
}

}

void drawInputBox(const QRectF& rect, QStyle::State state, QPainter& painter)
{
    const Theme& theme = Theme::current();
    const bool enabled = (state & QStyle::State_Enabled) != 0;
    const bool focused = enabled && (state & QStyle::State_HasFocus) != 0;
    const Token border = focused ? Token::Accent : enabled ? Token::InputBorder : Token::Divider;
    drawBox(painter, rect, theme.color(enabled ? Token::Base : Token::Window), theme.color(border), focused ? 2 : 1, cornerRadius);
}

void drawLineEditPanel(const QStyleOptionFrame& frame, QPainter& painter, const QWidget* widget)
{
    if (isCellEditor(widget))
        drawBox(painter, frame.rect, Theme::current().color(Token::Base), Theme::current().color(Token::Accent), 2, 0);
    else if (frame.lineWidth > 0)
        drawInputBox(frame.rect, frame.state, painter);
}

void drawComboBox(const QStyleOptionComboBox& combo, QPainter& painter, const QStyle& style, const QWidget* widget)
{
    const Theme& theme = Theme::current();
    if (combo.frame || isCellEditor(widget)) {
        QStyle::State state = combo.state;
        if ((state & QStyle::State_On) != 0)
            state |= QStyle::State_HasFocus;
        drawInputBox(combo.rect, state, painter);
    }
    const QRect arrow = style.subControlRect(QStyle::CC_ComboBox, &combo, QStyle::SC_ComboBoxArrow, widget);
    drawChevron(painter, QRectF(arrow).adjusted(0, 0, -4, 0), Pointing::Down, theme.color(Token::Secondary), 8);
}

void drawComboBoxLabel(const QStyleOptionComboBox& combo, QPainter& painter, const QStyle& style, const QWidget* widget)
{
    if (combo.editable)
        return;
    const Theme& theme = Theme::current();
    QRect field = style.subControlRect(QStyle::CC_ComboBox, &combo, QStyle::SC_ComboBoxEditField, widget);
    painter.save();
    if (!combo.currentIcon.isNull()) {
        const QRect place(field.left(), field.top() + (field.height() - combo.iconSize.height()) / 2, combo.iconSize.width(), combo.iconSize.height());
        combo.currentIcon.paint(&painter, place);
        field.setLeft(place.right() + 6);
    }
    const bool middle = widget != nullptr && widget->property("elideMiddle").toBool();
    painter.setPen(theme.color((combo.state & QStyle::State_Enabled) != 0 ? Token::Text : Token::Secondary));
    painter.drawText(field, Qt::AlignLeft | Qt::AlignVCenter,
        painter.fontMetrics().elidedText(combo.currentText, middle ? Qt::ElideMiddle : Qt::ElideRight, field.width()));
    painter.restore();
}

void drawSpinBox(const QStyleOptionSpinBox& spin, QPainter& painter, const QStyle& style, const QWidget* widget)
{
    const Theme& theme = Theme::current();
    if (spin.frame || isCellEditor(widget))
        drawInputBox(spin.rect, spin.state, painter);
    if (spin.buttonSymbols == QAbstractSpinBox::NoButtons)
        return;
    const auto arrow = [&](QStyle::SubControl part, Pointing pointing, QAbstractSpinBox::StepEnabledFlag step, qreal shift) {
        const QRectF rect = QRectF(style.subControlRect(QStyle::CC_SpinBox, &spin, part, widget)).translated(-2, shift);
        const bool can = (spin.stepEnabled & step) != 0 && (spin.state & QStyle::State_Enabled) != 0;
        drawChevron(painter, rect, pointing, theme.color(can ? Token::Secondary : Token::Divider), 7);
    };
    arrow(QStyle::SC_SpinBoxUp, Pointing::Up, QAbstractSpinBox::StepUpEnabled, 2);
    arrow(QStyle::SC_SpinBoxDown, Pointing::Down, QAbstractSpinBox::StepDownEnabled, -2);
}

void drawFrame(const QStyleOptionFrame& frame, QPainter& painter, const QWidget* widget)
{
    const Theme& theme = Theme::current();
    const bool isText = qobject_cast<const QTextEdit*>(widget) != nullptr || qobject_cast<const QPlainTextEdit*>(widget) != nullptr;
    switch (frame.frameShape) {
    case QFrame::HLine:
        horizontalLine(painter, frame.rect.left(), frame.rect.right() + 1, frame.rect.center().y(), theme.color(Token::Divider));
        break;
    case QFrame::VLine:
        verticalLine(painter, frame.rect.center().x(), frame.rect.top(), frame.rect.bottom() + 1, theme.color(Token::Divider));
        break;
    case QFrame::NoFrame:
        break;
    default:
        if (isText) {
            QStyle::State state = frame.state;
            state.setFlag(QStyle::State_HasFocus, widget->hasFocus());
            drawInputBox(frame.rect, state, painter);
        } else {
            drawBox(painter, frame.rect, qobject_cast<const QAbstractScrollArea*>(widget) != nullptr ? theme.color(Token::Base) : QColor(),
                theme.color(Token::Divider), 1, cornerRadius);
        }
    }
}

}

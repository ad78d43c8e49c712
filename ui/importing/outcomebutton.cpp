// SPDX-FileCopyrightText: PactLedger contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/importing/outcomebutton.h"

#include "ui/theme/metrics.h"

#include <QPainter>
#include <QStyleOptionButton>

using namespace Qt::StringLiterals;

namespace pact::ui {

OutcomeButton::OutcomeButton(QWidget* parent)
    : QAbstractButton(parent)
{
    setCheckable(true);
    setFocusPolicy(Qt::TabFocus);
    setSizePolicy(QSizePolicy::Fixed, QSizePolicy::Fixed);
}

void OutcomeButton::setCount(qint64 count)
{
    m_count = count;
    setAccessibleName(u"%1 %2"_s.arg(text()).arg(count));
    updateGeometry();
    update();
}

QSize OutcomeButton::sizeHint() const
{
    const QFontMetrics plain(ui::font(TypeSize::Body));
    const QFontMetrics bold(ui::font(TypeSize::Section, true));
    return {gap12 + plain.horizontalAdvance(text()) + gap8 + bold.horizontalAdvance(QString::number(m_count)) + gap12, controlHeight() + gap4};
}

void OutcomeButton::paintEvent(QPaintEvent*)
{
    QStyleOptionButton option;
    option.initFrom(this);
    option.state.setFlag(QStyle::State_On, isChecked());
    option.state.setFlag(QStyle::State_Sunken, isDown());
    option.state.setFlag(QStyle::State_Raised, !isDown() && !isChecked());
    QPainter painter(this);
    style()->drawControl(QStyle::CE_PushButtonBevel, &option, &painter, this);
    painter.setPen(palette().color(QPalette::ButtonText));
    painter.setFont(ui::font(TypeSize::Body));
    const QRect content = rect().adjusted(gap12, 0, -gap12, 0);
    painter.drawText(content, Qt::AlignLeft | Qt::AlignVCenter, text());
    painter.setFont(ui::font(TypeSize::Section, true));
    painter.drawText(content, Qt::AlignRight | Qt::AlignVCenter, QString::number(m_count));
}

}

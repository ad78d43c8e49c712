// SPDX-FileCopyrightText: PactLedger contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/overview/keyfigurebutton.h"
#include "ui/paint/pixels.h"
#include "ui/theme/metrics.h"
#include "ui/theme/theme.h"

#include <QPainter>

namespace pact::ui {

namespace {

QFontMetrics metricsOf(TypeSize size, bool bold = false)
{
    return QFontMetrics(ui::font(size, bold));
}

/// The number's line is drawn closer than its font's height, which has room for marks that digits lack.
int figureHeight()
{
    return metricsOf(TypeSize::Figure, true).ascent() + gap4;
}

}

KeyFigureButton::KeyFigureButton(QWidget* parent) : QAbstractButton(parent)
{
    setFocusPolicy(Qt::StrongFocus);
    setAttribute(Qt::WA_Hover);
    setCursor(Qt::PointingHandCursor);
    setSizePolicy(QSizePolicy::Fixed, QSizePolicy::Fixed);
    connect(&ThemeNotifier::instance(), &ThemeNotifier::themeChanged, this, qOverload<>(&QWidget::update));
}

void KeyFigureButton::setFigure(const report::KeyFigure& figure)
{
    m_figure = figure;
    setAccessibleName(figure.label + u' ' + figure.value + u' ' + figure.unit);
    setEnabled(!figure.filter.isEmpty());
    updateGeometry();
    update();
}

QSize KeyFigureButton::sizeHint() const
{
    const QFontMetrics note = metricsOf(TypeSize::Note);
    const int number = metricsOf(TypeSize::Figure, true).horizontalAdvance(m_figure.value) + gap4 + note.horizontalAdvance(m_figure.unit);
    return {std::max(note.horizontalAdvance(m_figure.label), number) + gap4, note.height() + figureHeight() + gap4};
}

QSize KeyFigureButton::minimumSizeHint() const
{
    return sizeHint();
}

void KeyFigureButton::paintEvent(QPaintEvent*)
{
    QPainter painter(this);
    const Theme& theme = Theme::current();
    const QFontMetrics note = metricsOf(TypeSize::Note);
    const int right = width() - 2;
    painter.setFont(ui::font(TypeSize::Note));
    painter.setPen(theme.color(Token::Secondary));
    painter.drawText(QRect(0, 0, right, note.height()), Qt::AlignRight | Qt::AlignVCenter | Qt::TextSingleLine, m_figure.label);
    const int baseline = note.height() + figureHeight() - gap4 / 2;
    const int unit = note.horizontalAdvance(m_figure.unit);
    painter.drawText(QPoint(right - unit, baseline), m_figure.unit);
    painter.setFont(ui::font(TypeSize::Figure, true));
    painter.setPen(theme.color(underMouse() && isEnabled() ? Token::Accent : Token::Text));
    const int number = metricsOf(TypeSize::Figure, true).horizontalAdvance(m_figure.value);
    painter.drawText(QPoint(right - (unit > 0 ? unit + gap4 : 0) - number, baseline), m_figure.value);
    if (hasFocus())
        drawBox(painter, rect(), QColor(), theme.color(Token::Accent), 2, cornerRadius);
}

}

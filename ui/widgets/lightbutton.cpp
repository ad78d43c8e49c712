// SPDX-FileCopyrightText: PactLedger contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/lightbutton.h"
#include "ui/marks/lightshape.h"
#include "ui/paint/pixels.h"
#include "ui/theme/metrics.h"

#include <QEvent>
#include <QPainter>
#include <QtMath>

using namespace Qt::StringLiterals;

namespace pact::ui {

LightButton::LightButton(domain::Light light, QWidget* parent) : QAbstractButton(parent), m_light(light)
{
    setFocusPolicy(Qt::TabFocus);
    setAttribute(Qt::WA_Hover);
    setFont(ui::font(TypeSize::Note));
    retranslate();
    connect(&ThemeNotifier::instance(), &ThemeNotifier::themeChanged, this, qOverload<>(&QWidget::update));
}

void LightButton::setCount(int count)
{
    m_count = count;
    retranslate();
    updateGeometry();
    update();
}

int LightButton::count() const
{
    return m_count;
}

QSize LightButton::sizeHint() const
{
    return {qCeil(lightCountWidth(font(), m_count)) + 2 * gap8, 24};
}

void LightButton::paintEvent(QPaintEvent*)
{
    QPainter painter(this);
    if (isDown() || underMouse())
        drawBox(painter, rect(), Theme::current().color(Token::Selection), {}, 1, cornerRadius);
    if (hasFocus())
        drawBox(painter, rect(), {}, Theme::current().color(Token::Accent), 2, cornerRadius);
    paintLightCount(painter, rect().adjusted(gap8, 0, 0, 0), m_light, m_count);
}

void LightButton::changeEvent(QEvent* event)
{
    QAbstractButton::changeEvent(event);
    if (event->type() == QEvent::LanguageChange)
        retranslate();
    else if (event->type() == QEvent::ApplicationFontChange)
        setFont(ui::font(TypeSize::Note));
}

void LightButton::retranslate()
{
    setAccessibleName(u"%1 %2"_s.arg(domain::lightLabel(m_light).now()).arg(m_count));
    setToolTip(u"%1 %2 · %3"_s.arg(domain::lightMark(m_light).now(), domain::lightLabel(m_light).now(), domain::lightMeaning(m_light).now()));
}

}

// SPDX-FileCopyrightText: PactLedger contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/lightmark.h"
#include "ui/marks/lightshape.h"
#include "ui/theme/metrics.h"

#include <QEvent>
#include <QPainter>

using namespace Qt::StringLiterals;

namespace pact::ui {

LightMark::LightMark(QWidget* parent) : QWidget(parent)
{
    setSizePolicy(QSizePolicy::Fixed, QSizePolicy::Fixed);
    setFont(ui::font(TypeSize::Section, true));
    connect(&ThemeNotifier::instance(), &ThemeNotifier::themeChanged, this, qOverload<>(&QWidget::update));
}

void LightMark::setLight(std::optional<domain::Light> light)
{
    m_light = light;
    setVisible(light.has_value());
    setAccessibleName(light ? u"%1, %2"_s.arg(domain::lightLabel(*light).now(), domain::lightMeaning(*light).now()) : QString());
    updateGeometry();
    update();
}

QSize LightMark::sizeHint() const
{
    const QString mark = m_light ? domain::lightMark(*m_light).now() : QString();
    return {18 + fontMetrics().horizontalAdvance(mark), fontMetrics().height()};
}

void LightMark::paintEvent(QPaintEvent*)
{
    QPainter painter(this);
    if (m_light)
        paintLight(painter, rect(), *m_light);
}

void LightMark::changeEvent(QEvent* event)
{
    QWidget::changeEvent(event);
    if (event->type() == QEvent::LanguageChange)
        setLight(m_light);
    else if (event->type() == QEvent::ApplicationFontChange)
        setFont(ui::font(TypeSize::Section, true));
}

}

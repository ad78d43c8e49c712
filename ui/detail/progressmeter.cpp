// SPDX-FileCopyrightText: PactLedger contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/detail/progressmeter.h"
#include "ui/marks/progressbar.h"
#include "ui/theme/metrics.h"
#include <QEvent>
#include <QPainter>

namespace pact::ui {

ProgressMeter::ProgressMeter(QWidget* parent) : QWidget(parent)
{
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
}

void ProgressMeter::setValues(std::optional<double> percent, std::optional<double> elapsed)
{
    m_percent = percent;
    m_elapsed = elapsed;
    name();
    update();
}

QSize ProgressMeter::sizeHint() const
{
    return {108, controlHeight()};
}

void ProgressMeter::name()
{
    if (!m_percent)
        setAccessibleName(tr("No progress given"));
    else if (m_elapsed)
        setAccessibleName(tr("Progress %1 %, time gone by %2 %").arg(*m_percent).arg(*m_elapsed, 0, 'f', 1));
    else
        setAccessibleName(tr("Progress %1 %").arg(*m_percent));
    setToolTip(accessibleName());
}

void ProgressMeter::paintEvent(QPaintEvent*)
{
    QPainter painter(this);
    if (m_percent)
        paintProgressBar(painter, rect(), *m_percent, m_elapsed);
}

void ProgressMeter::changeEvent(QEvent* event)
{
    if (event->type() == QEvent::LanguageChange)
        name();
    QWidget::changeEvent(event);
}

}

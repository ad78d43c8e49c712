// SPDX-FileCopyrightText: PactLedger contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/commitments/totalsrow.h"
#include "ui/paint/pixels.h"
#include "ui/widgets/label.h"
#include <QEvent>
#include <QHBoxLayout>
#include <QPainter>

using namespace Qt::StringLiterals;

namespace pact::ui {

TotalsRow::TotalsRow(QWidget* parent) : QWidget(parent), m_shown(new Label(TypeSize::Body, true)), m_mean(new Label(TypeSize::Body, true))
{
    setObjectName(u"totalsRow"_s);
    auto* layout = new QHBoxLayout(this);
    layout->setContentsMargins(gap12, 0, gap8, 0);
    layout->addWidget(m_shown, 1);
    layout->addWidget(m_mean);
    setFixedHeight(rowHeight());
}

void TotalsRow::setTotals(const models::ListTotals& totals)
{
    m_totals = totals;
    m_shown->setText(tr("Total, %n shown", nullptr, static_cast<int>(totals.shown)));
    // One decimal always: a mean is a rate.
    const QString mean = totals.meanProgress ? QString::number(totals.meanProgress->toDouble(), 'f', 1) : QString();
    m_mean->setText(mean.isEmpty() ? tr("Mean progress —") : tr("Mean progress %1 %").arg(mean));
    setAccessibleName(text());
}

QString TotalsRow::text() const
{
    return m_shown->text() + u"  "_s + m_mean->text();
}

void TotalsRow::paintEvent(QPaintEvent*)
{
    QPainter painter(this);
    fillBox(painter, rect(), Theme::current().color(Token::Window));
    horizontalLine(painter, 0, width(), 0, Theme::current().color(Token::Divider));
}

void TotalsRow::changeEvent(QEvent* event)
{
    QWidget::changeEvent(event);
    if (event->type() == QEvent::LanguageChange)
        setTotals(m_totals);
    if (event->type() == QEvent::FontChange)
        setFixedHeight(rowHeight());
}

}

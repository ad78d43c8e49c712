// SPDX-FileCopyrightText: PactLedger contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/records/totalsrow.h"
#include "domain/catalogue/fieldtext.h"
#include "models/recordcells.h"
#include "ui/paint/pixels.h"
#include "ui/records/countedrecords.h"
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

void TotalsRow::setSums(const domain::Kind& kind, const models::ListTotals& totals)
{
    m_kind = &kind;
    m_totals = totals;
    m_shown->setText(domain::Text{u"合计　%1"_s, u"Total: %1"_s}.now().arg(countedRecords(kind, totals.shown)));
    QStringList sums;
    for (const auto& [field, sum] : totals.sums)
        sums << u"%1 %2"_s.arg(models::columnTitle(kind.field(field)), domain::groupedNumber(sum));
    m_mean->setText(sums.join(u" · "_s));
    m_mean->setElide(Qt::ElideRight);
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
    if (event->type() == QEvent::LanguageChange && m_kind)
        setSums(*m_kind, m_totals);
    else if (event->type() == QEvent::LanguageChange)
        setTotals(m_totals);
    if (event->type() == QEvent::FontChange)
        setFixedHeight(rowHeight());
}

}

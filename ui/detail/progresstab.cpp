// SPDX-FileCopyrightText: PactLedger contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/detail/progresstab.h"
#include "ui/detail/progressform.h"
#include "ui/detail/reportchart.h"
#include "ui/detail/reportlist.h"
#include "ui/detail/rolluppanel.h"
#include "ui/widgets/label.h"
#include "ui/widgets/line.h"
#include <QEvent>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace pact::ui {

ProgressTab::ProgressTab(store::Ledger& ledger, QWidget* parent)
    : QWidget(parent), m_ledger(ledger), m_finding(new Label(TypeSize::Section, true)), m_caption(new Label(TypeSize::Note, false, Token::Secondary)),
      m_chart(new ReportChart), m_header(new ReportListHeader), m_list(new ReportList), m_rollUp(new RollUpPanel(ledger)), m_form(new ProgressForm(ledger))
{
    setObjectName(u"progressTab"_s);
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, gap12, 0, 0);
    layout->setSpacing(0);
    auto* top = new QVBoxLayout;
    top->setContentsMargins(gap16, 0, gap16, gap4);
    top->setSpacing(0);
    m_finding->setObjectName(u"reportFinding"_s);
    m_finding->setWordWrap(true);
    m_caption->setWordWrap(true);
    top->addWidget(m_finding);
    auto* below = new QHBoxLayout;
    below->addWidget(m_caption, 1);
    below->addStretch();
    below->addWidget(m_rollUp->ruleButton());
    top->addLayout(below);
    top->addWidget(m_chart);
    layout->addLayout(top);
    layout->addWidget(m_header);
    layout->addWidget(m_list, 1);
    layout->addWidget(m_rollUp);
    layout->addWidget(new Line(Qt::Horizontal));
    layout->addWidget(m_form);
}

void ProgressTab::setDetail(const models::CommitmentDetail& detail)
{
    m_detail = detail;
    m_rollUp->setDetail(detail);
    m_form->setDetail(detail);
    showReports();
}

void ProgressTab::showReports()
{
    const ReportSeries series = reportSeries(m_detail, m_ledger.today(), m_ledger.settings().lights);
    const QString finding = series.finding();
    m_finding->setText(finding.isEmpty() ? tr("No report yet") : finding);
    m_caption->setText(series.caption(m_detail.value(u"indicator"_s).text()));
    m_caption->setVisible(!series.columns.empty());
    m_hasChart = !series.columns.empty();
    m_chart->setSeries(series, m_finding->text());
    m_header->setAmounts(series.amounts);
    m_list->setReports(m_detail, series.amounts);
    m_header->setVisible(m_list->count() > 0);
    fit();
}

void ProgressTab::fit()
{
    const int lines = 8 * fontMetrics().height(); // finding and caption, and of the list a report
    const int room = height() - lines - m_form->sizeHint().height();
    const int chart = m_chart->sizeHint().height();
    const bool both = !m_detail.rollUp || room >= chart + m_rollUp->sizeHint().height();
    m_chart->setVisible(m_hasChart && both);
    m_rollUp->setRoom(both ? room - chart : room);
}

void ProgressTab::resizeEvent(QResizeEvent* event)
{
    QWidget::resizeEvent(event);
    fit();
}

void ProgressTab::changeEvent(QEvent* event)
{
    QWidget::changeEvent(event);
    if (event->type() == QEvent::LanguageChange && !m_detail.row.record.isNull())
        showReports();
}

}

// SPDX-FileCopyrightText: PactLedger contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/detail/rolluppanel.h"
#include "domain/rolluptext.h"
#include "ui/detail/correctiondialog.h"
#include "ui/detail/rollupdialog.h"
#include "ui/detail/rolluplist.h"
#include "ui/widgets/label.h"
#include <QEvent>
#include <QHBoxLayout>
#include <QPushButton>

using namespace Qt::StringLiterals;

namespace pact::ui {

using namespace domain;

RollUpPanel::RollUpPanel(store::Ledger& ledger, QWidget* parent)
    : QWidget(parent), m_ledger(ledger), m_figure(new Label), m_list(new RollUpList), m_rows(new QPushButton), m_correct(new QPushButton), m_rule(new QPushButton)
{
    setObjectName(u"rollUpPanel"_s);
    m_figure->setObjectName(u"rollUpFigure"_s);
    m_rows->setObjectName(u"rollUpRows"_s);
    m_correct->setObjectName(u"correct"_s);
    m_rule->setObjectName(u"countingRule"_s);
    m_figure->setWordWrap(true);
    m_figure->setTextInteractionFlags(Qt::TextSelectableByMouse);
    m_rows->setFlat(true);
    m_rule->setFlat(true);
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, gap8, 0, gap4);
    layout->setSpacing(gap4);
    m_figure->setContentsMargins(gap16, 0, gap16, 0);
    layout->addWidget(m_figure);
    layout->addWidget(m_list);
    auto* buttons = new QHBoxLayout;
    buttons->setContentsMargins(gap4, 0, gap16, 0);
    buttons->setSpacing(gap8);
    buttons->addWidget(m_rows);
    buttons->addStretch();
    buttons->addWidget(m_correct);
    layout->addLayout(buttons);
    connect(m_rows, &QPushButton::clicked, this, [this] {
        const store::CountedFigure& counted = m_detail.rollUp->counted;
        emit rowsRequested(counted.counting->kind, countedFilter(m_detail.row.record.label(), counted.condition));
    });
    connect(m_correct, &QPushButton::clicked, this, &RollUpPanel::correct);
    connect(m_rule, &QPushButton::clicked, this, &RollUpPanel::rule);
}

void RollUpPanel::setDetail(const models::CommitmentDetail& detail)
{
    m_detail = detail;
    display();
}

void RollUpPanel::setReadOnly(bool readOnly)
{
    m_correct->setEnabled(!readOnly);
    m_rule->setEnabled(!readOnly);
}

void RollUpPanel::setRoom(int height)
{
    const int others = m_figure->heightForWidth(std::max(1, width())) + m_correct->sizeHint().height() + gap4 * 5;
    m_list->setRoom(height - others);
}

void RollUpPanel::display()
{
    const bool counted = m_detail.rollUp.has_value();
    setVisible(counted);
    m_correct->setText(tr("Correct…"));
    m_rule->setText(tr("Counting rule…"));
    m_rule->setToolTip(counted ? QString() : tr("Let its actual be counted from a register"));
    if (!counted)
        return;
    const store::CountedFigure& figure = m_detail.rollUp->counted;
    m_figure->setText(rollUpText(*figure.counting, figure.condition, figure.figure));
    m_list->setRollUp(*m_detail.rollUp, m_ledger.today());
    m_rows->setText(tr("%n record(s)", nullptr, static_cast<int>(figure.figure.rows)));
    m_rows->setToolTip(tr("Show what is counted in its register"));
}

void RollUpPanel::correct()
{
    auto* dialog = new CorrectionDialog(m_ledger, m_detail, this);
    connect(dialog, &CorrectionDialog::corrected, this, [this] { emit done(tr("Correction recorded")); });
    dialog->open();
}

void RollUpPanel::rule()
{
    auto* dialog = new RollUpDialog(m_ledger, m_detail, this);
    connect(dialog, &RollUpDialog::saved, this, [this] { emit done(tr("Counting rule recorded")); });
    connect(dialog, &RollUpDialog::removed, this, [this] { emit done(tr("Counting rule removed")); });
    dialog->open();
}

void RollUpPanel::changeEvent(QEvent* event)
{
    QWidget::changeEvent(event);
    if (event->type() == QEvent::LanguageChange && !m_detail.row.record.isNull())
        display();
}

}

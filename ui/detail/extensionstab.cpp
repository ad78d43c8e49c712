// SPDX-FileCopyrightText: PactLedger contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/detail/extensionstab.h"
#include "domain/catalogue/fieldtext.h"
#include "ui/detail/extendform.h"
#include "ui/widgets/label.h"
#include <QEvent>
#include <QFrame>
#include <QScrollArea>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace pact::ui {

using namespace domain;

ExtensionsTab::ExtensionsTab(store::Ledger& ledger, QWidget* parent)
    : QWidget(parent), m_ledger(ledger), m_scroll(new QScrollArea), m_list(new QWidget), m_entries(new QVBoxLayout(m_list)), m_form(new ExtendForm(ledger))
{
    setObjectName(u"extensionsTab"_s);
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, gap12, 0, 0);
    layout->setSpacing(0);
    auto* dates = new QHBoxLayout;
    dates->setContentsMargins(gap16, 0, gap16, gap12);
    dates->setSpacing(gap8);
    addDate(*dates, u"due_original"_s);
    addDate(*dates, u"due"_s);
    addDate(*dates, u"completed"_s);
    layout->addLayout(dates);
    m_scroll->setWidgetResizable(true);
    m_scroll->setFrameShape(QFrame::NoFrame);
    m_entries->setContentsMargins(gap16, 0, gap16, gap8);
    m_entries->setSpacing(gap12);
    m_scroll->setWidget(m_list);
    m_scroll->setAccessibleName(ledger.catalogue().kind(u"extensions"_s).label().now());
    layout->addWidget(m_scroll, 1);
    auto* line = new QFrame;
    line->setFrameShape(QFrame::HLine);
    line->setFixedHeight(1);
    layout->addWidget(line);
    layout->addWidget(m_form);
}

void ExtensionsTab::addDate(QHBoxLayout& row, const QString& key)
{
    if (!m_dates.isEmpty()) {
        auto* arrow = new Label(TypeSize::Section, false, Token::Secondary);
        arrow->setText(u"→"_s);
        row.addWidget(arrow, 0, Qt::AlignBottom);
    }
    auto* name = new Label(TypeSize::Note, false, Token::Secondary);
    auto* date = new Label(TypeSize::Section, true);
    date->setObjectName(key + u"Date"_s);
    auto* column = new QVBoxLayout;
    column->setSpacing(0);
    column->addWidget(name);
    column->addWidget(date);
    row.addLayout(column, 1);
    m_dates.insert(key, {name, date});
}

void ExtensionsTab::setDetail(const models::CommitmentDetail& detail)
{
    m_detail = detail;
    showDates();
    showList();
    m_form->setDetail(detail);
}

void ExtensionsTab::showDates()
{
    const Kind& kind = m_detail.row.record.kind();
    for (auto it = m_dates.cbegin(); it != m_dates.cend(); ++it) {
        it->first->setText(kind.field(kind.indexOf(it.key())).label.now());
        const QString date = fileText(kind.field(kind.indexOf(it.key())), m_detail.value(it.key()));
        it->second->setText(date.isEmpty() ? u"—"_s : date);
    }
}

void ExtensionsTab::showList()
{
    m_scroll->setAccessibleName(m_ledger.catalogue().kind(u"extensions"_s).label().now());
    while (QLayoutItem* item = m_entries->takeAt(0)) {
        delete item->widget();
        delete item;
    }
    const auto line = [this](TypeSize size, bool bold, Token token, const QString& text) {
        auto* label = new Label(size, bold, token);
        label->setText(text);
        label->setWordWrap(true);
        label->setTextInteractionFlags(Qt::TextSelectableByMouse);
        m_entries->addWidget(label);
        return label;
    };
    for (const Record& extension : m_detail.extensions) {
        const auto shown = [&extension](const QString& key) { return displayText(extension, key); };
        QString text = tr("%1 → %2, %3").arg(shown(u"from_date"_s), shown(u"to_date"_s), shown(u"decision"_s));
        text += u'\n' + shown(u"reason"_s);
        if (extension.value(u"approved_on"_s).isNull())
            text += u'\n' + tr("Asked for on %1").arg(shown(u"applied_on"_s));
        else
            text += u'\n' + tr("Asked for on %1, decided on %2: %3").arg(shown(u"applied_on"_s), shown(u"approved_on"_s), shown(u"approver"_s));
        line(TypeSize::Body, false, Token::Text, text);
    }
    if (m_detail.extensions.empty())
        line(TypeSize::Body, false, Token::Secondary, tr("Its due date was never moved."));
    m_entries->addStretch();
}

void ExtensionsTab::changeEvent(QEvent* event)
{
    QWidget::changeEvent(event);
    if (event->type() == QEvent::LanguageChange && !m_detail.row.record.isNull()) {
        showDates();
        showList();
    }
}

}

// SPDX-FileCopyrightText: PactLedger contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/detail/factstab.h"
#include "ui/detail/formgrid.h"
#include "ui/detail/progressmeter.h"
#include "ui/fields/fieldeditor.h"
#include "ui/fields/lineinput.h"
#include "ui/widgets/label.h"
#include <QBoxLayout>
#include <QPushButton>

using namespace Qt::StringLiterals;

namespace pact::ui {

using namespace domain;

FactsTab::FactsTab(store::Ledger& ledger, QWidget* parent)
    : QScrollArea(parent), m_ledger(ledger), m_kind(ledger.catalogue().kind(u"commitments"_s))
{
    setObjectName(u"factsTab"_s);
    setWidgetResizable(true);
    setFrameShape(QFrame::NoFrame);
    setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    setVerticalScrollBarPolicy(Qt::ScrollBarAlwaysOn);
    setFocusPolicy(Qt::NoFocus);
    viewport()->setAutoFillBackground(false);
    auto* content = new QWidget;
    content->setAutoFillBackground(false);
    auto* layout = new QVBoxLayout(content);
    // The scroll bar stands in the margin.
    layout->setContentsMargins(gap16, gap12, gap4, gap16);
    layout->setSpacing(gap8);
    auto* form = new FormGrid;
    addTop(*form);
    addDates(*form);
    addProgress(*form);
    layout->addWidget(form);
    m_restTitle = new Label(TypeSize::Section, true, Token::Text);
    m_restTitle->setContentsMargins(0, gap16, 0, 0);
    layout->addWidget(m_restTitle);
    auto* rest = new FormGrid;
    addRest(*rest);
    layout->addWidget(rest);
    layout->addStretch();
    setWidget(content);
    retranslate();
}

FieldEditor* FactsTab::makeEditor(const QString& key)
{
    const int field = m_kind.indexOf(key);
    FieldEditor* editor = FieldEditor::create(m_ledger, m_kind.field(field), this);
    m_editors.insert(key, editor);
    connect(editor, &FieldEditor::committed, this, [this, editor, field] {
        if (!m_detail.row.record.isNull())
            emit edited({m_detail.row.record.id(), field, editor->text(), editor->seen()});
    });
    return editor;
}

FieldEditor* FactsTab::editor(const QString& key) const
{
    return m_editors.value(key);
}

void FactsTab::addTop(FormGrid& form)
{
    for (const QString& key : {u"lead_unit"_s, u"partner_unit"_s, u"assisting_units"_s})
        form.addRow(m_kind.field(m_kind.indexOf(key)).label, makeEditor(key));
    auto* row = new QHBoxLayout;
    row->setSpacing(gap12);
    FieldEditor* direction = makeEditor(u"direction"_s);
    row->addWidget(direction, 1);
    row->addWidget(form.follow(m_kind.field(m_kind.indexOf(u"strength"_s)).label));
    row->addWidget(makeEditor(u"strength"_s), 1);
    form.addRow(m_kind.field(m_kind.indexOf(u"direction"_s)).label, row, direction);
}

void FactsTab::addDates(FormGrid& form)
{
    m_due = new Label(TypeSize::Body, true, Token::Text);
    m_due->setObjectName(u"dueValue"_s);
    m_due->setTextInteractionFlags(Qt::TextSelectableByMouse);
    m_extend = new QPushButton;
    m_extend->setObjectName(u"extendButton"_s);
    m_extend->setProperty("hint", u"F7"_s);
    connect(m_extend, &QPushButton::clicked, this, &FactsTab::extendRequested);
    auto* due = new QHBoxLayout;
    due->addWidget(m_due, 1);
    due->addWidget(m_extend);
    form.addRow(m_kind.field(m_kind.indexOf(u"due"_s)).label, due, m_extend);
    m_original = new Label;
    m_original->setObjectName(u"originalValue"_s);
    m_extended = new Label(TypeSize::Body, false, Token::Secondary);
    m_extended->setElide(Qt::ElideRight);
    auto* original = new QHBoxLayout;
    original->setSpacing(gap16);
    original->addWidget(m_original);
    original->addWidget(m_extended, 1);
    form.addRow(m_kind.field(m_kind.indexOf(u"due_original"_s)).label, original, m_original);
    form.addRow(m_kind.field(m_kind.indexOf(u"start"_s)).label, makeEditor(u"start"_s));
    static_cast<LineInput*>(editor(u"start"_s))->setQuiet();
}

void FactsTab::addProgress(FormGrid& form)
{
    m_meter = new ProgressMeter;
    m_percent = new Label;
    m_report = new QPushButton;
    m_report->setObjectName(u"progressButton"_s);
    m_report->setProperty("hint", u"F9"_s);
    connect(m_report, &QPushButton::clicked, this, &FactsTab::progressRequested);
    auto* progress = new QHBoxLayout;
    progress->setSpacing(gap12);
    progress->addWidget(m_meter, 1);
    progress->addWidget(m_percent);
    progress->addWidget(m_report);
    form.addRow(m_kind.field(m_kind.indexOf(u"progress"_s)).label, progress, m_report);
    m_actual = new Label;
    m_actual->setObjectName(u"actualValue"_s);
    m_indicator = new Label(TypeSize::Body, false, Token::Secondary);
    m_indicator->setElide(Qt::ElideRight);
    m_target = new Label;
    auto* actual = new QHBoxLayout;
    actual->setSpacing(gap8);
    actual->addWidget(m_actual);
    actual->addWidget(m_indicator, 1);
    actual->addWidget(form.follow(m_kind.field(m_kind.indexOf(u"target"_s)).label));
    actual->addWidget(m_target);
    form.addRow(m_kind.field(m_kind.indexOf(u"actual"_s)).label, actual, m_actual);
    for (const QString& key : {u"next_step"_s, u"problem"_s})
        form.addRow(m_kind.field(m_kind.indexOf(key)).label, makeEditor(key));
    m_clause = new Label(TypeSize::Body, false, Token::Secondary);
    m_source = new Label;
    m_source->setObjectName(u"sourceValue"_s);
    m_source->setWordWrap(true);
    m_source->setTextInteractionFlags(Qt::TextSelectableByMouse);
    auto* source = new QVBoxLayout;
    source->setSpacing(0);
    source->setContentsMargins(0, gap4, 0, 0);
    source->addWidget(m_clause);
    source->addWidget(m_source);
    form.addRow({u"原文"_s, u"Source"_s}, source, m_source);
}

void FactsTab::addRest(FormGrid& form)
{
    // What only acts or the ledger itself set stands above, or follows from it.
    static const QStringList elsewhere{u"id"_s, u"updated"_s, u"due"_s, u"progress"_s, u"light"_s, u"light_reason"_s, u"days_left"_s, u"item_type"_s};
    for (const Field& field : m_kind.fields()) {
        if (m_editors.contains(field.key) || elsewhere.contains(field.key) || field.isComputed())
            continue;
        form.addRow(field.label, makeEditor(field.key));
    }
}

void FactsTab::setDetail(const models::CommitmentDetail& detail)
{
    m_detail = detail;
    for (auto it = m_editors.cbegin(); it != m_editors.cend(); ++it)
        it.value()->setValue(detail.value(it.key()));
    showDates();
    showProgress();
    showSource();
}

void FactsTab::setReadOnly(bool readOnly)
{
    m_readOnly = readOnly;
    for (FieldEditor* editor : std::as_const(m_editors))
        editor->setReadOnly(readOnly);
    m_extend->setEnabled(!readOnly);
    m_report->setEnabled(!readOnly);
}

void FactsTab::retranslate()
{
    m_extend->setText(tr("Extend…"));
    m_extend->setAccessibleName(tr("Extend…"));
    m_report->setText(tr("File…", "a progress report, on a narrow button"));
    m_report->setAccessibleName(tr("File progress…"));
    m_restTitle->setText(tr("All fields"));
    if (!m_detail.row.record.isNull())
        setDetail(m_detail);
}

void FactsTab::changeEvent(QEvent* event)
{
    QScrollArea::changeEvent(event);
    if (event->type() == QEvent::LanguageChange)
        retranslate();
}

}

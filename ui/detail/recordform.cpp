// SPDX-FileCopyrightText: PactLedger contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/detail/recordform.h"
#include "ui/detail/formgrid.h"
#include "ui/fields/fieldeditor.h"
#include "ui/theme/metrics.h"
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace pact::ui {

using namespace domain;

RecordForm::RecordForm(store::Ledger& ledger, const Kind& kind, QWidget* parent) : QScrollArea(parent), m_kind(kind)
{
    setObjectName(kind.key() + u"Form"_s);
    setWidgetResizable(true);
    setFrameShape(QFrame::NoFrame);
    setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    setVerticalScrollBarPolicy(Qt::ScrollBarAlwaysOn);
    setFocusPolicy(Qt::NoFocus);
    viewport()->setAutoFillBackground(false);
    auto* content = new QWidget;
    content->setAutoFillBackground(false);
    auto* column = new QVBoxLayout(content);
    // The scroll bar stands in the margin.
    column->setContentsMargins(gap16, gap12, gap4, gap16);
    auto* form = new FormGrid;
    for (int field = 0; field < static_cast<int>(kind.fields().size()); ++field) {
        const Field& described = kind.field(field);
        if (!described.isKept() || described.type == FieldType::Identity || described.owner)
            continue;
        FieldEditor* editor = FieldEditor::create(ledger, described, this);
        m_editors.insert(described.key, editor);
        form->addRow(described.label, editor);
        connect(editor, &FieldEditor::committed, this, [this, editor, field] {
            if (m_record)
                emit edited({*m_record, field, editor->text(), editor->seen()});
        });
    }
    column->addWidget(form);
    column->addStretch();
    setWidget(content);
}

void RecordForm::setRecord(const Record& record)
{
    m_record = record.id();
    for (auto it = m_editors.cbegin(); it != m_editors.cend(); ++it)
        it.value()->setValue(record.value(it.key()));
}

void RecordForm::setReadOnly(bool readOnly)
{
    for (FieldEditor* editor : std::as_const(m_editors))
        editor->setReadOnly(readOnly);
}

FieldEditor* RecordForm::editor(const QString& key) const
{
    return m_editors.value(key);
}

}

// SPDX-FileCopyrightText: PactLedger contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/fields/checklistinput.h"
#include "domain/catalogue/fieldtext.h"
#include "models/fieldedit.h"
#include "ui/fields/checklist.h"
#include "ui/fields/lineinput.h"
#include "ui/fields/listinput.h"
#include "ui/fields/textinput.h"

using namespace Qt::StringLiterals;

namespace pact::ui {

using namespace domain;

CheckListInput::CheckListInput(store::Ledger& ledger, const Field& field, QWidget* parent)
    : FieldEditor(field, parent), m_ledger(ledger), m_list(new CheckList)
{
    m_list->setProperty("elideMiddle", true);
    m_list->setSizeAdjustPolicy(QComboBox::AdjustToMinimumContentsLengthWithIcon);
    m_list->setMinimumContentsLength(4);
    adopt(m_list);
    connect(m_list, &CheckList::aboutToOpen, this, [this] {
        QList<QPair<QString, QString>> entries;
        for (const models::FieldOption& option : models::fieldOptions(m_ledger, this->field()))
            entries << qMakePair(option.text, option.label);
        m_list->setEntries(entries);
    });
    connect(m_list, &CheckList::closed, this, [this] {
        emit textChanged();
        commit();
    });
}

void CheckListInput::display(const Value& value)
{
    m_list->setTicked(splitList(fileText(field(), value)), displayText(field(), value));
}

void CheckListInput::setText(const QString& text)
{
    m_list->setTicked(splitList(text), splitList(text).join(language() == Language::English ? u", "_s : u"、"_s));
}

QString CheckListInput::text() const
{
    return m_list->ticked().join(u';');
}

void CheckListInput::setReadOnly(bool readOnly)
{
    m_list->setEnabled(!readOnly);
}

QWidget* CheckListInput::input() const
{
    return m_list;
}

FieldEditor* FieldEditor::create(store::Ledger& ledger, const Field& field, QWidget* parent)
{
    switch (field.type) {
    case FieldType::Choice:
    case FieldType::Recurrence:
    case FieldType::Reference:
        return new ListInput(ledger, field, parent);
    case FieldType::References:
        return new CheckListInput(ledger, field, parent);
    case FieldType::LongText:
        return new TextInput(field, parent);
    default:
        return new LineInput(field, parent);
    }
}

}

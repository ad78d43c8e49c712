// SPDX-FileCopyrightText: PactLedger contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/fields/textinput.h"
#include "ui/fields/textbox.h"

namespace pact::ui {

TextInput::TextInput(const domain::Field& field, QWidget* parent) : FieldEditor(field, parent), m_box(new TextBox)
{
    adopt(m_box);
    connect(m_box, &QPlainTextEdit::textChanged, this, &FieldEditor::textChanged);
}

void TextInput::setText(const QString& text)
{
    if (m_box->toPlainText() != text)
        m_box->setPlainText(text);
}

QString TextInput::text() const
{
    return m_box->toPlainText();
}

void TextInput::setReadOnly(bool readOnly)
{
    m_box->setReadOnly(readOnly);
}

QWidget* TextInput::input() const
{
    return m_box;
}

}

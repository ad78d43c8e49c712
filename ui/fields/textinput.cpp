// SPDX-FileCopyrightText: PactLedger contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/fields/textinput.h"
#include <QEvent>
#include <QPlainTextEdit>
#include <QScrollBar>

namespace pact::ui {

TextInput::TextInput(const domain::Field& field, QWidget* parent) : FieldEditor(field, parent), m_edit(new QPlainTextEdit)
{
    m_edit->setTabChangesFocus(true);
    m_edit->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    adopt(m_edit);
    connect(m_edit, &QPlainTextEdit::textChanged, this, &FieldEditor::textChanged);
    fit();
}

void TextInput::setLines(int lines)
{
    m_lines = lines;
    fit();
}

void TextInput::fit()
{
    // The text's own margin above and below, and the frame.
    const int margins = 2 * (static_cast<int>(m_edit->document()->documentMargin()) + m_edit->frameWidth());
    m_edit->setFixedHeight(m_lines * m_edit->fontMetrics().lineSpacing() + margins + 2);
}

void TextInput::setText(const QString& text)
{
    if (m_edit->toPlainText() != text)
        m_edit->setPlainText(text);
}

QString TextInput::text() const
{
    return m_edit->toPlainText();
}

void TextInput::setReadOnly(bool readOnly)
{
    m_edit->setReadOnly(readOnly);
}

QWidget* TextInput::input() const
{
    return m_edit;
}

void TextInput::changeEvent(QEvent* event)
{
    FieldEditor::changeEvent(event);
    if (event->type() == QEvent::FontChange || event->type() == QEvent::StyleChange)
        fit();
}

}

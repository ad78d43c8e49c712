// SPDX-FileCopyrightText: PactLedger contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/fields/lineinput.h"
#include <QEvent>
#include <QLineEdit>

namespace pact::ui {

LineInput::LineInput(const domain::Field& field, QWidget* parent) : FieldEditor(field, parent), m_line(new QLineEdit)
{
    if (field.type == domain::FieldType::Number)
        m_line->setAlignment(Qt::AlignRight | Qt::AlignVCenter);
    adopt(m_line);
    connect(m_line, &QLineEdit::textEdited, this, &FieldEditor::textChanged);
}

void LineInput::setText(const QString& text)
{
    if (m_line->text() == text)
        return;
    m_line->setText(text);
    m_line->setCursorPosition(0);
}

QString LineInput::text() const
{
    return m_line->text();
}

void LineInput::setReadOnly(bool readOnly)
{
    m_line->setReadOnly(readOnly);
}

QWidget* LineInput::input() const
{
    return m_line;
}

void LineInput::setQuiet()
{
    m_quiet = true;
    m_line->setFrame(false);
    m_line->setTextMargins(-2, 0, 0, 0);
}

bool LineInput::eventFilter(QObject* watched, QEvent* event)
{
    if (m_quiet && watched == m_line) {
        const bool comes = event->type() == QEvent::FocusIn || event->type() == QEvent::Enter;
        const bool goes = event->type() == QEvent::FocusOut || event->type() == QEvent::Leave;
        if (comes || (goes && (event->type() == QEvent::FocusOut || !m_line->hasFocus()))) {
            m_line->setFrame(comes);
            m_line->setTextMargins(comes ? 0 : -2, 0, 0, 0);
        }
    }
    return FieldEditor::eventFilter(watched, event);
}

}

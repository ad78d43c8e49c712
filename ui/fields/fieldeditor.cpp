// SPDX-FileCopyrightText: PactLedger contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/fields/fieldeditor.h"
#include "domain/catalogue/fieldtext.h"
#include <QEvent>
#include <QHBoxLayout>
#include <QKeyEvent>

namespace pact::ui {

using namespace domain;

FieldEditor::FieldEditor(Field field, QWidget* parent) : QWidget(parent), m_field(std::move(field))
{
    auto* layout = new QHBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    setObjectName(m_field.key);
}

void FieldEditor::adopt(QWidget* input)
{
    layout()->addWidget(input);
    setFocusProxy(input);
    input->setObjectName(m_field.key + QStringLiteral("Input"));
    input->setAccessibleName(m_field.label.now());
    input->installEventFilter(this);
}

void FieldEditor::setValue(const Value& value)
{
    if (isModified() && input()->hasFocus() && !m_committing)
        return;
    m_value = value;
    m_seen = fileText(m_field, value);
    display(value);
    m_shown = text();
}

void FieldEditor::display(const Value&)
{
    setText(m_seen);
}

void FieldEditor::restore()
{
    display(m_value);
}

void FieldEditor::commit()
{
    if (!isModified() || m_committing)
        return;
    m_committing = true;
    emit committed();
    m_committing = false;
}

bool FieldEditor::eventFilter(QObject* watched, QEvent* event)
{
    if (event->type() == QEvent::FocusOut) {
        const auto reason = static_cast<QFocusEvent*>(event)->reason();
        if (reason != Qt::PopupFocusReason && reason != Qt::ActiveWindowFocusReason)
            commit();
    }
    if (event->type() == QEvent::KeyPress) {
        const auto* key = static_cast<QKeyEvent*>(event);
        const bool enter = key->key() == Qt::Key_Return || key->key() == Qt::Key_Enter;
        if (key->key() == Qt::Key_Escape && isModified()) {
            restore();
            return true;
        }
        if (enter && (!takesEnter() || key->modifiers() == Qt::ControlModifier)) {
            commit();
            return true;
        }
    }
    return QWidget::eventFilter(watched, event);
}

void FieldEditor::changeEvent(QEvent* event)
{
    if (event->type() == QEvent::LanguageChange) {
        input()->setAccessibleName(m_field.label.now());
        if (!isModified()) {
            retranslate();
            display(m_value);
            m_shown = text();
        }
    }
    QWidget::changeEvent(event);
}

}

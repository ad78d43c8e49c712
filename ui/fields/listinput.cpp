// SPDX-FileCopyrightText: PactLedger contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/fields/listinput.h"
#include "domain/catalogue/fieldtext.h"
#include <QComboBox>
#include <QEvent>
#include <QKeyEvent>
#include <QWheelEvent>

using namespace Qt::StringLiterals;

namespace pact::ui {

using namespace domain;

ListInput::ListInput(store::Ledger& ledger, const Field& field, QWidget* parent) : FieldEditor(field, parent), m_ledger(ledger), m_combo(new QComboBox)
{
    m_combo->setProperty("elideMiddle", field.target == u"units"_s);
    m_combo->setSizeAdjustPolicy(QComboBox::AdjustToMinimumContentsLengthWithIcon);
    m_combo->setMinimumContentsLength(4);
    m_combo->setFocusPolicy(Qt::StrongFocus);
    adopt(m_combo);
    if (!field.isReference())
        fill();
    connect(m_combo, &QComboBox::activated, this, [this] {
        emit textChanged();
        commit();
    });
}

void ListInput::fill()
{
    m_full = true;
    const QString now = text();
    const QString label = m_combo->currentText();
    const QSignalBlocker blocker(m_combo);
    m_combo->clear();
    for (const models::FieldOption& option : models::fieldOptions(m_ledger, field()))
        m_combo->addItem(option.text.isEmpty() ? u"—"_s : option.label, option.text);
    int at = m_combo->findData(now);
    if (at < 0 && !now.isEmpty()) {
        m_combo->addItem(label, now);
        at = m_combo->count() - 1;
    }
    m_combo->setCurrentIndex(at);
}

void ListInput::display(const Value& value)
{
    const QString file = fileText(field(), value);
    int at = m_combo->findData(file);
    const QString label = models::optionLabel(field(), value);
    if (at < 0) {
        m_combo->addItem(file.isEmpty() ? u"—"_s : label, file);
        at = m_combo->count() - 1;
    } else if (!file.isEmpty()) {
        m_combo->setItemText(at, label);
    }
    m_combo->setCurrentIndex(at);
    m_combo->setToolTip(label);
}

void ListInput::setText(const QString& text)
{
    if (m_combo->findData(text) < 0)
        fill();
    int at = m_combo->findData(text);
    if (at < 0) {
        m_combo->addItem(text, text);
        at = m_combo->count() - 1;
    }
    m_combo->setCurrentIndex(at);
}

QString ListInput::text() const
{
    return m_combo->currentData().toString();
}

void ListInput::setReadOnly(bool readOnly)
{
    m_combo->setEnabled(!readOnly);
}

QWidget* ListInput::input() const
{
    return m_combo;
}

void ListInput::retranslate()
{
    m_combo->clear();
    m_full = false;
    if (!field().isReference())
        fill();
}

bool ListInput::eventFilter(QObject* watched, QEvent* event)
{
    const bool opens = event->type() == QEvent::MouseButtonPress || event->type() == QEvent::KeyPress || event->type() == QEvent::ShortcutOverride;
    if (opens && !m_full)
        fill();
    // A list that the wheel passes over is not meant.
    if (event->type() == QEvent::Wheel && !m_combo->hasFocus()) {
        event->ignore();
        return true;
    }
    return FieldEditor::eventFilter(watched, event);
}

}

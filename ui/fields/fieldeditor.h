// SPDX-FileCopyrightText: PactLedger contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "domain/catalogue/field.h"
#include "domain/value.h"
#include <QWidget>

namespace pact::store {
class Ledger;
}

namespace pact::ui {

/// The input for one field of the catalogue, chosen by its type: a line, several lines, a list, a list of several. It holds
/// the text as people type it (a list: as files have it) and the value it was given, so that whoever writes can say what
/// was on screen. It is written when the focus leaves it, on Enter, or when a list entry is chosen; Escape restores.
class FieldEditor : public QWidget
{
    Q_OBJECT

public:
    /// `ledger` gives lists their entries and must outlive the editor.
    static FieldEditor* create(store::Ledger& ledger, const domain::Field& field, QWidget* parent);

    const domain::Field& field() const
    {
        return m_field;
    }
    /// The value as the ledger has it. While somebody is typing here, only remembered by who reads seen() later: the text stays.
    void setValue(const domain::Value& value);
    /// As files have it: what was given last while nobody was typing.
    const QString& seen() const
    {
        return m_seen;
    }
    bool isModified() const
    {
        return text() != m_shown;
    }
    void restore();
    /// Puts a text in as if it had been typed.
    virtual void setText(const QString& text) = 0;
    virtual QString text() const = 0;
    virtual void setReadOnly(bool readOnly) = 0;
    virtual QWidget* input() const = 0;

signals:
    /// The text differs from what was given, and typing is over.
    void committed();
    void textChanged();

protected:
    FieldEditor(domain::Field field, QWidget* parent);
    /// Puts the input in, and watches its focus and keys.
    void adopt(QWidget* input);
    void commit();
    bool eventFilter(QObject* watched, QEvent* event) override;
    void changeEvent(QEvent* event) override;
    virtual void display(const domain::Value& value);
    virtual void retranslate()
    {
    }
    /// Enter writes; where it makes a new line, Ctrl+Enter does.
    virtual bool takesEnter() const
    {
        return false;
    }

private:
    domain::Field m_field;
    domain::Value m_value;
    QString m_seen;
    QString m_shown;
    bool m_committing = false; ///< what comes while writing is the answer to it
};

}

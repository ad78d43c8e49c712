// SPDX-FileCopyrightText: PactLedger contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "ui/fields/fieldeditor.h"

class QPlainTextEdit;

namespace pact::ui {

/// Several lines; two are shown, Tab leaves, Ctrl+Enter writes.
class TextInput : public FieldEditor
{
    Q_OBJECT

public:
    TextInput(const domain::Field& field, QWidget* parent);

    void setText(const QString& text) override;
    QString text() const override;
    void setReadOnly(bool readOnly) override;
    QWidget* input() const override;
    void setLines(int lines);

protected:
    void changeEvent(QEvent* event) override;
    bool takesEnter() const override
    {
        return true;
    }

private:
    void fit();

    QPlainTextEdit* m_edit;
    int m_lines = 2;
};

}

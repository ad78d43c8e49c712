// SPDX-FileCopyrightText: PactLedger contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "ui/fields/fieldeditor.h"

namespace pact::ui {

class TextBox;

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

protected:
    bool takesEnter() const override
    {
        return true;
    }

private:
    TextBox* m_box;
};

}

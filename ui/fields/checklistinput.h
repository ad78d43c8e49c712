// SPDX-FileCopyrightText: PactLedger contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "ui/fields/fieldeditor.h"

namespace pact::ui {

class CheckList;

/// Several of a list, each with a tick; the closed list names them.
class CheckListInput : public FieldEditor
{
    Q_OBJECT

public:
    CheckListInput(store::Ledger& ledger, const domain::Field& field, QWidget* parent);

    void setText(const QString& text) override;
    QString text() const override;
    void setReadOnly(bool readOnly) override;
    QWidget* input() const override;

protected:
    void display(const domain::Value& value) override;

private:
    store::Ledger& m_ledger;
    CheckList* m_list;
};

}

// SPDX-FileCopyrightText: PactLedger contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "models/fieldedit.h"
#include "ui/fields/fieldeditor.h"

class QComboBox;

namespace pact::ui {

/// One of a list: choices, references, recurrences. A value that the list does not have is added to it.
class ListInput : public FieldEditor
{
    Q_OBJECT

public:
    ListInput(store::Ledger& ledger, const domain::Field& field, QWidget* parent);

    void setText(const QString& text) override;
    QString text() const override;
    void setReadOnly(bool readOnly) override;
    QWidget* input() const override;

protected:
    bool eventFilter(QObject* watched, QEvent* event) override;
    void display(const domain::Value& value) override;
    void retranslate() override;

private:
    void fill();

    store::Ledger& m_ledger;
    QComboBox* m_combo;
    bool m_full = false; ///< entries are read when the list is first opened or typed into
};

}

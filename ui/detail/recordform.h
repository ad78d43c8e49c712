// SPDX-FileCopyrightText: PactLedger contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "models/fieldedit.h"
#include <QScrollArea>

namespace pact::ui {

class FieldEditor;

/// Every field of one record that people fill in, made from the catalogue. Each input writes for itself; whoever holds the form
/// does the writing.
class RecordForm : public QScrollArea
{
    Q_OBJECT

public:
    /// Both must outlive the form.
    RecordForm(store::Ledger& ledger, const domain::Kind& kind, QWidget* parent = nullptr);

    void setRecord(const domain::Record& record);
    void setReadOnly(bool readOnly);
    /// Null for a field that is not filled in.
    FieldEditor* editor(const QString& key) const;

signals:
    void edited(const pact::models::FieldEdit& edit);

private:
    const domain::Kind& m_kind;
    std::optional<domain::RecordId> m_record;
    QHash<QString, FieldEditor*> m_editors;
};

}

// SPDX-FileCopyrightText: PactLedger contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "models/fieldedit.h"
#include <QWidget>

namespace pact::ui {

class ConflictBar;
class MessageBar;
class RecordForm;

/// The fields of one record of any kind, written as they are filled in; what is refused, or was changed by somebody else
/// meanwhile, is said above them. Follows the ledger's changes.
class RecordFacts : public QWidget
{
    Q_OBJECT

public:
    /// Both must outlive this.
    RecordFacts(store::Ledger& ledger, const domain::Kind& kind, QWidget* parent = nullptr);

    void setRecord(const domain::Record& record);
    RecordForm* form() const
    {
        return m_form;
    }

signals:
    /// The record as the ledger has it now.
    void recordRead(const pact::domain::Record& record);

private:
    void write(const models::FieldEdit& edit);
    /// At once, so that an input sees what became of what it wrote.
    void read();

    store::Ledger& m_ledger;
    const domain::Kind& m_kind;
    std::optional<domain::RecordId> m_record;
    MessageBar* m_message;
    ConflictBar* m_conflict;
    RecordForm* m_form;
};

}

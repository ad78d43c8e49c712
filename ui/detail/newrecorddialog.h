// SPDX-FileCopyrightText: PactLedger contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "store/acts.h"
#include <QDialog>

namespace pact::ui {

class FieldEditor;
class MessageBar;

/// What a new record needs at first; every other field follows in the pane.
class NewRecordDialog : public QDialog
{
    Q_OBJECT

public:
    /// `ledger` must outlive the dialog, which deletes itself when it is closed. What the ledger can tell is filled in.
    static NewRecordDialog* forCommitment(store::Ledger& ledger, QWidget* parent);
    static NewRecordDialog* forUnit(store::Ledger& ledger, QWidget* parent);
    /// `unit`: the name of the one proposed; may be empty.
    static NewRecordDialog* forPerson(store::Ledger& ledger, const QString& unit, QWidget* parent);
    /// A record of any register, with the next code proposed.
    static NewRecordDialog* forRegister(store::Ledger& ledger, const domain::Kind& kind, QWidget* parent);
    /// A commitment that follows from a record of a register, which then names it.
    static NewRecordDialog* forFollowUp(store::Ledger& ledger, const domain::Record& source, QWidget* parent);

    void accept() override;

signals:
    /// `label` is the value of the kind's label field.
    void added(const QString& label);

private:
    NewRecordDialog(store::Ledger& ledger, const QString& kind, const QString& title, const std::vector<store::FieldText>& fields, QWidget* parent);

    store::Ledger& m_ledger;
    const domain::Kind& m_kind;
    std::optional<domain::Record> m_source; ///< what a commitment follows from
    MessageBar* m_message;
    QList<FieldEditor*> m_editors;
};

}

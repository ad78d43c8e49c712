// SPDX-FileCopyrightText: PactLedger contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "models/recordtablemodel.h"
#include "ui/table/tableview.h"

namespace pact::ui {

/// The commitments of something, worst light first, to look at and to open: light, code and title.
class CommitmentList : public TableView
{
    Q_OBJECT

public:
    /// `ledger` must outlive the list.
    explicit CommitmentList(store::Ledger& ledger, QWidget* parent = nullptr);
    ~CommitmentList() override;

    models::RecordTableModel* records() const
    {
        return m_model;
    }

signals:
    /// Enter, or a double click.
    void commitmentRequested(pact::domain::RecordId commitment);
    void failed(const pact::domain::Error& error);

protected:
    void changeEvent(QEvent* event) override;

private:
    void openCurrent();

    models::RecordTableModel* m_model;
};

}

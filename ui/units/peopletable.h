// SPDX-FileCopyrightText: PactLedger contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "models/recordtablemodel.h"
#include "ui/table/tableview.h"

namespace pact::ui {

/// The people of all units, by unit and name. What is chosen stays when the ledger changes.
class PeopleTable : public TableView
{
    Q_OBJECT

public:
    /// `ledger` must outlive the table.
    explicit PeopleTable(store::Ledger& ledger, QWidget* parent = nullptr);
    ~PeopleTable() override;

    models::RecordTableModel* records() const
    {
        return m_model;
    }
    /// Those that all words are found in; `past`: also those whose time is over, or is to come.
    void setShown(const QString& words, bool past);
    std::optional<domain::Record> chosen() const;
    /// At once, or when the list is there.
    void choose(domain::RecordId person);

signals:
    /// A new answer is shown.
    void listed();
    void chosenChanged();
    void failed(const pact::domain::Error& error);

protected:
    void changeEvent(QEvent* event) override;

private:
    void restore();

    store::Ledger& m_ledger;
    models::RecordTableModel* m_model;
    std::optional<domain::RecordId> m_chosen;
};

}

// SPDX-FileCopyrightText: PactLedger contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "models/queryrunner.h"
#include "models/unitmodel.h"
#include "store/ledger.h"
#include "ui/table/tableview.h"

namespace pact::ui {

/// The units with what they owe. Reads in the background when asked to; what is chosen stays.
class UnitTable : public TableView
{
    Q_OBJECT

public:
    /// `ledger` must outlive the table.
    explicit UnitTable(store::Ledger& ledger, QWidget* parent = nullptr);
    ~UnitTable() override;

    void refresh();
    /// See UnitModel::setShown().
    void setShown(const QString& words, bool ended);
    bool isReading() const
    {
        return m_reading;
    }
    models::UnitModel* units() const
    {
        return m_model;
    }
    /// Null when there is none.
    const models::UnitRow* chosen() const;
    /// The unit that has this name of any time; false when it is not among those shown. One to come is chosen when it is there.
    bool choose(domain::RecordId unit);
    /// As soon as it is there: a unit just added.
    void chooseNamed(const QString& name);

signals:
    /// A new answer is there, and what is chosen has been told already.
    void listed();
    /// Another unit, or what is known of it.
    void chosenChanged();
    void failed(const pact::domain::Error& error);

private:
    void take(std::vector<models::UnitRow>& units);
    void restore();

    store::Ledger& m_ledger;
    models::QueryRunner m_runner;
    models::UnitModel* m_model;
    std::optional<domain::RecordId> m_chosen; ///< by its first name, which stays when another is taken back
    QString m_awaited; ///< the name of one to come
    bool m_reading = false;
};

}

// SPDX-FileCopyrightText: PactLedger contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "models/agreements.h"
#include <QAbstractTableModel>

namespace pact::models {

/// The agreements as a table. What it shows is given to it; it reads nothing.
class AgreementModel : public QAbstractTableModel
{
    Q_OBJECT

public:
    enum Column { Code, Title, Parties, Signed, ValidTo, Items, Lights, Rate, ColumnCount };

    using QAbstractTableModel::QAbstractTableModel;

    void setRows(std::vector<AgreementRow> rows);
    const std::vector<AgreementRow>& rows() const
    {
        return m_rows;
    }
    /// -1 when there is none.
    int rowOf(RecordId agreement) const;
    void retranslate();

    int rowCount(const QModelIndex& parent = {}) const override;
    int columnCount(const QModelIndex& parent = {}) const override;
    QVariant data(const QModelIndex& index, int role) const override;
    QVariant headerData(int section, Qt::Orientation orientation, int role) const override;

private:
    QString text(const AgreementRow& row, int column) const;

    std::vector<AgreementRow> m_rows;
};

}

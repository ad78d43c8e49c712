// SPDX-FileCopyrightText: PactLedger contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "ui/importing/difflines.h"

#include <QAbstractTableModel>

namespace pact::ui {

/// The table of differences of a trial: what stands in the ledger, and what in the file.
class DiffModel : public QAbstractTableModel
{
    Q_OBJECT

public:
    enum Column { Row, Result, Code, Title, Field, Now, Then, ColumnCount };

    enum Role { IsReasonRole = Qt::UserRole }; ///< bool: the row says why the cell above it is rejected

    using QAbstractTableModel::QAbstractTableModel;

    void setRows(const domain::Kind* kind, std::vector<store::PlannedRow> rows);
    void setFilter(const DiffFilter& filter);
    const DiffFilter& filter() const
    {
        return m_filter;
    }
    const std::vector<store::PlannedRow>& rows() const
    {
        return m_rows;
    }
    const std::vector<DiffLine>& lines() const
    {
        return m_lines;
    }
    /// Words change with the language; the rows stay.
    void retranslate();

    int rowCount(const QModelIndex& parent = {}) const override;
    int columnCount(const QModelIndex& parent = {}) const override;
    QVariant data(const QModelIndex& index, int role) const override;
    QVariant headerData(int section, Qt::Orientation orientation, int role) const override;

private:
    QString text(const DiffLine& line, int column) const;
    QString rowText(const store::PlannedRow& row, int column) const;
    QString cellText(const store::PlannedRow& row, const store::CellDiff& cell, int column) const;
    QString wholeText(const store::PlannedRow& row, int column) const;

    const domain::Kind* m_kind = nullptr;
    std::vector<store::PlannedRow> m_rows;
    std::vector<DiffLine> m_lines;
    DiffFilter m_filter;
};

}

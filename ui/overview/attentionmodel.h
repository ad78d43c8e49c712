// SPDX-FileCopyrightText: PactLedger contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "domain/figures.h"

#include <QAbstractTableModel>

namespace pact::ui {

/// What is to be done and why, worst first: light, code, title, reason.
class AttentionModel : public QAbstractTableModel
{
    Q_OBJECT

public:
    enum Column { LightColumn, CodeColumn, TitleColumn, ReasonColumn, ColumnCount };

    using QAbstractTableModel::QAbstractTableModel;

    /// At most `most` of them are shown.
    void setItems(std::vector<domain::AttentionItem> items, int most);
    /// The words are those of the process.
    void retranslate();
    /// Opens the item of a row.
    QString filter(int row) const;

    int rowCount(const QModelIndex& parent = {}) const override;
    int columnCount(const QModelIndex& parent = {}) const override;
    QVariant data(const QModelIndex& index, int role = Qt::DisplayRole) const override;
    QVariant headerData(int section, Qt::Orientation orientation, int role = Qt::DisplayRole) const override;

private:
    QString text(const domain::AttentionItem& item, int column) const;

    std::vector<domain::AttentionItem> m_items;
};

}

// SPDX-FileCopyrightText: PactLedger contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "models/units.h"

#include <QAbstractTableModel>

namespace pact::models {

/// The units as a table: all of them, or those whose names answer to words or pinyin initials. What it shows is given to it;
/// it reads nothing.
class UnitModel : public QAbstractTableModel
{
    Q_OBJECT

public:
    enum Column { Name, Party, From, To, People, Items, Lights, ColumnCount };

    using QAbstractTableModel::QAbstractTableModel;

    void setUnits(std::vector<UnitRow> units);
    const std::vector<UnitRow>& units() const
    {
        return m_units;
    }
    /// Which are shown: those that answer to the words, all where there are none, by a name of any time. False when that is
    /// what is shown already.
    bool setShown(const QString& words, bool ended);
    const UnitRow& at(int row) const;
    /// The row of the unit that has this name of any time; -1 when it is not shown.
    int rowOf(RecordId unit) const;
    void retranslate();

    int rowCount(const QModelIndex& parent = {}) const override;
    int columnCount(const QModelIndex& parent = {}) const override;
    QVariant data(const QModelIndex& index, int role) const override;
    QVariant headerData(int section, Qt::Orientation orientation, int role) const override;

private:
    bool isShown(const UnitRow& unit) const;
    std::vector<size_t> shownUnits() const;
    QString text(const UnitRow& unit, int column) const;

    std::vector<UnitRow> m_units;
    std::vector<size_t> m_shown;
    QString m_search; ///< folded
    bool m_endedShown = false;
};

}

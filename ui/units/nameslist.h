// SPDX-FileCopyrightText: PactLedger contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "models/units.h"

#include <QTreeWidget>

namespace pact::ui {

/// What a unit has come from, what it has been called and when, and what it has become, in the order of time.
class NamesList : public QTreeWidget
{
    Q_OBJECT

public:
    explicit NamesList(QWidget* parent = nullptr);

    void setUnit(const models::UnitRow& unit, const std::vector<domain::Record>& passedInto);

signals:
    /// Enter, or a double click, on another unit.
    void unitRequested(pact::domain::RecordId unit);

protected:
    void changeEvent(QEvent* event) override;

private:
    void showRows();
    QTreeWidgetItem* addRow(const QString& when, const QString& text, bool secondary);

    std::optional<models::UnitRow> m_unit;
    std::vector<domain::Record> m_passedInto;
};

}

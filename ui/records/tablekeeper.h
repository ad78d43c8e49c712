// SPDX-FileCopyrightText: PactLedger contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include <QList>
#include <QObject>

namespace pact::models {
class RecordTableModel;
}

namespace pact::ui {

class TableView;

/// Keeps current cell, selection and scroll of a table with their records when the model's whole list is exchanged.
class TableKeeper : public QObject
{
    Q_OBJECT

public:
    TableKeeper(TableView& table, models::RecordTableModel& model);

signals:
    void restored();

private:
    void keep();
    void restore();

    TableView& m_table;
    models::RecordTableModel& m_model;
    qint64 m_current = 0;
    int m_column = -1;
    qint64 m_top = 0;
    QList<qint64> m_selected;
};

}

// SPDX-FileCopyrightText: PactLedger contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "domain/catalogue/kind.h"
#include <QObject>

class QHeaderView;

namespace pact::ui {

class TableView;

/// Which columns a table shows, in which order and how wide: named by field key, kept in the settings of this machine, so
/// that they survive a restart, a change of language and an upgrade. Until somebody changes them, the table shows the
/// columns of the design that have room, the last ones giving way first.
class ColumnState : public QObject
{
    Q_OBJECT

public:
    /// A column of the design: field key, width in pixels at 96 dpi, the width it may shrink to, and whether it may go.
    struct Column
    {
        QString key;
        int width;
        int least;
        bool mayGo = false;
    };

    /// `name` is the group in the settings. The table's model has a column for each field of the kind. Columns and fields
    /// are the same, so that a key names both.
    ColumnState(TableView& table, const domain::Kind& kind, const QString& name, const std::vector<Column>& design, const QString& fill);

    /// As saved, else as designed.
    void restore();
    bool isShown(const QString& key) const;
    void setShown(const QString& key, bool shown);
    /// These, in this order; keys that are none are passed over.
    void choose(const QStringList& keys);
    /// The column grouped by hides while it is; empty: none.
    void setGrouped(const QString& key);
    /// Back to the design.
    void reset();
    /// Fits the designed columns into the table's width; does nothing once somebody has chosen columns.
    void fit();
    /// Keys in the order shown.
    QStringList shown() const;

signals:
    void changed();

protected:
    bool eventFilter(QObject* watched, QEvent* event) override;

private:
    QHeaderView& header() const;
    int columnOf(const QString& key) const;
    int zoomed(int pixels) const;
    void save();
    void apply();

    TableView& m_table;
    const domain::Kind& m_kind;
    QString m_name;
    std::vector<Column> m_design;
    QString m_fill;
    QString m_grouped;
    QStringList m_order;            ///< chosen columns; empty: the design
    QHash<QString, int> m_widths;   ///< chosen widths
    bool m_applying = false;
};

}

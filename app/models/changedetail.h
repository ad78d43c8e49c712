// SPDX-FileCopyrightText: PactLedger contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "models/queryrunner.h"
#include "store/afterundo.h"
#include "store/latersets.h"
#include "store/ledger.h"
#include <QAbstractTableModel>

namespace pact::models {

/// A record and its kind.
struct RecordPlace
{
    const Kind* kind = nullptr;
    RecordId id;
};

/// The changes of one set: a head for each record, and under it a row for each field with its value before and after. Read
/// in pages as a view scrolls on, off the GUI thread, whatever the size of the set; beside them what else must be known to
/// take the set back. Lives on the ledger's thread.
class ChangeDetail : public QAbstractTableModel
{
    Q_OBJECT

public:
    enum Column { FieldName, Before, After, ColumnCount };

    /// How the set stands to others.
    struct Standing
    {
        store::LaterSets later; ///< what touches the same; asked of a set that stands
        /// Of a set that does not stand: what took it back. Of an undo or redo: what that took back or put back.
        std::optional<ChangeInfo> counterpart;
        /// Of a set that can be taken back and is about one pledge.
        std::optional<store::LightAfterUndo> light;
    };

    /// `ledger` must outlive the model.
    explicit ChangeDetail(store::Ledger& ledger, QObject* parent = nullptr);

    /// With the set that is shown already: only how it stands is asked again.
    void setChange(const std::optional<ChangeInfo>& change);
    const std::optional<ChangeInfo>& change() const;
    /// None until it is known.
    const std::optional<Standing>& standing() const;
    bool isLoaded() const;

    bool isHead(int row) const;
    /// The record that a row is about; of row 0 the first of the set. None while nothing has come.
    std::optional<RecordId> recordAt(int row) const;
    /// The commitment, or the record of a register, that it is or belongs to.
    std::optional<RecordPlace> placeAt(int row) const;

    int rowCount(const QModelIndex& parent = {}) const override;
    int columnCount(const QModelIndex& parent = {}) const override;
    QVariant data(const QModelIndex& index, int role) const override;
    QVariant headerData(int section, Qt::Orientation orientation, int role) const override;
    bool canFetchMore(const QModelIndex& parent) const override;
    void fetchMore(const QModelIndex& parent) override;

public slots:
    void retranslate();

signals:
    /// Rows or the standing have come.
    void arrived();
    void failed(const pact::domain::Error& error);

private:
    struct Page
    {
        std::vector<store::PlacedChange> changes;
        qint64 last = 0;
        bool end = false;
    };
    struct Row
    {
        int change;
        int field; ///< place among the change's fields; -1: the head
    };

    void take(Page& page);
    void askStanding();
    const store::PlacedChange* changeAt(int row) const;
    QVariant headData(const store::PlacedChange& placed, int role) const;

    store::Ledger& m_ledger;
    QueryRunner m_runner;
    std::optional<ChangeInfo> m_change;
    std::optional<Standing> m_standing;
    std::vector<store::PlacedChange> m_changes;
    std::vector<Row> m_rows;
    qint64 m_last = 0;
    bool m_end = true;
    bool m_fetching = false;
};

}

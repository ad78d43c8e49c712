// SPDX-FileCopyrightText: PactLedger contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "models/fieldedit.h"
#include "models/grouplist.h"
#include "models/queryrunner.h"
#include <QAbstractTableModel>
#include <QCache>
#include <QTimer>

namespace pact::models {

/// The records of one kind that pass a filter, sorted, perhaps grouped; read in pages off the GUI thread. A column for each
/// field of the catalogue, in its order: which are shown, and how wide, is the view's, named by field key.
///
/// What is asked (filter, sort, group) is taken together at the next turn of the event loop and answered later: the old
/// content stays until the new is there, then the model tells its views the smallest change, so that selection and scroll
/// stay with their records. A row whose record has not come yet is blank. The model follows Ledger::changed by itself;
/// nothing is edited here but through the ledger. Lives on the ledger's thread.
class RecordTableModel : public QAbstractTableModel
{
    Q_OBJECT

public:
    /// Both must outlive the model.
    RecordTableModel(store::Ledger& ledger, const Kind& kind, QObject* parent = nullptr);

    void setFilter(const Filter& filter);
    const Filter& filter() const;
    void setSort(const std::vector<store::SortKey>& sort);
    const std::vector<store::SortKey>& sortKeys() const;
    /// A reference or choice of the kind; empty: not grouped.
    void setGroupField(const QString& key);
    QString groupField() const;
    /// Asks again: after a change of the day, for instance.
    void reload();
    /// Nothing is on its way: what is shown answers what was asked, records included.
    bool isLoaded() const;

    const Kind& kind() const;
    int columnOf(const QString& key) const;
    const Field& fieldOf(int column) const;

    bool isGroup(int row) const;
    void toggleGroup(int row);
    void setGroupsOpen(bool open);
    /// None for a head, or a record that has not come yet.
    std::optional<store::ReadRow> recordAt(int row) const;
    std::optional<RecordId> idAt(int row) const;
    /// Takes the records of these rows one after the other, from the ledger where they have not come yet. For what is copied
    /// or acted on as a whole; at once, however many.
    Result<> eachRecord(const std::vector<int>& rows, const std::function<void(const store::ReadRow&)>& take) const;
    /// -1 when it is not shown. The first asks the ledger where the record lies.
    int rowOf(RecordId id) const;
    int rowOfKey(qint64 key) const;
    /// What stands in a row, whether its record has come or not: stays the same from answer to answer.
    qint64 keyAt(int row) const;
    int itemCount() const;
    const ListTotals& totals() const;

    /// Writes through the ledger; false and editRefused() when it is not taken.
    bool edit(const FieldEdit& edit);

    int rowCount(const QModelIndex& parent = {}) const override;
    int columnCount(const QModelIndex& parent = {}) const override;
    QVariant data(const QModelIndex& index, int role) const override;
    bool setData(const QModelIndex& index, const QVariant& value, int role) override;
    Qt::ItemFlags flags(const QModelIndex& index) const override;
    QVariant headerData(int section, Qt::Orientation orientation, int role) const override;
    void sort(int column, Qt::SortOrder order) override;

public slots:
    /// After a change of language: every text is asked for again.
    void retranslate();

signals:
    /// A new answer is in place; its records may still be on their way.
    void listed();
    /// Everything that was asked for is there.
    void loaded();
    void failed(const pact::domain::Error& error);
    void editRefused(const pact::models::EditRefusal& refusal);

private:
    void ask();
    void takeList(const std::shared_ptr<ListResult>& result);
    void takeRecords(const std::vector<qint64>& rows, const std::shared_ptr<QueryRunner::Records>& records);
    void takeKeys(const std::vector<qint64>& keys);
    void setKeys(std::vector<qint64> keys);
    void reorder(const std::vector<qint64>& order);
    void tellRows(const std::vector<qint64>& keys);
    void readAgain(RecordId id);
    const store::ReadRow* cached(int row) const;
    void request(int row) const;
    std::vector<qint64> rowsOnScreen() const;
    int itemNumber(int row) const;
    QVariant groupData(int row, int role) const;

    store::Ledger& m_ledger;
    const Kind& m_kind;
    mutable QueryRunner m_runner;
    QTimer m_asking;
    ListRequest m_request;
    std::shared_ptr<ListResult> m_result = std::make_shared<ListResult>();
    GroupList m_groups;
    std::vector<qint64> m_keys;   ///< rows of items, and heads of groups
    std::vector<int> m_headRows;
    mutable QHash<qint64, int> m_places;
    mutable QCache<qint64, store::ReadRow> m_cache;
    mutable QList<int> m_recent;  ///< pages looked at last, newest first
    mutable QSet<int> m_pending;  ///< pages under way
    mutable QSet<qint64> m_gone;  ///< rows that turned out to be gone
    bool m_waiting = false;
};

}

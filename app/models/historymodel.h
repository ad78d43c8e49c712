// SPDX-FileCopyrightText: PactLedger contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "models/queryrunner.h"
#include "store/historyreader.h"
#include "store/ledger.h"
#include <QAbstractTableModel>
#include <QCache>
#include <QTimer>

namespace pact::models {

/// The change sets that pass a query, newest first, under heads: today, then months, by local time. Their places are read
/// in one go (24 bytes each), they themselves in pages as a view asks for them, off the GUI thread; what is shown stays until
/// the new is there, and a row whose set has not come yet is blank. The model follows Ledger::changed by itself and then tells its views
/// the smallest change, so that selection and scroll stay with their sets. Lives on the ledger's thread.
class HistoryModel : public QAbstractTableModel
{
    Q_OBJECT

public:
    enum Column { Time, Author, From, Name, Records, ColumnCount };

    /// What the headline says of the sets that pass.
    struct Summary
    {
        qint64 all = 0;
        qint64 today = 0;
        qint64 todayTakenBack = 0;
        QDate newest; ///< local; invalid when there is none
        QStringList authors; ///< of the whole ledger
        QByteArray head;     ///< hash of the newest set of the whole ledger
    };

    /// `ledger` must outlive the model.
    explicit HistoryModel(store::Ledger& ledger, QObject* parent = nullptr);

    void setQuery(const store::HistoryQuery& query);
    const store::HistoryQuery& query() const;
    void reload();
    /// Nothing is on its way.
    bool isLoaded() const;
    const Summary& summary() const;

    bool isHead(int row) const;
    void toggleHead(int row);
    /// Unfolds all at the next answer.
    void openHeads();
    /// None for a head, or a set that has not come yet.
    std::optional<ChangeInfo> changeAt(int row) const;
    /// The set's place in the history; negative for a head. Stays the same from answer to answer.
    qint64 keyAt(int row) const;
    /// -1 when it is not shown.
    int rowOfKey(qint64 key) const;

    int rowCount(const QModelIndex& parent = {}) const override;
    int columnCount(const QModelIndex& parent = {}) const override;
    QVariant data(const QModelIndex& index, int role) const override;
    QVariant headerData(int section, Qt::Orientation orientation, int role) const override;

public slots:
    /// After a change of language: every text is asked for again.
    void retranslate();

signals:
    /// The rows are about to become those of a new answer.
    void aboutToList();
    /// A new answer is in place; its sets may still be on their way.
    void listed();
    /// Everything that was asked for is there.
    void loaded();
    void failed(const pact::domain::Error& error);

private:
    struct Answer
    {
        Summary summary;
        std::vector<store::HistoryPlace> places;
        std::vector<ChangeInfo> infos;
    };

    void ask();
    void take(Answer& answer);
    void takeKeys(std::vector<qint64> keys);
    std::vector<qint64> keysOf(const std::vector<store::HistoryPlace>& places) const;
    std::vector<qint64> keysOnScreen() const;
    const ChangeInfo* cached(int row) const;
    void request(int row) const;
    QVariant headData(int row, int role) const;
    QString text(const ChangeInfo& change, int column) const;
    int itemNumber(int row) const;

    store::Ledger& m_ledger;
    mutable QueryRunner m_runner;
    QTimer m_asking;
    store::HistoryQuery m_query;
    Summary m_summary;
    QDate m_today;
    std::vector<store::HistoryPlace> m_places;
    std::vector<qint64> m_keys;
    std::vector<int> m_headRows;
    QSet<qint64> m_folded;
    mutable QCache<qint64, ChangeInfo> m_cache;
    mutable QList<int> m_recent;  ///< pages looked at last, newest first
    mutable QSet<int> m_pending;  ///< pages under way
    bool m_waiting = false;
};

}

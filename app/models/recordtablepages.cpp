// SPDX-FileCopyrightText: PactLedger contributors
// SPDX-License-Identifier: GPL-3.0-or-later
// The part of the model that asks, takes answers over and keeps pages.
#include "models/recordcells.h"
#include "models/recordtablemodel.h"
#include "models/rowchanges.h"

namespace pact::models {

namespace {

constexpr int pageRows = 64;
constexpr int pagesOnScreen = 6;
constexpr size_t readAtOnce = 400;

}

void RecordTableModel::ask()
{
    m_request.query.day = m_ledger.today();
    m_request.keep = rowsOnScreen();
    m_pending.clear();
    m_runner.list(m_request);
}

std::vector<qint64> RecordTableModel::rowsOnScreen() const
{
    std::vector<qint64> rows;
    for (const int page : m_recent) {
        for (int row = page * pageRows; row < std::min(rowCount(), (page + 1) * pageRows); ++row) {
            if (!isGroup(row))
                rows.push_back(keyAt(row));
        }
    }
    return rows;
}

void RecordTableModel::takeList(const std::shared_ptr<ListResult>& result)
{
    std::vector<qint64> changed;
    for (const store::ReadRow& record : result->records) {
        const store::ReadRow* old = m_cache.object(record.row);
        if (old && !sameCells(*old, record))
            changed.push_back(record.row);
    }
    m_cache.clear();
    m_gone.clear();
    for (store::ReadRow& record : result->records) {
        const qint64 key = record.row;
        m_cache.insert(key, new store::ReadRow(std::move(record)));
    }
    result->records.clear();
    m_result = result;
    if (m_request.groupField >= 0)
        m_groups.setGroups(result->groups, m_kind, m_request.groupField);
    else
        m_groups.clear();
    takeKeys(m_groups.keys(result->rows));
    for (const int row : std::as_const(m_headRows))
        changed.push_back(keyAt(row));
    tellRows(changed);
    m_waiting = m_asking.isActive();
    emit listed();
    if (isLoaded())
        emit loaded();
}

void RecordTableModel::takeRecords(const std::vector<qint64>& rows, const std::shared_ptr<QueryRunner::Records>& records)
{
    QSet<qint64> gone(rows.begin(), rows.end());
    for (store::ReadRow& record : *records) {
        const qint64 key = record.row;
        gone.remove(key);
        m_cache.insert(key, new store::ReadRow(std::move(record)));
    }
    m_gone.unite(gone);
    for (const qint64 key : rows) {
        if (const int row = rowOfKey(key); row >= 0)
            m_pending.remove(row / pageRows);
    }
    tellRows(rows);
    if (isLoaded())
        emit loaded();
}

void RecordTableModel::setKeys(std::vector<qint64> keys)
{
    m_keys = std::move(keys);
    m_places.clear();
    m_pending.clear();
    m_headRows.clear();
    for (int row = 0; row < rowCount(); ++row) {
        if (isGroup(row))
            m_headRows.push_back(row);
    }
}

void RecordTableModel::takeKeys(const std::vector<qint64>& keys)
{
    const RowChanges changes = rowChanges(m_keys, keys);
    if (changes.replaced) {
        beginResetModel();
        m_recent.clear();
        setKeys(keys);
        endResetModel();
        return;
    }
    const auto place = [](const std::vector<qint64>& list, int row) { return list.begin() + row; };
    for (const RowSpan& span : changes.removed) {
        beginRemoveRows({}, span.first, span.first + span.count - 1);
        std::vector<qint64> left = m_keys;
        left.erase(place(left, span.first), place(left, span.first + span.count));
        setKeys(std::move(left));
        endRemoveRows();
    }
    if (!changes.reordered.empty())
        reorder(changes.reordered);
    for (const RowSpan& span : changes.inserted) {
        beginInsertRows({}, span.first, span.first + span.count - 1);
        std::vector<qint64> more = m_keys;
        more.insert(place(more, span.first), place(keys, span.first), place(keys, span.first + span.count));
        setKeys(std::move(more));
        endInsertRows();
    }
}

void RecordTableModel::reorder(const std::vector<qint64>& order)
{
    emit layoutAboutToBeChanged({}, VerticalSortHint);
    const QModelIndexList before = persistentIndexList();
    std::vector<qint64> keys;
    for (const QModelIndex& at : before)
        keys.push_back(keyAt(at.row()));
    setKeys(order);
    QModelIndexList after;
    for (qsizetype i = 0; i < before.size(); ++i)
        after << index(rowOfKey(keys[static_cast<size_t>(i)]), before[i].column());
    changePersistentIndexList(before, after);
    emit layoutChanged({}, VerticalSortHint);
}

void RecordTableModel::tellRows(const std::vector<qint64>& keys)
{
    std::vector<int> rows;
    for (const qint64 key : keys) {
        if (const int row = rowOfKey(key); row >= 0)
            rows.push_back(row);
    }
    std::sort(rows.begin(), rows.end());
    for (size_t i = 0; i < rows.size();) {
        size_t end = i + 1;
        while (end < rows.size() && rows[end] == rows[end - 1] + 1)
            ++end;
        emit dataChanged(index(rows[i], 0), index(rows[end - 1], m_kind.fieldCount() - 1));
        i = end;
    }
}

void RecordTableModel::readAgain(RecordId id)
{
    auto read = store::RecordReader(m_ledger.database(), m_ledger.catalogue(), m_ledger.settings().lights).byId(m_kind, id, m_ledger.today());
    if (!read)
        return;
    const qint64 key = read->row;
    m_cache.insert(key, new store::ReadRow(std::move(*read)));
    tellRows({key});
}

const store::ReadRow* RecordTableModel::cached(int row) const
{
    const int page = row / pageRows;
    if (m_recent.isEmpty() || m_recent.first() != page) {
        m_recent.removeOne(page);
        m_recent.prepend(page);
        if (m_recent.size() > pagesOnScreen)
            m_recent.removeLast();
    }
    const store::ReadRow* record = m_cache.object(keyAt(row));
    if (!record)
        request(row);
    return record;
}

void RecordTableModel::request(int row) const
{
    const int page = row / pageRows;
    if (m_pending.contains(page) || m_gone.contains(keyAt(row)) || m_asking.isActive())
        return;
    std::vector<qint64> rows;
    for (int at = page * pageRows; at < std::min(rowCount(), (page + 1) * pageRows); ++at) {
        if (!isGroup(at) && !m_cache.contains(keyAt(at)) && !m_gone.contains(keyAt(at)))
            rows.push_back(keyAt(at));
    }
    m_pending.insert(page);
    m_runner.fetch(m_kind, rows, m_request.query.day);
}

std::optional<store::ReadRow> RecordTableModel::recordAt(int row) const
{
    const store::ReadRow* record = row < 0 || row >= rowCount() || isGroup(row) ? nullptr : cached(row);
    return record ? std::optional(*record) : std::nullopt;
}

std::optional<RecordId> RecordTableModel::idAt(int row) const
{
    const auto record = recordAt(row);
    return record ? std::optional(record->record.id()) : std::nullopt;
}

Result<> RecordTableModel::eachRecord(const std::vector<int>& rows, const std::function<void(const store::ReadRow&)>& take) const
{
    store::RecordReader reader(m_ledger.database(), m_ledger.catalogue(), m_ledger.settings().lights);
    std::vector<qint64> keys;
    for (const int row : rows) {
        if (!isGroup(row))
            keys.push_back(keyAt(row));
    }
    for (size_t at = 0; at < keys.size(); at += readAtOnce) {
        const auto records = reader.records(m_kind, std::span(keys).subspan(at, std::min(readAtOnce, keys.size() - at)), m_ledger.today());
        if (!records)
            return fail(records);
        for (const store::ReadRow& record : *records)
            take(record);
    }
    return {};
}

int RecordTableModel::rowOfKey(qint64 key) const
{
    if (m_places.isEmpty()) {
        m_places.reserve(rowCount());
        for (int row = 0; row < rowCount(); ++row)
            m_places.insert(keyAt(row), row);
    }
    return m_places.value(key, -1);
}

int RecordTableModel::rowOf(RecordId id) const
{
    const auto read = store::RecordReader(m_ledger.database(), m_ledger.catalogue(), m_ledger.settings().lights).byId(m_kind, id, m_ledger.today());
    return read ? rowOfKey(read->row) : -1;
}

}

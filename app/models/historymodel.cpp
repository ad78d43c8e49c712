// SPDX-FileCopyrightText: PactLedger contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/historymodel.h"
#include "domain/changename.h"
#include "models/historytext.h"
#include "models/roles.h"
#include <QCoreApplication>
#include <algorithm>

using namespace Qt::StringLiterals;

namespace pact::models {

namespace {

constexpr int cacheSize = 4000;

}

HistoryModel::HistoryModel(store::Ledger& ledger, QObject* parent)
    : QAbstractTableModel(parent), m_ledger(ledger), m_runner(ledger.viewpoint()), m_cache(cacheSize)
{
    m_asking.setSingleShot(true);
    m_asking.setInterval(0);
    connect(&m_asking, &QTimer::timeout, this, &HistoryModel::ask);
    connect(&ledger, &store::Ledger::changed, this, &HistoryModel::reload);
    connect(&m_runner, &QueryRunner::failed, this, [this](quint64, const Error& error) {
        m_waiting = false;
        emit failed(error);
    });
    reload();
}

void HistoryModel::setQuery(const store::HistoryQuery& query)
{
    if (m_query == query)
        return;
    m_query = query;
    reload();
}

const store::HistoryQuery& HistoryModel::query() const
{
    return m_query;
}

void HistoryModel::reload()
{
    m_waiting = true;
    m_asking.start();
}

bool HistoryModel::isLoaded() const
{
    return !m_waiting && m_pending.isEmpty();
}

const HistoryModel::Summary& HistoryModel::summary() const
{
    return m_summary;
}

bool HistoryModel::isHead(int row) const
{
    return keyAt(row) < 0;
}

qint64 HistoryModel::keyAt(int row) const
{
    return row < 0 || row >= rowCount() ? 0 : m_keys[static_cast<size_t>(row)];
}

int HistoryModel::rowOfKey(qint64 key) const
{
    const auto it = std::ranges::find(m_keys, key);
    return it == m_keys.end() ? -1 : static_cast<int>(it - m_keys.begin());
}

std::optional<ChangeInfo> HistoryModel::changeAt(int row) const
{
    const ChangeInfo* change = row < 0 || row >= rowCount() || isHead(row) ? nullptr : cached(row);
    return change ? std::optional(*change) : std::nullopt;
}

int HistoryModel::rowCount(const QModelIndex& parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(m_keys.size());
}

int HistoryModel::columnCount(const QModelIndex& parent) const
{
    return parent.isValid() ? 0 : ColumnCount;
}

int HistoryModel::itemNumber(int row) const
{
    return row - static_cast<int>(std::ranges::upper_bound(m_headRows, row) - m_headRows.begin());
}

QVariant HistoryModel::headData(int row, int role) const
{
    const qint64 key = keyAt(row);
    switch (role) {
    case IsGroupRole:
        return true;
    case GroupNameRole:
    case Qt::DisplayRole:
    case Qt::AccessibleTextRole:
        return headText(key, m_today);
    case GroupExpandedRole:
        return !m_folded.contains(key);
    default:
        return {};
    }
}

QString HistoryModel::text(const ChangeInfo& change, int column) const
{
    switch (column) {
    case Time:
        return rowTime(change.at, m_today);
    case Author:
        return change.author;
    case From:
        return originLabel(change.origin).now();
    case Name:
        return changeName(change, m_ledger.catalogue());
    case Records:
        return QLocale::c().toString(change.count);
    default:
        return {};
    }
}

QVariant HistoryModel::data(const QModelIndex& index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid))
        return {};
    if (isHead(index.row()))
        return headData(index.row(), role);
    if (role == ItemNumberRole)
        return itemNumber(index.row());
    if (role == Qt::TextAlignmentRole)
        return QVariant((index.column() == Records ? Qt::AlignRight : Qt::AlignLeft) | Qt::AlignVCenter);
    const ChangeInfo* change = cached(index.row());
    if (!change)
        return {};
    switch (role) {
    case Qt::DisplayRole:
        return text(*change, index.column());
    case Qt::AccessibleTextRole:
        return index.column() == Name && !change->stands ? QCoreApplication::translate("HistoryModel", "%1, taken back").arg(text(*change, Name)) : text(*change, index.column());
    case Qt::ToolTipRole:
        if (index.column() == Time)
            return bothTimes(change->at);
        return index.column() == Name && !change->reason.isEmpty() ? QCoreApplication::translate("HistoryModel", "Reason: %1").arg(change->reason) : QVariant();
    case StruckTextRole:
        return index.column() == Name && !change->stands;
    case SecondaryTextRole:
        return index.column() == From || (index.column() == Name && !change->stands);
    default:
        return {};
    }
}

QVariant HistoryModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal)
        return {};
    if (role == Qt::TextAlignmentRole)
        return QVariant((section == Records ? Qt::AlignRight : Qt::AlignLeft) | Qt::AlignVCenter);
    if (role != Qt::DisplayRole)
        return {};
    switch (section) {
    case Time:
        return QCoreApplication::translate("HistoryModel", "Time");
    case Author:
        return QCoreApplication::translate("HistoryModel", "Author");
    case From:
        return QCoreApplication::translate("HistoryModel", "Origin");
    case Name:
        return QCoreApplication::translate("HistoryModel", "Change");
    case Records:
        return QCoreApplication::translate("HistoryModel", "Records");
    default:
        return {};
    }
}

void HistoryModel::retranslate()
{
    if (!m_keys.empty())
        emit dataChanged(index(0, 0), index(rowCount() - 1, ColumnCount - 1));
    emit headerDataChanged(Qt::Horizontal, 0, ColumnCount - 1);
}

}

// SPDX-FileCopyrightText: PactLedger contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/recordtablemodel.h"
#include "domain/catalogue/fieldtext.h"
#include "models/recordcells.h"
#include "models/roles.h"

using namespace Qt::StringLiterals;

namespace pact::models {

namespace {

constexpr int cacheSize = 4000;

}

RecordTableModel::RecordTableModel(store::Ledger& ledger, const Kind& kind, QObject* parent)
    : QAbstractTableModel(parent), m_ledger(ledger), m_kind(kind), m_runner(ledger.viewpoint()), m_cache(cacheSize)
{
    m_request.query.kind = &kind;
    m_asking.setSingleShot(true);
    m_asking.setInterval(0);
    connect(&m_asking, &QTimer::timeout, this, &RecordTableModel::ask);
    connect(&ledger, &store::Ledger::changed, this, &RecordTableModel::reload);
    connect(&m_runner, &QueryRunner::listed, this, [this](quint64, const std::shared_ptr<ListResult>& result) { takeList(result); });
    connect(&m_runner, &QueryRunner::fetched, this,
        [this](quint64, const std::vector<qint64>& rows, const std::shared_ptr<QueryRunner::Records>& records) { takeRecords(rows, records); });
    connect(&m_runner, &QueryRunner::failed, this, [this](quint64, const Error& error) {
        m_waiting = false;
        emit failed(error);
    });
    reload();
}

const Filter& RecordTableModel::filter() const
{
    return m_request.query.filter;
}

void RecordTableModel::setFilter(const Filter& filter)
{
    if (m_request.query.filter == filter)
        return;
    m_request.query.filter = filter;
    reload();
}

void RecordTableModel::setSort(const std::vector<store::SortKey>& sort)
{
    if (m_request.query.sort == sort)
        return;
    m_request.query.sort = sort;
    reload();
}

const std::vector<store::SortKey>& RecordTableModel::sortKeys() const
{
    return m_request.query.sort;
}

void RecordTableModel::setGroupField(const QString& key)
{
    const int field = m_kind.indexOf(key);
    if (field == m_request.groupField)
        return;
    m_request.groupField = field;
    reload();
}

QString RecordTableModel::groupField() const
{
    return m_request.groupField < 0 ? QString() : m_kind.field(m_request.groupField).key;
}

void RecordTableModel::reload()
{
    m_waiting = true;
    m_asking.start();
}

bool RecordTableModel::isLoaded() const
{
    return !m_waiting && m_pending.isEmpty();
}

const Kind& RecordTableModel::kind() const
{
    return m_kind;
}

int RecordTableModel::columnOf(const QString& key) const
{
    return m_kind.indexOf(key);
}

const Field& RecordTableModel::fieldOf(int column) const
{
    return m_kind.field(column);
}

const ListTotals& RecordTableModel::totals() const
{
    return m_result->totals;
}

int RecordTableModel::rowCount(const QModelIndex& parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(m_keys.size());
}

int RecordTableModel::columnCount(const QModelIndex& parent) const
{
    return parent.isValid() ? 0 : m_kind.fieldCount();
}

QVariant RecordTableModel::groupData(int row, int role) const
{
    return m_groups.data(keyAt(row), role);
}

QVariant RecordTableModel::data(const QModelIndex& index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid))
        return {};
    if (isGroup(index.row()))
        return groupData(index.row(), role);
    if (role == ItemNumberRole)
        return itemNumber(index.row());
    if (role == IsGroupRole)
        return false;
    const store::ReadRow* row = cached(index.row());
    return row ? cellData(*row, index.column(), role) : QVariant();
}

bool RecordTableModel::setData(const QModelIndex& index, const QVariant& value, int role)
{
    if (role != Qt::EditRole || !checkIndex(index, CheckIndexOption::IndexIsValid))
        return false;
    const store::ReadRow* row = cached(index.row());
    if (!row)
        return false;
    const int field = editedField(row->record, index.column());
    return edit({row->record.id(), field, value.toString(), fileText(m_kind.field(field), row->record.value(field))});
}

bool RecordTableModel::edit(const FieldEdit& edit)
{
    const auto done = editField(m_ledger, m_kind, edit);
    if (!done) {
        readAgain(edit.record);
        emit editRefused(done.error());
        return false;
    }
    if (*done)
        readAgain(edit.record);
    return true;
}

Qt::ItemFlags RecordTableModel::flags(const QModelIndex& index) const
{
    if (!index.isValid())
        return {};
    Qt::ItemFlags flags = Qt::ItemIsEnabled | Qt::ItemNeverHasChildren;
    if (isGroup(index.row()))
        return flags;
    flags |= Qt::ItemIsSelectable;
    const Field& field = fieldOf(index.column());
    const bool typed = !field.isComputed() && field.type != FieldType::Identity && field.type != FieldType::Change;
    if (typed && !m_ledger.isReadOnly())
        flags |= Qt::ItemIsEditable;
    return flags;
}

QVariant RecordTableModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal || section < 0 || section >= m_kind.fieldCount())
        return {};
    const Field& field = fieldOf(section);
    switch (role) {
    case Qt::DisplayRole:
        return columnTitle(field);
    case Qt::ToolTipRole:
    case Qt::AccessibleTextRole:
        return field.label.now();
    case Qt::TextAlignmentRole:
        return static_cast<int>((isNumeric(field) ? Qt::AlignRight : Qt::AlignLeft) | Qt::AlignVCenter);
    default:
        return {};
    }
}

void RecordTableModel::sort(int column, Qt::SortOrder order)
{
    if (column >= 0 && column < m_kind.fieldCount())
        setSort({store::SortKey{column, order == Qt::DescendingOrder}});
}

void RecordTableModel::retranslate()
{
    emit headerDataChanged(Qt::Horizontal, 0, m_kind.fieldCount() - 1);
    if (!m_keys.empty())
        emit dataChanged(index(0, 0), index(rowCount() - 1, m_kind.fieldCount() - 1));
}

bool RecordTableModel::isGroup(int row) const
{
    return keyAt(row) < 0;
}

qint64 RecordTableModel::keyAt(int row) const
{
    return row >= 0 && row < rowCount() ? m_keys[static_cast<size_t>(row)] : 0;
}

void RecordTableModel::toggleGroup(int row)
{
    if (!isGroup(row))
        return;
    m_groups.toggle(keyAt(row));
    takeKeys(m_groups.keys(m_result->rows));
    emit dataChanged(index(row, 0), index(row, m_kind.fieldCount() - 1));
}

void RecordTableModel::setGroupsOpen(bool open)
{
    m_groups.setAllOpen(open);
    takeKeys(m_groups.keys(m_result->rows));
    tellRows(m_keys);
}

int RecordTableModel::itemNumber(int row) const
{
    const auto heads = std::upper_bound(m_headRows.begin(), m_headRows.end(), row) - m_headRows.begin();
    return row - static_cast<int>(heads);
}

int RecordTableModel::itemCount() const
{
    return static_cast<int>(m_result->rows.size());
}

}

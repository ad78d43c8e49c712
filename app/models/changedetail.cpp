// SPDX-FileCopyrightText: PactLedger contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/changedetail.h"
#include "domain/catalogue/fieldtext.h"
#include "domain/registers/registerkinds.h"
#include "models/roles.h"
#include "store/undo.h"
#include <QCoreApplication>

using namespace Qt::StringLiterals;

namespace pact::models {

namespace {

constexpr int pageChanges = 40;

/// As a head begins: 延期, Extension.
QString headName(const Kind& kind)
{
    QString name = kind.one().now();
    name[0] = name[0].toUpper();
    return name;
}

/// Whether its records have a page to be shown on.
bool hasPage(const Kind& kind)
{
    return kind.key() == u"commitments" || isRegister(kind);
}

/// What a person need not see: ids, and whose record it is, which the head says.
bool isShown(const Kind& kind, int field)
{
    const Field& described = kind.field(field);
    return !described.owner && described.type != FieldType::Identity && !described.isComputed();
}

}

ChangeDetail::ChangeDetail(store::Ledger& ledger, QObject* parent)
    : QAbstractTableModel(parent), m_ledger(ledger), m_runner(ledger.viewpoint())
{
    connect(&m_runner, &QueryRunner::failed, this, [this](quint64, const Error& error) {
        m_fetching = false;
        m_end = true;
        emit failed(error);
    });
}

void ChangeDetail::setChange(const std::optional<ChangeInfo>& change)
{
    const bool same = change && m_change && change->sequence == m_change->sequence;
    m_change = change;
    if (same) {
        if (!m_fetching)
            m_runner.begin();
        askStanding();
        return;
    }
    m_runner.begin();
    beginResetModel();
    m_changes.clear();
    m_rows.clear();
    m_last = 0;
    m_end = !change;
    m_fetching = false;
    m_standing.reset();
    endResetModel();
    if (change) {
        fetchMore({});
        askStanding();
    }
}

const std::optional<ChangeInfo>& ChangeDetail::change() const
{
    return m_change;
}

const std::optional<ChangeDetail::Standing>& ChangeDetail::standing() const
{
    return m_standing;
}

bool ChangeDetail::isLoaded() const
{
    return !m_change || (!m_fetching && m_standing);
}

bool ChangeDetail::canFetchMore(const QModelIndex& parent) const
{
    return !parent.isValid() && m_change && !m_end && !m_fetching;
}

void ChangeDetail::fetchMore(const QModelIndex& parent)
{
    if (!canFetchMore(parent))
        return;
    m_fetching = true;
    m_runner.read<Page>(
        [sequence = m_change->sequence, last = m_last, catalogue = &m_ledger.catalogue()](store::Database& database) -> Result<Page> {
            store::HistoryReader history(database, *catalogue);
            Page page{.changes = {}, .last = last};
            // Some may be of a kind that this version does not know.
            while (page.changes.empty() && !page.end) {
                const qint64 before = page.last;
                auto read = history.page(sequence, page.last, pageChanges);
                if (!read)
                    return fail(read);
                page.changes = std::move(*read);
                page.end = page.last < before + pageChanges;
            }
            return page;
        },
        [this](Page& page) { take(page); });
}

void ChangeDetail::take(Page& page)
{
    std::vector<Row> rows;
    for (size_t i = 0; i < page.changes.size(); ++i) {
        const Change& change = page.changes[i].change;
        const int at = static_cast<int>(m_changes.size() + i);
        rows.push_back({at, -1});
        for (size_t field = 0; field < change.fields.size(); ++field) {
            if (isShown(*change.kind, change.fields[field].field))
                rows.push_back({at, static_cast<int>(field)});
        }
    }
    m_fetching = false;
    m_end = page.end;
    m_last = page.last;
    if (!rows.empty()) {
        beginInsertRows({}, rowCount(), rowCount() + static_cast<int>(rows.size()) - 1);
        std::move(page.changes.begin(), page.changes.end(), std::back_inserter(m_changes));
        m_rows.insert(m_rows.end(), rows.begin(), rows.end());
        endInsertRows();
    }
    emit arrived();
}

void ChangeDetail::askStanding()
{
    m_runner.read<Standing>(
        [change = *m_change, day = m_ledger.today(), catalogue = &m_ledger.catalogue()](store::Database& database) -> Result<Standing> {
            store::HistoryReader history(database, *catalogue);
            Standing standing;
            if (!change.stands) {
                auto by = history.takenBackBy(change);
                if (!by)
                    return fail(by);
                standing.counterpart = *by;
                return standing;
            }
            if (change.undoes) {
                auto of = history.find(change.undoes->toString());
                if (!of)
                    return fail(of);
                standing.counterpart = *of;
            }
            auto target = store::undoTarget(database, change);
            if (!target)
                return fail(target);
            auto later = store::whatTouchesLater(database, *catalogue, *target);
            if (!later)
                return fail(later);
            standing.later = std::move(*later);
            if (standing.later.isEmpty()) {
                auto light = store::lightAfterUndo(database, *catalogue, *target, day);
                if (!light)
                    return fail(light);
                standing.light = std::move(*light);
            }
            return standing;
        },
        [this](Standing& standing) {
            m_standing = std::move(standing);
            emit arrived();
        });
}

const store::PlacedChange* ChangeDetail::changeAt(int row) const
{
    return row < 0 || row >= rowCount() ? nullptr : &m_changes[static_cast<size_t>(m_rows[static_cast<size_t>(row)].change)];
}

bool ChangeDetail::isHead(int row) const
{
    return row >= 0 && row < rowCount() && m_rows[static_cast<size_t>(row)].field < 0;
}

std::optional<RecordId> ChangeDetail::recordAt(int row) const
{
    const store::PlacedChange* placed = changeAt(row);
    return placed ? std::optional(placed->change.id) : std::nullopt;
}

std::optional<RecordPlace> ChangeDetail::placeAt(int row) const
{
    const store::PlacedChange* placed = changeAt(row);
    if (!placed)
        return std::nullopt;
    if (hasPage(*placed->change.kind))
        return RecordPlace{placed->change.kind, placed->change.id};
    if (placed->ownerKind && placed->owner && hasPage(*placed->ownerKind))
        return RecordPlace{placed->ownerKind, *placed->owner};
    return std::nullopt;
}

int ChangeDetail::rowCount(const QModelIndex& parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(m_rows.size());
}

int ChangeDetail::columnCount(const QModelIndex& parent) const
{
    return parent.isValid() ? 0 : ColumnCount;
}

QVariant ChangeDetail::headData(const store::PlacedChange& placed, int role) const
{
    const Change& change = placed.change;
    switch (role) {
    case IsGroupRole:
        return true;
    case GroupNameRole:
        return headName(*change.kind);
    case GroupShownTextRole:
        return change.op == Op::Add ? QCoreApplication::translate("ChangeDetail", "%1, added").arg(change.subject)
            : change.op == Op::Remove ? QCoreApplication::translate("ChangeDetail", "%1, removed").arg(change.subject)
                                      : change.subject;
    case Qt::DisplayRole:
    case Qt::AccessibleTextRole:
    case Qt::ToolTipRole:
        return headName(*change.kind) + u' ' + headData(placed, GroupShownTextRole).toString();
    default:
        return {};
    }
}

QVariant ChangeDetail::data(const QModelIndex& index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid))
        return {};
    const store::PlacedChange& placed = *changeAt(index.row());
    const Row row = m_rows[static_cast<size_t>(index.row())];
    if (row.field < 0)
        return headData(placed, role);
    const FieldChange& change = placed.change.fields[static_cast<size_t>(row.field)];
    const Field& field = placed.change.kind->field(change.field);
    switch (role) {
    case Qt::DisplayRole:
    case Qt::ToolTipRole: {
        if (index.column() == FieldName)
            return field.label.now();
        const QString text = displayText(field, index.column() == Before ? change.before : change.after);
        return text.isEmpty() && role == Qt::DisplayRole ? u"—"_s : text;
    }
    case Qt::TextAlignmentRole:
        return QVariant(Qt::AlignLeft | Qt::AlignTop);
    case SecondaryTextRole:
        return index.column() != After;
    case StruckTextRole:
        return index.column() == Before && !change.before.isNull() && !change.after.isNull();
    case ItemNumberRole:
        return 0;
    default:
        return {};
    }
}

QVariant ChangeDetail::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal || role != Qt::DisplayRole)
        return {};
    switch (section) {
    case FieldName:
        return QCoreApplication::translate("ChangeDetail", "Field");
    case Before:
        return QCoreApplication::translate("ChangeDetail", "Before");
    case After:
        return QCoreApplication::translate("ChangeDetail", "After");
    default:
        return {};
    }
}

void ChangeDetail::retranslate()
{
    if (!m_rows.empty())
        emit dataChanged(index(0, 0), index(rowCount() - 1, ColumnCount - 1));
    emit headerDataChanged(Qt::Horizontal, 0, ColumnCount - 1);
}

}

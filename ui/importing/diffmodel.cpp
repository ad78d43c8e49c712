// SPDX-FileCopyrightText: PactLedger contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/importing/diffmodel.h"

#include "domain/errortext.h"
#include "models/roles.h"

using namespace Qt::StringLiterals;

namespace pact::ui {

using store::CellDiff;
using store::Outcome;
using store::PlannedRow;

namespace {

QString orNone(const QString& text)
{
    return text.isEmpty() ? u"—"_s : text;
}

}

void DiffModel::setRows(const domain::Kind* kind, std::vector<PlannedRow> rows)
{
    beginResetModel();
    m_kind = kind;
    m_rows = std::move(rows);
    m_lines = diffLines(m_rows, m_filter);
    endResetModel();
}

void DiffModel::setFilter(const DiffFilter& filter)
{
    beginResetModel();
    m_filter = filter;
    m_lines = diffLines(m_rows, m_filter);
    endResetModel();
}

void DiffModel::retranslate()
{
    if (!m_lines.empty())
        emit dataChanged(index(0, 0), index(rowCount() - 1, ColumnCount - 1));
    emit headerDataChanged(Qt::Horizontal, 0, ColumnCount - 1);
}

int DiffModel::rowCount(const QModelIndex& parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(m_lines.size());
}

int DiffModel::columnCount(const QModelIndex& parent) const
{
    return parent.isValid() ? 0 : ColumnCount;
}

QVariant DiffModel::data(const QModelIndex& index, int role) const
{
    if (!index.isValid())
        return {};
    const DiffLine& line = m_lines.at(static_cast<size_t>(index.row()));
    const PlannedRow& row = m_rows.at(static_cast<size_t>(line.row));
    const bool rejected = row.outcome == Outcome::Rejected;
    const bool wrong = rejected && line.cell >= 0 && row.cells.at(static_cast<size_t>(line.cell)).error;
    switch (role) {
    case Qt::DisplayRole:
        return text(line, index.column());
    case Qt::TextAlignmentRole:
        return QVariant::fromValue(Qt::Alignment(Qt::AlignVCenter | (index.column() == Row ? Qt::AlignRight : Qt::AlignLeft)));
    case Qt::FontRole:
        if (index.column() == Result) {
            QFont font;
            font.setBold(true);
            return font;
        }
        return {};
    case IsReasonRole:
        return line.isReason;
    case models::ItemNumberRole:
        return line.item;
    case models::ErrorTextRole:
        return (index.column() == Result && rejected) || (index.column() == Then && wrong && !line.isReason);
    case models::SecondaryTextRole:
        return index.column() == Row || (index.column() == Now && !line.isReason && row.outcome != Outcome::Conflict);
    default:
        return {};
    }
}

QVariant DiffModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal)
        return {};
    if (role == Qt::TextAlignmentRole)
        return QVariant::fromValue(Qt::Alignment(Qt::AlignVCenter | (section == Row ? Qt::AlignRight : Qt::AlignLeft)));
    if (role != Qt::DisplayRole)
        return {};
    switch (section) {
    case Row:
        return tr("Row");
    case Result:
        return tr("Result");
    case Code:
        return tr("Code");
    case Title:
        return m_kind ? m_kind->field(m_kind->nameField()).label.now() : tr("Name");
    case Field:
        return tr("Column");
    case Now:
        return tr("In the ledger");
    case Then:
        return tr("In the file");
    default:
        return {};
    }
}

QString DiffModel::text(const DiffLine& line, int column) const
{
    const PlannedRow& row = m_rows.at(static_cast<size_t>(line.row));
    if (line.isReason)
        return column == Now ? domain::errorText(*row.cells.at(static_cast<size_t>(line.cell)).error) : QString();
    if (column < Field)
        return line.isFirst ? rowText(row, column) : QString();
    return line.cell < 0 ? wholeText(row, column) : cellText(row, row.cells.at(static_cast<size_t>(line.cell)), column);
}

QString DiffModel::rowText(const PlannedRow& row, int column) const
{
    switch (column) {
    case Row:
        return QString::number(row.number);
    case Result:
        return store::outcomeLabel(row.outcome).now();
    case Code:
        return orNone(row.code);
    default:
        return row.title;
    }
}

QString DiffModel::cellText(const PlannedRow& row, const CellDiff& cell, int column) const
{
    const bool conflict = row.outcome == Outcome::Conflict && cell.error;
    switch (column) {
    case Field:
        return cell.field >= 0 && m_kind ? m_kind->field(cell.field).label.now() : cell.column;
    case Now:
        if (conflict)
            return tr("%1 (was %2)").arg(orNone(cell.now), orNone(cell.error->args.value(2)));
        return orNone(cell.now);
    default:
        return cell.then.isEmpty() && !cell.now.isEmpty() ? tr("(cleared)") : cell.then;
    }
}

QString DiffModel::wholeText(const PlannedRow& row, int column) const
{
    if (row.outcome == Outcome::Unchanged)
        return column == Field ? tr("(as in the ledger)") : QString();
    if (column == Field)
        return tr("(whole row)");
    if (column == Now)
        return u"—"_s;
    QStringList some;
    for (const CellDiff& cell : row.cells) {
        if (!cell.then.isEmpty() && cell.then != row.code && cell.then != row.title)
            some.append(u"%1 %2"_s.arg(cellText(row, cell, Field), cell.then));
        if (some.size() == 3)
            break;
    }
    return some.join(u" · "_s);
}

}

// SPDX-FileCopyrightText: PactLedger contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/overview/attentionmodel.h"
#include "domain/filter/filtertext.h"
#include "domain/rules/reasontext.h"
#include "models/roles.h"

using namespace Qt::StringLiterals;

namespace pact::ui {

void AttentionModel::setItems(std::vector<domain::AttentionItem> items, int most)
{
    beginResetModel();
    m_items = std::move(items);
    if (static_cast<int>(m_items.size()) > most)
        m_items.resize(static_cast<size_t>(most));
    endResetModel();
}

void AttentionModel::retranslate()
{
    if (!m_items.empty())
        emit dataChanged(index(0, 0), index(rowCount() - 1, ColumnCount - 1));
    emit headerDataChanged(Qt::Horizontal, 0, ColumnCount - 1);
}

QString AttentionModel::filter(int row) const
{
    return domain::filterOneOf(u"code"_s, {m_items.at(static_cast<size_t>(row)).code});
}

int AttentionModel::rowCount(const QModelIndex& parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(m_items.size());
}

int AttentionModel::columnCount(const QModelIndex& parent) const
{
    return parent.isValid() ? 0 : ColumnCount;
}

QString AttentionModel::text(const domain::AttentionItem& item, int column) const
{
    switch (column) {
    case CodeColumn:
        return item.code;
    case TitleColumn:
        return item.title.now();
    case ReasonColumn:
        return domain::lightCause(item.answer, domain::language());
    default:
        return {};
    }
}

QVariant AttentionModel::data(const QModelIndex& index, int role) const
{
    if (!index.isValid())
        return {};
    const domain::AttentionItem& item = m_items.at(static_cast<size_t>(index.row()));
    const bool red = item.answer.light == domain::Light::Red;
    switch (role) {
    case Qt::DisplayRole:
        return text(item, index.column());
    case Qt::AccessibleTextRole:
        return index.column() == LightColumn && item.answer.light ? domain::lightLabel(*item.answer.light).now() : text(item, index.column());
    case Qt::ToolTipRole:
        return index.column() == ReasonColumn || index.column() == LightColumn ? domain::lightHeadline(item.answer, domain::language()) : QString();
    case models::LightRole:
        return index.column() == LightColumn && item.answer.light ? QVariant(static_cast<int>(*item.answer.light)) : QVariant();
    case models::RedBarRole:
        return red;
    case models::ElideMiddleRole:
        return index.column() == CodeColumn;
    default:
        return {};
    }
}

QVariant AttentionModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal || role != Qt::DisplayRole)
        return {};
    switch (section) {
    case LightColumn:
        return tr("Light");
    case CodeColumn:
        return tr("Code");
    case TitleColumn:
        return tr("Title");
    case ReasonColumn:
        return tr("Reason");
    default:
        return {};
    }
}

}

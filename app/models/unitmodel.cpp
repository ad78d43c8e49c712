// SPDX-FileCopyrightText: PactLedger contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/unitmodel.h"

#include "domain/catalogue/catalogue.h"
#include "domain/catalogue/fieldtext.h"
#include "domain/pinyin.h"
#include "models/counttexts.h"
#include "models/roles.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace pact::models {

namespace {

/// The field of the catalogue that a column shows; empty for what is worked out.
QString fieldOf(int column)
{
    switch (column) {
    case UnitModel::Name:
        return u"name_zh"_s;
    case UnitModel::Party:
        return u"party"_s;
    case UnitModel::From:
        return u"valid_from"_s;
    case UnitModel::To:
        return u"valid_to"_s;
    default:
        return {};
    }
}

bool answersTo(const Record& name, const QString& words)
{
    for (const QString& key : {u"name_zh"_s, u"name_en"_s, u"key"_s}) {
        if (searchFold(name.value(key).text()).contains(words))
            return true;
    }
    const QStringList readings = pinyinInitials(name.value(u"name_zh"_s).text());
    return std::ranges::any_of(readings, [&](const QString& reading) { return reading.contains(words); });
}

bool isNumber(int column)
{
    return column == UnitModel::People || column == UnitModel::Items;
}

}

bool UnitModel::isShown(const UnitRow& unit) const
{
    if (unit.ended && !m_endedShown)
        return false;
    return m_search.isEmpty() || std::ranges::any_of(unit.names, [this](const Record& name) { return answersTo(name, m_search); });
}

std::vector<size_t> UnitModel::shownUnits() const
{
    std::vector<size_t> shown;
    for (size_t i = 0; i < m_units.size(); ++i) {
        if (isShown(m_units.at(i)))
            shown.push_back(i);
    }
    return shown;
}

void UnitModel::setUnits(std::vector<UnitRow> units)
{
    const auto same = [](const UnitRow& a, const UnitRow& b) { return a.record.id() == b.record.id(); };
    std::vector<UnitRow> before = std::exchange(m_units, std::move(units));
    if (std::ranges::equal(before, m_units, same) && shownUnits() == m_shown) {
        retranslate();
        return;
    }
    beginResetModel();
    m_shown = shownUnits();
    endResetModel();
}

bool UnitModel::setShown(const QString& words, bool ended)
{
    m_search = searchFold(words.simplified());
    m_endedShown = ended;
    std::vector<size_t> shown = shownUnits();
    if (shown == m_shown)
        return false;
    beginResetModel();
    m_shown = std::move(shown);
    endResetModel();
    return true;
}

const UnitRow& UnitModel::at(int row) const
{
    return m_units.at(m_shown.at(static_cast<size_t>(row)));
}

int UnitModel::rowOf(RecordId unit) const
{
    const auto found = std::ranges::find_if(m_shown, [&](size_t place) { return m_units.at(place).isNamedBy(unit); });
    return found == m_shown.end() ? -1 : static_cast<int>(found - m_shown.begin());
}

void UnitModel::retranslate()
{
    if (!m_shown.empty())
        emit dataChanged(index(0, 0), index(rowCount() - 1, ColumnCount - 1));
    emit headerDataChanged(Qt::Horizontal, 0, ColumnCount - 1);
}

int UnitModel::rowCount(const QModelIndex& parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(m_shown.size());
}

int UnitModel::columnCount(const QModelIndex& parent) const
{
    return parent.isValid() ? 0 : ColumnCount;
}

QString UnitModel::text(const UnitRow& unit, int column) const
{
    switch (column) {
    case Name:
        return unit.record.name();
    case People:
        return QString::number(unit.people);
    case Items:
        return QString::number(unit.counts.all);
    case Lights:
        return {};
    default: {
        const QString shown = displayText(unit.record, fieldOf(column));
        return shown.isEmpty() ? u"—"_s : shown;
    }
    }
}

QVariant UnitModel::data(const QModelIndex& index, int role) const
{
    if (!index.isValid())
        return {};
    const UnitRow& unit = at(index.row());
    switch (role) {
    case Qt::DisplayRole:
        return text(unit, index.column());
    case Qt::AccessibleTextRole:
        return index.column() == Lights ? lightsSentence(unit.counts.lights) : text(unit, index.column());
    case Qt::ToolTipRole: {
        if (index.column() != Name)
            return {};
        QStringList names;
        for (const Record& name : unit.names)
            names << name.name();
        names.removeDuplicates();
        return names.join(u" → "_s);
    }
    case Qt::TextAlignmentRole:
        return QVariant::fromValue(Qt::AlignVCenter | (isNumber(index.column()) ? Qt::AlignRight : Qt::AlignLeft));
    case ElideMiddleRole:
        return index.column() == Name;
    case SecondaryTextRole:
        return unit.ended;
    case RedBarRole:
        return unit.light(Light::Red) > 0;
    case GroupCountsRole:
        return index.column() == Lights ? lightsList(unit.counts.lights) : QVariant();
    default:
        return {};
    }
}

QVariant UnitModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal)
        return {};
    if (role == Qt::TextAlignmentRole)
        return QVariant::fromValue(Qt::AlignVCenter | (isNumber(section) ? Qt::AlignRight : Qt::AlignLeft));
    if (role != Qt::DisplayRole)
        return {};
    switch (section) {
    case Name:
        return tr("Unit");
    case People:
        return tr("People");
    case Items:
        return tr("Items");
    case Lights:
        return tr("Lights");
    default: {
        const Kind& kind = Catalogue::standard().kind(u"units"_s);
        return kind.field(kind.indexOf(fieldOf(section))).label.now();
    }
    }
}

}

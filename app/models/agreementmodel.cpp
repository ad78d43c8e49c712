// SPDX-FileCopyrightText: PactLedger contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/agreementmodel.h"
#include "domain/catalogue/catalogue.h"
#include "domain/catalogue/fieldtext.h"
#include "domain/rules/rates.h"
#include "models/counttexts.h"
#include "models/roles.h"
#include <algorithm>

using namespace Qt::StringLiterals;

namespace pact::models {

namespace {

QString partiesText(const Record& record)
{
    QStringList names;
    for (const QString& key : {u"party_a"_s, u"party_b"_s}) {
        if (const auto party = record.value(key).ref())
            names << party->name.now();
    }
    return names.join(language() == Language::English ? u", "_s : u"、"_s);
}

/// The field of the catalogue that a column shows; empty for what is worked out.
QString fieldOf(int column)
{
    switch (column) {
    case AgreementModel::Code:
        return u"code"_s;
    case AgreementModel::Title:
        return u"title"_s;
    case AgreementModel::Signed:
        return u"signed_on"_s;
    case AgreementModel::ValidTo:
        return u"valid_to"_s;
    default:
        return {};
    }
}

}

void AgreementModel::setRows(std::vector<AgreementRow> rows)
{
    const bool same = std::ranges::equal(rows, m_rows, [](const AgreementRow& a, const AgreementRow& b) { return a.record.id() == b.record.id(); });
    if (same) {
        m_rows = std::move(rows);
        retranslate();
        return;
    }
    beginResetModel();
    m_rows = std::move(rows);
    endResetModel();
}

int AgreementModel::rowOf(RecordId agreement) const
{
    const auto found = std::ranges::find_if(m_rows, [&](const AgreementRow& row) { return row.record.id() == agreement; });
    return found == m_rows.end() ? -1 : static_cast<int>(found - m_rows.begin());
}

void AgreementModel::retranslate()
{
    if (!m_rows.empty())
        emit dataChanged(index(0, 0), index(rowCount() - 1, ColumnCount - 1));
    emit headerDataChanged(Qt::Horizontal, 0, ColumnCount - 1);
}

int AgreementModel::rowCount(const QModelIndex& parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(m_rows.size());
}

int AgreementModel::columnCount(const QModelIndex& parent) const
{
    return parent.isValid() ? 0 : ColumnCount;
}

QString AgreementModel::text(const AgreementRow& row, int column) const
{
    switch (column) {
    case Title:
        return row.record.name();
    case Parties:
        return partiesText(row.record);
    case Items:
        return QString::number(row.counts.all);
    case Rate:
        return Ratio{row.counts.done, row.counts.completable}.text();
    default:
        break;
    }
    const Kind& kind = row.record.kind();
    const int field = kind.indexOf(fieldOf(column));
    if (field < 0)
        return {};
    const QString shown = displayText(kind.field(field), row.record.value(fieldOf(column)));
    return shown.isEmpty() ? u"—"_s : shown;
}

QVariant AgreementModel::data(const QModelIndex& index, int role) const
{
    if (!index.isValid())
        return {};
    const AgreementRow& row = m_rows.at(static_cast<size_t>(index.row()));
    switch (role) {
    case Qt::DisplayRole:
        return text(row, index.column());
    case Qt::AccessibleTextRole:
        return index.column() == Lights ? lightsSentence(row.counts.lights) : text(row, index.column());
    case Qt::TextAlignmentRole:
        return QVariant::fromValue(Qt::AlignVCenter | (index.column() == Items || index.column() == Rate ? Qt::AlignRight : Qt::AlignLeft));
    case ElideMiddleRole:
        return index.column() == Code;
    case RedBarRole:
        return row.light(Light::Red) > 0;
    case GroupCountsRole:
        return index.column() == Lights ? lightsList(row.counts.lights) : QVariant();
    default:
        return {};
    }
}

QVariant AgreementModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal)
        return {};
    if (role == Qt::TextAlignmentRole)
        return QVariant::fromValue(Qt::AlignVCenter | (section == Items || section == Rate ? Qt::AlignRight : Qt::AlignLeft));
    if (role != Qt::DisplayRole)
        return {};
    switch (section) {
    case Parties:
        return tr("Parties");
    case Items:
        return tr("Items");
    case Lights:
        return tr("Lights");
    case Rate:
        return tr("Completion, %");
    default: {
        const Kind& kind = Catalogue::standard().kind(u"agreements"_s);
        const int field = kind.indexOf(fieldOf(section));
        return field < 0 ? QString() : kind.field(field).label.now();
    }
    }
}

}

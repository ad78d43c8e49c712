// SPDX-FileCopyrightText: PactLedger contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/units/unittable.h"

#include "ui/table/headerview.h"
#include "ui/table/lightcountsdelegate.h"

#include <QItemSelectionModel>
#include <algorithm>

using namespace Qt::StringLiterals;

namespace pact::ui {

using namespace domain;
using models::UnitModel;
using models::UnitRow;

UnitTable::UnitTable(store::Ledger& ledger, QWidget* parent)
    : TableView(parent)
    , m_ledger(ledger)
    , m_runner(ledger.viewpoint())
    , m_model(new UnitModel)
{
    setObjectName(u"unitsTable"_s);
    setModel(m_model);
    makeList();
    setSelectionMode(QAbstractItemView::SingleSelection);
    setTabKeyNavigation(false);
    setItemDelegateForColumn(UnitModel::Lights, new LightCountsDelegate(this));
    setColumnWidth(UnitModel::Party, 104);
    setColumnWidth(UnitModel::From, 88);
    setColumnWidth(UnitModel::To, 88);
    setColumnWidth(UnitModel::People, 56);
    setColumnWidth(UnitModel::Items, 56);
    setColumnWidth(UnitModel::Lights, 184);
    setFillColumn(UnitModel::Name, 160);
    connect(&m_runner, &models::QueryRunner::failed, this, [this](quint64, const Error& error) {
        m_reading = false;
        emit failed(error);
    });
    connect(selectionModel(), &QItemSelectionModel::currentRowChanged, this, [this] {
        if (const UnitRow* unit = chosen())
            m_chosen = unit->names.front().id();
        emit chosenChanged();
    });
}

UnitTable::~UnitTable()
{
    releaseModel();
    delete m_model;
}

void UnitTable::refresh()
{
    m_runner.begin();
    m_reading = true;
    m_runner.read<std::vector<UnitRow>>(
        [&catalogue = m_ledger.catalogue(), day = m_ledger.today()](store::Database& database) { return models::readUnits(database, catalogue, day); },
        [this](std::vector<UnitRow>& units) { take(units); });
}

void UnitTable::take(std::vector<UnitRow>& units)
{
    m_reading = false;
    if (!m_awaited.isEmpty()) {
        const auto added = std::ranges::find_if(units, [this](const UnitRow& unit) { return unit.record.label() == m_awaited; });
        if (added != units.end())
            m_chosen = added->record.id();
        m_awaited.clear();
    }
    m_model->setUnits(std::move(units));
    restore();
    emit listed();
}

void UnitTable::setShown(const QString& words, bool ended)
{
    if (m_model->setShown(words, ended))
        restore();
}

void UnitTable::restore()
{
    const int kept = m_chosen ? m_model->rowOf(*m_chosen) : -1;
    // What is chosen is told once, below.
    const QSignalBlocker blocked(selectionModel());
    if (m_model->rowCount() > 0)
        setCurrentIndex(m_model->index(std::max(0, kept), UnitModel::Name));
    emit chosenChanged();
}

const UnitRow* UnitTable::chosen() const
{
    const int row = currentIndex().row();
    return row < 0 || row >= m_model->rowCount() ? nullptr : &m_model->at(row);
}

bool UnitTable::choose(RecordId unit)
{
    m_chosen = unit;
    const int row = m_model->rowOf(unit);
    if (row >= 0)
        selectRow(row);
    return row >= 0;
}

void UnitTable::chooseNamed(const QString& name)
{
    m_awaited = name;
}

}

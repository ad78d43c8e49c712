// SPDX-FileCopyrightText: PactLedger contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/units/peopletable.h"

#include "domain/catalogue/fieldtext.h"
#include "models/units.h"
#include "ui/table/headerview.h"

#include <QEvent>
#include <QItemSelectionModel>
#include <algorithm>
#include <array>

using namespace Qt::StringLiterals;

namespace pact::ui {

using namespace domain;

PeopleTable::PeopleTable(store::Ledger& ledger, QWidget* parent)
    : TableView(parent)
    , m_ledger(ledger)
    , m_model(new models::RecordTableModel(ledger, ledger.catalogue().kind(u"people"_s)))
{
    setObjectName(u"peopleTable"_s);
    setModel(m_model);
    makeList();
    setSelectionMode(QAbstractItemView::SingleSelection);
    setTabKeyNavigation(false);
    static const std::array<std::pair<QString, int>, 7> shown{{{u"name"_s, 80}, {u"unit"_s, 128}, {u"post"_s, 120}, {u"phone"_s, 108}, {u"email"_s, 132}, {u"valid_from"_s, 84}, {u"valid_to"_s, 84}}};
    for (int i = 0; i < m_model->columnCount(); ++i)
        setColumnHidden(i, true);
    int place = 0;
    for (const auto& [key, width] : shown) {
        const int column = m_model->columnOf(key);
        setColumnHidden(column, false);
        header()->moveSection(header()->visualIndex(column), place++);
        setColumnWidth(column, width);
    }
    setFillColumn(m_model->columnOf(u"post"_s), 108);
    const Kind& kind = m_model->kind();
    m_model->setSort({store::SortKey{kind.indexOf(u"unit"_s)}, store::SortKey{kind.indexOf(u"name"_s)}});
    connect(selectionModel(), &QItemSelectionModel::currentRowChanged, this, [this](const QModelIndex& index) {
        if (const auto id = m_model->idAt(index.row()))
            m_chosen = id;
        emit chosenChanged();
    });
    connect(m_model, &models::RecordTableModel::failed, this, &PeopleTable::failed);
    connect(m_model, &models::RecordTableModel::loaded, this, &PeopleTable::restore);
}

PeopleTable::~PeopleTable()
{
    m_model->disconnect(this);
    releaseModel();
    delete m_model;
}

void PeopleTable::setShown(const QString& words, bool past)
{
    Filter filter = past ? Filter::all() : models::validOn(m_model->kind(), m_ledger.today());
    for (const QString& word : searchFold(words.simplified()).split(u' ', Qt::SkipEmptyParts))
        filter = Filter::both(std::move(filter), {.op = Filter::Op::Word, .values = {word}});
    m_model->setFilter(filter);
}

std::optional<Record> PeopleTable::chosen() const
{
    const auto row = m_model->recordAt(currentIndex().row());
    return row ? std::optional(row->record) : std::nullopt;
}

void PeopleTable::choose(RecordId person)
{
    m_chosen = person;
    if (const int row = m_model->rowOf(person); row >= 0)
        selectRow(row);
    else
        m_model->reload();
}

void PeopleTable::restore()
{
    const int kept = m_chosen ? m_model->rowOf(*m_chosen) : -1;
    if (m_model->rowCount() > 0)
        selectRow(std::max(0, kept));
    emit listed();
    emit chosenChanged();
}

void PeopleTable::changeEvent(QEvent* event)
{
    TableView::changeEvent(event);
    if (event->type() == QEvent::LanguageChange)
        m_model->retranslate();
}

}

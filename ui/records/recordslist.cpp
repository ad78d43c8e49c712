// SPDX-FileCopyrightText: PactLedger contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/records/recordslist.h"
#include "domain/errortext.h"
#include "store/acts.h"
#include "ui/detail/conflictbar.h"
#include "ui/fields/fielddelegate.h"
#include "ui/records/builtinviews.h"
#include "ui/records/countedrecords.h"
#include "ui/records/recordsbar.h"
#include "ui/records/selectedrows.h"
#include "ui/records/tablekeeper.h"
#include "ui/table/headerview.h"
#include "ui/table/tableview.h"
#include "ui/widgets/emptystate.h"
#include "ui/widgets/messagebar.h"
#include "ui/widgets/removebar.h"
#include <QEvent>
#include <QItemSelectionModel>
#include <QSettings>
#include <QStackedWidget>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace pact::ui {

using namespace domain;

namespace {

constexpr int problemDelay = 800; ///< ms; a condition being typed is not yet wrong

}

RecordsList::RecordsList(store::Ledger& ledger, const Kind& kind, const Design& design, QWidget* parent)
    : QWidget(parent), m_ledger(ledger), m_kind(kind), m_model(new models::RecordTableModel(ledger, kind, this)), m_bar(new RecordsBar(kind)), m_message(new MessageBar),
      m_conflict(new ConflictBar), m_remove(new RemoveBar), m_stack(new QStackedWidget), m_table(new TableView), m_empty(new EmptyState), m_columns(nullptr)
{
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(0);
    column->addWidget(m_bar);
    column->addSpacing(gap4);
    column->addWidget(m_message);
    column->addWidget(m_conflict);
    column->addWidget(m_remove);
    m_message->setObjectName(u"pageMessage"_s);
    m_empty->setObjectName(u"emptyState"_s);
    m_stack->addWidget(m_table);
    m_stack->addWidget(m_empty);
    column->addWidget(m_stack, 1);
    setFocusProxy(m_table);
    buildTable();
    m_columns = new ColumnState(*m_table, kind, kind.key(), design.columns, design.fill);
    m_bar->setColumns(m_columns);
    connectModel();
    connectBars();
    m_model->setSort({design.sort});
    m_table->header()->setSortIndicator(design.sort.field, design.sort.descending ? Qt::DescendingOrder : Qt::AscendingOrder);
    m_columns->restore();
    setGroup(QSettings().value(kind.key() + u"/group"_s, design.group).toString());
    readViews();
    connect(&m_ledger, &store::Ledger::changed, this, &RecordsList::readViews);
    m_problemDelay.setSingleShot(true);
    m_problemDelay.setInterval(problemDelay);
    connect(&m_problemDelay, &QTimer::timeout, this, [this] { m_message->showMessage(MessageBar::Kind::Warning, m_filterProblem); });
    retranslate();
}

RecordsList::~RecordsList()
{
    // What the parts still tell while they go is for nobody.
    m_model->disconnect(this);
    m_table->selectionModel()->disconnect(this);
    // The table goes before the model that it shows.
    delete m_stack;
}

void RecordsList::buildTable()
{
    m_table->setObjectName(m_kind.key() + u"Table"_s);
    m_table->setModel(m_model);
    m_table->setItemDelegate(new FieldDelegate(m_ledger, m_kind, m_table));
    m_table->header()->setSortIndicatorShown(true);
    m_table->header()->setContextMenuPolicy(Qt::CustomContextMenu);
    connect(m_table->header(), &QHeaderView::sectionClicked, this, &RecordsList::sortBy);
    connect(m_table->header(), &QWidget::customContextMenuRequested, this, [this](const QPoint& at) { showColumnsMenu(m_table->header()->viewport()->mapToGlobal(at)); });
    connect(m_table, &TableView::copyRequested, this, &RecordsList::copySelection);
    connect(m_table, &TableView::groupToggled, this, [this](const QModelIndex& index) { m_model->toggleGroup(index.row()); });
    connect(m_table, &TableView::zoomRequested, this, &RecordsList::zoomRequested);
}

void RecordsList::connectModel()
{
    auto* keeper = new TableKeeper(*m_table, *m_model);
    connect(keeper, &TableKeeper::restored, this, &RecordsList::currentChanged);
    connect(m_model, &models::RecordTableModel::listed, this, &RecordsList::showAnswer);
    connect(m_model, &models::RecordTableModel::loaded, this, [this] {
        if (m_awaited)
            select(*std::exchange(m_awaited, std::nullopt));
        emit loaded();
    });
    connect(m_model, &models::RecordTableModel::failed, this, [this](const Error& error) { m_message->showMessage(MessageBar::Kind::Error, errorText(error)); });
    connect(m_model, &models::RecordTableModel::editRefused, this, &RecordsList::refuse);
    connect(m_table->selectionModel(), &QItemSelectionModel::currentRowChanged, this, &RecordsList::currentChanged);
    connect(m_table->selectionModel(), &QItemSelectionModel::selectionChanged, this, &RecordsList::selectionChanged);
}

void RecordsList::connectBars()
{
    connect(m_bar, &RecordsBar::viewChosen, this, &RecordsList::chooseView);
    connect(m_bar, &RecordsBar::groupChosen, this, &RecordsList::chooseGroup);
    connect(m_conflict, &ConflictBar::mineChosen, this, [this](const models::EditRefusal& refusal) {
        models::FieldEdit again = refusal.edit;
        again.expected = refusal.found;
        m_model->edit(again);
    });
    connect(m_empty, &EmptyState::actionTriggered, this, [this] {
        if (m_model->totals().all == 0)
            emit newRequested();
        else
            setFilterText(QString());
    });
    connect(m_message, &MessageBar::actionTriggered, this, [this] {
        if (m_offersExtension)
            emit extensionRequested();
    });
    connect(m_remove, &RemoveBar::confirmed, this, &RecordsList::remove);
}

void RecordsList::setFilterText(const QString& text)
{
    if (text == m_filterText)
        return;
    m_filterText = text;
    takeFilter();
    showView();
    emit filterTextChanged(text);
}

void RecordsList::takeFilter()
{
    const auto filter = parseFilter(m_filterText, m_kind, m_ledger.catalogue(), m_ledger.today());
    m_problemDelay.stop();
    if (!filter) {
        m_filterProblem = errorText(filter.error());
        m_problemDelay.start();
        return;
    }
    if (!m_filterProblem.isEmpty())
        m_message->dismiss();
    m_filterProblem.clear();
    m_model->setFilter(*filter);
}

void RecordsList::chooseGroup(const QString& field)
{
    QSettings().setValue(m_kind.key() + u"/group"_s, field);
    setGroup(field);
}

void RecordsList::setGroup(const QString& field)
{
    m_bar->setGroup(field);
    m_model->setGroupField(m_bar->group());
    m_columns->setGrouped(m_bar->group());
}

void RecordsList::sortBy(int column)
{
    const std::vector<store::SortKey>& now = m_model->sortKeys();
    const bool again = !now.empty() && now.front().field == column && !now.front().descending;
    m_table->header()->setSortIndicator(column, again ? Qt::DescendingOrder : Qt::AscendingOrder);
    m_model->setSort({store::SortKey{column, again}});
}

void RecordsList::showAnswer()
{
    showEmptyState();
    const bool empty = m_model->itemCount() == 0;
    m_stack->setCurrentIndex(empty ? 1 : 0);
    if (!empty && !m_started)
        selectFirst();
    m_started = m_started || !empty;
    emit listed();
}

void RecordsList::showEmptyState()
{
    if (m_model->totals().all > 0)
        m_empty->setState(tr("Nothing matches"), tr("Clear the conditions"));
    else
        m_empty->setState(noneYet(m_kind), m_ledger.isReadOnly() ? QString() : newRecord(m_kind));
}

void RecordsList::selectFirst()
{
    for (int row = 0; row < m_model->rowCount(); ++row) {
        if (!m_model->isGroup(row)) {
            makeCurrent(row);
            return;
        }
    }
}

void RecordsList::makeCurrent(int row)
{
    // Not the view's own way: that would take a Ctrl held down for a wish to keep the selection.
    const QModelIndex index = m_model->index(row, m_kind.nameField());
    m_table->selectionModel()->setCurrentIndex(index, QItemSelectionModel::ClearAndSelect | QItemSelectionModel::Rows);
    m_table->scrollTo(index);
}

void RecordsList::refuse(const models::EditRefusal& refusal)
{
    m_offersExtension = false;
    if (refusal.error.code == Error::Code::Conflict) {
        m_message->dismiss();
        m_conflict->showConflict(refusal, m_kind);
        return;
    }
    m_conflict->hide();
    m_offersExtension = refusal.error.code == Error::Code::UseExtend;
    m_message->showMessage(MessageBar::Kind::Error, errorText(refusal.error), m_offersExtension ? tr("Extend…") : QString());
}

void RecordsList::remove(const QString& reason)
{
    const std::vector<RecordId> ids = selected();
    const auto removed = store::removeRecords(m_ledger, m_kind, ids, reason);
    if (removed)
        emit done(tr("Removed: %1").arg(countedRecords(m_kind, std::ssize(ids))), true);
    else
        m_message->showMessage(MessageBar::Kind::Error, errorText(removed.error()));
    m_table->setFocus();
}

void RecordsList::retranslate()
{
    m_table->setAccessibleName(m_kind.label().now());
    showEmptyState();
}

void RecordsList::changeEvent(QEvent* event)
{
    QWidget::changeEvent(event);
    if (event->type() == QEvent::LanguageChange) {
        retranslate();
        m_model->retranslate();
    }
}

}

// SPDX-FileCopyrightText: PactLedger contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/history/historypage.h"
#include "domain/registers/registerkinds.h"
#include "ui/history/changepane.h"
#include "ui/history/historybar.h"
#include "ui/table/headerview.h"
#include "ui/table/tableview.h"
#include "ui/widgets/emptystate.h"
#include "ui/widgets/label.h"
#include "ui/widgets/panesplitter.h"
#include <QEvent>
#include <QScrollBar>
#include <QStackedWidget>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace pact::ui {

using namespace domain;
using models::HistoryModel;

HistoryPage::HistoryPage(store::Ledger& ledger, QWidget* parent)
    : Page(parent), m_ledger(ledger), m_model(new HistoryModel(ledger, this)), m_headline(new Label(TypeSize::Headline, true)),
      m_head(new Label(TypeSize::Body, false, Token::Secondary)), m_bar(new HistoryBar(ledger.catalogue())), m_stack(new QStackedWidget), m_table(new TableView),
      m_empty(new EmptyState), m_pane(new ChangePane(ledger)), m_splitter(nullptr)
{
    setObjectName(u"historyPage"_s);
    m_splitter = new PaneSplitter(buildList(), m_pane, this);
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->addWidget(m_splitter);
    setFocusProxy(m_table);
    buildTable();
    buildKeys();
    connect(m_model, &HistoryModel::aboutToList, this, &HistoryPage::keepPlace);
    connect(m_model, &HistoryModel::listed, this, &HistoryPage::showAnswer);
    connect(m_model, &HistoryModel::loaded, this, &HistoryPage::syncPane);
    connect(m_model, &HistoryModel::failed, this, &Page::failed);
    connect(m_bar, &HistoryBar::queryChanged, this, [this] { m_model->setQuery(m_bar->query()); });
    connect(m_bar, &HistoryBar::refused, this, &Page::failed);
    connect(m_empty, &EmptyState::actionTriggered, m_bar, &HistoryBar::clear);
    connect(m_pane, &ChangePane::takeBackRequested, this, &HistoryPage::takeBack);
    connect(m_pane, &ChangePane::recordRequested, this, &HistoryPage::goToRecord);
    connect(m_pane, &ChangePane::changeRequested, this, &HistoryPage::showChange);
    connect(m_pane, &ChangePane::failed, this, &Page::failed);
    retranslate();
}

HistoryPage::~HistoryPage()
{
    // The parts go before the page does; what they still tell is for nobody.
    m_model->disconnect(this);
    m_table->selectionModel()->disconnect(this);
    m_pane->disconnect(this);
    delete m_splitter;
}

QWidget* HistoryPage::buildList()
{
    auto* list = new QWidget;
    QVBoxLayout* column = PaneSplitter::makeListColumn(list);
    m_headline->setObjectName(u"headline"_s);
    m_headline->setElide(Qt::ElideRight);
    m_head->setObjectName(u"chainHead"_s);
    m_head->setTextInteractionFlags(Qt::TextSelectableByMouse);
    auto* top = new QHBoxLayout;
    top->setContentsMargins(gap16, 0, gap16, 0);
    top->addWidget(m_headline, 1);
    top->addWidget(m_head);
    column->addLayout(top);
    column->addSpacing(gap12);
    column->addWidget(m_bar);
    column->addSpacing(gap8);
    m_empty->setObjectName(u"emptyState"_s);
    m_stack->addWidget(m_table);
    m_stack->addWidget(m_empty);
    column->addWidget(m_stack, 1);
    return list;
}

void HistoryPage::buildTable()
{
    m_table->setObjectName(u"historyTable"_s);
    m_table->setModel(m_model);
    m_table->makeList();
    m_table->setColumnWidth(HistoryModel::Time, 124);
    m_table->setColumnWidth(HistoryModel::Author, 92);
    m_table->setColumnWidth(HistoryModel::From, 72);
    m_table->setColumnWidth(HistoryModel::Records, 72);
    m_table->setFillColumn(HistoryModel::Name, 200);
    m_table->setContextMenuPolicy(Qt::CustomContextMenu);
    connect(m_table, &TableView::groupToggled, this, [this](const QModelIndex& index) { m_model->toggleHead(index.row()); });
    connect(m_table, &TableView::copyRequested, this, &HistoryPage::copy);
    connect(m_table->selectionModel(), &QItemSelectionModel::currentRowChanged, this, &HistoryPage::syncPane);
    connect(m_table->selectionModel(), &QItemSelectionModel::selectionChanged, this, &Page::countsChanged);
}

void HistoryPage::keepPlace()
{
    const QModelIndex current = m_table->currentIndex();
    const int top = m_table->rowAt(0);
    m_place.current = current.isValid() ? m_model->keyAt(current.row()) : 0;
    m_place.top = m_model->keyAt(top);
    m_place.offset = top < 0 ? 0 : m_table->rowViewportPosition(top);
    m_place.atStart = m_table->verticalScrollBar()->value() == 0;
}

void HistoryPage::showAnswer()
{
    m_bar->setToday(m_ledger.clock().nowUtc().toLocalTime().date());
    m_bar->setAuthors(m_model->summary().authors);
    showHeadline();
    const bool empty = m_model->summary().all == 0;
    m_stack->setCurrentIndex(empty ? 1 : 0);
    const qint64 wanted = m_awaited != 0 ? m_awaited : m_place.current;
    const int row = wanted == 0 ? -1 : m_model->rowOfKey(wanted);
    if (m_awaited != 0 && row >= 0) {
        makeCurrent(row);
    } else {
        if (row >= 0 && m_table->currentIndex().row() != row)
            makeCurrent(row);
        m_table->doItemsLayout();
        if (const int top = m_model->rowOfKey(m_place.top); !m_place.atStart && m_place.top != 0 && top >= 0)
            m_table->verticalScrollBar()->setValue(m_table->verticalHeader()->sectionPosition(top) - m_place.offset);
    }
    // An answer to an older question does not have it yet.
    if (row >= 0 || m_model->isLoaded())
        m_awaited = 0;
    if (!m_table->currentIndex().isValid() && m_model->rowCount() > 1)
        makeCurrent(1);
    syncPane();
    emit headlineChanged();
    emit countsChanged();
}

void HistoryPage::makeCurrent(int row)
{
    m_table->selectionModel()->setCurrentIndex(m_model->index(row, HistoryModel::Name), QItemSelectionModel::ClearAndSelect | QItemSelectionModel::Rows);
    m_table->scrollTo(m_model->index(row, HistoryModel::Name));
}

void HistoryPage::syncPane()
{
    const int row = m_table->currentIndex().isValid() ? m_table->currentIndex().row() : -1;
    const auto change = m_model->changeAt(row);
    // A set that is on its way, or a head: what is shown stays until something else is there.
    if (change || m_model->summary().all == 0)
        m_pane->setChange(change);
    emit countsChanged();
}

void HistoryPage::showHeadline()
{
    const HistoryModel::Summary& summary = m_model->summary();
    const auto today = static_cast<int>(summary.today);
    if (!m_bar->isEmpty())
        m_headline->setText(summary.all == 0 ? tr("Nothing matches") : tr("%n change(s) match", nullptr, static_cast<int>(summary.all)));
    else if (summary.all == 0)
        m_headline->setText(tr("No changes yet"));
    else if (today == 0)
        m_headline->setText(tr("No change today; the last was on %1").arg(language() == Language::English ? QLocale::c().toString(summary.newest, u"d MMM yyyy"_s) : summary.newest.toString(Qt::ISODate)));
    else if (summary.todayTakenBack == 0)
        m_headline->setText(tr("%n change(s) today", nullptr, today));
    else
        m_headline->setText(tr("%n change(s) today, %1 taken back", nullptr, today).arg(summary.todayTakenBack));
    const QString hash = QString::fromLatin1(summary.head.toHex());
    m_head->setText(hash.isEmpty() ? QString() : tr("Head of the chain %1 %2").arg(hash.first(4), hash.sliced(4, 4)));
    m_head->setToolTip(hash);
    m_empty->setState(m_bar->isEmpty() ? tr("No changes yet") : tr("Nothing matches"), m_bar->isEmpty() ? QString() : tr("Clear the conditions"));
}

void HistoryPage::showChange(qint64 sequence)
{
    if (const int row = m_model->rowOfKey(sequence); row >= 0) {
        makeCurrent(row);
        return;
    }
    m_awaited = sequence;
    m_model->openHeads();
    if (m_bar->isEmpty())
        m_model->reload();
    else
        m_bar->clear();
}

void HistoryPage::showRecord(RecordId record)
{
    store::RecordReader reader(m_ledger.database(), m_ledger.catalogue(), m_ledger.settings().lights);
    std::vector<const Kind*> kinds = registerKinds(m_ledger.catalogue());
    kinds.insert(kinds.begin(), &m_ledger.catalogue().kind(u"commitments"_s));
    for (const Kind* kind : kinds) {
        if (const auto row = reader.byId(*kind, record, m_ledger.today())) {
            m_bar->setRecord(record, row->record.subject());
            return;
        }
    }
    m_bar->setRecord(record, record.toString());
}

bool HistoryPage::isLoaded() const
{
    return m_model->isLoaded() && m_pane->detail().isLoaded();
}

QString HistoryPage::key() const
{
    return u"history"_s;
}

Text HistoryPage::title() const
{
    return {u"历史"_s, u"History"_s};
}

QString HistoryPage::iconName() const
{
    return u"history"_s;
}

QString HistoryPage::headline() const
{
    return m_headline->text();
}

void HistoryPage::refresh()
{
    m_model->reload();
}

void HistoryPage::retranslate()
{
    setAccessibleName(title().now());
    m_table->setAccessibleName(title().now());
    m_model->retranslate();
    showHeadline();
    emit headlineChanged();
}

void HistoryPage::changeEvent(QEvent* event)
{
    Page::changeEvent(event);
    if (event->type() == QEvent::LanguageChange)
        retranslate();
}

}

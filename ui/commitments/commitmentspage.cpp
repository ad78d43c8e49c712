// SPDX-FileCopyrightText: PactLedger contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/commitments/commitmentspage.h"
#include "domain/errortext.h"
#include "ui/commitments/builtinviews.h"
#include "ui/commitments/columnstate.h"
#include "ui/commitments/commitmentsbar.h"
#include "ui/commitments/headline.h"
#include "ui/commitments/tablekeeper.h"
#include "ui/commitments/totalsrow.h"
#include "ui/detail/conflictbar.h"
#include "ui/detail/detailpane.h"
#include "ui/fields/fielddelegate.h"
#include "ui/table/headerview.h"
#include "ui/table/lightdelegate.h"
#include "ui/table/progressdelegate.h"
#include "ui/table/tableview.h"
#include "ui/widgets/emptystate.h"
#include "ui/widgets/label.h"
#include "ui/widgets/panesplitter.h"
#include "ui/widgets/messagebar.h"
#include "ui/widgets/removebar.h"
#include <QEvent>
#include <QSettings>
#include <QStackedWidget>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace pact::ui {

using namespace domain;

namespace {

constexpr int problemDelay = 800; ///< ms; a condition being typed is not yet wrong

const std::vector<ColumnState::Column>& designedColumns()
{
    static const std::vector<ColumnState::Column> columns{
        {u"light"_s, 56, 56},
        {u"code"_s, 88, 88},
        {u"title"_s, 240, 240},
        {u"domain"_s, 120, 88, true},
        {u"direction"_s, 64, 64, true},
        {u"lead_unit"_s, 160, 124},
        {u"due"_s, 96, 96},
        {u"days_left"_s, 64, 64},
        {u"progress"_s, 112, 112},
        {u"next_step"_s, 200, 120, true},
    };
    return columns;
}

}

CommitmentsPage::CommitmentsPage(store::Ledger& ledger, Prompts& prompts, QWidget* parent)
    : QWidget(parent), m_ledger(ledger), m_kind(ledger.catalogue().kind(u"commitments"_s)), m_model(new models::RecordTableModel(ledger, m_kind, this)),
      m_splitter(nullptr), m_headline(new Label(TypeSize::Headline, true)), m_bar(new CommitmentsBar(m_kind)), m_message(new MessageBar),
      m_conflict(new ConflictBar), m_remove(new RemoveBar), m_stack(new QStackedWidget), m_table(new TableView), m_empty(new EmptyState), m_totals(new TotalsRow),
      m_columns(nullptr), m_pane(new DetailPane(ledger, prompts))
{
    setObjectName(u"commitmentsPage"_s);
    m_splitter = new PaneSplitter(buildList(), m_pane, this);
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->addWidget(m_splitter);
    buildTable();
    m_columns = new ColumnState(*m_table, m_kind, u"commitments"_s, designedColumns(), u"title"_s);
    m_bar->setColumns(m_columns);
    connectModel();
    QSettings settings;
    m_bar->setTotalsShown(settings.value(u"commitments/totals"_s, true).toBool());
    m_totals->setVisible(m_bar->totalsShown());
    m_model->setSort({store::SortKey{m_kind.indexOf(u"light"_s)}});
    m_table->header()->setSortIndicator(m_kind.indexOf(u"light"_s), Qt::AscendingOrder);
    m_columns->restore();
    setGroup(settings.value(u"commitments/group"_s, u"domain"_s).toString());
    readViews();
    connect(&m_ledger, &store::Ledger::changed, this, &CommitmentsPage::readViews);
    m_problemDelay.setSingleShot(true);
    m_problemDelay.setInterval(problemDelay);
    connect(&m_problemDelay, &QTimer::timeout, this, [this] { m_message->showMessage(MessageBar::Kind::Warning, m_filterProblem); });
    retranslate();
}

CommitmentsPage::~CommitmentsPage()
{
    // The parts go before the page does; what they still tell is for nobody.
    m_model->disconnect(this);
    m_table->selectionModel()->disconnect(this);
    m_pane->disconnect(this);
    delete m_splitter;
}

QWidget* CommitmentsPage::buildList()
{
    auto* list = new QWidget;
    QVBoxLayout* column = PaneSplitter::makeListColumn(list, m_headline);
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
    column->addWidget(m_totals);
    setFocusProxy(m_table);
    return list;
}

void CommitmentsPage::buildTable()
{
    m_table->setObjectName(u"commitmentsTable"_s);
    m_table->setModel(m_model);
    m_table->setItemDelegate(new FieldDelegate(m_ledger, m_kind, m_table));
    m_table->setItemDelegateForColumn(m_kind.indexOf(u"light"_s), new LightDelegate(m_table));
    m_table->setItemDelegateForColumn(m_kind.indexOf(u"progress"_s), new ProgressDelegate(m_table));
    m_table->setGroupCountsColumn(m_kind.indexOf(u"lead_unit"_s));
    m_table->header()->setSortIndicatorShown(true);
    m_table->header()->setContextMenuPolicy(Qt::CustomContextMenu);
    connect(m_table->header(), &QHeaderView::sectionClicked, this, &CommitmentsPage::sortBy);
    connect(m_table->header(), &QWidget::customContextMenuRequested, this,
        [this](const QPoint& at) { showColumnsMenu(m_table->header()->viewport()->mapToGlobal(at)); });
    connect(m_table, &TableView::copyRequested, this, &CommitmentsPage::copySelection);
    connect(m_table, &TableView::groupToggled, this, [this](const QModelIndex& index) { m_model->toggleGroup(index.row()); });
    connect(m_table, &TableView::zoomRequested, this, &CommitmentsPage::zoomRequested);
    connect(m_bar, &CommitmentsBar::viewChosen, this, &CommitmentsPage::chooseView);
    connect(m_bar, &CommitmentsBar::groupChosen, this, &CommitmentsPage::chooseGroup);
    connect(m_bar, &CommitmentsBar::totalsToggled, this, [this](bool shown) {
        QSettings().setValue(u"commitments/totals"_s, shown);
        m_totals->setVisible(shown);
    });
}

void CommitmentsPage::connectModel()
{
    auto* keeper = new TableKeeper(*m_table, *m_model);
    connect(keeper, &TableKeeper::restored, this, &CommitmentsPage::syncPane);
    connect(m_model, &models::RecordTableModel::listed, this, &CommitmentsPage::showAnswer);
    connect(m_model, &models::RecordTableModel::loaded, this, [this] {
        syncPane();
        emit loaded();
    });
    connect(m_model, &models::RecordTableModel::failed, this, [this](const Error& error) { m_message->showMessage(MessageBar::Kind::Error, errorText(error)); });
    connect(m_model, &models::RecordTableModel::editRefused, this, &CommitmentsPage::refuse);
    connect(m_table->selectionModel(), &QItemSelectionModel::currentRowChanged, this, &CommitmentsPage::syncPane);
    connect(m_table->selectionModel(), &QItemSelectionModel::selectionChanged, this, [this] {
        syncPane();
        emit selectionChanged();
    });
    connect(m_pane, &DetailPane::detailChanged, this, &CommitmentsPage::actsChanged);
    connect(m_pane, &DetailPane::done, this, &CommitmentsPage::done);
    connect(m_pane, &DetailPane::historyRequested, this, &CommitmentsPage::historyRequested);
    connect(m_pane, &DetailPane::rowsRequested, this, &CommitmentsPage::rowsRequested);
    connect(m_conflict, &ConflictBar::mineChosen, this, [this](const models::EditRefusal& refusal) {
        models::FieldEdit again = refusal.edit;
        again.expected = refusal.found;
        m_model->edit(again);
    });
    connect(m_empty, &EmptyState::actionTriggered, this, &CommitmentsPage::takeAction);
    connect(m_message, &MessageBar::actionTriggered, this, [this] {
        if (m_offersExtension)
            extend();
    });
    connect(m_remove, &RemoveBar::confirmed, this, [this](const QString& reason) {
        const std::vector<RecordId> ids = selectedCommitments();
        const auto removed = store::removeRecords(m_ledger, m_kind, ids, reason);
        if (removed)
            emit done(tr("%n commitment(s) removed", nullptr, static_cast<int>(ids.size())));
        else
            m_message->showMessage(MessageBar::Kind::Error, errorText(removed.error()));
        m_table->setFocus();
    });
}

void CommitmentsPage::setFilterText(const QString& text)
{
    if (text == m_filterText)
        return;
    m_filterText = text;
    takeFilter();
    showView();
    emit filterTextChanged(text);
}

void CommitmentsPage::takeFilter()
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

void CommitmentsPage::chooseView(const QString& key)
{
    if (key.startsWith(CommitmentsBar::savedPrefix())) {
        chooseSavedView(key.sliced(CommitmentsBar::savedPrefix().size()));
        return;
    }
    // A saved view's condition is not that of one of every ledger: it goes as a whole.
    const QString text = m_savedView ? QString() : m_filterText;
    m_savedView.reset();
    setFilterText(withView(text, key));
    showView();
}

void CommitmentsPage::chooseGroup(const QString& field)
{
    QSettings().setValue(u"commitments/group"_s, field);
    setGroup(field);
}

void CommitmentsPage::setGroup(const QString& field)
{
    m_bar->setGroup(field);
    m_model->setGroupField(m_bar->group());
    m_columns->setGrouped(m_bar->group());
}

void CommitmentsPage::setTotalsShown(bool shown)
{
    m_bar->setTotalsShown(shown);
    m_totals->setVisible(shown);
}

void CommitmentsPage::sortBy(int column)
{
    const std::vector<store::SortKey>& now = m_model->sortKeys();
    const bool again = !now.empty() && now.front().field == column && !now.front().descending;
    m_table->header()->setSortIndicator(column, again ? Qt::DescendingOrder : Qt::AscendingOrder);
    m_model->setSort({store::SortKey{column, again}});
}

void CommitmentsPage::showAnswer()
{
    showHeadline();
    m_totals->setTotals(m_model->totals());
    showEmptyState();
    const bool empty = m_model->itemCount() == 0;
    m_stack->setCurrentIndex(empty ? 1 : 0);
    if (!empty && !m_started)
        selectFirst();
    m_started = m_started || !empty;
    emit listed();
    emit actsChanged();
}

void CommitmentsPage::showEmptyState()
{
    if (m_model->totals().all > 0)
        m_empty->setState(tr("Nothing matches"), tr("Clear the conditions"));
    else
        m_empty->setState(tr("No commitments yet"), m_ledger.isReadOnly() ? QString() : tr("New commitment"));
}

void CommitmentsPage::showHeadline()
{
    const QString view = viewOf(m_filterText);
    // What narrows every view alike, an agreement for instance, is no finding of its own.
    QStringList terms = filterTerms(m_filterText);
    terms.removeIf([](const QString& term) { return term.startsWith(u"agreement:"_s); });
    const auto& views = builtinViews();
    const auto it = std::find_if(views.begin(), views.end(), [&view](const BuiltinView& v) { return v.key == view; });
    const bool onlyView = terms.size() == filterTerms(it->filter).size();
    m_headline->setText(commitmentsHeadline(m_model->totals(), view, onlyView));
}

void CommitmentsPage::selectFirst()
{
    for (int row = 0; row < m_model->rowCount(); ++row) {
        if (!m_model->isGroup(row)) {
            makeCurrent(row);
            return;
        }
    }
}

void CommitmentsPage::goToFirst()
{
    selectFirst();
    m_table->setFocus(Qt::ShortcutFocusReason);
}

void CommitmentsPage::syncPane()
{
    const auto current = currentCommitment();
    if (current == m_pane->commitment())
        return;
    m_pane->setCommitment(current);
    emit currentChanged();
    emit actsChanged();
}

void CommitmentsPage::refuse(const models::EditRefusal& refusal)
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

void CommitmentsPage::takeAction()
{
    if (m_model->totals().all == 0)
        newCommitment();
    else
        setFilterText(QString());
}

void CommitmentsPage::hideEvent(QHideEvent* event)
{
    keepWork();
    QWidget::hideEvent(event);
}

void CommitmentsPage::retranslate()
{
    setAccessibleName(tr("Commitments"));
    m_table->setAccessibleName(tr("Commitments"));
    showEmptyState();
    if (m_started)
        showHeadline();
}

void CommitmentsPage::changeEvent(QEvent* event)
{
    QWidget::changeEvent(event);
    if (event->type() == QEvent::LanguageChange) {
        retranslate();
        m_model->retranslate();
    }
}

}

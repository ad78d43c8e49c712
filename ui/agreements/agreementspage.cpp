// SPDX-FileCopyrightText: PactLedger contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/agreements/agreementspage.h"
#include "ui/agreements/agreementpane.h"
#include "ui/agreements/clauselist.h"
#include "ui/commitments/commitmentlist.h"
#include "ui/table/headerview.h"
#include "ui/table/lightcountsdelegate.h"
#include "ui/table/tableview.h"
#include "ui/widgets/emptystate.h"
#include "ui/widgets/label.h"
#include "ui/widgets/line.h"
#include "ui/widgets/panesplitter.h"

#include <QItemSelectionModel>
#include <QScrollBar>
#include <QStackedWidget>
#include <QVBoxLayout>
#include <algorithm>

using namespace Qt::StringLiterals;

namespace pact::ui {

using namespace domain;
using models::AgreementContents;
using models::AgreementModel;
using models::AgreementRow;

namespace {

constexpr int mostRowsShown = 6;

}

AgreementsPage::AgreementsPage(store::Ledger& ledger, QWidget* parent)
    : LedgerPage(ledger, parent)
    , m_rows(ledger.viewpoint())
    , m_contents(ledger.viewpoint())
    , m_model(new AgreementModel(this))
    , m_splitter(nullptr)
    , m_headline(new Label(TypeSize::Headline, true))
    , m_stack(new QStackedWidget)
    , m_empty(new EmptyState)
    , m_table(new TableView)
    , m_textTitle(new Label(TypeSize::Section, true))
    , m_textStack(new QStackedWidget)
    , m_text(new ClauseList)
    , m_noText(new EmptyState)
    , m_pane(new AgreementPane(ledger))
{
    setObjectName(u"agreementsPage"_s);
    m_splitter = new PaneSplitter(buildList(), m_pane, this);
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->addWidget(m_splitter);
    buildTable();
    setFocusProxy(m_table);
    for (models::QueryRunner* runner : {&m_rows, &m_contents}) {
        connect(runner, &models::QueryRunner::failed, this, [this](quint64, const Error& error) {
            m_listing = false;
            m_reading = false;
            emit failed(error);
        });
    }
    connect(m_text, &ClauseList::clauseChosen, m_pane, &AgreementPane::setClause);
    connect(m_text, &ClauseList::opened, this, [this] { m_pane->items()->setFocus(); });
    connect(m_pane, &AgreementPane::allRequested, this, [this] { m_text->choose({}); });
    connect(m_pane, &AgreementPane::filterRequested, this, &Page::filterRequested);
    connect(m_pane, &AgreementPane::commitmentRequested, this, [this](RecordId commitment) { emit recordRequested(u"commitments"_s, commitment); });
    connect(m_pane, &AgreementPane::failed, this, &Page::failed);
    retranslate();
}

AgreementsPage::~AgreementsPage()
{
    // The parts go before the page does; what they still tell is for nobody.
    m_table->selectionModel()->disconnect(this);
    m_text->disconnect(m_pane);
    m_pane->disconnect(this);
    delete m_splitter;
}

QWidget* AgreementsPage::buildList()
{
    auto* list = new QWidget;
    QVBoxLayout* column = PaneSplitter::makeListColumn(list, m_headline);
    auto* both = new QWidget;
    auto* parts = new QVBoxLayout(both);
    parts->setContentsMargins(0, 0, 0, 0);
    parts->setSpacing(0);
    parts->addWidget(m_table);
    parts->addWidget(new Line(Qt::Horizontal));
    m_textTitle->setObjectName(u"textTitle"_s);
    m_textTitle->setContentsMargins(gap16, gap12, gap16, gap8);
    m_textTitle->setElide(Qt::ElideRight);
    parts->addWidget(m_textTitle);
    m_noText->setObjectName(u"noText"_s);
    m_textStack->addWidget(m_text);
    m_textStack->addWidget(m_noText);
    parts->addWidget(m_textStack, 1);
    m_empty->setObjectName(u"emptyState"_s);
    m_stack->addWidget(new QWidget); // before the first answer
    m_stack->addWidget(both);
    m_stack->addWidget(m_empty);
    column->addWidget(m_stack, 1);
    return list;
}

void AgreementsPage::buildTable()
{
    m_table->setObjectName(u"agreementsTable"_s);
    m_table->setModel(m_model);
    m_table->makeList();
    m_table->setSelectionMode(QAbstractItemView::SingleSelection);
    m_table->setTabKeyNavigation(false);
    m_table->setItemDelegateForColumn(AgreementModel::Lights, new LightCountsDelegate(m_table));
    m_table->setColumnWidth(AgreementModel::Code, 76);
    m_table->setColumnWidth(AgreementModel::Parties, 104);
    m_table->setColumnWidth(AgreementModel::Signed, 88);
    m_table->setColumnWidth(AgreementModel::ValidTo, 88);
    m_table->setColumnWidth(AgreementModel::Items, 52);
    m_table->setColumnWidth(AgreementModel::Lights, 184);
    m_table->setColumnWidth(AgreementModel::Rate, 96);
    m_table->setFillColumn(AgreementModel::Title, 96);
    connect(m_table->selectionModel(), &QItemSelectionModel::currentRowChanged, this, &AgreementsPage::showChosen);
}

void AgreementsPage::refresh()
{
    setStale(false);
    m_rows.begin();
    m_listing = true;
    m_rows.read<std::vector<AgreementRow>>(
        [&catalogue = ledger().catalogue(), day = ledger().today()](store::Database& database) { return models::readAgreements(database, catalogue, day); },
        [this](std::vector<AgreementRow>& rows) { takeRows(rows); });
}

void AgreementsPage::takeRows(std::vector<AgreementRow>& rows)
{
    m_listing = false;
    {
        const QSignalBlocker blocked(m_table->selectionModel());
        m_model->setRows(std::move(rows));
        const int kept = m_chosen ? m_model->rowOf(*m_chosen) : -1;
        if (m_model->rowCount() > 0)
            m_table->selectionModel()->setCurrentIndex(m_model->index(std::max(0, kept), AgreementModel::Title), QItemSelectionModel::ClearAndSelect | QItemSelectionModel::Rows);
    }
    m_stack->setCurrentIndex(m_model->rowCount() > 0 ? 1 : 2);
    fitTable();
    showChosen();
    showWords();
    emit headlineChanged();
    emit countsChanged();
}

void AgreementsPage::showChosen()
{
    const int row = m_table->currentIndex().row();
    m_contents.begin();
    if (row < 0 || row >= m_model->rowCount()) {
        m_reading = false;
        m_chosen.reset();
        m_pane->setAgreement(std::nullopt);
        m_text->setClauses({});
        return;
    }
    const AgreementRow& agreement = m_model->rows().at(static_cast<size_t>(row));
    if (m_chosen != agreement.record.id())
        m_text->choose({});
    m_chosen = agreement.record.id();
    m_pane->setAgreement(agreement);
    m_textTitle->setText(tr("Text of %1").arg(agreement.record.name()));
    m_reading = true;
    m_contents.read<AgreementContents>(
        [&catalogue = ledger().catalogue(), record = agreement.record, day = ledger().today()](store::Database& database) { return models::readAgreementContents(database, catalogue, record, day); },
        [this](AgreementContents& contents) { takeContents(contents); });
}

void AgreementsPage::takeContents(const AgreementContents& contents)
{
    m_reading = false;
    m_text->setClauses(contents.clauses);
    m_textStack->setCurrentIndex(contents.clauses.empty() ? 1 : 0);
    m_pane->setSides(contents.sides);
    // A clause that is no longer there filters nothing.
    m_pane->setClause(m_text->chosen());
}

void AgreementsPage::fitTable()
{
    const int rows = std::clamp(m_model->rowCount(), 1, mostRowsShown);
    const int bar = m_table->header()->length() > m_table->viewport()->width() ? m_table->horizontalScrollBar()->sizeHint().height() : 0;
    m_table->setFixedHeight(m_table->header()->sizeHint().height() + rows * m_table->verticalHeader()->defaultSectionSize() + bar);
}

bool AgreementsPage::isLoaded() const
{
    return !isStale() && !m_listing && !m_reading && m_pane->items()->records()->isLoaded();
}

QString AgreementsPage::finding() const
{
    const std::vector<AgreementRow>& rows = m_model->rows();
    if (rows.empty())
        return tr("No agreements yet");
    const auto count = static_cast<int>(rows.size());
    const auto worst = std::ranges::max_element(rows, {}, [](const AgreementRow& row) { return row.light(Light::Red); });
    const auto red = static_cast<int>(worst->light(Light::Red));
    const auto behind = static_cast<int>(std::ranges::count_if(rows, [](const AgreementRow& row) { return row.light(Light::Red) > 0; }));
    if (behind == 0)
        return tr("None of %n agreement(s) is behind", nullptr, count);
    if (count == 1)
        return tr("%n of %1 commitments of %2 are behind", nullptr, red).arg(worst->counts.all).arg(worst->record.label());
    return tr("Behind: %1 of %n agreements, most of all %2 with %3 commitments", nullptr, count).arg(behind).arg(worst->record.label()).arg(red);
}

void AgreementsPage::showWords()
{
    m_headline->setText(isStale() && m_model->rowCount() == 0 ? QString() : finding());
    m_empty->setState(tr("No agreements yet"));
    m_noText->setState(tr("The text of this agreement is not in the ledger"));
    if (m_table->currentIndex().isValid())
        m_textTitle->setText(tr("Text of %1").arg(m_model->rows().at(static_cast<size_t>(m_table->currentIndex().row())).record.name()));
}

QString AgreementsPage::key() const
{
    return u"agreements"_s;
}

Text AgreementsPage::title() const
{
    return ledger().catalogue().kind(key()).label();
}

QString AgreementsPage::iconName() const
{
    return u"agreements"_s;
}

QString AgreementsPage::headline() const
{
    return m_headline->text();
}

void AgreementsPage::retranslate()
{
    setAccessibleName(title().now());
    m_table->setAccessibleName(title().now());
    m_model->retranslate();
    m_text->retranslate();
    showWords();
    emit headlineChanged();
}

void AgreementsPage::setDensity(Density density)
{
    m_table->setDensity(density);
    m_pane->setDensity(density);
    fitTable();
}

PageCounts AgreementsPage::counts() const
{
    const qint64 all = m_model->rowCount();
    return {all, all, m_chosen ? 1 : 0};
}

QString AgreementsPage::countsText() const
{
    return tr("%n agreement(s)", nullptr, m_model->rowCount());
}

void AgreementsPage::showRecord(RecordId record)
{
    m_chosen = record;
    if (const int row = m_model->rowOf(record); row >= 0)
        m_table->selectRow(row);
    else
        refresh();
}

QString AgreementsPage::missingFor(Command command) const
{
    return command == Command::DetailPane ? QString() : tr("Open the Commitments page first.");
}

void AgreementsPage::run(Command command)
{
    if (command == Command::DetailPane)
        m_pane->setVisible(m_pane->isHidden());
}

bool AgreementsPage::isPaneShown() const
{
    return !m_pane->isHidden();
}

std::vector<PageKey> AgreementsPage::keys() const
{
    return {{u"Tab"_s, tr("From the agreements to the text and to the pane")},
            {u"↑ ↓"_s, tr("In the text: the commitments of a clause")},
            {u"Enter"_s, tr("In the text: to its commitments; on a commitment: open it")},
            {u"Esc"_s, tr("In the text: the commitments of every clause again")},
            {u"Ctrl+C"_s, tr("In the text: copy the clause")}};
}

QWidget* AgreementsPage::mainView() const
{
    return m_table;
}

QWidget* AgreementsPage::sidePane() const
{
    return m_pane->isHidden() ? nullptr : m_pane->items();
}

void AgreementsPage::resizeEvent(QResizeEvent* event)
{
    Page::resizeEvent(event);
    fitTable();
}

}

// SPDX-FileCopyrightText: PactLedger contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/commitments/commitmentspage.h"
#include "ui/commitments/headline.h"
#include "ui/records/totalsrow.h"
#include "ui/detail/detailpane.h"
#include "ui/records/builtinviews.h"
#include "ui/records/recordsbar.h"
#include "ui/records/recordslist.h"
#include "ui/table/lightdelegate.h"
#include "ui/table/progressdelegate.h"
#include "ui/table/tableview.h"
#include "ui/widgets/label.h"
#include "ui/widgets/panesplitter.h"
#include <QEvent>
#include <QSettings>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace pact::ui {

using namespace domain;

namespace {

RecordsList::Design design(const Kind& kind)
{
    return {.columns = {{u"light"_s, 56, 56},
                        {u"code"_s, 88, 88},
                        {u"title"_s, 240, 240},
                        {u"domain"_s, 120, 88, true},
                        {u"direction"_s, 64, 64, true},
                        {u"lead_unit"_s, 160, 124},
                        {u"due"_s, 96, 96},
                        {u"days_left"_s, 64, 64},
                        {u"progress"_s, 112, 112},
                        {u"next_step"_s, 200, 120, true}},
            .fill = u"title"_s,
            .sort = {kind.indexOf(u"light"_s)},
            .group = u"domain"_s};
}

}

CommitmentsPage::CommitmentsPage(store::Ledger& ledger, Prompts& prompts, QWidget* parent)
    : QWidget(parent), m_ledger(ledger), m_kind(ledger.catalogue().kind(u"commitments"_s)), m_splitter(nullptr), m_headline(new Label(TypeSize::Headline, true)),
      m_list(new RecordsList(ledger, m_kind, design(m_kind))), m_totals(new TotalsRow), m_pane(new DetailPane(ledger, prompts))
{
    setObjectName(u"commitmentsPage"_s);
    m_splitter = new PaneSplitter(buildList(), m_pane, this);
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->addWidget(m_splitter);
    TableView* table = m_list->table();
    table->setItemDelegateForColumn(m_kind.indexOf(u"light"_s), new LightDelegate(table));
    table->setItemDelegateForColumn(m_kind.indexOf(u"progress"_s), new ProgressDelegate(table));
    table->setGroupCountsColumn(m_kind.indexOf(u"lead_unit"_s));
    connectList();
    setTotalsShown(QSettings().value(u"commitments/totals"_s, true).toBool());
    retranslate();
}

CommitmentsPage::~CommitmentsPage()
{
    // The parts go before the page does; what they still tell is for nobody.
    m_list->disconnect(this);
    m_pane->disconnect(this);
    delete m_splitter;
}

QWidget* CommitmentsPage::buildList()
{
    auto* list = new QWidget;
    QVBoxLayout* column = PaneSplitter::makeListColumn(list, m_headline);
    column->addWidget(m_list, 1);
    column->addWidget(m_totals);
    setFocusProxy(m_list->table());
    return list;
}

void CommitmentsPage::connectList()
{
    connect(m_list, &RecordsList::listed, this, &CommitmentsPage::showAnswer);
    connect(m_list, &RecordsList::loaded, this, [this] {
        syncPane();
        emit loaded();
    });
    connect(m_list, &RecordsList::currentChanged, this, &CommitmentsPage::syncPane);
    connect(m_list, &RecordsList::selectionChanged, this, [this] {
        syncPane();
        emit selectionChanged();
    });
    connect(m_list, &RecordsList::filterTextChanged, this, &CommitmentsPage::filterTextChanged);
    connect(m_list, &RecordsList::done, this, &CommitmentsPage::done);
    connect(m_list, &RecordsList::zoomRequested, this, &CommitmentsPage::zoomRequested);
    connect(m_list, &RecordsList::newRequested, this, &CommitmentsPage::newCommitment);
    connect(m_list, &RecordsList::extensionRequested, this, &CommitmentsPage::extend);
    connect(m_list->bar(), &RecordsBar::totalsToggled, this, [this](bool shown) {
        QSettings().setValue(u"commitments/totals"_s, shown);
        m_totals->setVisible(shown);
    });
    connect(m_pane, &DetailPane::detailChanged, this, &CommitmentsPage::actsChanged);
    connect(m_pane, &DetailPane::done, this, &CommitmentsPage::done);
    connect(m_pane, &DetailPane::historyRequested, this, &CommitmentsPage::historyRequested);
    connect(m_pane, &DetailPane::rowsRequested, this, &CommitmentsPage::rowsRequested);
}

void CommitmentsPage::setTotalsShown(bool shown)
{
    m_list->bar()->setTotalsShown(shown);
    m_totals->setVisible(shown);
}

void CommitmentsPage::showAnswer()
{
    showHeadline();
    m_totals->setTotals(totals());
    emit listed();
    emit actsChanged();
}

void CommitmentsPage::showHeadline()
{
    const BuiltinView& view = viewOf(m_kind, filterText());
    // What narrows every view alike, an agreement for instance, is no finding of its own.
    QStringList terms = filterTerms(filterText());
    terms.removeIf([](const QString& term) { return term.startsWith(u"agreement:"_s); });
    const bool onlyView = terms.size() == filterTerms(view.filter).size();
    m_headline->setText(commitmentsHeadline(totals(), view.key, onlyView));
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

void CommitmentsPage::hideEvent(QHideEvent* event)
{
    keepWork();
    QWidget::hideEvent(event);
}

void CommitmentsPage::retranslate()
{
    setAccessibleName(m_kind.label().now());
    if (m_list->isStarted())
        showHeadline();
}

void CommitmentsPage::changeEvent(QEvent* event)
{
    QWidget::changeEvent(event);
    if (event->type() == QEvent::LanguageChange)
        retranslate();
}

}

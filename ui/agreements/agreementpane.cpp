// SPDX-FileCopyrightText: PactLedger contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/agreements/agreementpane.h"
#include "domain/errortext.h"
#include "domain/filter/filtertext.h"
#include "domain/rules/rates.h"
#include "models/fieldedit.h"
#include "ui/agreements/peopletree.h"
#include "ui/detail/conflictbar.h"
#include "ui/detail/recordform.h"
#include "ui/table/headerview.h"
#include "ui/table/lightdelegate.h"
#include "ui/table/tableview.h"
#include "ui/widgets/emptystate.h"
#include "ui/widgets/label.h"
#include "ui/widgets/lightbutton.h"
#include "ui/widgets/line.h"
#include "ui/widgets/messagebar.h"

#include <QAction>
#include <QEvent>
#include <QPushButton>
#include <QStackedWidget>
#include <QTabBar>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace pact::ui {

using namespace domain;

AgreementPane::AgreementPane(store::Ledger& ledger, QWidget* parent)
    : QWidget(parent)
    , m_ledger(ledger)
    , m_kind(ledger.catalogue().kind(u"agreements"_s))
    , m_model(new models::RecordTableModel(ledger, ledger.catalogue().kind(u"commitments"_s), this))
    , m_stack(new QStackedWidget)
    , m_none(new EmptyState)
    , m_title(new Label(TypeSize::Section, true))
    , m_rate(new Label(TypeSize::Body, false, Token::Secondary))
    , m_message(new MessageBar)
    , m_conflict(new ConflictBar)
    , m_tabs(new QTabBar)
    , m_pages(new QStackedWidget)
    , m_clauseBar(new QWidget)
    , m_clauseText(new Label(TypeSize::Body, true))
    , m_all(new QPushButton)
    , m_items(new TableView)
    , m_facts(new RecordForm(ledger, m_kind))
    , m_people(new PeopleTree)
{
    setObjectName(u"agreementPane"_s);
    build();
    m_facts->setReadOnly(m_ledger.isReadOnly());
    connect(m_facts, &RecordForm::edited, this, &AgreementPane::write);
    connect(m_conflict, &ConflictBar::mineChosen, this, [this](const models::EditRefusal& refusal) {
        models::FieldEdit again = refusal.edit;
        again.expected = refusal.found;
        write(again);
    });
    connect(m_conflict, &ConflictBar::theirsChosen, this, &AgreementPane::readFacts);
    connect(m_model, &models::RecordTableModel::failed, this, &AgreementPane::failed);
    connect(&m_ledger, &store::Ledger::changed, this, &AgreementPane::readFacts);
    connect(m_all, &QPushButton::clicked, this, &AgreementPane::allRequested);
    retranslate();
    setAgreement(std::nullopt);
}

AgreementPane::~AgreementPane()
{
    // The table goes before its model does.
    delete m_items;
}

void AgreementPane::build()
{
    auto* page = new QWidget;
    auto* column = new QVBoxLayout(page);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(0);
    column->addWidget(buildHead());
    column->addWidget(m_message);
    column->addWidget(m_conflict);
    m_tabs->setObjectName(u"agreementTabs"_s);
    m_tabs->setExpanding(false);
    m_tabs->setUsesScrollButtons(false);
    m_tabs->setDrawBase(false);
    for (QWidget* tab : std::initializer_list<QWidget*>{buildItems(), m_facts, m_people}) {
        m_tabs->addTab(QString());
        m_pages->addWidget(tab);
    }
    connect(m_tabs, &QTabBar::currentChanged, m_pages, &QStackedWidget::setCurrentIndex);
    auto* tabs = new QHBoxLayout;
    tabs->setContentsMargins(gap8, 0, gap8, 0);
    tabs->addWidget(m_tabs);
    tabs->addStretch();
    column->addLayout(tabs);
    column->addWidget(new Line(Qt::Horizontal));
    m_pages->setMinimumHeight(1);
    column->addWidget(m_pages, 1);
    m_stack->addWidget(page);
    m_stack->addWidget(m_none);
    auto* whole = new QVBoxLayout(this);
    whole->setContentsMargins(0, 0, 0, 0);
    whole->addWidget(m_stack);
}

QWidget* AgreementPane::buildHead()
{
    auto* head = new QWidget;
    auto* column = new QVBoxLayout(head);
    // The lights have their own margin.
    column->setContentsMargins(gap8, gap12, gap16, gap8);
    column->setSpacing(gap4);
    m_title->setContentsMargins(gap8, 0, 0, 0);
    m_title->setObjectName(u"agreementTitle"_s);
    m_title->setWordWrap(true);
    column->addWidget(m_title);
    auto* row = new QHBoxLayout;
    row->setSpacing(0);
    for (const Light light : allLights) {
        auto* button = new LightButton(light);
        button->setFocusPolicy(Qt::TabFocus);
        connect(button, &QAbstractButton::clicked, this, [this, light] { emit filterRequested(filterText() + u" light:"_s + lightKey(light)); });
        m_lights.push_back(button);
        row->addWidget(button);
    }
    row->addStretch();
    m_rate->setObjectName(u"agreementRate"_s);
    row->addWidget(m_rate);
    column->addLayout(row);
    return head;
}

QWidget* AgreementPane::buildItems()
{
    auto* place = new QWidget;
    auto* column = new QVBoxLayout(place);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(0);
    auto* bar = new QHBoxLayout(m_clauseBar);
    bar->setContentsMargins(gap16, gap8, gap16, gap8);
    m_clauseText->setObjectName(u"clauseOfItems"_s);
    m_clauseText->setElide(Qt::ElideMiddle);
    bar->addWidget(m_clauseText, 1);
    m_all->setObjectName(u"allItems"_s);
    bar->addWidget(m_all);
    column->addWidget(m_clauseBar);
    const Kind& kind = m_model->kind();
    m_items->setObjectName(u"agreementItems"_s);
    m_items->setModel(m_model);
    m_items->setEditTriggers(QAbstractItemView::NoEditTriggers);
    m_items->setItemDelegateForColumn(kind.indexOf(u"light"_s), new LightDelegate(m_items));
    m_items->header()->setSectionsClickable(false);
    m_items->header()->setSectionsMovable(false);
    const QStringList shown{u"light"_s, u"code"_s, u"title"_s};
    for (int i = 0; i < m_model->columnCount(); ++i)
        m_items->setColumnHidden(i, !shown.contains(m_model->fieldOf(i).key));
    for (qsizetype i = 0; i < shown.size(); ++i)
        m_items->header()->moveSection(m_items->header()->visualIndex(kind.indexOf(shown.at(i))), static_cast<int>(i));
    m_items->setColumnWidth(kind.indexOf(u"light"_s), 56);
    m_items->setColumnWidth(kind.indexOf(u"code"_s), 88);
    m_items->setFillColumn(kind.indexOf(u"title"_s), 160);
    m_model->setSort({store::SortKey{kind.indexOf(u"light"_s)}});
    auto* open = new QAction(m_items);
    open->setShortcuts({QKeySequence(Qt::Key_Return), QKeySequence(Qt::Key_Enter)});
    open->setShortcutContext(Qt::WidgetShortcut);
    m_items->addAction(open);
    connect(open, &QAction::triggered, this, &AgreementPane::openItem);
    connect(m_items, &QAbstractItemView::doubleClicked, this, &AgreementPane::openItem);
    column->addWidget(m_items, 1);
    return place;
}

void AgreementPane::setAgreement(const std::optional<models::AgreementRow>& agreement)
{
    const bool other = !agreement || !m_agreement || agreement->record.id() != m_agreement->record.id();
    m_agreement = agreement;
    m_stack->setCurrentIndex(m_agreement ? 0 : 1);
    if (other) {
        m_message->dismiss();
        m_conflict->hide();
        m_clause.clear();
        m_people->setSides({});
    }
    if (m_agreement) {
        m_facts->setRecord(m_agreement->record);
        for (size_t i = 0; i < m_lights.size(); ++i)
            m_lights.at(i)->setCount(static_cast<int>(m_agreement->counts.lights.at(i)));
    }
    if (other)
        filterItems();
    retranslate();
}

void AgreementPane::setSides(const std::vector<models::AgreementSide>& sides)
{
    m_people->setSides(sides);
    retranslate();
}

void AgreementPane::setClause(const QString& number)
{
    if (number == m_clause)
        return;
    m_clause = number;
    filterItems();
    if (!number.isEmpty())
        openTab(Tab::Items);
    retranslate();
}

QString AgreementPane::filterText() const
{
    return filterOneOf(u"agreement"_s, {m_agreement->record.label()});
}

void AgreementPane::filterItems()
{
    if (!m_agreement)
        return;
    Filter filter{.op = Filter::Op::Equals, .field = m_model->kind().indexOf(u"agreement"_s), .values = {m_agreement->record.label()}};
    if (!m_clause.isEmpty())
        filter = Filter::both(filter, {.op = Filter::Op::Equals, .field = m_model->kind().indexOf(u"clause"_s), .values = {m_clause}});
    m_model->setFilter(filter);
}

void AgreementPane::openTab(Tab tab)
{
    m_tabs->setCurrentIndex(static_cast<int>(tab));
}

void AgreementPane::setDensity(Density density)
{
    m_items->setDensity(density);
}

void AgreementPane::openItem()
{
    if (const auto id = m_model->idAt(m_items->currentIndex().row()))
        emit commitmentRequested(*id);
}

void AgreementPane::readFacts()
{
    if (!m_agreement)
        return;
    store::RecordReader reader(m_ledger.database(), m_ledger.catalogue(), m_ledger.settings().lights);
    if (const auto row = reader.byId(m_kind, m_agreement->record.id(), m_ledger.today())) {
        m_agreement->record = row->record;
        m_facts->setRecord(row->record);
    }
}

void AgreementPane::write(const models::FieldEdit& edit)
{
    const auto written = models::editField(m_ledger, m_kind, edit);
    if (written) {
        m_message->dismiss();
        m_conflict->hide();
        // Nothing changed: the input shows again what the ledger has.
        if (!*written)
            readFacts();
        return;
    }
    if (written.error().error.code == Error::Code::Conflict)
        m_conflict->showConflict(written.error(), m_kind);
    else
        m_message->showMessage(MessageBar::Kind::Error, errorText(written.error().error));
}

void AgreementPane::retranslate()
{
    setAccessibleName(tr("The agreement"));
    m_none->setState(tr("Choose an agreement to see what belongs to it"));
    m_tabs->setAccessibleName(tr("The agreement"));
    m_items->setAccessibleName(tr("Commitments of the agreement"));
    const auto numbered = [](const QString& text, qint64 count) { return count == 0 ? text : text + u' ' + QString::number(count); };
    m_tabs->setTabText(static_cast<int>(Tab::Items), numbered(tr("Commitments"), m_agreement ? m_agreement->counts.all : 0));
    m_tabs->setTabText(static_cast<int>(Tab::Facts), tr("Facts"));
    m_tabs->setTabText(static_cast<int>(Tab::People), numbered(tr("People"), m_people->peopleCount()));
    m_clauseBar->setVisible(!m_clause.isEmpty());
    m_clauseText->setText(tr("Of %1").arg(m_clause));
    m_all->setText(tr("All commitments"));
    if (!m_agreement)
        return;
    m_title->setText(m_agreement->record.label() + u' ' + m_agreement->record.name());
    const Ratio ratio{m_agreement->counts.done, m_agreement->counts.completable};
    m_rate->setText(ratio.whole == 0 ? tr("Completion —") : tr("Completion %1 %").arg(ratio.text()));
}

void AgreementPane::changeEvent(QEvent* event)
{
    QWidget::changeEvent(event);
    if (event->type() != QEvent::LanguageChange)
        return;
    m_model->retranslate();
    m_people->retranslate();
    retranslate();
}

}

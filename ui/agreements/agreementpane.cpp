// SPDX-FileCopyrightText: PactLedger contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/agreements/agreementpane.h"
#include "domain/filter/filtertext.h"
#include "models/counttexts.h"
#include "ui/agreements/peopletree.h"
#include "ui/commitments/commitmentlist.h"
#include "ui/detail/recordfacts.h"
#include "ui/widgets/emptystate.h"
#include "ui/widgets/label.h"
#include "ui/widgets/lightrow.h"
#include "ui/widgets/panetabs.h"

#include <QEvent>
#include <QPushButton>
#include <QStackedWidget>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace pact::ui {

using namespace domain;

AgreementPane::AgreementPane(store::Ledger& ledger, QWidget* parent)
    : QWidget(parent)
    , m_stack(new QStackedWidget)
    , m_none(new EmptyState)
    , m_title(new Label(TypeSize::Section, true))
    , m_rate(new Label(TypeSize::Body, false, Token::Secondary))
    , m_lights(new LightRow)
    , m_clauseBar(new QWidget)
    , m_clauseText(new Label(TypeSize::Body, true))
    , m_all(new QPushButton)
    , m_items(new CommitmentList(ledger))
    , m_facts(new RecordFacts(ledger, ledger.catalogue().kind(u"agreements"_s)))
    , m_people(new PeopleTree)
    , m_tabs(new PaneTabs(u"agreementTabs"_s, {buildItems(), m_facts, m_people}))
{
    setObjectName(u"agreementPane"_s);
    build();
    connect(m_facts, &RecordFacts::recordRead, this, [this](const Record& record) { m_agreement->record = record; });
    connect(m_items, &CommitmentList::commitmentRequested, this, &AgreementPane::commitmentRequested);
    connect(m_items, &CommitmentList::failed, this, &AgreementPane::failed);
    connect(m_all, &QPushButton::clicked, this, &AgreementPane::allRequested);
    retranslate();
    setAgreement(std::nullopt);
}

void AgreementPane::build()
{
    auto* page = new QWidget;
    auto* column = new QVBoxLayout(page);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(0);
    column->addWidget(buildHead());
    column->addWidget(m_tabs, 1);
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
    connect(m_lights, &LightRow::clicked, this, [this](Light light) { emit filterRequested(filterText() + u" light:"_s + lightKey(light)); });
    m_rate->setObjectName(u"agreementRate"_s);
    m_lights->addAtEnd(m_rate);
    column->addWidget(m_lights);
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
    m_items->setObjectName(u"agreementItems"_s);
    column->addWidget(m_items, 1);
    return place;
}

void AgreementPane::setAgreement(const std::optional<models::AgreementRow>& agreement)
{
    const bool other = !agreement || !m_agreement || agreement->record.id() != m_agreement->record.id();
    m_agreement = agreement;
    m_stack->setCurrentIndex(m_agreement ? 0 : 1);
    if (other) {
        m_clause.clear();
        m_people->setSides({});
    }
    if (m_agreement) {
        m_facts->setRecord(m_agreement->record);
        m_lights->setCounts(m_agreement->counts.lights);
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
    models::RecordTableModel* model = m_items->records();
    Filter filter{.op = Filter::Op::Equals, .field = model->kind().indexOf(u"agreement"_s), .values = {m_agreement->record.label()}};
    if (!m_clause.isEmpty())
        filter = Filter::both(filter, {.op = Filter::Op::Equals, .field = model->kind().indexOf(u"clause"_s), .values = {m_clause}});
    model->setFilter(filter);
}

void AgreementPane::openTab(Tab tab)
{
    m_tabs->open(static_cast<int>(tab));
}

void AgreementPane::setDensity(Density density)
{
    m_items->setDensity(density);
}

void AgreementPane::retranslate()
{
    setAccessibleName(tr("The agreement"));
    m_none->setState(tr("Choose an agreement to see what belongs to it"));
    m_tabs->setName(tr("The agreement"));
    m_items->setAccessibleName(tr("Commitments of the agreement"));
    m_tabs->setText(static_cast<int>(Tab::Items), tr("Commitments"), m_agreement ? m_agreement->counts.all : 0);
    m_tabs->setText(static_cast<int>(Tab::Facts), tr("Facts"));
    m_tabs->setText(static_cast<int>(Tab::People), tr("People"), m_people->peopleCount());
    m_clauseBar->setVisible(!m_clause.isEmpty());
    m_clauseText->setText(tr("Of %1").arg(m_clause));
    m_all->setText(tr("All commitments"));
    if (!m_agreement)
        return;
    m_title->setText(m_agreement->record.label() + u' ' + m_agreement->record.name());
    m_rate->setText(models::rateText(m_agreement->counts));
}

void AgreementPane::changeEvent(QEvent* event)
{
    QWidget::changeEvent(event);
    if (event->type() != QEvent::LanguageChange)
        return;
    m_people->retranslate();
    retranslate();
}

}

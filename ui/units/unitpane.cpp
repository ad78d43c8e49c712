// SPDX-FileCopyrightText: PactLedger contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/units/unitpane.h"

#include "models/counttexts.h"
#include "ui/commitments/commitmentlist.h"
#include "ui/detail/recordfacts.h"
#include "ui/units/nameslist.h"
#include "ui/widgets/emptystate.h"
#include "ui/widgets/label.h"
#include "ui/widgets/lightrow.h"
#include "ui/widgets/panetabs.h"

#include <QEvent>
#include <QHeaderView>
#include <QPushButton>
#include <QStackedWidget>
#include <QTreeWidget>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace pact::ui {

using namespace domain;

UnitPane::UnitPane(store::Ledger& ledger, QWidget* parent)
    : QWidget(parent)
    , m_ledger(ledger)
    , m_stack(new QStackedWidget)
    , m_none(new EmptyState)
    , m_title(new Label(TypeSize::Section, true))
    , m_party(new Label(TypeSize::Body, false, Token::Secondary))
    , m_rate(new Label(TypeSize::Body, false, Token::Secondary))
    , m_lights(new LightRow)
    , m_rename(new QPushButton)
    , m_merge(new QPushButton)
    , m_items(new CommitmentList(ledger))
    , m_names(new NamesList)
    , m_people(new QTreeWidget)
    , m_facts(new RecordFacts(ledger, ledger.catalogue().kind(u"units"_s)))
    , m_tabs(new PaneTabs(u"unitTabs"_s, {m_items, m_names, m_people, m_facts}))
{
    setObjectName(u"unitPane"_s);
    auto* page = new QWidget;
    auto* column = new QVBoxLayout(page);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(0);
    column->addWidget(buildHead());
    column->addWidget(m_tabs, 1);
    m_items->setObjectName(u"unitItems"_s);
    m_people->setObjectName(u"unitPeople"_s);
    m_people->header()->hide();
    m_people->setRootIsDecorated(false);
    m_people->setIndentation(0);
    m_people->setFrameShape(QFrame::NoFrame);
    m_people->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    m_stack->addWidget(page);
    m_stack->addWidget(m_none);
    auto* whole = new QVBoxLayout(this);
    whole->setContentsMargins(0, 0, 0, 0);
    whole->addWidget(m_stack);
    connect(m_lights, &LightRow::clicked, this, [this](Light light) { emit filterRequested(models::owedBy(m_unit->record) + u" light:"_s + lightKey(light)); });
    connect(m_items, &CommitmentList::commitmentRequested, this, &UnitPane::commitmentRequested);
    connect(m_items, &CommitmentList::failed, this, &UnitPane::failed);
    connect(m_names, &NamesList::unitRequested, this, &UnitPane::unitRequested);
    connect(m_rename, &QPushButton::clicked, this, &UnitPane::renameRequested);
    connect(m_merge, &QPushButton::clicked, this, &UnitPane::mergeRequested);
    connect(m_people, &QTreeWidget::itemActivated, this, [this](const QTreeWidgetItem* item) {
        const auto person = static_cast<size_t>(m_people->indexOfTopLevelItem(const_cast<QTreeWidgetItem*>(item)));
        emit personRequested(m_contents.people.at(person).id());
    });
    retranslate();
    setUnit(std::nullopt);
}

QWidget* UnitPane::buildHead()
{
    auto* head = new QWidget;
    auto* column = new QVBoxLayout(head);
    // The lights have their own margin.
    column->setContentsMargins(gap8, gap12, gap16, gap8);
    column->setSpacing(gap4);
    m_title->setObjectName(u"unitTitle"_s);
    m_title->setContentsMargins(gap8, 0, 0, 0);
    m_title->setWordWrap(true);
    column->addWidget(m_title);
    auto* acts = new QHBoxLayout;
    acts->setContentsMargins(gap8, 0, 0, 0);
    acts->setSpacing(gap8);
    m_party->setElide(Qt::ElideMiddle);
    acts->addWidget(m_party, 1);
    m_rename->setObjectName(u"renameUnit"_s);
    acts->addWidget(m_rename);
    m_merge->setObjectName(u"mergeUnit"_s);
    acts->addWidget(m_merge);
    column->addLayout(acts);
    m_rate->setObjectName(u"unitRate"_s);
    m_lights->addAtEnd(m_rate);
    column->addWidget(m_lights);
    return head;
}

void UnitPane::setUnit(const std::optional<models::UnitRow>& unit)
{
    const bool other = !unit || !m_unit || unit->record.id() != m_unit->record.id();
    m_unit = unit;
    m_stack->setCurrentIndex(m_unit ? 0 : 1);
    if (other)
        m_contents = {};
    if (m_unit) {
        m_facts->setRecord(m_unit->record);
        m_lights->setCounts(m_unit->counts.lights);
        m_names->setUnit(*m_unit, m_contents.passedInto);
        m_rename->setEnabled(!m_ledger.isReadOnly() && !m_unit->ended);
        m_merge->setEnabled(m_rename->isEnabled());
        if (other)
            filterItems();
    }
    retranslate();
}

void UnitPane::setContents(const models::UnitContents& contents)
{
    m_contents = contents;
    if (m_unit)
        m_names->setUnit(*m_unit, contents.passedInto);
    showPeople();
    retranslate();
}

void UnitPane::filterItems()
{
    models::RecordTableModel* model = m_items->records();
    const auto filter = parseFilter(models::owedBy(m_unit->record), model->kind(), m_ledger.catalogue(), m_ledger.today());
    if (filter)
        model->setFilter(*filter);
    else
        emit failed(filter.error());
}

void UnitPane::showPeople()
{
    m_people->clear();
    for (const Record& person : m_contents.people) {
        auto* item = new QTreeWidgetItem(m_people, {models::personLine(person)});
        item->setToolTip(0, item->text(0));
    }
}

void UnitPane::openTab(Tab tab)
{
    m_tabs->open(static_cast<int>(tab));
}

void UnitPane::setDensity(Density density)
{
    m_items->setDensity(density);
}

void UnitPane::retranslate()
{
    setAccessibleName(tr("The unit"));
    m_none->setState(tr("Choose a unit to see what it owes"));
    m_tabs->setName(tr("The unit"));
    m_items->setAccessibleName(tr("Commitments of the unit"));
    m_people->setAccessibleName(tr("People of the unit"));
    m_rename->setText(tr("Rename…"));
    m_merge->setText(tr("Merge…"));
    m_tabs->setText(static_cast<int>(Tab::Items), tr("Commitments"), m_unit ? m_unit->counts.all : 0);
    m_tabs->setText(static_cast<int>(Tab::Names), tr("Names"), m_unit && m_unit->names.size() > 1 ? std::ssize(m_unit->names) : 0);
    m_tabs->setText(static_cast<int>(Tab::People), tr("People"), std::ssize(m_contents.people));
    m_tabs->setText(static_cast<int>(Tab::Facts), tr("Facts"));
    if (!m_unit)
        return;
    m_title->setText(m_unit->record.name());
    const auto party = m_unit->record.value(u"party"_s).ref();
    m_party->setText(party ? party->name.now() : QString());
    m_rate->setText(models::rateText(m_unit->counts));
}

void UnitPane::changeEvent(QEvent* event)
{
    QWidget::changeEvent(event);
    if (event->type() == QEvent::LanguageChange)
        retranslate();
}

}

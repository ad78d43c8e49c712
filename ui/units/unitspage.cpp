// SPDX-FileCopyrightText: PactLedger contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/units/unitspage.h"

#include "domain/errortext.h"
#include "store/acts.h"
#include "ui/commitments/commitmentlist.h"
#include "ui/detail/newrecorddialog.h"
#include "ui/units/nameslist.h"
#include "ui/units/peopletable.h"
#include "ui/units/personpane.h"
#include "ui/units/unitnamedialog.h"
#include "ui/units/unitpane.h"
#include "ui/units/unitsbar.h"
#include "ui/units/unittable.h"
#include "ui/widgets/emptystate.h"
#include "ui/widgets/label.h"
#include "ui/widgets/messagebar.h"
#include "ui/widgets/panesplitter.h"
#include "ui/widgets/removebar.h"

#include <QStackedWidget>
#include <QVBoxLayout>
#include <algorithm>

using namespace Qt::StringLiterals;

namespace pact::ui {

using namespace domain;
using models::UnitContents;
using models::UnitRow;

UnitsPage::UnitsPage(store::Ledger& ledger, QWidget* parent)
    : LedgerPage(ledger, parent)
    , m_contents(ledger.viewpoint())
    , m_splitter(nullptr)
    , m_headline(new Label(TypeSize::Headline, true))
    , m_bar(new UnitsBar)
    , m_message(new MessageBar)
    , m_remove(new RemoveBar)
    , m_tables(new QStackedWidget)
    , m_empty(new EmptyState)
    , m_units(new UnitTable(ledger))
    , m_people(new PeopleTable(ledger))
    , m_panes(new QStackedWidget)
    , m_unitPane(new UnitPane(ledger))
    , m_personPane(new PersonPane(ledger))
{
    setObjectName(u"unitsPage"_s);
    m_panes->addWidget(m_unitPane);
    m_panes->addWidget(m_personPane);
    m_splitter = new PaneSplitter(buildList(), m_panes, this);
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->addWidget(m_splitter);
    connectTables();
    connectPanes();
    setFocusProxy(m_units);
    connect(&m_contents, &models::QueryRunner::failed, this, [this](quint64, const Error& error) {
        m_reading = false;
        emit failed(error);
    });
    m_bar->setCanAdd(!ledger.isReadOnly());
    filter();
    retranslate();
}

UnitsPage::~UnitsPage()
{
    // The parts go before the page does; what they still tell is for nobody.
    m_units->disconnect(this);
    m_people->disconnect(this);
    m_unitPane->disconnect(this);
    delete m_splitter;
}

QWidget* UnitsPage::buildList()
{
    auto* list = new QWidget;
    QVBoxLayout* column = PaneSplitter::makeListColumn(list, m_headline);
    column->addWidget(m_bar);
    column->addSpacing(gap8);
    column->addWidget(m_message);
    column->addWidget(m_remove);
    m_empty->setObjectName(u"emptyState"_s);
    m_tables->addWidget(m_units);
    m_tables->addWidget(m_people);
    m_tables->addWidget(m_empty);
    column->addWidget(m_tables, 1);
    return list;
}

void UnitsPage::connectTables()
{
    connect(m_bar, &UnitsBar::listChanged, this, [this] {
        m_panes->setCurrentIndex(static_cast<int>(m_bar->list()));
        filter();
    });
    connect(m_bar, &UnitsBar::conditionChanged, this, &UnitsPage::filter);
    connect(m_bar, &UnitsBar::left, this, [this] { mainView()->setFocus(); });
    connect(m_bar, &UnitsBar::addRequested, this, &UnitsPage::addRecord);
    connect(m_remove, &RemoveBar::confirmed, this, &UnitsPage::remove);
    connect(m_units, &UnitTable::failed, this, &Page::failed);
    connect(m_people, &PeopleTable::failed, this, &Page::failed);
    connect(m_units, &UnitTable::chosenChanged, this, &UnitsPage::showUnit);
    connect(m_people, &PeopleTable::chosenChanged, this, [this] { m_personPane->setPerson(m_people->chosen()); });
    connect(m_units, &UnitTable::listed, this, [this] {
        showWords();
        emit headlineChanged();
        emit countsChanged();
    });
    connect(m_people, &PeopleTable::listed, this, [this] {
        showWords();
        emit countsChanged();
    });
}

void UnitsPage::connectPanes()
{
    connect(m_unitPane, &UnitPane::commitmentRequested, this, [this](RecordId commitment) { emit recordRequested(u"commitments"_s, commitment); });
    connect(m_unitPane, &UnitPane::filterRequested, this, &Page::filterRequested);
    connect(m_personPane, &PersonPane::filterRequested, this, &Page::filterRequested);
    connect(m_unitPane, &UnitPane::failed, this, &Page::failed);
    for (const auto requested : {&UnitPane::unitRequested, &UnitPane::personRequested})
        connect(m_unitPane, requested, this, &UnitsPage::showRecord);
    const auto ask = [this](UnitNameDialog* dialog) {
        connect(dialog, &UnitNameDialog::done, this, [this](const QString& sentence) { emit done(sentence, true); });
        dialog->open();
    };
    connect(m_unitPane, &UnitPane::renameRequested, this, [this, ask] {
        if (const UnitRow* unit = m_units->chosen())
            ask(UnitNameDialog::forRenaming(ledger(), *unit, this));
    });
    connect(m_unitPane, &UnitPane::mergeRequested, this, [this, ask] {
        if (const UnitRow* unit = m_units->chosen())
            ask(UnitNameDialog::forMerging(ledger(), *unit, m_units->units()->units(), this));
    });
}

void UnitsPage::refresh()
{
    setStale(false);
    m_units->refresh();
}

void UnitsPage::showUnit()
{
    const UnitRow* unit = m_units->chosen();
    m_contents.begin();
    m_reading = unit != nullptr;
    m_unitPane->setUnit(unit ? std::optional(*unit) : std::nullopt);
    emit countsChanged();
    if (!unit)
        return;
    m_contents.read<UnitContents>(
        [&catalogue = ledger().catalogue(), row = *unit, day = ledger().today()](store::Database& database) { return models::readUnitContents(database, catalogue, row, day); },
        [this](UnitContents& contents) {
            m_reading = false;
            m_unitPane->setContents(contents);
        });
}

void UnitsPage::filter()
{
    m_units->setShown(showsUnits() ? m_bar->words() : QString(), m_bar->isPastShown());
    m_people->setShown(showsUnits() ? QString() : m_bar->words(), m_bar->isPastShown());
    showWords();
    emit countsChanged();
}

void UnitsPage::addRecord()
{
    const UnitRow* unit = m_units->chosen();
    NewRecordDialog* dialog = showsUnits() ? NewRecordDialog::forUnit(ledger(), this) : NewRecordDialog::forPerson(ledger(), unit ? unit->record.label() : QString(), this);
    connect(dialog, &NewRecordDialog::added, this, [this, units = showsUnits()](const QString& label) {
        emit done(tr("%1 added").arg(label), true);
        if (units) {
            m_units->chooseNamed(label);
            return;
        }
        store::RecordReader reader(ledger().database(), ledger().catalogue(), ledger().settings().lights);
        if (const auto added = reader.byCode(ledger().catalogue().kind(u"people"_s), label, ledger().today()))
            m_people->choose(added->record.id());
    });
    dialog->open();
}

bool UnitsPage::showsUnits() const
{
    return m_bar->list() == UnitsBar::List::Units;
}

std::optional<Record> UnitsPage::chosen() const
{
    if (!showsUnits())
        return m_people->chosen();
    const UnitRow* unit = m_units->chosen();
    return unit ? std::optional(unit->record) : std::nullopt;
}

void UnitsPage::askToRemove()
{
    m_remove->ask([units = showsUnits(), name = chosen()->name()] { return units ? tr("Remove the unit %1. Why?").arg(name) : tr("Remove the person %1. Why?").arg(name); });
}

void UnitsPage::remove(const QString& reason)
{
    const auto record = chosen();
    if (!record)
        return;
    std::vector<RecordId> ids{record->id()};
    if (showsUnits()) {
        ids.clear();
        std::ranges::transform(m_units->chosen()->names, std::back_inserter(ids), &Record::id);
    }
    if (const auto removed = store::removeRecords(ledger(), record->kind(), ids, reason))
        emit done(tr("%1 removed").arg(record->name()), true);
    else
        m_message->showMessage(MessageBar::Kind::Error, errorText(removed.error()));
    mainView()->setFocus();
}

bool UnitsPage::isLoaded() const
{
    return !isStale() && !m_units->isReading() && !m_reading && m_unitPane->items()->records()->isLoaded() && m_people->records()->isLoaded();
}

QString UnitsPage::finding() const
{
    const std::vector<UnitRow>& units = m_units->units()->units();
    if (units.empty())
        return tr("No units yet");
    const auto red = [](const UnitRow& unit) { return unit.light(Light::Red); };
    const auto worst = std::ranges::max_element(units, {}, red);
    const auto behind = static_cast<int>(std::ranges::count_if(units, [&](const UnitRow& unit) { return red(unit) > 0; }));
    if (behind == 0)
        return tr("None of %n unit(s) is behind", nullptr, static_cast<int>(units.size()));
    return tr("%n unit(s) behind, most of all %1 (%2 red)", nullptr, behind).arg(worst->record.name()).arg(red(*worst));
}

void UnitsPage::showWords()
{
    m_headline->setText(isStale() && m_units->units()->units().empty() ? QString() : finding());
    const bool units = showsUnits();
    m_bar->retranslate();
    const bool none = units ? m_units->units()->rowCount() == 0 && !isStale() : m_people->records()->isLoaded() && m_people->records()->rowCount() == 0;
    if (m_bar->words().isEmpty())
        m_empty->setState(units ? tr("No units yet") : tr("No people yet"));
    else
        m_empty->setState(units ? tr("No unit has such a name") : tr("Nobody answers to that"));
    m_tables->setCurrentIndex(none ? 2 : static_cast<int>(m_bar->list()));
}

QString UnitsPage::key() const
{
    return u"units"_s;
}

Text UnitsPage::title() const
{
    return {u"单位与人员"_s, u"Units and people"_s};
}

QString UnitsPage::iconName() const
{
    return u"person"_s;
}

QString UnitsPage::headline() const
{
    return m_headline->text();
}

void UnitsPage::retranslate()
{
    setAccessibleName(title().now());
    m_units->setAccessibleName(ledger().catalogue().kind(u"units"_s).label().now());
    m_people->setAccessibleName(ledger().catalogue().kind(u"people"_s).label().now());
    m_units->units()->retranslate();
    showWords();
    emit headlineChanged();
}

void UnitsPage::setDensity(Density density)
{
    m_units->setDensity(density);
    m_people->setDensity(density);
    m_unitPane->setDensity(density);
}

PageCounts UnitsPage::counts() const
{
    const qint64 shown = showsUnits() ? m_units->units()->rowCount() : m_people->records()->itemCount();
    return {shown, shown, mainView() == m_empty ? 0 : 1};
}

QString UnitsPage::countsText() const
{
    return showsUnits() ? tr("%n unit(s)", nullptr, m_units->units()->rowCount()) : tr("%n person(s)", nullptr, m_people->records()->itemCount());
}

void UnitsPage::showRecord(RecordId record)
{
    const std::vector<UnitRow>& units = m_units->units()->units();
    const bool isUnit = std::ranges::any_of(units, [&](const UnitRow& unit) { return unit.isNamedBy(record); });
    m_bar->setList(isUnit ? UnitsBar::List::Units : UnitsBar::List::People);
    if (!isUnit) {
        m_bar->clearWords();
        m_people->choose(record);
    } else if (!m_units->choose(record)) {
        // It is of the past, or left out by what is looked for.
        m_bar->clearWords();
        m_bar->setPastShown(true);
    }
}

std::optional<ShownRows> UnitsPage::shownRows() const
{
    const bool units = showsUnits();
    const Kind& kind = ledger().catalogue().kind(units ? u"units"_s : u"people"_s);
    ShownRows shown{.query = {.kind = &kind, .filter = units ? Filter::all() : m_people->records()->filter(), .sort = {}, .day = ledger().today()}, .fields = {}};
    for (int field = 0; field < kind.fieldCount(); ++field) {
        if (kind.field(field).isStored() && kind.field(field).type != FieldType::Identity)
            shown.fields.push_back(field);
    }
    return shown;
}

QString UnitsPage::missingFor(Command command) const
{
    if (command == Command::DetailPane)
        return {};
    if (command != Command::Remove)
        return tr("Open the Commitments page first.");
    if (ledger().isReadOnly())
        return tr("The ledger can only be read here.");
    return chosen() ? QString() : tr("Choose a unit or a person first.");
}

void UnitsPage::run(Command command)
{
    if (command == Command::DetailPane)
        m_panes->setVisible(m_panes->isHidden());
    else if (command == Command::Remove)
        askToRemove();
}

bool UnitsPage::isPaneShown() const
{
    return !m_panes->isHidden();
}

bool UnitsPage::closeInnermost()
{
    if (m_bar->words().isEmpty())
        return false;
    m_bar->clearWords();
    return true;
}

std::vector<PageKey> UnitsPage::keys() const
{
    return {{u"Tab"_s, tr("From the list to the pane")},
            {u"← →"_s, tr("On the tabs: units or people, the parts of the pane")},
            {u"Enter"_s, tr("In the pane: open the commitment, unit or person")},
            {u"Esc"_s, tr("Look for nothing: the whole list again")}};
}

QWidget* UnitsPage::mainView() const
{
    return m_tables->currentWidget();
}

QWidget* UnitsPage::sidePane() const
{
    return m_panes->isHidden() ? nullptr : m_panes->currentWidget();
}

}

// SPDX-FileCopyrightText: PactLedger contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "store/acts.h"
#include "store/unitacts.h"
#include "support/sampleledger.h"
#include "ui/commitments/commitmentlist.h"
#include "ui/detail/newrecorddialog.h"
#include "ui/detail/recordfacts.h"
#include "ui/detail/recordform.h"
#include "ui/fields/fieldeditor.h"
#include "ui/namelesscontrols.h"
#include "ui/ownsettings.h"
#include "ui/theme/theme.h"
#include "ui/units/nameslist.h"
#include "ui/units/peopletable.h"
#include "ui/units/personpane.h"
#include "ui/units/unitnamedialog.h"
#include "ui/units/unitpane.h"
#include "ui/units/unitsbar.h"
#include "ui/units/unitspage.h"
#include "ui/units/unittable.h"
#include "ui/widgets/lightbutton.h"
#include "ui/widgets/removebar.h"

#include <QCheckBox>
#include <QComboBox>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QSignalSpy>
#include <QTest>
#include <algorithm>

using namespace Qt::StringLiterals;
using namespace pact::ui;
using pact::models::UnitModel;
using pact::models::UnitRow;
using pact::tests::TestLedger;
namespace domain = pact::domain;
namespace store = pact::store;

class TestUnitsPage : public QObject
{
    Q_OBJECT

private slots:
    void initTestCase();
    void init();
    void cleanup();
    void eachUnitSaysWhatItOwes();
    void theHeadlineAnswersWhoIsBehind();
    void oursStandBeforeTheirs();
    void namesOfAnyTimeAreFound_data();
    void namesOfAnyTimeAreFound();
    void aLightAsksForItsRows();
    void aRenamedUnitKeepsItsPlaceAndItsNames();
    void aRefusedNameIsSaidInTheDialog();
    void mergedUnitsOweTogether();
    void peopleAreThoseOfTheDay();
    void aPersonIsOpenedFromTheUnit();
    void factsOfAPersonAreWritten();
    void aNewUnitIsChosen();
    void aUnitThatIsNamedIsNotRemoved();
    void aPersonIsRemovedWithAReason();
    void everyWordFollowsTheLanguage();
    void everyControlHasAName();

private:
    template <class T>
    T* find(const char* name)
    {
        return m_page->findChild<T*>(QLatin1StringView(name));
    }
    template <class T>
    T* inDialog(const char* name)
    {
        const auto* dialog = m_page->findChild<QDialog*>();
        return dialog ? dialog->findChild<T*>(QLatin1StringView(name)) : nullptr;
    }
    const UnitRow* unit(const QString& name)
    {
        const auto& units = m_page->units()->units()->units();
        const auto found = std::ranges::find_if(units, [&](const UnitRow& row) { return row.record.label() == name; });
        return found == units.end() ? nullptr : &*found;
    }
    void choose(const QString& name)
    {
        const UnitRow* row = unit(name);
        QVERIFY2(row, qUtf8Printable(name));
        m_page->showRecord(row->record.id());
        QTRY_VERIFY(m_page->isLoaded());
        QCOMPARE(m_page->units()->chosen()->record.label(), name);
    }
    QStringList listed(UnitModel::Column column)
    {
        QStringList texts;
        const auto* model = m_page->units()->units();
        for (int row = 0; row < model->rowCount(); ++row)
            texts << model->index(row, column).data().toString();
        return texts;
    }
    QStringList nameRows()
    {
        QStringList texts;
        const NamesList* names = m_page->unitPane()->names();
        for (int row = 0; row < names->topLevelItemCount(); ++row)
            texts << names->topLevelItem(row)->text(0) + u'|' + names->topLevelItem(row)->text(1).section(u" · "_s, 0, 0);
        return texts;
    }

    std::unique_ptr<pact::tests::OwnSettings> m_settings;
    std::unique_ptr<TestLedger> m_ledger;
    std::unique_ptr<UnitsPage> m_page;
};

void TestUnitsPage::initTestCase()
{
    domain::setLanguage(domain::Language::Chinese);
    ThemeNotifier::instance().apply(false);
}

void TestUnitsPage::init()
{
    m_settings = std::make_unique<pact::tests::OwnSettings>();
    m_ledger = std::make_unique<TestLedger>(TestLedger::Content::Sample);
    m_page = std::make_unique<UnitsPage>(**m_ledger);
    connect(m_page.get(), &Page::failed, this, [](const domain::Error& error) { QFAIL(qUtf8Printable(error.args.join(u' ') + error.detail)); });
    m_page->resize(1366, 700);
    m_page->show();
    m_page->activateWindow();
    QVERIFY(QTest::qWaitForWindowActive(m_page.get()));
    QTRY_VERIFY(m_page->isLoaded());
}

void TestUnitsPage::cleanup()
{
    m_page.reset();
    m_ledger.reset();
    domain::setLanguage(domain::Language::Chinese);
}

void TestUnitsPage::eachUnitSaysWhatItOwes()
{
    // What the commitments page counts under the same condition.
    store::RecordReader reader((*m_ledger)->database(), (*m_ledger)->catalogue(), {});
    const domain::Kind& kind = m_ledger->kind(u"commitments"_s);
    int owing = 0;
    for (const UnitRow& row : m_page->units()->units()->units()) {
        const auto filter = domain::parseFilter(pact::models::owedBy(row.record) + u" nature:pledge"_s, kind, (*m_ledger)->catalogue(), (*m_ledger)->today());
        QVERIFY(filter);
        const auto figures = reader.figures(*filter, (*m_ledger)->today());
        QVERIFY(figures);
        if (!row.ended)
            QCOMPARE(row.counts.lights, figures->lights);
        owing += row.counts.all > 0 ? 1 : 0;
    }
    QVERIFY(owing > 20);
    choose(u"市投资促进局"_s);
    QCOMPARE(m_page->unitPane()->items()->records()->itemCount(), unit(u"市投资促进局"_s)->counts.all);
}

void TestUnitsPage::theHeadlineAnswersWhoIsBehind()
{
    QVERIFY2(m_page->headline().contains(u"市科学技术局"_s) && m_page->headline().contains(u'8'), qUtf8Printable(m_page->headline()));
    QVERIFY(unit(u"市科学技术局"_s)->light(domain::Light::Red) == 1);
}

void TestUnitsPage::oursStandBeforeTheirs()
{
    const auto& units = m_page->units()->units()->units();
    const auto firstTheirs = std::ranges::find(units, false, &UnitRow::ours);
    QVERIFY(firstTheirs != units.begin() && firstTheirs != units.end());
    QVERIFY(std::none_of(firstTheirs, units.end(), [](const UnitRow& row) { return row.ours; }));
}

void TestUnitsPage::namesOfAnyTimeAreFound_data()
{
    QTest::addColumn<QString>("words");
    QTest::addColumn<QStringList>("names");
    QTest::newRow("a part of the name") << u"科学技术"_s << QStringList{u"市科学技术局"_s, u"区科学技术委员会"_s};
    QTest::newRow("pinyin initials") << u"skxjs"_s << QStringList{u"市科学技术局"_s};
    QTest::newRow("an English word") << u"exhibition"_s << QStringList{u"市博览事务局"_s};
    QTest::newRow("an earlier name") << u"市委宣传部"_s << QStringList{u"市委宣传文化部"_s};
    QTest::newRow("nobody") << u"没有"_s << QStringList{};
}

void TestUnitsPage::namesOfAnyTimeAreFound()
{
    QFETCH(const QString, words);
    QVERIFY(store::renameUnit(**m_ledger, u"市委宣传部"_s, {.name = u"市委宣传文化部"_s, .nameEn = {}, .from = QDate(2018, 9, 1), .reason = {}}));
    QTRY_VERIFY(m_page->isLoaded());
    find<QLineEdit>("findLine")->setText(words);
    QTEST(listed(UnitModel::Name), "names");
    QCOMPARE(find<QWidget>("emptyState")->isVisible(), listed(UnitModel::Name).isEmpty());
    QVERIFY(m_page->closeInnermost());
    QVERIFY(listed(UnitModel::Name).size() > 30);
}

void TestUnitsPage::aLightAsksForItsRows()
{
    choose(u"市科学技术局"_s);
    const QSignalSpy asked(m_page.get(), &Page::filterRequested);
    const auto buttons = m_page->unitPane()->findChildren<LightButton*>();
    QCOMPARE(buttons.first()->count(), 1);
    QTest::mouseClick(buttons.first(), Qt::LeftButton);
    QCOMPARE(asked.size(), 1);
    const auto filter = domain::parseFilter(asked.first().first().toString(), m_ledger->kind(u"commitments"_s), (*m_ledger)->catalogue(), (*m_ledger)->today());
    QVERIFY(filter);
    store::RecordReader reader((*m_ledger)->database(), (*m_ledger)->catalogue(), {});
    QCOMPARE(reader.count({.kind = &m_ledger->kind(u"commitments"_s), .filter = *filter, .sort = {}, .day = (*m_ledger)->today()}).value(), 1);
}

void TestUnitsPage::aRenamedUnitKeepsItsPlaceAndItsNames()
{
    choose(u"市委宣传部"_s);
    const auto before = unit(u"市委宣传部"_s)->counts.all;
    QTest::mouseClick(find<QPushButton>("renameUnit"), Qt::LeftButton);
    inDialog<QLineEdit>("newName")->setText(u"市委宣传文化部"_s);
    inDialog<FieldEditor>("from")->setText(u"2018-09-01"_s);
    inDialog<QLineEdit>("reason")->setText(u"机构改革"_s);
    const QSignalSpy done(m_page.get(), &Page::done);
    QTest::mouseClick(inDialog<QPushButton>("act"), Qt::LeftButton);
    QCOMPARE(done.size(), 1);
    QTRY_VERIFY(m_page->isLoaded() && unit(u"市委宣传文化部"_s));
    QTRY_COMPARE(m_page->units()->chosen()->record.label(), u"市委宣传文化部"_s);
    QCOMPARE(unit(u"市委宣传文化部"_s)->counts.all, before);
    QVERIFY(!unit(u"市委宣传部"_s));
    QTRY_COMPARE(nameRows(), (QStringList{u"… – 2018-08-31|市委宣传部"_s, u"2018-09-01 – …|市委宣传文化部"_s}));
    QVERIFY((*m_ledger)->undo());
    QTRY_VERIFY(m_page->isLoaded() && unit(u"市委宣传部"_s));
    QTRY_COMPARE(nameRows(), QStringList{u"—|市委宣传部"_s});
}

void TestUnitsPage::aRefusedNameIsSaidInTheDialog()
{
    choose(u"市委宣传部"_s);
    QTest::mouseClick(find<QPushButton>("renameUnit"), Qt::LeftButton);
    inDialog<QLineEdit>("newName")->setText(u"市委组织部"_s);
    inDialog<FieldEditor>("from")->setText(u"没有这一天"_s);
    auto* dialog = qobject_cast<UnitNameDialog*>(m_page->findChild<QDialog*>());
    dialog->accept();
    QVERIFY(dialog->isVisible());
    inDialog<FieldEditor>("from")->setText(u"2018-09-01"_s);
    dialog->accept();
    QVERIFY(dialog->isVisible());
    const auto labels = dialog->findChildren<QLabel*>();
    QVERIFY(std::ranges::any_of(labels, [](const QLabel* label) { return label->isVisible() && label->text().contains(u"市委组织部"_s); }));
    dialog->reject();
    QVERIFY(unit(u"市委宣传部"_s));
}

void TestUnitsPage::mergedUnitsOweTogether()
{
    choose(u"市委宣传部"_s);
    const auto together = unit(u"市委宣传部"_s)->counts.all + unit(u"市委政法委员会"_s)->counts.all;
    QTest::mouseClick(find<QPushButton>("mergeUnit"), Qt::LeftButton);
    auto* other = inDialog<QComboBox>("otherUnit");
    // Only units of its own side that exist.
    QCOMPARE(other->findText(u"区委组织部"_s), -1);
    QCOMPARE(other->findText(u"市委宣传部"_s), -1);
    other->setCurrentText(u"市委政法委员会"_s);
    QCOMPARE(inDialog<QComboBox>("newName")->count(), 2);
    // Tab goes from field to field as they stand.
    other->window()->activateWindow();
    QVERIFY(QTest::qWaitForWindowActive(other->window()));
    QTRY_COMPARE(QApplication::focusWidget(), other);
    for (const char* name : {"newName", "", "from", "reason"}) {
        QTest::keyClick(QApplication::focusWidget(), Qt::Key_Tab);
        const QWidget* at = QApplication::focusWidget();
        QVERIFY2(!*name || at->objectName() == QLatin1StringView(name) || at->parentWidget()->objectName() == QLatin1StringView(name), name);
    }
    inDialog<QComboBox>("newName")->setEditText(u"市委综合部"_s);
    inDialog<FieldEditor>("from")->setText(u"2018-09-01"_s);
    QTest::mouseClick(inDialog<QPushButton>("act"), Qt::LeftButton);
    QTRY_VERIFY(m_page->isLoaded() && unit(u"市委综合部"_s));
    QCOMPARE(unit(u"市委综合部"_s)->counts.all, together);
    QVERIFY(unit(u"市委宣传部"_s)->ended);
    QCOMPARE(unit(u"市委宣传部"_s)->counts.all, 0);
    // It is gone from the list, but not from the ledger: the way to it leads over the names.
    QVERIFY(!listed(UnitModel::Name).contains(u"市委宣传部"_s));
    choose(u"市委综合部"_s);
    m_page->unitPane()->openTab(UnitPane::Tab::Names);
    QTRY_COMPARE(nameRows(), (QStringList{u"|from 市委宣传部"_s, u"|from 市委政法委员会"_s, u"2018-09-01 – …|市委综合部"_s}));
    emit m_page->unitPane()->names()->itemActivated(m_page->unitPane()->names()->topLevelItem(0), 0);
    QTRY_COMPARE(m_page->units()->chosen()->record.label(), u"市委宣传部"_s);
    QVERIFY(find<QCheckBox>("pastCheck")->isChecked());
    QTRY_COMPARE(nameRows(), (QStringList{u"… – 2018-08-31|市委宣传部"_s, u"2018-09-01 – …|part of 市委综合部"_s}));
    QVERIFY(!find<QPushButton>("renameUnit")->isEnabled());
    // One change.
    QVERIFY((*m_ledger)->undo());
    QTRY_VERIFY(m_page->isLoaded() && !unit(u"市委综合部"_s));
    QVERIFY(!unit(u"市委宣传部"_s)->ended);
}

void TestUnitsPage::peopleAreThoseOfTheDay()
{
    m_page->bar()->setList(UnitsBar::List::People);
    QTRY_COMPARE(m_page->people()->records()->itemCount(), 8);
    find<QCheckBox>("pastCheck")->setChecked(true);
    QTRY_VERIFY(m_page->people()->records()->itemCount() > 8);
    find<QLineEdit>("findLine")->setText(u"联络处 联络员"_s);
    QTRY_COMPARE(m_page->people()->records()->itemCount(), 1);
    QCOMPARE(m_page->shownRows()->query.kind->key(), u"people"_s);
    QCOMPARE(m_page->shownRows()->query.filter, m_page->people()->records()->filter());
}

void TestUnitsPage::aPersonIsOpenedFromTheUnit()
{
    choose(u"市政府办公厅"_s);
    auto* people = find<QTreeWidget>("unitPeople");
    QTRY_COMPARE(people->topLevelItemCount(), 1);
    QVERIFY(people->topLevelItem(0)->text(0).startsWith(u"联络员乙"_s));
    emit people->itemActivated(people->topLevelItem(0), 0);
    QTRY_VERIFY(m_page->isLoaded());
    QCOMPARE(m_page->bar()->list(), UnitsBar::List::People);
    QTRY_COMPARE(find<QLabel>("personTitle")->text(), u"联络员乙"_s);
    const QSignalSpy asked(m_page.get(), &Page::filterRequested);
    QTest::mouseClick(find<QPushButton>("namedCommitments"), Qt::LeftButton);
    QVERIFY(domain::parseFilter(asked.first().first().toString(), m_ledger->kind(u"commitments"_s), (*m_ledger)->catalogue(), (*m_ledger)->today()));
}

void TestUnitsPage::factsOfAPersonAreWritten()
{
    m_page->bar()->setList(UnitsBar::List::People);
    QTRY_VERIFY(m_page->people()->chosen());
    FieldEditor* post = m_page->personPane()->facts()->form()->editor(u"post"_s);
    const QString name = m_page->people()->chosen()->name();
    post->setText(u"新职务"_s);
    emit post->committed();
    QTRY_COMPARE(m_page->people()->chosen()->value(u"post"_s).text(), u"新职务"_s);
    QCOMPARE(m_page->people()->chosen()->name(), name);
}

void TestUnitsPage::aNewUnitIsChosen()
{
    QTest::mouseClick(find<QPushButton>("addButton"), Qt::LeftButton);
    auto* dialog = qobject_cast<NewRecordDialog*>(m_page->findChild<QDialog*>());
    QVERIFY(dialog);
    const auto editors = dialog->findChildren<FieldEditor*>();
    for (FieldEditor* editor : editors) {
        if (editor->field().key == u"name_zh"_s)
            editor->setText(u"市大数据局"_s);
        else if (editor->field().key == u"party"_s)
            editor->setText(u"kunming"_s);
        else if (editor->field().key == u"key"_s)
            QVERIFY(!editor->text().isEmpty());
    }
    dialog->accept();
    QTRY_VERIFY(m_page->isLoaded() && unit(u"市大数据局"_s));
    QTRY_COMPARE(m_page->units()->chosen()->record.label(), u"市大数据局"_s);
    QVERIFY(unit(u"市大数据局"_s)->ours);
}

void TestUnitsPage::aUnitThatIsNamedIsNotRemoved()
{
    choose(u"市科学技术局"_s);
    QCOMPARE(m_page->missingFor(Command::Remove), QString());
    m_page->run(Command::Remove);
    emit m_page->findChild<RemoveBar*>()->confirmed(u"多余"_s);
    QTRY_VERIFY(m_page->isLoaded());
    QVERIFY(unit(u"市科学技术局"_s));
    QVERIFY(store::addRecord(**m_ledger, m_ledger->kind(u"units"_s), {{u"key"_s, u"x"_s}, {u"name_zh"_s, u"市大数据局"_s}, {u"party"_s, u"kunming"_s}}));
    QTRY_VERIFY(m_page->isLoaded() && unit(u"市大数据局"_s));
    choose(u"市大数据局"_s);
    emit m_page->findChild<RemoveBar*>()->confirmed(u"多余"_s);
    QTRY_VERIFY(m_page->isLoaded() && !unit(u"市大数据局"_s));
    QVERIFY(!m_page->missingFor(Command::Extend).isEmpty());
}

void TestUnitsPage::aPersonIsRemovedWithAReason()
{
    m_page->bar()->setList(UnitsBar::List::People);
    QTRY_VERIFY(m_page->people()->chosen());
    const auto id = m_page->people()->chosen()->id();
    m_page->run(Command::Remove);
    emit m_page->findChild<RemoveBar*>()->confirmed(u"调离"_s);
    QTRY_COMPARE(m_page->people()->records()->itemCount(), 7);
    QVERIFY((*m_ledger)->undo());
    QTRY_COMPARE(m_page->people()->records()->itemCount(), 8);
    QVERIFY(m_page->people()->records()->rowOf(id) >= 0);
}

void TestUnitsPage::everyWordFollowsTheLanguage()
{
    choose(u"市科学技术局"_s);
    domain::setLanguage(domain::Language::English);
    QEvent change(QEvent::LanguageChange);
    QCoreApplication::sendEvent(m_page.get(), &change);
    QCOMPARE(m_page->title().now(), u"Units and people"_s);
    QVERIFY2(m_page->headline().contains(u"Science and Technology"_s), qUtf8Printable(m_page->headline()));
    QVERIFY(!listed(UnitModel::Name).contains(u"市科学技术局"_s));
}

void TestUnitsPage::everyControlHasAName()
{
    QCOMPARE(pact::tests::namelessControls(*m_page), QStringList());
}

QTEST_MAIN(TestUnitsPage)
#include "tst_unitspage.moc"

// SPDX-FileCopyrightText: PactLedger contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/roles.h"
#include "store/acts.h"
#include "support/sampleledger.h"
#include "ui/agreements/agreementpane.h"
#include "ui/agreements/agreementspage.h"
#include "ui/agreements/clauselist.h"
#include "ui/agreements/peopletree.h"
#include "ui/commitments/commitmentlist.h"
#include "ui/detail/conflictbar.h"
#include "ui/detail/recordform.h"
#include "ui/fields/fieldeditor.h"
#include "ui/namelesscontrols.h"
#include "ui/ownsettings.h"
#include "ui/table/tableview.h"
#include "ui/theme/theme.h"
#include "ui/widgets/emptystate.h"
#include "ui/widgets/lightbutton.h"
#include <QClipboard>
#include <QGuiApplication>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QSignalSpy>
#include <QStackedWidget>
#include <QTabBar>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace pact::ui;
using pact::models::AgreementModel;
using pact::tests::TestLedger;
namespace domain = pact::domain;
namespace store = pact::store;

class TestAgreementsPage : public QObject
{
    Q_OBJECT

private slots:
    void initTestCase();
    void init();
    void cleanup();
    void theTableSaysWhatAnAgreementComesTo();
    void theHeadlineAnswersWhichIsBehind();
    void theTextStandsParagraphByParagraph();
    void aClauseShowsItsCommitments();
    void theKeyboardGoesFromAClauseToItsCommitment();
    void aLightAsksForItsRows();
    void factsAreWrittenByTheirInputs();
    void aStaleFactOffersBothValues();
    void peopleStandUnderTheirUnits();
    void whatIsChosenStaysWhenTheLedgerChanges();
    void aLedgerWithoutAgreementsSaysSo();
    void anotherLanguageChangesEveryWord();
    void everyControlHasAName();

private:
    void open();
    /// A second agreement with one commitment, which is on time.
    void addSecond();
    template <class T>
    T* find(const char* name)
    {
        return m_page->findChild<T*>(QLatin1StringView(name));
    }
    QString cell(int row, int column)
    {
        return m_page->table()->model()->index(row, column).data().toString();
    }
    QStringList itemCodes();

    std::unique_ptr<pact::tests::OwnSettings> m_settings;
    std::unique_ptr<TestLedger> m_ledger;
    std::unique_ptr<AgreementsPage> m_page;
};

void TestAgreementsPage::initTestCase()
{
    domain::setLanguage(domain::Language::Chinese);
    ThemeNotifier::instance().apply(false);
}

void TestAgreementsPage::init()
{
    m_settings = std::make_unique<pact::tests::OwnSettings>();
    m_ledger = std::make_unique<TestLedger>(TestLedger::Content::Sample);
    // The newest version of the text counts, in the order of its paragraphs.
    const QString text = u"agreement,number,position,version,text\n"
                         "KC2015,第二条（一）,1,1,领导常来常往\n"
                         "KC2015,第二条（二）,2,2,部门之间对口互学；\n"
                         "KC2015,第二条（一）,1,2,领导之间常来常往；\n"
                         "KC2015,第二条（九）,3,2,没有事项的一条，它的文字很长，长到一行写不下，长到一行写不下，长到一行写不下，长到一行写不下，长到一行写不下，长到一行写不下，长到一行写不下，长到一行写不下，长到一行写不下。\n"_s;
    QVERIFY(m_ledger->importText(u"clauses"_s, text));
    open();
}

void TestAgreementsPage::open()
{
    m_page = std::make_unique<AgreementsPage>(**m_ledger);
    connect(m_page.get(), &Page::failed, this, [](const domain::Error& error) { QFAIL(qUtf8Printable(error.args.join(u' ') + error.detail)); });
    m_page->resize(1366, 700);
    m_page->show();
    m_page->activateWindow();
    QVERIFY(QTest::qWaitForWindowActive(m_page.get()));
    QTRY_VERIFY(m_page->isLoaded());
}

void TestAgreementsPage::cleanup()
{
    m_page.reset();
    m_ledger.reset();
}

void TestAgreementsPage::addSecond()
{
    QVERIFY(store::addRecord(**m_ledger, m_ledger->kind(u"agreements"_s), {{u"code"_s, u"N1"_s}, {u"title"_s, u"新协议"_s}}));
    QVERIFY(store::addRecord(**m_ledger, m_ledger->kind(u"commitments"_s), {{u"code"_s, u"N-1"_s}, {u"title"_s, u"一项"_s}, {u"agreement"_s, u"N1"_s}}));
    QTRY_VERIFY(m_page->isLoaded());
}

QStringList TestAgreementsPage::itemCodes()
{
    QStringList codes;
    const auto* model = m_page->pane()->items()->records();
    for (int row = 0; row < model->rowCount(); ++row)
        codes << model->index(row, model->columnOf(u"code"_s)).data().toString();
    codes.sort();
    return codes;
}

void TestAgreementsPage::theTableSaysWhatAnAgreementComesTo()
{
    QCOMPARE(m_page->table()->model()->rowCount(), 1);
    QCOMPARE(cell(0, AgreementModel::Code), u"KC2015"_s);
    QCOMPARE(cell(0, AgreementModel::Items), u"46"_s);
    QCOMPARE(cell(0, AgreementModel::Signed), u"2015-09-16"_s);
    QVERIFY(cell(0, AgreementModel::Parties).contains(u"昆明"_s) && cell(0, AgreementModel::Parties).contains(u"朝阳"_s));
    const QVariantList lights = m_page->table()->model()->index(0, AgreementModel::Lights).data(pact::models::GroupCountsRole).toList();
    QCOMPARE(lights, (QVariantList{4, 3, 29, 6, 4}));
    // As the group of a list would say.
    store::RecordReader reader = m_ledger->reader();
    const domain::Kind& kind = m_ledger->kind(u"commitments"_s);
    const auto groups = reader.groups({.kind = &kind, .day = (*m_ledger)->today()}, kind.indexOf(u"agreement"_s));
    QVERIFY(groups && groups->size() == 1);
    QCOMPARE(cell(0, AgreementModel::Rate), QString::number(100.0 * double(groups->front().done) / double(groups->front().completable), 'f', 1));
}

void TestAgreementsPage::theHeadlineAnswersWhichIsBehind()
{
    QCOMPARE(m_page->headline(), u"4 of 46 commitments of KC2015 are behind"_s);
    addSecond();
    QTRY_COMPARE(m_page->headline(), u"Behind: 1 of 2 agreements, most of all KC2015 with 4 commitments"_s);
    QCOMPARE(m_page->counts().shown, 2);
    QVERIFY((*m_ledger)->undo() && (*m_ledger)->undo());
    QTRY_COMPARE(m_page->headline(), u"4 of 46 commitments of KC2015 are behind"_s);
}

void TestAgreementsPage::theTextStandsParagraphByParagraph()
{
    ClauseList* text = m_page->text();
    QCOMPARE(text->count(), 3);
    const auto spoken = [text](int row) { return text->item(row)->data(Qt::AccessibleTextRole).toString(); };
    QVERIFY2(spoken(0).startsWith(u"第二条（一） 领导之间常来常往； 1 commitment(s)"_s), qUtf8Printable(spoken(0)));
    QVERIFY(spoken(1).startsWith(u"第二条（二）"_s));
    QVERIFY(spoken(2).contains(u"no commitments"_s));
    // In full, however long it is.
    QVERIFY(text->visualItemRect(text->item(2)).height() > text->visualItemRect(text->item(1)).height());
    text->setFocus();
    text->choose(u"第二条（一）"_s);
    QTest::keyClick(text, Qt::Key_C, Qt::ControlModifier);
    QVERIFY(QGuiApplication::clipboard()->text().startsWith(u"第二条（一）\t"_s));
}

void TestAgreementsPage::aClauseShowsItsCommitments()
{
    QTRY_COMPARE(m_page->pane()->items()->records()->itemCount(), 55);
    m_page->text()->choose(u"第二条（一）"_s);
    QTRY_COMPARE(itemCodes(), QStringList{u"KC-0201"_s});
    QCOMPARE(find<QLabel>("clauseOfItems")->text(), u"Of 第二条（一）"_s);
    QTest::mouseClick(find<QPushButton>("allItems"), Qt::LeftButton);
    QTRY_COMPARE(m_page->pane()->items()->records()->itemCount(), 55);
    QVERIFY(m_page->text()->chosen().isEmpty());
    QVERIFY(!find<QPushButton>("allItems")->isVisible());
}

void TestAgreementsPage::theKeyboardGoesFromAClauseToItsCommitment()
{
    QSignalSpy requested(m_page.get(), &Page::recordRequested);
    ClauseList* text = m_page->text();
    text->setFocus();
    QTest::keyClick(text, Qt::Key_Home);
    text->choose(u"第二条（一）"_s);
    QTRY_COMPARE(itemCodes(), QStringList{u"KC-0201"_s});
    QTest::keyClick(text, Qt::Key_Return);
    TableView* items = m_page->pane()->items();
    QVERIFY(items->hasFocus());
    QTest::keyClick(items, Qt::Key_Return);
    QCOMPARE(requested.count(), 1);
    QCOMPARE(requested.front().at(0).toString(), u"commitments"_s);
    QCOMPARE(requested.front().at(1).value<domain::RecordId>(), m_ledger->id(u"commitments"_s, u"KC-0201"_s));
    text->setFocus();
    QTest::keyClick(text, Qt::Key_Escape);
    QVERIFY(text->chosen().isEmpty());
}

void TestAgreementsPage::aLightAsksForItsRows()
{
    QSignalSpy requested(m_page.get(), &Page::filterRequested);
    const auto lights = m_page->pane()->findChildren<LightButton*>();
    QCOMPARE(lights.size(), 5);
    QCOMPARE(lights.front()->count(), 4);
    QTest::mouseClick(lights.front(), Qt::LeftButton);
    QCOMPARE(requested.value(0).value(0).toString(), u"agreement=KC2015 light:red"_s);
    const domain::Kind& kind = m_ledger->kind(u"commitments"_s);
    const auto filter = domain::parseFilter(requested.front().front().toString(), kind, (*m_ledger)->catalogue(), (*m_ledger)->today());
    QVERIFY(filter.has_value());
    QCOMPARE(m_ledger->reader().count({.kind = &kind, .filter = *filter, .day = (*m_ledger)->today()}).value_or(-1), 4);
}

void TestAgreementsPage::factsAreWrittenByTheirInputs()
{
    m_page->pane()->openTab(AgreementPane::Tab::Facts);
    auto* form = m_page->pane()->findChild<RecordForm*>();
    auto* place = form->editor(u"signed_at"_s)->findChild<QLineEdit*>();
    place->setFocus();
    place->selectAll();
    QTest::keyClicks(place, u"Beijing"_s);
    QTest::keyClick(place, Qt::Key_Return);
    QCOMPARE(m_ledger->value(u"agreements"_s, u"KC2015"_s, u"signed_at"_s), u"Beijing"_s);
    QVERIFY((*m_ledger)->undo());
    QTRY_COMPARE(place->text(), u"北京市朝阳区"_s);
    // Every field that people fill in is there.
    for (const domain::Field& field : m_ledger->kind(u"agreements"_s).fields())
        QVERIFY2(!field.isStored() || field.type == domain::FieldType::Identity || form->editor(field.key), qUtf8Printable(field.key));
}

void TestAgreementsPage::aStaleFactOffersBothValues()
{
    m_page->pane()->openTab(AgreementPane::Tab::Facts);
    auto* place = m_page->pane()->findChild<RecordForm*>()->editor(u"signed_at"_s)->findChild<QLineEdit*>();
    place->setFocus();
    place->selectAll();
    QTest::keyClicks(place, u"mine"_s);
    const domain::RecordId id = m_ledger->id(u"agreements"_s, u"KC2015"_s);
    QVERIFY(store::editRecord(**m_ledger, m_ledger->kind(u"agreements"_s), id, {{u"signed_at"_s, u"theirs"_s}}));
    QTRY_VERIFY(m_page->isLoaded());
    QCOMPARE(place->text(), u"mine"_s);
    QTest::keyClick(place, Qt::Key_Return);
    auto* bar = m_page->pane()->findChild<ConflictBar*>();
    QVERIFY(bar->isVisible());
    QCOMPARE(m_ledger->value(u"agreements"_s, u"KC2015"_s, u"signed_at"_s), u"theirs"_s);
    QTest::mouseClick(bar->findChild<QPushButton*>(u"useMine"_s), Qt::LeftButton);
    QCOMPARE(m_ledger->value(u"agreements"_s, u"KC2015"_s, u"signed_at"_s), u"mine"_s);
    QVERIFY(!bar->isVisible());
}

void TestAgreementsPage::peopleStandUnderTheirUnits()
{
    auto* people = m_page->pane()->findChild<PeopleTree*>();
    QCOMPARE(people->topLevelItemCount(), 2);
    QCOMPARE(people->peopleCount(), 8);
    const auto found = people->findItems(u"联络员乙"_s, Qt::MatchStartsWith | Qt::MatchRecursive);
    QCOMPARE(found.size(), 1);
    QCOMPARE(found.front()->parent()->text(0), u"市政府办公厅"_s);
    QVERIFY(found.front()->text(0).contains(u"0871-00000001"_s));
    // Who had left by that day is not there, nor is a unit that was given up.
    QVERIFY(people->findItems(u"联络员甲"_s, Qt::MatchStartsWith | Qt::MatchRecursive).isEmpty());
    const QString ended = u"UPDATE \"unit\" SET valid_to = '2017-01-01' WHERE name_zh = '市政府办公厅'"_s;
    QVERIFY((*m_ledger)->database().execute(ended));
    m_page->refresh();
    QTRY_COMPARE(people->findItems(u"市政府办公厅"_s, Qt::MatchExactly | Qt::MatchRecursive).size(), 0);
}

void TestAgreementsPage::whatIsChosenStaysWhenTheLedgerChanges()
{
    addSecond();
    m_page->text()->choose(u"第二条（一）"_s);
    QTRY_COMPARE(itemCodes(), QStringList{u"KC-0201"_s});
    QVERIFY(store::editRecord(**m_ledger, m_ledger->kind(u"commitments"_s), m_ledger->id(u"commitments"_s, u"KC-0201"_s), {{u"notes"_s, u"x"_s}}));
    QTRY_VERIFY(m_page->isLoaded());
    QCOMPARE(m_page->text()->chosen(), u"第二条（一）"_s);
    QCOMPARE(itemCodes(), QStringList{u"KC-0201"_s});
    // Another agreement begins with all of its own.
    m_page->showRecord(m_ledger->id(u"agreements"_s, u"N1"_s));
    QTRY_COMPARE(itemCodes(), QStringList{u"N-1"_s});
    QTRY_VERIFY(find<EmptyState>("noText")->isVisible());
    QVERIFY((*m_ledger)->undo());
    QTRY_VERIFY(m_page->isLoaded());
    QVERIFY(find<QLabel>("agreementTitle")->text().startsWith(u"N1"_s));
}

void TestAgreementsPage::aLedgerWithoutAgreementsSaysSo()
{
    m_page.reset();
    m_ledger = std::make_unique<TestLedger>();
    open();
    QVERIFY(find<EmptyState>("emptyState")->isVisible());
    QCOMPARE(m_page->headline(), u"No agreements yet"_s);
}

void TestAgreementsPage::anotherLanguageChangesEveryWord()
{
    const QString before = m_page->title().now();
    domain::setLanguage(domain::Language::English);
    QEvent change(QEvent::LanguageChange);
    QCoreApplication::sendEvent(m_page.get(), &change);
    QVERIFY(m_page->title().now() != before);
    QVERIFY(cell(0, AgreementModel::Title).startsWith(u"Agreement on"_s));
    QCoreApplication::sendEvent(m_page->pane(), &change);
    QVERIFY(find<QLabel>("agreementTitle")->text().contains(u"Agreement on"_s));
    domain::setLanguage(domain::Language::Chinese);
}

void TestAgreementsPage::everyControlHasAName()
{
    QCOMPARE(pact::tests::namelessControls(*m_page), QStringList());
}

QTEST_MAIN(TestAgreementsPage)
#include "tst_agreementspage.moc"

// SPDX-FileCopyrightText: PactLedger contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/registerpagetest.h"
#include "ui/charts/chartview.h"
#include "ui/registers/registerpictures.h"
#include "ui/registers/reminderlist.h"

using namespace Qt::StringLiterals;
using namespace pact::ui;
namespace domain = pact::domain;
namespace store = pact::store;

/// The page of a register as its users go about it.
class TestRegisterPage : public pact::tests::RegisterPageTest
{
    Q_OBJECT

private slots:
    void initTestCase()
    {
        startTheme();
    }
    void cleanup()
    {
        close();
    }
    void eachRegisterSaysWhatItAddsUpTo_data();
    void eachRegisterSaysWhatItAddsUpTo();
    void nothingIsReadBeforeItIsShown();
    void theSearchFieldNarrowsTheList();
    void aMarkAsksForItsRecords();
    void theSumsFollowTheList();
    void theCommitmentsOfARecordAreOpened();
    void whatIsShownIsCopiedAndExported();
    void groupedByWhereTheyStand();
    void everyWordFollowsTheLanguage();
    void everyControlHasAName();
    void aReminderOpensItsRecord();

};

void TestRegisterPage::eachRegisterSaysWhatItAddsUpTo_data()
{
    QTest::addColumn<QString>("kind");
    QTest::addColumn<QString>("headline");
    QTest::addColumn<int>("records");
    QTest::addColumn<int>("pictures");
    QTest::newRow("visits") << u"visits"_s << u"互访 12 次，其中来访 6、出访 5；最近一次 2018-09-04"_s << 12 << 2;
    QTest::newRow("secondments") << u"secondments"_s << u"在岗 5 人；最先期满的 3 人到 2019-04-30；1 人 2018-11-01 到岗"_s << 15 << 2;
    QTest::newRow("investments") << u"investments"_s << u"12 个项目走到投产 3 个；资金到位 28.9 %"_s << 12 << 3;
    QTest::newRow("trainings") << u"trainings"_s << u"培训 10 期，301 人，1,888 人次"_s << 10 << 1;
    QTest::newRow("promotions") << u"promotions"_s << u"推介 14 项 48 场，带来游客 15,280 人次"_s << 14 << 1;
    QTest::newRow("funds") << u"funds"_s << u"计划 1,155 万元，拨付 1,112，支出 1,055"_s << 9 << 1;
    QTest::newRow("meetings") << u"meetings"_s << u"开会 14 次；14 次有议定事项，14 次此后有进展报告"_s << 14 << 1;
    QTest::newRow("bulletins") << u"bulletins"_s << u"互通信息 12 期，来文 3、发文 8，其中简报 10 期"_s << 12 << 1;
    QTest::newRow("pairings") << u"pairings"_s << u"结对 10 对，今年见过面 4 对，从未见面 4 对"_s << 10 << 1;
    QTest::newRow("people") << u"people"_s << u"在任 8 人：我方 4，对方 4"_s << 10 << 0;
}

void TestRegisterPage::eachRegisterSaysWhatItAddsUpTo()
{
    QFETCH(QString, kind);
    QFETCH(QString, headline);
    QFETCH(int, records);
    QFETCH(int, pictures);
    open(kind);
    QCOMPARE(m_page->headline(), headline);
    QCOMPARE(m_page->list()->model()->itemCount(), records);
    QCOMPARE(m_page->pictures()->findChildren<ChartView*>().size(), pictures);
    QCOMPARE(m_page->pictures()->isVisible(), pictures > 0);
    // The list keeps room below its pictures.
    QVERIFY(m_page->list()->table()->viewport()->height() >= 6 * m_page->list()->table()->rowHeight(0));
}

void TestRegisterPage::nothingIsReadBeforeItIsShown()
{
    m_ledger = pact::tests::sampleWithRegisters();
    m_page = std::make_unique<RegisterPage>(**m_ledger, m_ledger->kind(u"visits"_s), m_prompts);
    QVERIFY(!m_page->list());
    QVERIFY(m_page->setFilterText(u"direction:inbound"_s).has_value());
    QCOMPARE(m_page->counts().all, 0);
    m_page->resize(1366, 700);
    m_page->show();
    QTRY_VERIFY(m_page->isLoaded());
    QCOMPARE(m_page->list()->model()->itemCount(), 6);
}

void TestRegisterPage::theSearchFieldNarrowsTheList()
{
    open(u"secondments"_s);
    QVERIFY(m_page->setFilterText(u"status:in-post"_s).has_value());
    QTRY_COMPARE(m_page->list()->model()->itemCount(), 5);
    QVERIFY(!m_page->setFilterText(u"light:red"_s));
    QCOMPARE(m_page->list()->model()->itemCount(), 5);
    QCOMPARE(m_page->countsText(), u"15 条挂职中的 5 条"_s);
    // The view of the bar is the same condition.
    QCOMPARE(m_page->findChild<QComboBox*>(u"viewCombo"_s)->currentText(), u"在岗"_s);
}

void TestRegisterPage::aMarkAsksForItsRecords()
{
    open(u"investments"_s);
    QSignalSpy asked(m_page.get(), &Page::rowsRequested);
    auto* chart = m_page->pictures()->findChildren<ChartView*>().constFirst();
    chart->setFocus();
    QTest::keyClick(chart, Qt::Key_Down);
    QTest::keyClick(chart, Qt::Key_Down);
    QTest::keyClick(chart, Qt::Key_Return);
    QCOMPARE(asked.size(), 1);
    QCOMPARE(asked.first().at(0).toString(), u"investments"_s);
    QVERIFY(m_page->setFilterText(asked.first().at(1).toString()).has_value());
    QTRY_COMPARE(m_page->list()->model()->itemCount(), 10); // were ever signed
}

void TestRegisterPage::theSumsFollowTheList()
{
    open(u"investments"_s);
    const auto* totals = m_page->findChild<TotalsRow*>();
    // What has ended is in no sum.
    QVERIFY2(totals->text().contains(u"协议资金（万元） 214,000"_s), qUtf8Printable(totals->text()));
    QVERIFY(m_page->setFilterText(u"stage:operating"_s).has_value());
    QTRY_VERIFY2(totals->text().contains(u"协议资金（万元） 28,000 · 到位资金（万元） 25,300"_s), qUtf8Printable(totals->text()));
}

void TestRegisterPage::theCommitmentsOfARecordAreOpened()
{
    open(u"visits"_s);
    choose(u"V-02"_s);
    m_page->pane()->openTab(RegisterPane::Tab::Commitments);
    QTRY_COMPARE(m_page->pane()->commitments()->records()->itemCount(), 2);
    QSignalSpy asked(m_page.get(), &Page::recordRequested);
    auto* list = m_page->pane()->commitments();
    list->setFocus();
    list->selectRow(0);
    QTest::keyClick(list, Qt::Key_Return);
    QCOMPARE(asked.size(), 1);
    QCOMPARE(asked.first().first().toString(), u"commitments"_s);
}

void TestRegisterPage::whatIsShownIsCopiedAndExported()
{
    open(u"promotions"_s);
    choose(u"P-14"_s);
    m_page->run(Command::CopyWithHeaders);
    const QStringList lines = QGuiApplication::clipboard()->text().split(u'\n', Qt::SkipEmptyParts);
    QCOMPARE(lines.size(), 2);
    QVERIFY(lines.first().startsWith(u"编号\t活动\t日期"_s));
    QVERIFY(lines.last().startsWith(u"P-14\t冬季旅游推介会\t2018-09-06"_s));
    const auto shown = m_page->shownRows();
    QVERIFY(shown);
    QCOMPARE(shown->query.kind->key(), u"promotions"_s);
    QCOMPARE(shown->fields.front(), m_ledger->kind(u"promotions"_s).indexOf(u"code"_s));
}

void TestRegisterPage::groupedByWhereTheyStand()
{
    open(u"secondments"_s);
    m_page->list()->setGroup(u"status"_s);
    QTRY_COMPARE(m_page->list()->model()->rowCount(), 15 + 4);
    QVERIFY(m_page->list()->model()->isGroup(0));
    QVERIFY(!m_page->list()->shownColumns().contains(u"status"_s));
    m_page->list()->setGroup({});
}

void TestRegisterPage::everyWordFollowsTheLanguage()
{
    open(u"secondments"_s);
    domain::setLanguage(domain::Language::English);
    QEvent change(QEvent::LanguageChange);
    QCoreApplication::sendEvent(m_page.get(), &change);
    for (QWidget* widget : m_page->findChildren<QWidget*>())
        QCoreApplication::sendEvent(widget, &change);
    QCOMPARE(m_page->headline(), u"5 in post; the first to return, on 2019-04-30: 3; to come on 2018-11-01: 1"_s);
    QCOMPARE(m_page->countsText(), u"15 secondments · 1 selected"_s);
    QCOMPARE(m_page->findChild<QComboBox*>(u"viewCombo"_s)->currentText(), u"All secondments"_s);
    QVERIFY(m_page->findChild<TotalsRow*>()->text().startsWith(u"Total: 15 secondments"_s));
}

void TestRegisterPage::everyControlHasAName()
{
    open(u"meetings"_s);
    QCOMPARE(pact::tests::namelessControls(*m_page), QStringList());
}

void TestRegisterPage::aReminderOpensItsRecord()
{
    open(u"investments"_s);
    auto* own = m_page->findChild<ReminderList*>();
    QVERIFY(own->isVisible());
    QCOMPARE(own->count(), 1);
    QVERIFY(store::changeSetting(**m_ledger, u"talks_days"_s, u"200"_s));
    QTRY_VERIFY(!own->isVisible());
    m_page.reset();
    ReminderList list;
    const auto ledger = pact::tests::sampleWithRegisters();
    const auto reminders = store::readReminders((*ledger)->database(), (*ledger)->catalogue(), QDate(2018, 10, 10), (*ledger)->settings());
    QVERIFY(reminders.has_value());
    list.setReminders(*reminders, 8);
    QCOMPARE(list.count(), 1);
    QCOMPARE(list.item(0)->text(), u"I-11 智慧停车项目 停在“在谈”182 天"_s);
    QSignalSpy asked(&list, &ReminderList::rowsRequested);
    list.setCurrentRow(0);
    list.show();
    QTest::keyClick(&list, Qt::Key_Return);
    QCOMPARE(asked.size(), 1);
    QCOMPARE(asked.first().at(0).toString(), u"investments"_s);
    QCOMPARE(asked.first().at(1).toString(), u"code=I-11"_s);
}

QTEST_MAIN(TestRegisterPage)
#include "tst_registerpage.moc"

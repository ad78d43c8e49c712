// SPDX-FileCopyrightText: PactLedger contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "commitmentspagetest.h"

using namespace Qt::StringLiterals;
using namespace pact::ui;
namespace domain = pact::domain;
namespace store = pact::store;

class TestCommitmentEditing : public pact::tests::CommitmentsPageTest
{
    Q_OBJECT

private slots:
    void initTestCase()
    {
        startTheme();
    }
    void init()
    {
        open();
    }
    void cleanup()
    {
        close();
    }
    void typingReplacesAndEscapeRestores();
    void datesAreTypedAsPeopleDo_data();
    void datesAreTypedAsPeopleDo();
    void aChoiceOpensAList();
    void aStaleEditOffersBothValues();
    void aDueDateIsMovedByExtendingOnly();
    void actsSayWhatIsMissing();
    void removingAsksForAReasonInOneLine();
    void openInputsAreWrittenWhenThePageGoes();
};

void TestCommitmentEditing::typingReplacesAndEscapeRestores()
{
    choose(u"KC-0703"_s);
    QTest::keyClick(m_page->table(), Qt::Key_X);
    QVERIFY(cellEditor());
    QCOMPARE(cellEditor()->text(), u"x"_s);
    QTest::keyClick(cellEditor(), Qt::Key_Escape);
    QCOMPARE(m_ledger->value(u"commitments"_s, u"KC-0703"_s, u"title"_s), u"旅游项目开发合作"_s);
    QTest::keyClick(m_page->table(), Qt::Key_F2);
    QTRY_VERIFY(cellEditor());
    QTest::keyClicks(cellEditor(), u"x"_s);
    QTest::keyClick(cellEditor(), Qt::Key_Return);
    QTRY_COMPARE(m_ledger->value(u"commitments"_s, u"KC-0703"_s, u"title"_s), u"旅游项目开发合作x"_s);
    QTRY_VERIFY(m_page->isLoaded());
    QVERIFY((*m_ledger)->undo().has_value());
    QTRY_VERIFY(m_page->isLoaded());
    QCOMPARE(m_ledger->value(u"commitments"_s, u"KC-0703"_s, u"title"_s), u"旅游项目开发合作"_s);
}

void TestCommitmentEditing::datesAreTypedAsPeopleDo_data()
{
    QTest::addColumn<QString>("typed");
    QTest::addColumn<QString>("date");
    QTest::newRow("today in Chinese") << u"今天"_s << u"2018-10-10"_s;
    QTest::newRow("today as t") << u"t"_s << u"2018-10-10"_s;
    QTest::newRow("in a week") << u"+7"_s << u"2018-10-17"_s;
    QTest::newRow("month and day") << u"1231"_s << u"2018-12-31"_s;
    QTest::newRow("written out") << u"2018年12月31日"_s << u"2018-12-31"_s;
}

void TestCommitmentEditing::datesAreTypedAsPeopleDo()
{
    QFETCH(QString, typed);
    auto* columns = m_page->table()->header();
    columns->setSectionHidden(m_page->model()->columnOf(u"start"_s), false);
    choose(u"KC-0101"_s, u"start"_s);
    QTest::keyClick(m_page->table(), Qt::Key_F2);
    QVERIFY(cellEditor());
    cellEditor()->setText(typed);
    QTest::keyClick(cellEditor(), Qt::Key_Return);
    QFETCH(QString, date);
    QTRY_COMPARE(m_ledger->value(u"commitments"_s, u"KC-0101"_s, u"start"_s), date);
}

void TestCommitmentEditing::aChoiceOpensAList()
{
    m_page->setGroup(QString());
    QTRY_VERIFY(m_page->isLoaded());
    choose(u"KC-0703"_s, u"lead_unit"_s);
    QTest::keyClick(m_page->table(), Qt::Key_F2);
    auto* combo = m_page->table()->viewport()->findChild<QComboBox*>(QString(), Qt::FindDirectChildrenOnly);
    QVERIFY(combo);
    QCOMPARE(combo->currentText(), u"市旅游发展委员会"_s);
    const int at = combo->findText(u"市商务局"_s);
    QVERIFY(at >= 0);
    combo->setCurrentIndex(at);
    emit combo->activated(at);
    QCOMPARE(m_ledger->value(u"commitments"_s, u"KC-0703"_s, u"lead_unit"_s), u"市商务局"_s);
}

void TestCommitmentEditing::aStaleEditOffersBothValues()
{
    choose(u"KC-0703"_s);
    QTest::keyClick(m_page->table(), Qt::Key_F2);
    QVERIFY(cellEditor());
    cellEditor()->setText(u"我的题目"_s);
    const pact::models::FieldEdit mine{m_ledger->id(u"commitments"_s, u"KC-0703"_s), m_page->model()->columnOf(u"title"_s), u"我的题目"_s, u"旅游项目开发合作"_s};
    QVERIFY(store::editRecord(**m_ledger, m_ledger->kind(u"commitments"_s), mine.record, {{u"title"_s, u"别人的题目"_s}}).has_value());
    QVERIFY(!m_page->model()->edit(mine));
    ConflictBar* bar = nullptr;
    for (ConflictBar* one : m_page->findChildren<ConflictBar*>()) {
        if (one->isVisible())
            bar = one;
    }
    QVERIFY(bar);
    QVERIFY(bar->text().contains(u"我的题目"_s));
    QVERIFY(bar->text().contains(u"别人的题目"_s));
    QTest::mouseClick(bar->findChild<QPushButton*>(u"useMine"_s), Qt::LeftButton);
    QCOMPARE(m_ledger->value(u"commitments"_s, u"KC-0703"_s, u"title"_s), u"我的题目"_s);
    QVERIFY(!bar->isVisible());
}

void TestCommitmentEditing::aDueDateIsMovedByExtendingOnly()
{
    choose(u"KC-0703"_s, u"due"_s);
    QTest::keyClick(m_page->table(), Qt::Key_F2);
    QVERIFY(cellEditor());
    cellEditor()->setText(u"2019-12-31"_s);
    QTest::keyClick(cellEditor(), Qt::Key_Return);
    auto* bar = m_page->findChild<MessageBar*>(u"pageMessage"_s);
    QTRY_VERIFY(bar->isVisible());
    choose(u"KC-0703"_s, u"due"_s);
    emit bar->actionTriggered();
    QCOMPARE(m_page->pane()->currentTab(), DetailPane::Tab::Extensions);
    QCOMPARE(m_ledger->value(u"commitments"_s, u"KC-0703"_s, u"due"_s), u"2018-11-05"_s);
}

void TestCommitmentEditing::actsSayWhatIsMissing()
{
    using Act = CommitmentsPage::Act;
    choose(u"KC-0703"_s);
    QVERIFY(m_page->actState(Act::Extend).enabled);
    QVERIFY(m_page->actState(Act::FileProgress).enabled);
    choose(u"KC-0101"_s);
    QVERIFY(!m_page->actState(Act::Extend).enabled);
    QVERIFY(!m_page->actState(Act::Extend).why.isEmpty());
    QVERIFY(!m_page->actState(Act::WriteOff).enabled);
    choose(u"KC-0502"_s);
    QVERIFY(m_page->actState(Act::WriteOff).enabled);
    choose(u"KC-0401"_s);
    QVERIFY(!m_page->actState(Act::CloseOut).enabled);
    QVERIFY(!m_page->actState(Act::FileProgress).enabled);
    m_page->table()->selectAll();
    QVERIFY(!m_page->actState(Act::CloseOut).enabled);
    QVERIFY(m_page->actState(Act::Remove).enabled);
    m_page->table()->clearSelection();
    QVERIFY(!m_page->actState(Act::Remove).enabled);
    QVERIFY(m_page->actState(Act::New).enabled);
}

void TestCommitmentEditing::removingAsksForAReasonInOneLine()
{
    choose(u"KC-0703"_s);
    m_page->removeSelected();
    auto* reason = m_page->findChild<QWidget*>(u"removeBar"_s)->findChild<QLineEdit*>(u"removeReason"_s);
    QVERIFY(reason->isVisible());
    QVERIFY(reason->hasFocus());
    QTest::keyClick(reason, Qt::Key_Return);
    QVERIFY(reason->isVisible());
    QSignalSpy done(m_page.get(), &CommitmentsPage::done);
    QTest::keyClicks(reason, u"twice"_s);
    QTest::keyClick(reason, Qt::Key_Return);
    QCOMPARE(done.count(), 1);
    QVERIFY(!reason->isVisible());
    QTRY_COMPARE(m_page->totals().all, 54);
    QCOMPARE((*(*m_ledger)->undoable())->reason, u"twice"_s);
}

void TestCommitmentEditing::openInputsAreWrittenWhenThePageGoes()
{
    choose(u"KC-0703"_s);
    QTest::keyClick(m_page->table(), Qt::Key_F2);
    QVERIFY(cellEditor());
    cellEditor()->setText(u"改了一半"_s);
    m_page->hide();
    QCOMPARE(m_ledger->value(u"commitments"_s, u"KC-0703"_s, u"title"_s), u"改了一半"_s);
    m_page->show();
    choose(u"KC-0703"_s);
    QTest::keyClick(m_page->table(), Qt::Key_F2);
    QTRY_VERIFY(cellEditor());
    m_page.reset();
}

QTEST_MAIN(TestCommitmentEditing)
#include "tst_commitmentediting.moc"

// SPDX-FileCopyrightText: PactLedger contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "store/acts.h"
#include "store/rollupacts.h"
#include "support/sampleledger.h"
#include "ui/detail/correctiondialog.h"
#include "ui/detail/detailpane.h"
#include "ui/detail/progressform.h"
#include "ui/detail/reportchart.h"
#include "ui/detail/rollupdialog.h"
#include "ui/detail/rolluplist.h"
#include "ui/fakeprompts.h"
#include "ui/namelesscontrols.h"
#include "ui/ownsettings.h"
#include "ui/theme/theme.h"
#include <QComboBox>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QSignalSpy>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace pact::ui;
using pact::tests::TestLedger;
namespace domain = pact::domain;
namespace store = pact::store;

/// How an actual is counted, in the pane.
class TestRollUpPanel : public QObject
{
    Q_OBJECT

private slots:
    void initTestCase();
    void init();
    void cleanup();
    void withoutARuleThereIsOnlyTheWayToOne();
    void aRuleIsMadeChangedAndRemoved();
    void aConditionThatCannotBeReadIsSaidInTheDialog();
    void theFigureIsToldByPeriodAndCorrections();
    void aCorrectionNeedsAReason();
    void theRowsAreAskedFor();
    void theReportFormOffersTheFigureOfItsPeriod();
    void nothingIsOfferedWhereNothingMayBeWritten();
    void theChartGivesWayWhereThereIsNoRoom();

private:
    static QString code()
    {
        return u"KC-0205"_s;
    }
    void show(const QString& commitment = code());
    void count(const QString& condition = {});
    template <class T>
    T* find(const QString& name)
    {
        return m_pane->findChild<T*>(name);
    }
    QString actual()
    {
        return m_ledger->value(u"commitments"_s, code(), u"actual"_s);
    }
    /// The dialog that a button opens.
    template <class T>
    T* opened(const QString& button)
    {
        QTest::mouseClick(find<QPushButton>(button), Qt::LeftButton);
        return m_pane->findChild<T*>();
    }

    pact::test::FakePrompts m_prompts;
    std::unique_ptr<pact::tests::OwnSettings> m_settings;
    std::unique_ptr<TestLedger> m_ledger;
    std::unique_ptr<DetailPane> m_pane;
};

void TestRollUpPanel::initTestCase()
{
    domain::setLanguage(domain::Language::Chinese);
    ThemeNotifier::instance().apply(false);
}

void TestRollUpPanel::init()
{
    m_settings = std::make_unique<pact::tests::OwnSettings>();
    m_ledger = std::make_unique<TestLedger>(TestLedger::Content::Sample);
    QVERIFY(m_ledger->importText(u"bulletins"_s, u"code,date,direction,title,kind,commitments\nB-1,2018-03-01,outbound,一,briefing,KC-0205\nB-2,2018-08-01,outbound,二,briefing,KC-0205\nB-3,2018-08-02,inbound,三,policy,KC-0205\n"_s));
    m_pane = std::make_unique<DetailPane>(**m_ledger, m_prompts);
    m_pane->resize(380, 900);
    m_pane->show();
    QVERIFY(QTest::qWaitForWindowExposed(m_pane.get()));
    show();
    m_pane->openTab(DetailPane::Tab::Progress);
}

void TestRollUpPanel::cleanup()
{
    m_pane.reset();
    m_ledger.reset();
}

void TestRollUpPanel::show(const QString& commitment)
{
    m_pane->setCommitment(m_ledger->id(u"commitments"_s, commitment));
    QVERIFY(m_pane->detail().has_value());
}

void TestRollUpPanel::count(const QString& condition)
{
    QVERIFY(store::countBy(**m_ledger, m_ledger->id(u"commitments"_s, code()), u"bulletins"_s, condition).has_value());
}

void TestRollUpPanel::withoutARuleThereIsOnlyTheWayToOne()
{
    QVERIFY(find<QPushButton>(u"countingRule"_s)->isVisible());
    for (const QString& name : {u"correct"_s, u"rollUpRows"_s, u"reportOffer"_s})
        QVERIFY2(!find<QPushButton>(name)->isVisible(), qUtf8Printable(name));
    QVERIFY(!find<QLabel>(u"rollUpFigure"_s)->isVisible());
    QVERIFY(!find<RollUpList>(u"rollUpList"_s)->isVisible());
}

void TestRollUpPanel::aRuleIsMadeChangedAndRemoved()
{
    QSignalSpy done(m_pane.get(), &DetailPane::done);
    auto* making = opened<RollUpDialog>(u"countingRule"_s);
    auto* counts = making->findChild<QComboBox*>(u"count"_s);
    QCOMPARE(counts->count(), static_cast<int>(domain::allCountings().size()));
    QVERIFY(!making->findChild<QPushButton*>(u"removeRule"_s));
    counts->setCurrentIndex(counts->findData(u"bulletins"_s));
    auto* condition = making->findChild<QLineEdit*>(u"condition"_s);
    QCOMPARE(condition->placeholderText(), u"direction:inbound"_s);
    condition->setText(u"kind:briefing"_s);
    QTest::keyClick(condition, Qt::Key_Return);
    QTRY_VERIFY(!m_pane->findChild<RollUpDialog*>());
    QCOMPARE(actual(), u"2"_s);
    QCOMPARE(find<QLabel>(u"rollUpFigure"_s)->text(), u"分台账统计：信息期数 2（条件 kind:briefing）"_s);
    auto* changing = opened<RollUpDialog>(u"countingRule"_s);
    QCOMPARE(changing->findChild<QComboBox*>(u"count"_s)->currentData().toString(), u"bulletins"_s);
    QCOMPARE(changing->findChild<QLineEdit*>(u"condition"_s)->text(), u"kind:briefing"_s);
    changing->findChild<QLineEdit*>(u"condition"_s)->clear();
    QTest::mouseClick(changing->findChild<QPushButton*>(u"act"_s), Qt::LeftButton);
    QTRY_VERIFY(!m_pane->findChild<RollUpDialog*>());
    QCOMPARE(actual(), u"3"_s);
    auto* removing = opened<RollUpDialog>(u"countingRule"_s);
    QTest::mouseClick(removing->findChild<QPushButton*>(u"removeRule"_s), Qt::LeftButton);
    QVERIFY(removing->isVisible()); // why is not said yet
    QTest::keyClicks(removing->findChild<QLineEdit*>(u"reason"_s), u"typed again"_s);
    QTest::mouseClick(removing->findChild<QPushButton*>(u"removeRule"_s), Qt::LeftButton);
    QTRY_VERIFY(!m_pane->findChild<RollUpDialog*>());
    QVERIFY(!find<QPushButton>(u"correct"_s)->isVisible());
    QCOMPARE(actual(), u"3"_s);
    QCOMPARE(done.count(), 3);
}

void TestRollUpPanel::aConditionThatCannotBeReadIsSaidInTheDialog()
{
    auto* dialog = opened<RollUpDialog>(u"countingRule"_s);
    dialog->findChild<QComboBox*>(u"count"_s)->setCurrentIndex(0);
    dialog->findChild<QLineEdit*>(u"condition"_s)->setText(u"start>=today"_s);
    QTest::mouseClick(dialog->findChild<QPushButton*>(u"act"_s), Qt::LeftButton);
    QVERIFY(dialog->isVisible());
    const QList<QLabel*> labels = dialog->findChildren<QLabel*>();
    QVERIFY(std::ranges::any_of(labels, [](const QLabel* label) { return label->isVisible() && label->text().contains(u"start>=today"_s); }));
    dialog->reject();
}

void TestRollUpPanel::theFigureIsToldByPeriodAndCorrections()
{
    count();
    QVERIFY(store::correctCount(**m_ledger, m_ledger->id(u"commitments"_s, code()), {u"+2"_s, u"2018-Q1"_s, u"漏登两期"_s}).has_value());
    QCOMPARE(find<QLabel>(u"rollUpFigure"_s)->text(), u"分台账统计：信息期数 3 + 更正 2 = 5"_s);
    auto* list = find<RollUpList>(u"rollUpList"_s);
    QVERIFY(list->isVisible());
    const auto row = [list](int at) {
        QStringList cells;
        for (const int role : {RollUpList::WhatRole, RollUpList::CountedRole, RollUpList::CorrectedRole, RollUpList::UpToRole, RollUpList::NoteRole})
            cells << list->item(at)->data(role).toString();
        return cells.join(u'|');
    };
    QCOMPARE(list->count(), 4);
    QCOMPARE(row(1), u"2018-Q3|2||5|"_s);
    QCOMPARE(row(2), u"2018-Q1|1|+2|3|"_s);
    QCOMPARE(row(3), u"||||+2  2018-10-10, tester, 漏登两期"_s);
    QCOMPARE(list->item(2)->data(Qt::AccessibleTextRole).toString(), u"2018-Q1 Counted 1 Corrected +2 Up to then 3"_s);
    QCOMPARE(pact::tests::namelessControls(*m_pane), QStringList());
}

void TestRollUpPanel::aCorrectionNeedsAReason()
{
    count();
    QSignalSpy done(m_pane.get(), &DetailPane::done);
    auto* dialog = opened<CorrectionDialog>(u"correct"_s);
    auto* difference = dialog->findChild<QLineEdit*>(u"difference"_s);
    QTRY_VERIFY(difference->hasFocus());
    QTest::keyClicks(difference, u"+2"_s);
    QTest::keyClick(difference, Qt::Key_Return);
    QVERIFY(dialog->isVisible());
    auto* period = dialog->findChild<QComboBox*>(u"period"_s);
    QCOMPARE(period->itemText(0), u"不分期"_s);
    QCOMPARE(period->itemText(1), u"2018-Q4"_s);
    period->setCurrentIndex(2);
    auto* reason = dialog->findChild<QLineEdit*>(u"reason"_s);
    QTest::keyClicks(reason, u"two were not entered"_s);
    QTest::keyClick(reason, Qt::Key_Return);
    QTRY_VERIFY(!m_pane->findChild<CorrectionDialog*>());
    QCOMPARE(done.count(), 1);
    QCOMPARE(actual(), u"5"_s);
    QCOMPARE(m_ledger->value(u"corrections"_s, code() + u"/2018-10-10"_s, u"period"_s), u"2018-Q3"_s);
    QVERIFY((*m_ledger)->undo().has_value());
    QCOMPARE(actual(), u"3"_s);
}

void TestRollUpPanel::theRowsAreAskedFor()
{
    count(u"kind:briefing"_s);
    QSignalSpy asked(m_pane.get(), &DetailPane::rowsRequested);
    auto* rows = find<QPushButton>(u"rollUpRows"_s);
    QVERIFY(rows->text().contains(u'2'));
    QTest::mouseClick(rows, Qt::LeftButton);
    QCOMPARE(asked.count(), 1);
    QCOMPARE(asked.front().at(0).toString(), u"bulletins"_s);
    const QString filter = asked.front().at(1).toString();
    const domain::Kind& kind = m_ledger->kind(u"bulletins"_s);
    const auto parsed = domain::parseFilter(filter, kind, (*m_ledger)->catalogue(), (*m_ledger)->today());
    QVERIFY(parsed.has_value());
    QCOMPARE(m_ledger->reader().count({.kind = &kind, .filter = *parsed, .sort = {}, .day = (*m_ledger)->today()}).value_or(-1), 2);
}

void TestRollUpPanel::theReportFormOffersTheFigureOfItsPeriod()
{
    count();
    auto* offer = find<QPushButton>(u"reportOffer"_s);
    auto* period = find<QComboBox>(u"reportPeriod"_s);
    QVERIFY(offer->isVisible());
    QCOMPARE(period->currentData().toString(), u"2018-Q4"_s);
    QCOMPARE(offer->text(), u"Counted 3"_s);
    QVERIFY(m_ledger->importText(u"bulletins"_s, u"code,date,direction,title,commitments\nB-4,2018-10-05,outbound,四,KC-0205\n"_s));
    QCOMPARE(offer->text(), u"Counted 4"_s);
    period->setCurrentIndex(period->findData(u"2018-Q3"_s));
    QCOMPARE(offer->text(), u"Counted 3"_s);
    QTest::mouseClick(offer, Qt::LeftButton);
    QCOMPARE(find<QLineEdit>(u"reportActual"_s)->text(), u"3"_s);
    show(u"KC-0703"_s);
    QVERIFY(!offer->isVisible());
}

void TestRollUpPanel::nothingIsOfferedWhereNothingMayBeWritten()
{
    count();
    store::Ledger::Options options = (*m_ledger)->options();
    options.moment.knownOn = QDate(2018, 5, 1);
    const auto then = store::Ledger::open((*m_ledger)->path(), options);
    QVERIFY(then.has_value());
    DetailPane pane(**then, m_prompts);
    pane.setCommitment(m_pane->commitment());
    QCOMPARE(pane.findChild<QLabel*>(u"rollUpFigure"_s)->text(), u"分台账统计：信息期数 1"_s);
    for (const QString& name : {u"correct"_s, u"countingRule"_s})
        QVERIFY(!pane.findChild<QPushButton*>(name)->isEnabled());
}

void TestRollUpPanel::theChartGivesWayWhereThereIsNoRoom()
{
    auto* chart = find<ReportChart>(u"reportChart"_s);
    auto* form = find<ProgressForm>(u"progressForm"_s);
    m_pane->resize(380, 690);
    QTRY_VERIFY(chart->isVisible());
    count();
    QTRY_VERIFY(!chart->isVisible());
    QTRY_VERIFY(form->height() >= form->minimumSizeHint().height());
    QVERIFY(find<RollUpList>(u"rollUpList"_s)->isVisible());
    m_pane->resize(380, 1000);
    QTRY_VERIFY(chart->isVisible());
    QTRY_VERIFY(form->height() >= form->minimumSizeHint().height());
}

QTEST_MAIN(TestRollUpPanel)
#include "tst_rolluppanel.moc"

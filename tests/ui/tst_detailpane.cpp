// SPDX-FileCopyrightText: PactLedger contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "store/acts.h"
#include "support/sampleledger.h"
#include "ui/detail/closeoutdialog.h"
#include "ui/detail/writeoffdialog.h"
#include "ui/detail/conflictbar.h"
#include "ui/detail/detailpane.h"
#include "ui/detail/draftstore.h"
#include "ui/detail/factstab.h"
#include "ui/detail/progressform.h"
#include "ui/detail/reportchart.h"
#include "ui/detail/reportlist.h"
#include "ui/fields/fieldeditor.h"
#include "ui/fakeprompts.h"
#include "ui/ownsettings.h"
#include "ui/theme/theme.h"
#include "ui/widgets/messagebar.h"
#include <QComboBox>
#include <QLabel>
#include <QLineEdit>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QSignalSpy>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace pact::ui;
using pact::tests::TestLedger;
namespace domain = pact::domain;
namespace store = pact::store;

class TestDetailPane : public QObject
{
    Q_OBJECT

private slots:
    void initTestCase();
    void init();
    void cleanup();
    void factsShowWhatTheLedgerHas();
    void anInputWritesWhenItIsLeft();
    void enterWritesAndEscapeRestores();
    void aListWritesWhenChosen();
    void aStaleInputOffersBothValues();
    void theChartShowsAmountsAndTheGap();
    void aReportIsFiledByKeyboard();
    void aDraftSurvivesTheWindow();
    void aPercentOutOfRangeIsRefusedInWords();
    void anExtensionWithAnApproverMovesTheDate();
    void anExtensionWithoutOneWaitsAndIsDecided();
    void closingSuggestsTheVerdict();
    void aMissedOccurrenceIsWrittenOff();
    void theNewestChangeCanBeTakenBackHere();
    void anotherLanguageKeepsWhatIsTyped();

private:
    void show(const QString& code);
    template <class T>
    T* find(const QString& name)
    {
        return m_pane->findChild<T*>(name);
    }
    QString value(const QString& code, const QString& field)
    {
        return m_ledger->value(u"commitments"_s, code, field);
    }

    pact::test::FakePrompts m_prompts;
    std::unique_ptr<pact::tests::OwnSettings> m_settings;
    std::unique_ptr<TestLedger> m_ledger;
    std::unique_ptr<DetailPane> m_pane;
};

void TestDetailPane::initTestCase()
{
    domain::setLanguage(domain::Language::Chinese);
    ThemeNotifier::instance().apply(false);
}

void TestDetailPane::init()
{
    m_settings = std::make_unique<pact::tests::OwnSettings>();
    m_ledger = std::make_unique<TestLedger>(TestLedger::Content::Sample);
    m_pane = std::make_unique<DetailPane>(**m_ledger, m_prompts);
    m_pane->resize(380, 720);
    m_pane->show();
    QVERIFY(QTest::qWaitForWindowExposed(m_pane.get()));
}

void TestDetailPane::cleanup()
{
    m_pane.reset();
    m_ledger.reset();
}

void TestDetailPane::show(const QString& code)
{
    m_pane->setCommitment(m_ledger->id(u"commitments"_s, code));
    QVERIFY(m_pane->detail().has_value());
}

void TestDetailPane::factsShowWhatTheLedgerHas()
{
    show(u"KC-0601"_s);
    QCOMPARE(find<QLabel>(u"dueValue"_s)->text(), u"2018-06-30"_s);
    QCOMPARE(find<QLabel>(u"originalValue"_s)->text(), u"2017-12-31"_s);
    QCOMPARE(find<QLabel>(u"actualValue"_s)->text(), u"2 项"_s);
    QCOMPARE(find<QComboBox>(u"lead_unitInput"_s)->currentText(), u"市科学技术局"_s);
    QCOMPARE(find<QComboBox>(u"directionInput"_s)->currentText(), u"对方"_s);
    QCOMPARE(find<QPlainTextEdit>(u"next_stepInput"_s)->toPlainText(), u"再次申请延期或商定变更目标"_s);
    QCOMPARE(find<QLineEdit>(u"codeInput"_s)->text(), u"KC-0601"_s);
    // Every field that people type is there, once.
    for (const domain::Field& field : m_ledger->kind(u"commitments"_s).fields()) {
        if (field.isStored() && field.key != u"due"_s && field.key != u"progress"_s)
            QVERIFY2(find<FactsTab>(u"factsTab"_s)->editor(field.key), qUtf8Printable(field.key));
    }
}

void TestDetailPane::anInputWritesWhenItIsLeft()
{
    show(u"KC-0601"_s);
    auto* next = find<QPlainTextEdit>(u"next_stepInput"_s);
    next->setFocus();
    next->selectAll();
    QTest::keyClicks(next, u"ask again"_s);
    QCOMPARE(value(u"KC-0601"_s, u"next_step"_s), u"再次申请延期或商定变更目标"_s);
    QTest::keyClick(next, Qt::Key_Tab);
    QCOMPARE(value(u"KC-0601"_s, u"next_step"_s), u"ask again"_s);
}

void TestDetailPane::enterWritesAndEscapeRestores()
{
    show(u"KC-0601"_s);
    auto* start = find<QLineEdit>(u"startInput"_s);
    start->setFocus();
    start->selectAll();
    QTest::keyClicks(start, u"2016-05-01"_s);
    QTest::keyClick(start, Qt::Key_Escape);
    QCOMPARE(start->text(), u"2016-04-01"_s);
    start->selectAll();
    QTest::keyClicks(start, u"2016.5.2"_s);
    QTest::keyClick(start, Qt::Key_Return);
    QCOMPARE(value(u"KC-0601"_s, u"start"_s), u"2016-05-02"_s);
    QCOMPARE(start->text(), u"2016-05-02"_s);
}

void TestDetailPane::aListWritesWhenChosen()
{
    show(u"KC-0601"_s);
    auto* strength = find<QComboBox>(u"strengthInput"_s);
    strength->setFocus();
    QTest::keyClick(strength, Qt::Key_Down);
    QCOMPARE(value(u"KC-0601"_s, u"strength"_s), u"enabling"_s);
    auto* lead = find<QComboBox>(u"lead_unitInput"_s);
    lead->setFocus();
    QTest::keyClick(lead, Qt::Key_Down);
    QVERIFY(value(u"KC-0601"_s, u"lead_unit"_s) != u"市科学技术局"_s);
}

void TestDetailPane::aStaleInputOffersBothValues()
{
    show(u"KC-0601"_s);
    auto* next = find<QPlainTextEdit>(u"next_stepInput"_s);
    next->setFocus();
    next->selectAll();
    QTest::keyClicks(next, u"mine"_s);
    const auto change = [this](const QString& text) {
        return store::editRecord(**m_ledger, m_ledger->kind(u"commitments"_s), m_ledger->id(u"commitments"_s, u"KC-0601"_s), {{u"next_step"_s, text}}).has_value();
    };
    QVERIFY(change(u"theirs"_s));
    QCOMPARE(next->toPlainText(), u"mine"_s);
    QTest::keyClick(next, Qt::Key_Return, Qt::ControlModifier);
    auto* bar = find<ConflictBar>(u"conflictBar"_s);
    QVERIFY(bar->isVisible());
    QVERIFY(bar->text().contains(u"mine"_s) && bar->text().contains(u"theirs"_s));
    QCOMPARE(value(u"KC-0601"_s, u"next_step"_s), u"theirs"_s);
    QTest::mouseClick(find<QPushButton>(u"useMine"_s), Qt::LeftButton);
    QCOMPARE(value(u"KC-0601"_s, u"next_step"_s), u"mine"_s);
    QVERIFY(!bar->isVisible());
}

void TestDetailPane::theChartShowsAmountsAndTheGap()
{
    show(u"KC-0504"_s);
    m_pane->openTab(DetailPane::Tab::Progress);
    QCOMPARE(find<QLabel>(u"reportFinding"_s)->text(), u"53,700 万元 so far, 2018年三季度 not reported"_s);
    const ReportSeries series = reportSeries(*m_pane->detail(), (*m_ledger)->today(), (*m_ledger)->settings().lights);
    QCOMPARE(series.columns.size(), size_t(11));
    QVERIFY(series.amounts);
    QVERIFY(series.columns.back().missing);
    QCOMPARE(series.columns.at(9).value, std::optional(domain::Decimal::fromInteger(53700)));
    QVERIFY(find<ReportChart>(u"reportChart"_s)->accessibleDescription().contains(u"2018年二季度 53,700"_s));
    auto* list = find<ReportList>(u"reportList"_s);
    QCOMPARE(list->count(), 10);
    QCOMPARE(list->item(0)->data(ReportList::PeriodRole).toString(), u"2018-Q2"_s);
    QCOMPARE(list->item(0)->data(ReportList::GrowthRole).toString(), u"+9,300"_s);
    QCOMPARE(find<QComboBox>(u"reportPeriod"_s)->currentData().toString(), u"2018-Q3"_s);
}

void TestDetailPane::aReportIsFiledByKeyboard()
{
    show(u"KC-0703"_s);
    QSignalSpy done(m_pane.get(), &DetailPane::done);
    m_pane->startProgress();
    auto* percent = find<QLineEdit>(u"reportPercent"_s);
    QVERIFY(percent->hasFocus());
    QTest::keyClicks(percent, u"95"_s);
    auto* text = find<QPlainTextEdit>(u"reportText"_s);
    text->setFocus();
    QTest::keyClicks(text, u"moved on"_s);
    QTest::keyClick(text, Qt::Key_Return, Qt::ControlModifier);
    QCOMPARE(done.count(), 1);
    QCOMPARE(value(u"KC-0703"_s, u"progress"_s), u"95"_s);
    QCOMPARE(text->toPlainText(), QString());
    QCOMPARE(m_pane->detail()->reports.front().value(u"text"_s).text(), u"moved on"_s);
    QVERIFY((*m_ledger)->undo().has_value());
    QCOMPARE(value(u"KC-0703"_s, u"progress"_s), u"92"_s);
}

void TestDetailPane::aDraftSurvivesTheWindow()
{
    show(u"KC-0504"_s);
    m_pane->startProgress();
    QTest::keyClicks(find<QPlainTextEdit>(u"reportText"_s), u"half a sentence"_s);
    const domain::RecordId id = *m_pane->commitment();
    QTRY_VERIFY(DraftStore((*m_ledger)->path()).find(id).has_value());
    // Another commitment has its own form; back again it is there.
    show(u"KC-0703"_s);
    QCOMPARE(find<QPlainTextEdit>(u"reportText"_s)->toPlainText(), QString());
    show(u"KC-0504"_s);
    QCOMPARE(find<QPlainTextEdit>(u"reportText"_s)->toPlainText(), u"half a sentence"_s);
    DetailPane other(**m_ledger, m_prompts);
    other.setCommitment(id);
    QCOMPARE(other.findChild<QPlainTextEdit*>(u"reportText"_s)->toPlainText(), u"half a sentence"_s);
    other.findChild<ProgressForm*>(u"progressForm"_s)->file();
    QVERIFY(!DraftStore((*m_ledger)->path()).find(id).has_value());
}

void TestDetailPane::aPercentOutOfRangeIsRefusedInWords()
{
    show(u"KC-0703"_s);
    m_pane->startProgress();
    QTest::keyClicks(find<QLineEdit>(u"reportPercent"_s), u"130"_s);
    auto* form = find<ProgressForm>(u"progressForm"_s);
    form->file();
    auto* message = form->findChild<MessageBar*>();
    QVERIFY(message->isVisible());
    QVERIFY(!message->text().isEmpty());
    QCOMPARE(value(u"KC-0703"_s, u"progress"_s), u"92"_s);
    QCOMPARE(find<QLineEdit>(u"reportPercent"_s)->text(), u"130"_s);
}

void TestDetailPane::anExtensionWithAnApproverMovesTheDate()
{
    show(u"KC-0703"_s);
    m_pane->startExtension();
    auto* due = find<QLineEdit>(u"extendDue"_s);
    QVERIFY(due->hasFocus());
    QTest::keyClicks(due, u"2019-03-31"_s);
    QTest::keyClick(due, Qt::Key_Return, Qt::ControlModifier);
    QCOMPARE(value(u"KC-0703"_s, u"due"_s), u"2018-11-05"_s);
    find<QPlainTextEdit>(u"extendReason"_s)->setPlainText(u"用地待批"_s);
    find<QLineEdit>(u"extendApprover"_s)->setText(u"分管副秘书长"_s);
    QTest::mouseClick(find<QPushButton>(u"extendFile"_s), Qt::LeftButton);
    QCOMPARE(value(u"KC-0703"_s, u"due"_s), u"2019-03-31"_s);
    QCOMPARE(find<QLabel>(u"dueDate"_s)->text(), u"2019-03-31"_s);
    QCOMPARE(find<QLabel>(u"due_originalDate"_s)->text(), value(u"KC-0703"_s, u"due_original"_s));
}

void TestDetailPane::anExtensionWithoutOneWaitsAndIsDecided()
{
    show(u"KC-0703"_s);
    m_pane->startExtension();
    find<QLineEdit>(u"extendDue"_s)->setText(u"2019-03-31"_s);
    find<QPlainTextEdit>(u"extendReason"_s)->setPlainText(u"用地待批"_s);
    QTest::mouseClick(find<QPushButton>(u"extendFile"_s), Qt::LeftButton);
    QCOMPARE(value(u"KC-0703"_s, u"due"_s), u"2018-11-05"_s);
    auto* approve = find<QPushButton>(u"extendApprove"_s);
    QVERIFY(approve->isVisible());
    QVERIFY(!find<QPushButton>(u"extendFile"_s)->isVisible());
    QTest::mouseClick(approve, Qt::LeftButton);
    QCOMPARE(value(u"KC-0703"_s, u"due"_s), u"2018-11-05"_s);
    find<QLineEdit>(u"extendDecider"_s)->setText(u"分管副秘书长"_s);
    QTest::mouseClick(approve, Qt::LeftButton);
    QCOMPARE(value(u"KC-0703"_s, u"due"_s), u"2019-03-31"_s);
}

void TestDetailPane::closingSuggestsTheVerdict()
{
    show(u"KC-0601"_s);
    auto* dialog = new CloseOutDialog(**m_ledger, *m_pane->detail(), m_pane.get());
    QSignalSpy closed(dialog, &CloseOutDialog::closedOut);
    dialog->open();
    auto* verdict = dialog->findChild<QComboBox*>(u"closeVerdict"_s);
    QCOMPARE(verdict->currentData().toString(), u"late"_s);
    auto* on = dialog->findChild<QLineEdit*>(u"closeOn"_s);
    on->setText(u"2018-06-30"_s);
    QCOMPARE(verdict->currentData().toString(), u"on-time"_s);
    on->setText(u"t"_s);
    QCOMPARE(verdict->currentData().toString(), u"late"_s);
    dialog->findChild<QPlainTextEdit*>(u"closeText"_s)->setPlainText(u"第三个项目已承接"_s);
    QTest::mouseClick(dialog->findChild<QPushButton*>(u"closeConfirm"_s), Qt::LeftButton);
    QCOMPARE(closed.count(), 1);
    QCOMPARE(value(u"KC-0601"_s, u"status"_s), u"done"_s);
    QCOMPARE(value(u"KC-0601"_s, u"completed"_s), u"2018-10-10"_s);
}

void TestDetailPane::aMissedOccurrenceIsWrittenOff()
{
    show(u"KC-0502"_s);
    m_pane->openTab(DetailPane::Tab::Progress);
    auto* list = find<ReportList>(u"reportList"_s);
    const int reports = list->count();
    QCOMPARE(list->item(0)->data(ReportList::PeriodRole).toString(), u"2018-Q3"_s);
    // One that nobody has judged is no verdict.
    QVERIFY(store::addRecord(**m_ledger, m_ledger->kind(u"occurrences"_s), {{u"commitment"_s, u"KC-0502"_s}, {u"period"_s, u"2017"_s}}).has_value());
    show(u"KC-0502"_s);
    QCOMPARE(list->count(), reports);
    auto* dialog = new WriteOffDialog(**m_ledger, *m_pane->detail(), m_pane.get());
    QSignalSpy written(dialog, &WriteOffDialog::writtenOff);
    dialog->open();
    auto* turn = dialog->findChild<QComboBox*>(u"turn"_s);
    QCOMPARE(turn->currentData().toString(), u"2018"_s);
    QCOMPARE(turn->currentText(), u"2018, due 2018-12-31"_s);
    dialog->findChild<QLineEdit*>(u"reason"_s)->setText(u"商务节停办"_s);
    QTest::keyClick(dialog, Qt::Key_Return);
    QCOMPARE(written.count(), 0);
    QVERIFY(dialog->isVisible());
    dialog->findChild<QLineEdit*>(u"approver"_s)->setText(u"分管副秘书长"_s);
    QTest::keyClick(dialog, Qt::Key_Return);
    QCOMPARE(written.count(), 1);
    QCOMPARE(written.value(0).value(0).toString(), u"2018"_s);
    show(u"KC-0502"_s);
    QCOMPARE(list->count(), reports + 1);
    const QListWidgetItem* verdict = list->item(0);
    QCOMPARE(verdict->data(ReportList::PeriodRole).toString(), u"2018"_s);
    QCOMPARE(verdict->data(ReportList::DateRole).toString(), u"销号 2018-10-10"_s);
    QCOMPARE(verdict->data(ReportList::TextRole).toString(), u"商务节停办"_s);
    QVERIFY(verdict->toolTip().contains(u"分管副秘书长"_s));
    QVERIFY((*m_ledger)->undo());
    QVERIFY((*m_ledger)->undo());
}

void TestDetailPane::theNewestChangeCanBeTakenBackHere()
{
    show(u"KC-0601"_s);
    const domain::RecordId id = *m_pane->commitment();
    QVERIFY(store::editRecord(**m_ledger, m_ledger->kind(u"commitments"_s), id, {{u"next_step"_s, u"新的一步"_s}}).has_value());
    m_pane->openTab(DetailPane::Tab::History);
    const auto texts = [this] {
        QStringList all;
        for (const QLabel* label : m_pane->findChild<QWidget*>(u"historyTab"_s)->findChildren<QLabel*>())
            all << label->text();
        return all.join(u'\n');
    };
    QVERIFY(texts().contains(u"再次申请延期或商定变更目标 → 新的一步"_s));
    QSignalSpy whole(m_pane.get(), &DetailPane::historyRequested);
    QTest::mouseClick(find<QPushButton>(u"allHistory"_s), Qt::LeftButton);
    QCOMPARE(whole.value(0).value(0).value<domain::RecordId>(), id);
    auto* back = find<QPushButton>(u"takeBack"_s);
    QVERIFY(back);
    QTest::mouseClick(back, Qt::LeftButton);
    QCOMPARE(value(u"KC-0601"_s, u"next_step"_s), u"再次申请延期或商定变更目标"_s);
}

void TestDetailPane::anotherLanguageKeepsWhatIsTyped()
{
    show(u"KC-0601"_s);
    auto* next = find<QPlainTextEdit>(u"next_stepInput"_s);
    next->setFocus();
    QTest::keyClicks(next, u"half "_s);
    domain::setLanguage(domain::Language::English);
    QEvent change(QEvent::LanguageChange);
    QCoreApplication::sendEvent(m_pane.get(), &change);
    QCOMPARE(find<QComboBox>(u"directionInput"_s)->currentText(), u"Theirs"_s);
    QVERIFY(next->toPlainText().startsWith(u"half "_s));
    domain::setLanguage(domain::Language::Chinese);
}

QTEST_MAIN(TestDetailPane)
#include "tst_detailpane.moc"

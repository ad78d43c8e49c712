// SPDX-FileCopyrightText: PactLedger contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/moments/askmoment.h"
#include "ui/moments/comparedialog.h"
#include "ui/moments/momentbar.h"
#include "windowfixture.h"

#include <QComboBox>
#include <QDateEdit>
#include <QPushButton>
#include <QTableView>
#include <QTimer>

using namespace pact;
using namespace pact::test;

/// The window's ways through time: back to a day, snapshots, locks, comparisons.
class TestMomentDesk : public QObject
{
    Q_OBJECT

private slots:
    void theWindowLooksBackAndReturns();
    void theConditionStaysWhileTheDayChanges();
    void aSnapshotIsNamedAndAPeriodLocked();
    void whatDiffersFromASnapshotIsTold();
    void everythingIsReachedByKeyboard();
};

namespace {

/// Does something with the dialog that is about to open, once it is there.
template <class Dialog, class Act>
void inDialog(Act act)
{
    QTimer::singleShot(0, qApp, [act] {
        auto* dialog = qobject_cast<Dialog*>(QApplication::activeModalWidget());
        if (!dialog)
            qFatal("the dialog did not open");
        act(*dialog);
    });
}

}

void TestMomentDesk::theWindowLooksBackAndReturns()
{
    Desk desk;
    auto* bar = desk.find<ui::MomentBar>("momentBar");
    QVERIFY(!desk.action("lookBack")->isEnabled());
    desk.window->openFile(desk.sample());
    QVERIFY(!bar->isVisible());
    desk.action("lookBack")->trigger();
    QVERIFY(bar->isVisible());
    QCOMPARE(desk.session.ledger()->today(), QDate(2018, 10, 9));
    QVERIFY(desk.session.ledger()->isReadOnly());
    QVERIFY(!desk.action("import")->isEnabled());
    desk.find<QDateEdit>("momentDay")->setDate({2017, 12, 31});
    QCOMPARE(desk.session.ledger()->today(), QDate(2017, 12, 31));
    const auto row = store::RecordReader(desk.session.ledger()->database(), desk.session.ledger()->catalogue(), {})
                         .byCode(desk.session.ledger()->catalogue().kind(u"commitments"_s), u"KC-0703"_s, QDate(2017, 12, 31));
    QVERIFY(row);
    QVERIFY(row->record.value(u"status"_s).text() != u"done");
    // As recorded: on that day there was no ledger yet.
    auto* time = desk.find<QComboBox>("momentTime");
    QTest::keyClick(time, Qt::Key_Down);
    QCOMPARE(time->currentData().toInt(), static_cast<int>(ui::MomentBar::Time::Recorded));
    QCOMPARE(desk.session.ledger()->database().isHeld(), true);
    const auto count = store::RecordReader(desk.session.ledger()->database(), desk.session.ledger()->catalogue(), {})
                           .count({.kind = &desk.session.ledger()->catalogue().kind(u"commitments"_s), .day = QDate(2017, 12, 31)});
    QCOMPARE(count.value_or(-1), 0);
    QTest::mouseClick(desk.find<QPushButton>("momentBack"), Qt::LeftButton);
    QVERIFY(!bar->isVisible());
    QVERIFY(!desk.session.ledger()->isReadOnly());
    QCOMPARE(desk.session.ledger()->today(), QDate(2018, 10, 10));
}

void TestMomentDesk::theConditionStaysWhileTheDayChanges()
{
    Desk desk;
    desk.window->openFile(desk.sample());
    desk.action("commitmentsAction")->trigger();
    desk.window->findChild<QAction*>(u"find"_s)->trigger();
    QTest::keyClicks(QApplication::focusWidget(), u"light:red "_s);
    QTRY_COMPARE(desk.rows->filterText.trimmed(), u"light:red"_s);
    desk.action("lookBack")->trigger();
    QCOMPARE(desk.rows->filterText.trimmed(), u"light:red"_s);
    QVERIFY(desk.rows->isVisible());
}

void TestMomentDesk::aSnapshotIsNamedAndAPeriodLocked()
{
    Desk desk;
    desk.window->openFile(desk.sample());
    inDialog<ui::AskMoment>([](ui::AskMoment& dialog) {
        auto* act = dialog.findChild<QPushButton*>(u"act"_s);
        QVERIFY(!act->isEnabled());
        QTest::keyClicks(dialog.findChild<QLineEdit*>(u"name"_s), u"third"_s);
        act->click();
    });
    desk.action("snapshot")->trigger();
    inDialog<ui::AskMoment>([](ui::AskMoment& dialog) {
        // Enter alone does not lock.
        QVERIFY(!dialog.findChild<QPushButton*>(u"act"_s)->isDefault());
        QCOMPARE(dialog.period()->key(), u"2018-Q3"_s);
        dialog.findChild<QPushButton*>(u"act"_s)->click();
    });
    desk.action("lockPeriod")->trigger();
    store::Ledger& ledger = *desk.session.ledger();
    const auto snapshots = store::RecordReader(ledger.database(), ledger.catalogue(), {}).references(ledger.catalogue().kind(u"snapshots"_s), domain::Side::None);
    QVERIFY(snapshots);
    QCOMPARE(snapshots->size(), size_t{2});
    const auto commitment = store::RecordReader(ledger.database(), ledger.catalogue(), {}).byCode(ledger.catalogue().kind(u"commitments"_s), u"KC-0701"_s, ledger.today());
    const auto filed = store::fileProgress(ledger, commitment->record.id(), {.percent = domain::Decimal::fromInteger(3), .actual = {}, .period = u"2018-09"_s, .text = {}, .problem = {}, .nextStep = {}});
    QVERIFY(!filed);
    QCOMPARE(filed.error().code, domain::Error::Code::PeriodLocked);
    // Locked once: the dialog says so and stays.
    inDialog<ui::AskMoment>([](ui::AskMoment& dialog) {
        dialog.findChild<QPushButton*>(u"act"_s)->click();
        inDialog<ui::AskMoment>([](ui::AskMoment& again) { again.reject(); });
    });
    desk.action("lockPeriod")->trigger();
}

void TestMomentDesk::whatDiffersFromASnapshotIsTold()
{
    Desk desk;
    desk.window->openFile(desk.sample());
    ui::CompareDialog dialog(*desk.session.ledger(), {}, desk.prompts, nullptr);
    dialog.show();
    // Against the day before the ledger was made: everything is new.
    dialog.setFrom(u"2001-01-01"_s);
    auto* table = dialog.findChild<QTableView*>(u"differences"_s);
    QTRY_VERIFY(table->model()->rowCount() > 100);
    dialog.setFrom(QDate::currentDate().toString(Qt::ISODate));
    QTRY_COMPARE(table->model()->rowCount(), 0);
    dialog.setFrom(u"no such day"_s);
    QTRY_COMPARE(table->model()->rowCount(), 0);
}

void TestMomentDesk::everythingIsReachedByKeyboard()
{
    Desk desk;
    desk.window->openFile(desk.sample());
    inDialog<ui::CompareDialog>([](ui::CompareDialog& dialog) { QTest::keyClick(&dialog, Qt::Key_Escape); });
    QTest::keyClick(desk.window.get(), Qt::Key_B, Qt::ControlModifier | Qt::ShiftModifier);
    desk.action("lookBack")->trigger();
    auto* day = desk.find<QDateEdit>("momentDay");
    day->setFocus();
    QTest::keyClick(day, Qt::Key_Home);
    QTest::keyClick(day, Qt::Key_Down);
    QTRY_COMPARE(desk.session.ledger()->today(), QDate(2017, 10, 9));
    auto* back = desk.find<QPushButton>("momentBack");
    back->setFocus();
    QTest::keyClick(back, Qt::Key_Space);
    QVERIFY(!desk.session.ledger()->isReadOnly());
}

QTEST_MAIN(TestMomentDesk)
#include "tst_momentdesk.moc"

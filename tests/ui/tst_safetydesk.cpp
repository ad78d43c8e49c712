// SPDX-FileCopyrightText: PactLedger contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/windowfixture.h"

#include "store/acts.h"
#include "ui/widgets/messagebar.h"
#include "ui/widgets/statusstrip.h"

#include <QDialog>
#include <QFileInfo>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QTimer>
#include <QToolButton>

using namespace pact;
using namespace pact::test;

class TestSafetyDesk : public QObject
{
    Q_OBJECT

private slots:
    void aBackupIsMadeAndNamed();
    void aBackupOverTheLedgerIsRefused();
    void aBackupIsRestoredAndOpened();
    void restoringWorksWithoutALedger();
    void theWorkCanBeCancelled();
    void theCheckOfASoundLedgerSaysSo();
    void staleIndexesAreMadeAnewFromTheDialog();
    void alteredDataOffersNoRepair();
};

namespace {

QString said(const Desk& desk)
{
    return desk.find<ui::MessageBar>("message")->text();
}

/// What is done with the next dialog.
void onDialog(const std::function<void(QDialog&)>& act)
{
    auto* timer = new QTimer(qApp);
    timer->setInterval(5);
    QObject::connect(timer, &QTimer::timeout, timer, [timer, act] {
        auto* dialog = qobject_cast<QDialog*>(QApplication::activeModalWidget());
        if (!dialog)
            return;
        timer->deleteLater();
        timer->stop();
        act(*dialog);
    });
    timer->start();
}

void alter(Desk& desk, const QString& sql)
{
    auto database = store::Database::open(desk.session.ledger()->path());
    if (!database || !(*database)->execute(sql))
        qFatal("cannot alter the ledger");
}

}

void TestSafetyDesk::aBackupIsMadeAndNamed()
{
    Desk desk;
    QVERIFY(!desk.action("backUp")->isEnabled());
    desk.window->openFile(desk.sample());
    desk.prompts.saved = {desk.dir.filePath(u"b.pact"_s), 0};
    desk.action("backUp")->trigger();
    QTRY_VERIFY(said(desk).contains(u"b.pact"_s));
    QVERIFY(QFileInfo::exists(desk.dir.filePath(u"b.pact"_s)));
    QVERIFY(!desk.find<QToolButton>("cancelWork")->isVisible());
    QVERIFY(store::Ledger::open(desk.dir.filePath(u"b.pact"_s), desk.session.options()));
}

void TestSafetyDesk::aBackupOverTheLedgerIsRefused()
{
    Desk desk;
    desk.window->openFile(desk.sample());
    desk.prompts.saved = {desk.session.ledger()->path(), 0};
    desk.action("backUp")->trigger();
    QTRY_VERIFY(said(desk).contains(u"sample.pact"_s));
    const domain::Error refused{domain::Error::Code::OutputIsLedger, {desk.session.ledger()->path()}, {}};
    QCOMPARE(said(desk), domain::errorText(refused));
}

void TestSafetyDesk::aBackupIsRestoredAndOpened()
{
    Desk desk;
    const QString sample = desk.sample();
    desk.window->openFile(sample);
    desk.prompts.opened = sample;
    desk.prompts.saved = {desk.dir.filePath(u"again.pact"_s), 0};
    desk.action("restore")->trigger();
    QTRY_VERIFY(said(desk).contains(u"again.pact"_s));
    auto* button = desk.find<ui::MessageBar>("message")->findChild<QPushButton*>();
    QVERIFY(button && button->isVisible());
    button->click();
    QCOMPARE(desk.session.ledger()->path(), desk.dir.filePath(u"again.pact"_s));
}

void TestSafetyDesk::restoringWorksWithoutALedger()
{
    Desk desk;
    desk.prompts.opened = desk.sample();
    desk.prompts.saved = {desk.dir.filePath(u"again.pact"_s), 0};
    QVERIFY(desk.action("restore")->isEnabled());
    desk.action("restore")->trigger();
    QTRY_VERIFY(said(desk).contains(u"again.pact"_s));
    QVERIFY(!desk.session.ledger());
    // Never over a file.
    desk.action("restore")->trigger();
    const domain::Error refused{domain::Error::Code::FileExists, {desk.dir.filePath(u"again.pact"_s)}, {}};
    QTRY_COMPARE(said(desk), domain::errorText(refused));
}

void TestSafetyDesk::theWorkCanBeCancelled()
{
    Desk desk;
    desk.window->openFile(desk.sample());
    desk.prompts.saved = {desk.dir.filePath(u"b.pact"_s), 0};
    desk.action("backUp")->trigger();
    auto* cancel = desk.find<QToolButton>("cancelWork");
    QVERIFY(cancel->isVisible() && !cancel->text().isEmpty());
    QTest::mouseClick(cancel, Qt::LeftButton);
    QTRY_VERIFY(!cancel->isVisible());
    // It came in time, or the copy was done already: never something in between.
    const bool made = said(desk).contains(u"b.pact"_s);
    QCOMPARE(QFileInfo::exists(desk.dir.filePath(u"b.pact"_s)), made);
    QCOMPARE(QDir(desk.dir.path()).entryList({u"*.part"_s}, QDir::Files | QDir::Hidden), QStringList());
}

void TestSafetyDesk::theCheckOfASoundLedgerSaysSo()
{
    Desk desk;
    desk.window->openFile(desk.sample());
    desk.action("check")->trigger();
    QTRY_VERIFY(!said(desk).isEmpty() && desk.find<ui::MessageBar>("message")->isVisible());
    QVERIFY2(said(desk).contains(u"完好"_s), qPrintable(said(desk)));
}

void TestSafetyDesk::staleIndexesAreMadeAnewFromTheDialog()
{
    Desk desk;
    desk.window->openFile(desk.sample());
    alter(desk, u"UPDATE commitment SET _search = ''"_s);
    QString shown;
    onDialog([&](QDialog& dialog) {
        shown = dialog.findChild<QPlainTextEdit*>()->toPlainText();
        dialog.findChild<QPushButton*>(u"repairIndex"_s)->click();
    });
    desk.action("check")->trigger();
    QTRY_VERIFY(said(desk).contains(u"完好"_s));
    QVERIFY2(shown.contains(u"check --repair-index"_s), qPrintable(shown));
}

void TestSafetyDesk::alteredDataOffersNoRepair()
{
    Desk desk;
    desk.window->openFile(desk.sample());
    alter(desk, u"UPDATE commitment SET title = 'x' WHERE code = 'KC-0101'"_s);
    QString shown;
    bool offered = true;
    onDialog([&](QDialog& dialog) {
        shown = dialog.findChild<QPlainTextEdit*>()->toPlainText();
        offered = dialog.findChild<QPushButton*>(u"repairIndex"_s) != nullptr;
        dialog.reject();
    });
    desk.action("check")->trigger();
    QTRY_VERIFY(shown.contains(u"KC-0101"_s));
    QVERIFY(!offered);
}

QTEST_MAIN(TestSafetyDesk)
#include "tst_safetydesk.moc"

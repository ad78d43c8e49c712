// SPDX-FileCopyrightText: PactLedger contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/windowfixture.h"

#include "ui/start/droparea.h"
#include "ui/start/dropeffect.h"
#include "ui/start/newledgerdialog.h"
#include "ui/start/startpage.h"
#include "ui/widgets/choicelist.h"

#include <QDropEvent>
#include <QMimeData>
#include <QPushButton>
#include <QSignalSpy>
#include <QStandardPaths>
#include <QUrl>

using namespace pact;
using namespace pact::test;

class TestStartPage : public QObject
{
    Q_OBJECT

private slots:
    void initTestCase();
    void everyChoiceIsReachedByArrowKeys();
    void theSampleIsCopiedUnderAFreeName();
    void aLanguageButtonSwitchesAtOnce();
    void recentLedgersSayHowManyAreRed();
    void aDropNamesItsEffect_data();
    void aDropNamesItsEffect();
    void filesLetGoOverACommitmentBecomeItsEvidence();
    void theProposedFileFollowsTheNames();
    void aLedgerThatCannotBeOpenedSaysWhy();
};

void TestStartPage::initTestCase()
{
    QStandardPaths::setTestModeEnabled(true);
}

void TestStartPage::everyChoiceIsReachedByArrowKeys()
{
    Desk desk;
    auto* page = desk.find<ui::StartPage>("startPage");
    page->setRecent({{u"/nowhere/one.pact"_s, QDateTime::currentDateTime(), 4}});
    auto* choices = desk.find<ui::ChoiceList>("startChoices");
    page->focusFirst();
    QTRY_VERIFY(choices->hasFocus());
    QSignalSpy imported(page, &ui::StartPage::importRequested);
    QSignalSpy recent(page, &ui::StartPage::recentRequested);
    for (int step = 0; step < 3; ++step)
        QTest::keyClick(choices, Qt::Key_Down);
    QTest::keyClick(choices, Qt::Key_Return);
    QCOMPARE(imported.size(), 1);
    QTest::keyClick(choices, Qt::Key_Down);
    auto* list = desk.find<ui::ChoiceList>("recentLedgers");
    QTRY_VERIFY(list->hasFocus());
    QTest::keyClick(list, Qt::Key_Return);
    QCOMPARE(recent.size(), 1);
    QCOMPARE(recent.first().first().toString(), u"/nowhere/one.pact"_s);
}

void TestStartPage::theSampleIsCopiedUnderAFreeName()
{
    const QString folder = QStandardPaths::writableLocation(QStandardPaths::DocumentsLocation);
    QDir(folder).removeRecursively();
    Desk desk;
    auto* choices = desk.find<ui::ChoiceList>("startChoices");
    for (const QString& name : {u"昆明朝阳.pact"_s, u"昆明朝阳 2.pact"_s}) {
        QTest::keyClick(choices, Qt::Key_Return);
        QTRY_VERIFY_WITH_TIMEOUT(desk.session.ledger(), 60000);
        QCOMPARE(QFileInfo(desk.session.ledger()->path()).fileName(), name);
        QVERIFY(desk.session.ledger()->settings().sample);
        desk.action("closeLedger")->trigger();
        QVERIFY(choices->isVisible());
    }
    QDir(folder).removeRecursively();
}

void TestStartPage::aLanguageButtonSwitchesAtOnce()
{
    Desk desk;
    auto* choices = desk.find<ui::ChoiceList>("startChoices");
    QCOMPARE(choices->item(0)->text(), u"打开样例"_s);
    QTest::mouseClick(desk.find<QPushButton>("english"), Qt::LeftButton);
    QTRY_COMPARE(choices->item(0)->text(), u"Open the sample"_s);
    QVERIFY(desk.find<QPushButton>("english")->isChecked());
    QTest::mouseClick(desk.find<QPushButton>("chinese"), Qt::LeftButton);
    QTRY_COMPARE(choices->item(0)->text(), u"打开样例"_s);
}

void TestStartPage::recentLedgersSayHowManyAreRed()
{
    Desk desk;
    desk.window->openFile(desk.sample());
    const auto redKnown = [&] {
        const auto entries = ui::RecentLedgers(desk.settings).entries();
        return entries.size() == 1 && entries.front().red == 4;
    };
    QTRY_VERIFY(redKnown());
    desk.action("closeLedger")->trigger();
    auto* list = desk.find<ui::ChoiceList>("recentLedgers");
    QCOMPARE(list->count(), 1);
    QVERIFY(list->item(0)->data(Qt::AccessibleTextRole).toString().contains(u"4"_s));
}

void TestStartPage::aDropNamesItsEffect_data()
{
    using Act = ui::DropEffect::Act;
    QTest::addColumn<QString>("file");
    QTest::addColumn<bool>("ledger");
    QTest::addColumn<bool>("writable");
    QTest::addColumn<QString>("over");
    QTest::addColumn<int>("act");
    QTest::newRow("a ledger is opened") << u"/a/x.pact"_s << false << false << QString() << int(Act::OpenLedger);
    QTest::newRow("a table is previewed") << u"/a/x.CSV"_s << true << true << QString() << int(Act::PreviewImport);
    QTest::newRow("JSON is a table") << u"/a/x.json"_s << true << true << QString() << int(Act::PreviewImport);
    QTest::newRow("a table without a ledger makes one") << u"/a/x.csv"_s << false << false << QString() << int(Act::PreviewImport);
    QTest::newRow("a read-only ledger takes no table") << u"/a/x.csv"_s << true << false << QString() << int(Act::Nothing);
    QTest::newRow("another file does nothing, and says so") << u"/a/x.png"_s << true << true << QString() << int(Act::Nothing);
    QTest::newRow("over a commitment it becomes evidence") << u"/a/x.png"_s << true << true << u"KC-0703"_s << int(Act::Attach);
    QTest::newRow("over a commitment a table does, too") << u"/a/x.csv"_s << true << true << u"KC-0703"_s << int(Act::Attach);
    QTest::newRow("over a commitment a ledger is still opened") << u"/a/x.pact"_s << true << true << u"KC-0703"_s << int(Act::OpenLedger);
}

void TestStartPage::aDropNamesItsEffect()
{
    QFETCH(QString, file);
    QFETCH(bool, ledger);
    QFETCH(bool, writable);
    QFETCH(QString, over);
    QMimeData data;
    data.setUrls({QUrl::fromLocalFile(file)});
    const ui::DropEffect effect = ui::dropEffect(data, ledger, writable, over);
    QTEST(int(effect.act), "act");
    QVERIFY(effect.sentence.contains(QFileInfo(file).fileName()));
    QVERIFY(effect.act != ui::DropEffect::Act::Attach || effect.sentence.contains(over));
    QCOMPARE(effect.path, file);
}

void TestStartPage::filesLetGoOverACommitmentBecomeItsEvidence()
{
    Desk desk;
    desk.window->openFile(desk.sample());
    desk.action("commitmentsAction")->trigger();
    QMimeData data;
    data.setUrls({QUrl::fromLocalFile(u"/a/x.png"_s), QUrl::fromLocalFile(u"/a/y.csv"_s)});
    const auto come = [&] {
        QDragEnterEvent event(QPoint(500, 300), Qt::CopyAction, &data, Qt::LeftButton, Qt::NoModifier);
        QCoreApplication::sendEvent(desk.window.get(), &event);
        return desk.window->findChild<ui::DropArea*>(QString(), Qt::FindDirectChildrenOnly)->text();
    };
    QVERIFY(come().contains(u"x.png"_s));
    desk.rows->place = ui::EvidencePlace{&domain::Catalogue::standard().kind(u"commitments"_s), domain::RecordId::create(), u"KC-0703"_s};
    QVERIFY(come().contains(u"KC-0703"_s));
    QDropEvent drop(QPointF(500, 300), Qt::CopyAction, &data, Qt::LeftButton, Qt::NoModifier);
    QCoreApplication::sendEvent(desk.window.get(), &drop);
    QTRY_COMPARE(desk.rows->attached, QStringList({u"/a/x.png"_s, u"/a/y.csv"_s}));
}

void TestStartPage::theProposedFileFollowsTheNames()
{
    QTemporaryDir dir;
    FakePrompts prompts;
    ui::NewLedgerDialog dialog(dir.path(), prompts, nullptr);
    dialog.show();
    QTest::keyClicks(dialog.findChild<QLineEdit*>(u"ours"_s), u"Kunming/A"_s);
    QTest::keyClicks(dialog.findChild<QLineEdit*>(u"theirs"_s), u"Chaoyang"_s);
    QCOMPARE(dialog.path(), dir.filePath(u"KunmingA—Chaoyang.pact"_s));
    auto* place = dialog.findChild<QLineEdit*>(u"place"_s);
    place->clear();
    QVERIFY(!dialog.findChild<QPushButton*>(u"create"_s)->isEnabled());
    QTest::keyClicks(place, u"office"_s);
    QTest::keyClicks(dialog.findChild<QLineEdit*>(u"ours"_s), u"B"_s);
    QCOMPARE(dialog.path(), dir.filePath(u"office.pact"_s));
}

void TestStartPage::aLedgerThatCannotBeOpenedSaysWhy()
{
    Desk desk;
    const QString path = desk.dir.filePath(u"broken.pact"_s);
    QFile file(path);
    QVERIFY(file.open(QIODevice::WriteOnly));
    file.write("this is no ledger at all, only words, and long enough to be read as a header of something");
    file.close();
    desk.window->openFile(path);
    auto* bar = desk.find<QWidget>("message");
    QVERIFY(bar->isVisible());
    QVERIFY(!desk.session.ledger());
    QVERIFY(desk.find<QWidget>("startPage")->isVisible());
}

QTEST_MAIN(TestStartPage)
#include "tst_startpage.moc"

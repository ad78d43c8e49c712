// SPDX-FileCopyrightText: PactLedger contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/windowfixture.h"

#include "ui/widgets/messagebar.h"
#include "ui/widgets/navigationlist.h"
#include "ui/widgets/searchfield.h"
#include "ui/widgets/statusstrip.h"
#include "ui/window/keysdialog.h"

#include <QAbstractButton>
#include <QMenu>
#include <QMenuBar>
#include <QPushButton>

using namespace pact;
using namespace pact::test;

class TestMainWindow : public QObject
{
    Q_OBJECT

private slots:
    void withoutALedgerDisabledActionsSayWhatIsMissing();
    void openingALedgerShowsItsPages();
    void undoAndRedoNameWhatTheyTake();
    void aDoneMessageOffersToTakeItBack();
    void pageCommandsRunOnThePageOnShow();
    void aNewCommitmentIsMadeFromAnyPage();
    void aMissingConditionDisablesTheCommand();
    void typedConditionsBecomeChips();
    void searchingOnAPageWithoutRowsOpensOneWithRows();
    void aRecordNamedByOnePageIsShownByAnother();
    void anUnreadableConditionIsReported();
    void aLightInTheStatusStripFilters();
    void f6GoesRoundFourAreas();
    void escapeClosesTheInnermostThing();
    void theLanguageSwitchesEveryWordAtOnce();
    void theFrameFitsIntoTheSmallestWindow();
    void thePageIsRememberedByKey();
    void exportWritesWhatIsShown();
    void noKeyIsBoundTwice();
    void noKeyOfInputMethodsIsBound();
    void everyWordHasBothLanguages();
};

void TestMainWindow::withoutALedgerDisabledActionsSayWhatIsMissing()
{
    Desk desk;
    QVERIFY(desk.find<QWidget>("startPage")->isVisible());
    QVERIFY(!desk.action("import")->isEnabled());
    QVERIFY2(desk.action("import")->toolTip().contains(u"台账"_s), qPrintable(desk.action("import")->toolTip()));
    QVERIFY(desk.action("openLedger")->isEnabled());
}

void TestMainWindow::openingALedgerShowsItsPages()
{
    Desk desk;
    desk.window->openFile(desk.sample());
    QVERIFY(desk.session.ledger());
    auto* navigation = desk.find<ui::NavigationList>("navigation");
    QCOMPARE(navigation->topLevelItemCount(), 2);
    QCOMPARE(navigation->page(), u"overview"_s);
    QVERIFY(desk.overview->isVisible());
    // What needs somebody: four red and three yellow ones.
    QTRY_VERIFY(navigation->topLevelItem(1)->data(0, Qt::AccessibleTextRole).toString().endsWith(u'7'));
    QTest::keyClick(desk.window.get(), Qt::Key_2, Qt::ControlModifier);
    QVERIFY(desk.rows->isVisible());
    desk.action("closeLedger")->trigger();
    QVERIFY(!desk.session.ledger());
    QVERIFY(desk.find<QWidget>("startPage")->isVisible());
}

void TestMainWindow::undoAndRedoNameWhatTheyTake()
{
    Desk desk;
    desk.window->openFile(desk.sample());
    QVERIFY2(!desk.action("undo")->isEnabled(), "nothing of the sample is the user's to take back");
    store::Ledger& ledger = *desk.session.ledger();
    const domain::Kind& kind = ledger.catalogue().kind(u"domains"_s);
    QVERIFY(store::addRecord(ledger, kind, {{u"key"_s, u"XX"_s}, {u"zh"_s, u"数字合作"_s}}));
    QVERIFY(desk.action("undo")->isEnabled());
    QVERIFY2(desk.action("undo")->text().contains(u"数字合作"_s), qPrintable(desk.action("undo")->text()));
    desk.action("undo")->trigger();
    QVERIFY(!desk.action("undo")->isEnabled());
    QVERIFY2(desk.action("redo")->text().contains(u"数字合作"_s), qPrintable(desk.action("redo")->text()));
    QVERIFY(desk.find<ui::MessageBar>("message")->text().contains(u"数字合作"_s));
    desk.action("redo")->trigger();
    QVERIFY(desk.action("undo")->isEnabled());
}

void TestMainWindow::aDoneMessageOffersToTakeItBack()
{
    Desk desk;
    desk.window->openFile(desk.sample());
    store::Ledger& ledger = *desk.session.ledger();
    QVERIFY(store::addRecord(ledger, ledger.catalogue().kind(u"domains"_s), {{u"key"_s, u"XX"_s}, {u"zh"_s, u"数字合作"_s}}));
    emit desk.overview->done(u"已移除 1 项"_s, true);
    auto* bar = desk.find<ui::MessageBar>("message");
    QCOMPARE(bar->text(), u"已移除 1 项"_s);
    QTest::mouseClick(bar->findChild<QPushButton*>(), Qt::LeftButton);
    const auto undoable = ledger.undoable();
    QVERIFY(undoable && !*undoable);
}

void TestMainWindow::pageCommandsRunOnThePageOnShow()
{
    Desk desk;
    desk.window->openFile(desk.sample());
    desk.action("commitmentsAction")->trigger();
    QTest::keyClick(desk.window.get(), Qt::Key_F9);
    QCOMPARE(desk.rows->ran, QStringList{QString::number(static_cast<int>(ui::Command::FileProgress))});
    QTest::keyClick(desk.window.get(), Qt::Key_F5);
    QCOMPARE(desk.rows->ran.last(), u"refresh"_s);
    QVERIFY(desk.overview->ran.isEmpty());
}

void TestMainWindow::aNewCommitmentIsMadeFromAnyPage()
{
    Desk desk;
    desk.window->openFile(desk.sample());
    desk.overview->missing = u"请到承诺事项页"_s;
    emit desk.overview->countsChanged();
    QVERIFY(!desk.action("extend")->isEnabled());
    desk.action("new")->trigger();
    QVERIFY(desk.rows->isVisible());
    QCOMPARE(desk.rows->ran, QStringList{QString::number(static_cast<int>(ui::Command::New))});
}

void TestMainWindow::aMissingConditionDisablesTheCommand()
{
    Desk desk;
    desk.window->openFile(desk.sample());
    desk.overview->missing = u"先选中一项"_s;
    emit desk.overview->countsChanged();
    QVERIFY(!desk.action("extend")->isEnabled());
    QVERIFY(desk.action("extend")->toolTip().contains(u"先选中一项"_s));
}

void TestMainWindow::typedConditionsBecomeChips()
{
    Desk desk;
    desk.window->openFile(desk.sample());
    desk.action("commitmentsAction")->trigger();
    auto* search = desk.find<ui::SearchField>("search");
    QTest::keyClick(desk.window.get(), Qt::Key_F, Qt::ControlModifier);
    QTRY_VERIFY(search->lineEdit()->hasFocus());
    QTest::keyClicks(search->lineEdit(), u"light:red zsyz"_s);
    QTRY_COMPARE(search->chips().size(), 1);
    QCOMPARE(search->text(), u"zsyz"_s);
    QCOMPARE(desk.rows->filterText, u"light:red zsyz"_s);
    emit search->chipRemoved(0);
    QCOMPARE(desk.rows->filterText, u"zsyz"_s);
}

void TestMainWindow::searchingOnAPageWithoutRowsOpensOneWithRows()
{
    Desk desk;
    desk.window->openFile(desk.sample());
    auto* search = desk.find<ui::SearchField>("search");
    search->lineEdit()->setFocus();
    QTest::keyClicks(search->lineEdit(), u"zsyz"_s);
    QTRY_VERIFY(desk.rows->isVisible());
    QCOMPARE(desk.rows->filterText, u"zsyz"_s);
    QTest::keyClick(search->lineEdit(), Qt::Key_Down);
    QTRY_VERIFY(desk.rows->mainView()->hasFocus());
}

void TestMainWindow::aRecordNamedByOnePageIsShownByAnother()
{
    Desk desk;
    desk.window->openFile(desk.sample());
    const domain::RecordId record = domain::RecordId::create();
    emit desk.overview->recordRequested(u"commitments"_s, record);
    QVERIFY(desk.rows->isVisible());
    QCOMPARE(desk.rows->shownRecord, std::optional(record));
    emit desk.rows->recordRequested(u"nowhere"_s, record);
    QVERIFY(desk.rows->isVisible());
    QVERIFY(!desk.overview->shownRecord);
}

void TestMainWindow::anUnreadableConditionIsReported()
{
    Desk desk;
    desk.window->openFile(desk.sample());
    desk.action("commitmentsAction")->trigger();
    auto* search = desk.find<ui::SearchField>("search");
    auto* bar = desk.find<ui::MessageBar>("message");
    search->lineEdit()->setFocus();
    QTest::keyClicks(search->lineEdit(), u"light:"_s);
    QTest::keyClick(search->lineEdit(), Qt::Key_Return);
    QTRY_VERIFY(bar->isVisible());
    QTest::keyClicks(search->lineEdit(), u"red"_s);
    QTRY_VERIFY(!bar->isVisible());
    QCOMPARE(desk.rows->filterText, u"light:red"_s);
}

void TestMainWindow::aLightInTheStatusStripFilters()
{
    Desk desk;
    desk.window->openFile(desk.sample());
    auto* status = desk.find<ui::StatusStrip>("status");
    emit status->lightClicked(domain::Light::Yellow);
    QVERIFY(desk.rows->isVisible());
    QCOMPARE(desk.rows->filterText, u"light:yellow"_s);
    emit status->lightClicked(domain::Light::Red);
    QCOMPARE(desk.rows->filterText, u"light:red"_s);
    emit status->lightClicked(domain::Light::Red);
    QCOMPARE(desk.rows->filterText, QString());
}

void TestMainWindow::f6GoesRoundFourAreas()
{
    Desk desk;
    desk.window->openFile(desk.sample());
    desk.action("commitmentsAction")->trigger();
    auto* search = desk.find<ui::SearchField>("search");
    const std::vector<QWidget*> areas{search, desk.find<ui::NavigationList>("navigation"), desk.rows->mainView(), desk.rows->sidePane()};
    search->lineEdit()->setFocus();
    const auto holdsFocus = [&](size_t area) { return areas.at(area) == QApplication::focusWidget() || areas.at(area)->isAncestorOf(QApplication::focusWidget()); };
    QTRY_VERIFY(holdsFocus(0));
    for (size_t step = 1; step <= 4; ++step) {
        QTest::keyClick(desk.window.get(), Qt::Key_F6);
        QTRY_VERIFY2(holdsFocus(step % 4), qPrintable(QString::number(step)));
    }
    QTest::keyClick(desk.window.get(), Qt::Key_F6, Qt::ShiftModifier);
    QTRY_VERIFY(holdsFocus(3));
}

void TestMainWindow::escapeClosesTheInnermostThing()
{
    Desk desk;
    desk.window->openFile(desk.sample());
    desk.action("commitmentsAction")->trigger();
    auto* search = desk.find<ui::SearchField>("search");
    auto* bar = desk.find<ui::MessageBar>("message");
    search->lineEdit()->setFocus();
    QTest::keyClicks(search->lineEdit(), u"zsyz"_s);
    QTRY_COMPARE(desk.rows->filterText, u"zsyz"_s);
    emit desk.rows->done(u"做完了"_s, false);
    QVERIFY(bar->isVisible());
    QTest::keyClick(search->lineEdit(), Qt::Key_Escape);
    QVERIFY(!bar->isVisible());
    QCOMPARE(desk.rows->filterText, u"zsyz"_s);
    QTest::keyClick(search->lineEdit(), Qt::Key_Escape);
    QCOMPARE(desk.rows->filterText, QString());
}

void TestMainWindow::theLanguageSwitchesEveryWordAtOnce()
{
    Desk desk;
    desk.window->openFile(desk.sample());
    const int before = desk.rows->retranslated;
    desk.preferences.setLanguage(domain::Language::English);
    QTRY_VERIFY(desk.rows->retranslated > before);
    for (const QAction* action : desk.window->menuBar()->actions())
        QVERIFY2(action->text().toLatin1() == action->text().toUtf8(), qPrintable(action->text()));
    for (const ui::ActionEntry& entry : ui::actionEntries()) {
        QString text = desk.action(entry.name)->text();
        text.remove(u'…');
        QVERIFY2(text.toLatin1() == text.toUtf8(), qPrintable(text));
    }
    QCOMPARE(desk.find<ui::NavigationList>("navigation")->topLevelItem(0)->text(0), u"Page overview"_s);
    desk.preferences.setLanguage(domain::Language::Chinese);
    QTRY_COMPARE(desk.action("undo")->text(), u"撤销"_s);
}

void TestMainWindow::theFrameFitsIntoTheSmallestWindow()
{
    Desk desk;
    desk.window->openFile(desk.sample());
    for (const auto language : {domain::Language::English, domain::Language::Chinese}) {
        desk.preferences.setLanguage(language);
        desk.window->resize(1024, 640);
        QTRY_COMPARE(desk.window->size(), QSize(1024, 640));
        const QSize needed = desk.window->minimumSizeHint();
        QVERIFY2(needed.width() <= 1024 && needed.height() <= 640, qPrintable(u"%1×%2"_s.arg(needed.width()).arg(needed.height())));
        QVERIFY(desk.find<ui::NavigationList>("navigation")->isCompact());
    }
}

void TestMainWindow::thePageIsRememberedByKey()
{
    Desk desk;
    const QString path = desk.sample();
    desk.window->openFile(path);
    desk.action("commitmentsAction")->trigger();
    desk.action("closeLedger")->trigger();
    desk.window->openFile(path);
    QVERIFY(desk.rows->isVisible());
    QCOMPARE(desk.settings.value(u"page"_s).toString(), u"commitments"_s);
}

void TestMainWindow::exportWritesWhatIsShown()
{
    Desk desk;
    desk.window->openFile(desk.sample());
    QVERIFY2(!desk.action("exportShown")->isEnabled(), "a page without rows has nothing to export");
    desk.action("commitmentsAction")->trigger();
    desk.prompts.saved = {desk.dir.filePath(u"out.csv"_s), 1};
    desk.action("exportShown")->trigger();
    QTRY_VERIFY(QFile::exists(desk.prompts.saved.path));
    QFile file(desk.prompts.saved.path);
    QVERIFY(file.open(QIODevice::ReadOnly));
    const QByteArray bytes = file.readAll();
    QVERIFY2(bytes.startsWith("\xEF\xBB\xBF" "code,title\r\n"), bytes.left(40).constData());
    QCOMPARE(bytes.count('\n'), 1 + 46 + 9);
}

void TestMainWindow::noKeyIsBoundTwice()
{
    QStringList seen{u"F6"_s, u"Shift+F6"_s, u"Ctrl+1"_s, u"Ctrl+2"_s};
    for (const ui::ActionEntry& entry : ui::actionEntries()) {
        for (const QKeySequence& sequence : entry.keys) {
            const QString key = sequence.toString(QKeySequence::PortableText);
            QVERIFY2(!key.isEmpty(), entry.name);
            QVERIFY2(!seen.contains(key), qPrintable(key));
            seen.append(key);
        }
    }
}

void TestMainWindow::noKeyOfInputMethodsIsBound()
{
    const QList<QKeySequence> theirs{QKeySequence(u"Ctrl+Space"_s), QKeySequence(u"Shift+Space"_s), QKeySequence(u"Ctrl+."_s),
                                     QKeySequence(u"Ctrl+;"_s), QKeySequence(u"Ctrl+Shift+F"_s), QKeySequence(u"Ctrl+Alt+P"_s)};
    for (const ui::ActionEntry& entry : ui::actionEntries()) {
        for (const QKeySequence& sequence : entry.keys)
            QVERIFY2(!theirs.contains(sequence), entry.name);
    }
}

void TestMainWindow::everyWordHasBothLanguages()
{
    for (const ui::ActionEntry& entry : ui::actionEntries()) {
        QVERIFY2(!entry.text.zh.isEmpty() && !entry.text.en.isEmpty(), entry.name);
        QCOMPARE(entry.text.zh.endsWith(u'…'), entry.text.en.endsWith(u'…'));
        QCOMPARE(entry.button.zh.isEmpty(), entry.button.en.isEmpty());
    }
}

QTEST_MAIN(TestMainWindow)
#include "tst_mainwindow.moc"

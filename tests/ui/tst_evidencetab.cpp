// SPDX-FileCopyrightText: PactLedger contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/attachments.h"
#include "store/acts.h"
#include "store/attachments.h"
#include "support/sampleledger.h"
#include "ui/detail/detailpane.h"
#include "ui/evidence/evidencelist.h"
#include "ui/evidence/evidencepreview.h"
#include "ui/evidence/evidencetab.h"
#include "ui/evidencefiles.h"
#include "ui/fakeprompts.h"
#include "ui/ownsettings.h"
#include "ui/theme/theme.h"
#include "ui/widgets/messagebar.h"
#include "ui/widgets/removebar.h"
#include <QClipboard>
#include <QGuiApplication>
#include <QLineEdit>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QSignalSpy>
#include <QTabBar>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace pact::ui;
using pact::tests::TestLedger;
namespace domain = pact::domain;
namespace store = pact::store;

/// The evidence of KC-0703 in the pane, which has none at first.
class TestEvidenceTab : public QObject
{
    Q_OBJECT

private slots:
    void initTestCase();
    void init();
    void cleanup();
    void severalFilesAreOneChange();
    void theSameFileOnceMoreChangesNothing();
    void aFileThatIsGoneIsSaidInTheBar();
    void theKeyboardAloneRemovesWithAReason();
    void escapeKeepsTheFile();
    void ctrlCCopiesTheWholeHash();
    void bytesAreSavedAsTheyWere();
    void enterGoesIntoThePreviewAndEscapeBack();
    void whatIsChosenStaysWhenTheLedgerChanges();
    void anotherCommitmentHasItsOwn();
    void aRegisterHasItsOwn();
    void aReadOnlyLedgerOnlyShows();
    void everyControlHasAName();

private:
    EvidenceTab& tab()
    {
        return *m_pane->evidence();
    }
    template <class T>
    T* find(const char* name)
    {
        return tab().findChild<T*>(QLatin1StringView(name));
    }
    QString tabTitle() const
    {
        return m_pane->findChild<QTabBar*>()->tabText(static_cast<int>(DetailPane::Tab::Evidence));
    }
    /// Chooses the files in the dialog and waits until they are stored.
    void attach(const QStringList& files);
    domain::RecordId commitment(const QString& code)
    {
        return m_ledger->id(u"commitments"_s, code);
    }

    pact::test::FakePrompts m_prompts;
    std::unique_ptr<pact::tests::OwnSettings> m_settings;
    std::unique_ptr<TestLedger> m_ledger;
    std::unique_ptr<DetailPane> m_pane;
};

void TestEvidenceTab::initTestCase()
{
    domain::setLanguage(domain::Language::Chinese);
    ThemeNotifier::instance().apply(false);
}

void TestEvidenceTab::init()
{
    m_settings = std::make_unique<pact::tests::OwnSettings>();
    m_ledger = std::make_unique<TestLedger>(TestLedger::Content::Sample);
    m_pane = std::make_unique<DetailPane>(**m_ledger, m_prompts);
    m_pane->resize(380, 640);
    m_pane->setCommitment(commitment(u"KC-0703"_s));
    m_pane->openTab(DetailPane::Tab::Evidence);
    m_pane->show();
    m_pane->activateWindow();
    QVERIFY(QTest::qWaitForWindowActive(m_pane.get()));
}

void TestEvidenceTab::cleanup()
{
    m_pane.reset();
    m_ledger.reset();
}

void TestEvidenceTab::attach(const QStringList& files)
{
    m_prompts.openedFiles = files;
    m_pane->startAttaching();
    QTRY_VERIFY(!tab().isBusy());
}

void TestEvidenceTab::severalFilesAreOneChange()
{
    const QString folder = m_ledger->folder();
    QCOMPARE(tabTitle(), u"Evidence"_s);
    QVERIFY(!find<EvidenceList>("evidenceList")->isVisible());
    QSignalSpy done(m_pane.get(), &DetailPane::done);
    attach({pact::test::textFile(folder, u"会议纪要.txt"_s, "第一次会议"), pact::test::pictureFile(folder, u"现场.png"_s, {40, 30})});
    QCOMPARE(tabTitle(), u"Evidence 2"_s);
    QCOMPARE(find<EvidenceList>("evidenceList")->count(), 2);
    QCOMPARE(done.count(), 1);
    QCOMPARE(done.front().at(1).toBool(), true);
    const auto newest = (*m_ledger)->undoable();
    QVERIFY(newest && *newest);
    QCOMPARE((*newest)->act, domain::Act::Attach);
    QCOMPARE((*newest)->count, 2);
    QCOMPARE((*newest)->author, u"tester"_s);
    QVERIFY((*m_ledger)->undo());
    QCOMPARE(tabTitle(), u"Evidence"_s);
    QVERIFY(!find<EvidenceList>("evidenceList")->isVisible());
}

void TestEvidenceTab::theSameFileOnceMoreChangesNothing()
{
    const QString file = pact::test::textFile(m_ledger->folder(), u"a.txt"_s, "eins");
    attach({file});
    QSignalSpy done(m_pane.get(), &DetailPane::done);
    attach({file});
    QCOMPARE(tabTitle(), u"Evidence 1"_s);
    QCOMPARE(done.count(), 1);
    QCOMPARE(done.front().at(1).toBool(), false);
}

void TestEvidenceTab::aFileThatIsGoneIsSaidInTheBar()
{
    attach({m_ledger->folder() + u"/nowhere.pdf"_s});
    auto* bar = m_pane->findChild<MessageBar*>(QString(), Qt::FindChildrenRecursively);
    QVERIFY(bar->isVisible());
    QVERIFY(bar->text().contains(u"nowhere.pdf"_s));
    QCOMPARE(tabTitle(), u"Evidence"_s);
}

void TestEvidenceTab::theKeyboardAloneRemovesWithAReason()
{
    attach({pact::test::textFile(m_ledger->folder(), u"a.txt"_s, "eins"), pact::test::textFile(m_ledger->folder(), u"b.txt"_s, "zwei")});
    QSignalSpy done(m_pane.get(), &DetailPane::done);
    auto* list = find<EvidenceList>("evidenceList");
    list->setFocus();
    QTest::keyClick(list, Qt::Key_End);
    QTest::keyClick(list, Qt::Key_Delete);
    auto* bar = find<RemoveBar>("evidenceReason");
    QVERIFY(bar->isVisible());
    auto* reason = bar->findChild<QLineEdit*>();
    QVERIFY(reason->hasFocus());
    // Without a reason nothing goes.
    QTest::keyClick(reason, Qt::Key_Return);
    QCOMPARE(list->count(), 2);
    QTest::keyClicks(reason, u"wrong file"_s);
    QTest::keyClick(reason, Qt::Key_Return);
    QCOMPARE(list->count(), 1);
    QCOMPARE(list->current()->name, u"a.txt"_s);
    QVERIFY(list->hasFocus());
    QVERIFY(!bar->isVisible());
    QCOMPARE(done.count(), 1);
    QCOMPARE(done.front().at(1).toBool(), true);
    const auto newest = (*m_ledger)->undoable();
    QVERIFY(newest && *newest);
    QCOMPARE((*newest)->act, domain::Act::Detach);
    QCOMPARE((*newest)->reason, u"wrong file"_s);
    QVERIFY((*m_ledger)->undo());
    QCOMPARE(list->count(), 2);
}

void TestEvidenceTab::escapeKeepsTheFile()
{
    attach({pact::test::textFile(m_ledger->folder(), u"a.txt"_s, "eins")});
    auto* list = find<EvidenceList>("evidenceList");
    list->setFocus();
    QTest::keyClick(list, Qt::Key_Delete);
    auto* bar = find<RemoveBar>("evidenceReason");
    QTest::keyClicks(bar->findChild<QLineEdit*>(), u"no"_s);
    QTest::keyClick(bar->findChild<QLineEdit*>(), Qt::Key_Escape);
    QVERIFY(!bar->isVisible());
    QVERIFY(list->hasFocus());
    QCOMPARE(list->count(), 1);
}

void TestEvidenceTab::ctrlCCopiesTheWholeHash()
{
    attach({pact::test::textFile(m_ledger->folder(), u"a.txt"_s, "eins")});
    auto* list = find<EvidenceList>("evidenceList");
    list->setFocus();
    QTest::keyClick(list, Qt::Key_C, Qt::ControlModifier);
    QCOMPARE(QGuiApplication::clipboard()->text(), m_ledger->value(u"attachments"_s, u"KC-0703/a.txt"_s, u"sha256"_s));
    QVERIFY(list->item(0)->toolTip().contains(QGuiApplication::clipboard()->text()));
}

void TestEvidenceTab::bytesAreSavedAsTheyWere()
{
    QByteArray bytes(3 * 1024 * 1024 + 17, 'x');
    bytes[5] = '\0';
    attach({pact::test::textFile(m_ledger->folder(), u"big.bin"_s, bytes)});
    const QString target = m_ledger->folder() + u"/out.bin"_s;
    m_prompts.saved = {target, 0};
    QTest::mouseClick(find<QPushButton>("saveEvidence"), Qt::LeftButton);
    QTRY_VERIFY(!tab().isBusy());
    QFile file(target);
    QVERIFY(file.open(QIODevice::ReadOnly));
    QVERIFY(file.readAll() == bytes);
    // The ledger itself is no place for it.
    m_prompts.saved = {(*m_ledger)->path(), 0};
    QTest::mouseClick(find<QPushButton>("saveEvidence"), Qt::LeftButton);
    QTRY_VERIFY(!tab().isBusy());
    QVERIFY(m_pane->findChild<MessageBar*>()->isVisible());
}

void TestEvidenceTab::enterGoesIntoThePreviewAndEscapeBack()
{
    attach({pact::test::textFile(m_ledger->folder(), u"a.txt"_s, "eins\n")});
    auto* list = find<EvidenceList>("evidenceList");
    list->setFocus();
    QTRY_VERIFY(tab().preview()->isLoaded());
    QTest::keyClick(list, Qt::Key_Return);
    QWidget* text = find<QWidget>("previewText");
    QVERIFY(text->hasFocus());
    QTest::keyClick(text, Qt::Key_Escape);
    QVERIFY(list->hasFocus());
    QTest::keyClick(list, Qt::Key_Tab);
    QVERIFY(tab().preview()->isAncestorOf(QApplication::focusWidget()));
}

void TestEvidenceTab::whatIsChosenStaysWhenTheLedgerChanges()
{
    attach({pact::test::textFile(m_ledger->folder(), u"a.txt"_s, "eins"), pact::test::textFile(m_ledger->folder(), u"c.txt"_s, "drei")});
    auto* list = find<EvidenceList>("evidenceList");
    QVERIFY(list->choose(u"c.txt"_s));
    const auto other = m_ledger->openedBy(u"somebody"_s);
    QVERIFY(store::attachFiles(*other, m_ledger->kind(u"commitments"_s), commitment(u"KC-0703"_s), {pact::test::textFile(m_ledger->folder(), u"b.txt"_s, "zwei")}));
    QVERIFY((*m_ledger)->refresh());
    QCOMPARE(list->count(), 3);
    QCOMPARE(list->current()->name, u"c.txt"_s);
}

void TestEvidenceTab::anotherCommitmentHasItsOwn()
{
    attach({pact::test::textFile(m_ledger->folder(), u"a.txt"_s, "eins")});
    m_pane->setCommitment(commitment(u"KC-0601"_s));
    QCOMPARE(tabTitle(), u"Evidence"_s);
    QCOMPARE(find<EvidenceList>("evidenceList")->count(), 0);
    // As a file dropped on a row of the table.
    tab().attachTo(m_ledger->kind(u"commitments"_s), commitment(u"KC-0703"_s), u"KC-0703"_s, {pact::test::textFile(m_ledger->folder(), u"b.txt"_s, "zwei")});
    QTRY_VERIFY(!tab().isBusy());
    QCOMPARE(find<EvidenceList>("evidenceList")->count(), 0);
    m_pane->setCommitment(commitment(u"KC-0703"_s));
    QCOMPARE(tabTitle(), u"Evidence 2"_s);
}

void TestEvidenceTab::aRegisterHasItsOwn()
{
    QVERIFY(store::addRecord(**m_ledger, m_ledger->kind(u"meetings"_s), {{u"code"_s, u"M-1"_s}, {u"mechanism"_s, u"联席会议"_s}, {u"date"_s, u"2018-05-03"_s}}));
    const auto row = m_ledger->reader().byCode(m_ledger->kind(u"meetings"_s), u"M-1"_s, (*m_ledger)->today());
    QVERIFY(row.has_value());
    EvidenceTab own(**m_ledger, m_prompts);
    const auto show = [&] { own.setRecord(row->record, *pact::models::attachmentsOf(**m_ledger, row->record)); };
    connect(&**m_ledger, &store::Ledger::changed, &own, show);
    own.show();
    auto* list = own.findChild<EvidenceList*>();
    auto* button = own.findChild<QPushButton*>(u"attachEvidence"_s);
    QVERIFY(!button->isEnabled());
    show();
    QVERIFY(button->isEnabled());
    m_prompts.openedFiles = {pact::test::textFile(m_ledger->folder(), u"a.txt"_s, "eins")};
    button->click();
    QTRY_COMPARE(list->count(), 1);
    QTRY_VERIFY(!own.isBusy());
    QCOMPARE(m_ledger->value(u"attachments"_s, u"M-1/a.txt"_s, u"meeting"_s), u"M-1"_s);
    QCOMPARE(find<EvidenceList>("evidenceList")->count(), 0);
    QSignalSpy done(&own, &EvidenceTab::done);
    QVERIFY(list->choose(u"a.txt"_s));
    own.remove();
    QTest::keyClicks(own.findChild<QLineEdit*>(), u"wrong file"_s);
    QTest::keyClick(own.findChild<QLineEdit*>(), Qt::Key_Return);
    QCOMPARE(done.count(), 1);
    QCOMPARE(list->count(), 0);
    own.setRecord({}, {});
    QVERIFY(!button->isEnabled());
    QVERIFY(!own.findChild<QWidget*>(u"noEvidence"_s)->isVisible());
}

void TestEvidenceTab::aReadOnlyLedgerOnlyShows()
{
    attach({pact::test::textFile(m_ledger->folder(), u"a.txt"_s, "eins")});
    store::Ledger::Options options = (*m_ledger)->options();
    options.access = store::Database::Access::ReadOnly;
    const auto ledger = store::Ledger::open((*m_ledger)->path(), options);
    QVERIFY(ledger.has_value());
    DetailPane pane(**ledger, m_prompts);
    pane.setCommitment(commitment(u"KC-0703"_s));
    pane.openTab(DetailPane::Tab::Evidence);
    pane.show();
    QVERIFY(!pane.findChild<QPushButton*>(u"attachEvidence"_s)->isEnabled());
    QVERIFY(!pane.findChild<QPushButton*>(u"removeEvidence"_s)->isEnabled());
    QVERIFY(pane.findChild<QPushButton*>(u"saveEvidence"_s)->isEnabled());
    auto* list = pane.findChild<EvidenceList*>();
    QTest::keyClick(list, Qt::Key_Delete);
    QVERIFY(!pane.findChild<RemoveBar*>()->isVisible());
    QTRY_COMPARE(pane.findChild<QPlainTextEdit*>(u"previewText"_s)->toPlainText(), u"eins"_s);
}

void TestEvidenceTab::everyControlHasAName()
{
    attach({pact::test::textFile(m_ledger->folder(), u"a.txt"_s, "eins")});
    for (const char* name : {"evidenceList", "evidencePreview", "previewText", "previewPicture", "previousPage", "nextPage"})
        QVERIFY2(!find<QWidget>(name)->accessibleName().isEmpty(), name);
    QVERIFY(find<EvidenceList>("evidenceList")->item(0)->data(Qt::AccessibleTextRole).toString().contains(u"a.txt"_s));
}

QTEST_MAIN(TestEvidenceTab)
#include "tst_evidencetab.moc"

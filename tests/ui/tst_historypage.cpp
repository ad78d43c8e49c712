// SPDX-FileCopyrightText: PactLedger contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/translations.h"
#include "models/roles.h"
#include "store/acts.h"
#include "store/statement.h"
#include "support/sampleledger.h"
#include "ui/commitments/commitmentspage.h"
#include "ui/commitments/commitmentswindowpage.h"
#include "ui/history/changepane.h"
#include "ui/history/historybar.h"
#include "ui/history/historypage.h"
#include "ui/fakeprompts.h"
#include "ui/ownsettings.h"
#include "ui/table/tableview.h"
#include "ui/theme/theme.h"
#include "ui/widgets/emptystate.h"
#include <QClipboard>
#include <QComboBox>
#include <QGuiApplication>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QScrollBar>
#include <QSignalSpy>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace pact::ui;
using pact::models::HistoryModel;
using pact::tests::OwnSettings;
using pact::tests::TestLedger;
namespace domain = pact::domain;
namespace store = pact::store;

class TestHistoryPage : public QObject
{
    Q_OBJECT

private slots:
    void initTestCase();
    void init();
    void cleanup();
    void theHeadlineSaysWhatHappenedToday();
    void conditionsCombineAndClear();
    void aDayThatCannotBeReadIsRefused();
    void theNewestChangeIsShownWithItsValues();
    void takesBackByButton();
    void takesBackByKeyAndPutsBackAgain();
    void saysWhatLaterTouchesTheSame();
    void aLinkLeadsToTheOtherSet();
    void enterLeadsToTheCommitment();
    void theWindowsPageSelectsTheCommitment();
    void oneRecordsHistory();
    void selectionAndScrollStayWhenTheLedgerChanges();
    void copiesWhatIsShown();
    void theLanguageSwitchesAtOnce();
    void everyControlHasAName();

private:
    void open();
    domain::ChangeInfo edit(const QString& code, const QString& text);
    void choose(qint64 sequence);
    QString nameAt(int row) const
    {
        return m_page->model()->index(row, HistoryModel::Name).data().toString();
    }
    template <class T>
    T* find(const char* name) const
    {
        return m_page->findChild<T*>(QLatin1StringView(name));
    }

    std::unique_ptr<OwnSettings> m_settings;
    std::unique_ptr<TestLedger> m_ledger;
    std::unique_ptr<HistoryPage> m_page;
};

void TestHistoryPage::initTestCase()
{
    domain::installLanguage(domain::Language::Chinese);
    ThemeNotifier::instance().apply(false);
}

void TestHistoryPage::init()
{
    m_settings = std::make_unique<OwnSettings>();
    m_ledger = std::make_unique<TestLedger>(TestLedger::Content::Sample);
}

void TestHistoryPage::cleanup()
{
    m_page.reset();
    m_ledger.reset();
}

void TestHistoryPage::open()
{
    m_page = std::make_unique<HistoryPage>(**m_ledger);
    m_page->resize(1366, 600);
    m_page->show();
    QVERIFY(QTest::qWaitForWindowExposed(m_page.get()));
    QTRY_VERIFY(m_page->isLoaded());
}

domain::ChangeInfo TestHistoryPage::edit(const QString& code, const QString& text)
{
    const auto done = store::editRecord(**m_ledger, m_ledger->kind(u"commitments"_s), m_ledger->id(u"commitments"_s, code), {{u"next_step"_s, text}});
    if (!done || !*done)
        qFatal("not edited");
    return **done;
}

void TestHistoryPage::choose(qint64 sequence)
{
    m_page->showChange(sequence);
    m_page->table()->setFocus();
    QTRY_VERIFY(m_page->isLoaded() && m_page->pane()->detail().change() && m_page->pane()->detail().change()->sequence == sequence);
}

void TestHistoryPage::theHeadlineSaysWhatHappenedToday()
{
    QVERIFY(store::execute((*m_ledger)->database(), u"UPDATE change_set SET at = '2018-10-01T01:02:03.000Z'"_s));
    open();
    QCOMPARE(m_page->headline(), u"今天没有更改，最近一次是 2018-10-01"_s);
    edit(u"KC-0703"_s, u"一"_s);
    QTRY_COMPARE(m_page->headline(), u"今天 1 次更改"_s);
    QVERIFY((*m_ledger)->undo());
    QTRY_COMPARE(m_page->headline(), u"今天 2 次更改，1 次已撤销"_s);
}

void TestHistoryPage::conditionsCombineAndClear()
{
    edit(u"KC-0703"_s, u"一"_s);
    edit(u"KC-0101"_s, u"二"_s);
    open();
    auto* words = find<QLineEdit>("wordsLine");
    QTest::keyClicks(words, u"kc-0703"_s);
    auto* origins = find<QComboBox>("originCombo");
    origins->setFocus();
    QTest::keyClick(origins, Qt::Key_Down);
    QTRY_COMPARE(m_page->headline(), u"1 次更改符合条件"_s);
    QTRY_VERIFY(m_page->isLoaded());
    QVERIFY2(nameAt(1).contains(u"KC-0703"_s), qUtf8Printable(nameAt(1)));
    auto* until = find<QLineEdit>("untilLine");
    until->setFocus();
    QTest::keyClicks(until, u"2018.1.1"_s);
    QTest::keyClick(until, Qt::Key_Return);
    QTRY_COMPARE(m_page->headline(), u"没有符合条件的更改"_s);
    QCOMPARE(until->text(), u"2018-01-01"_s);
    auto* empty = find<EmptyState>("emptyState");
    QTRY_VERIFY(empty->isVisible());
    QTest::mouseClick(empty->findChild<QPushButton*>(), Qt::LeftButton);
    QTRY_VERIFY(m_page->table()->isVisible());
    QVERIFY(words->text().isEmpty() && until->text().isEmpty() && origins->currentIndex() == 0);
}

void TestHistoryPage::aDayThatCannotBeReadIsRefused()
{
    open();
    const qint64 all = m_page->model()->summary().all;
    QSignalSpy failed(m_page.get(), &Page::failed);
    auto* since = find<QLineEdit>("sinceLine");
    since->setFocus();
    QTest::keyClicks(since, u"2018-13-01"_s);
    QTest::keyClick(since, Qt::Key_Return);
    QVERIFY(failed.count() >= 1);
    QCOMPARE(failed.first().first().value<domain::Error>().code, domain::Error::Code::NotADate);
    QTRY_VERIFY(m_page->isLoaded());
    QCOMPARE(m_page->model()->summary().all, all);
}

void TestHistoryPage::theNewestChangeIsShownWithItsValues()
{
    edit(u"KC-0703"_s, u"一"_s);
    open();
    QCOMPARE(find<QLabel>("changeName")->text(), u"更改 下一步：KC-0703 旅游项目开发合作"_s);
    const auto* table = m_page->pane()->table()->model();
    QCOMPARE(table->rowCount(), 2);
    QCOMPARE(table->index(1, 0).data().toString(), u"下一步"_s);
    QCOMPARE(table->index(1, 2).data().toString(), u"一"_s);
    QCOMPARE(m_page->countsText(), u"%1 次更改 · 选中 1"_s.arg(m_page->model()->summary().all));
}

void TestHistoryPage::takesBackByButton()
{
    const QString start = m_ledger->dump();
    const domain::ChangeInfo first = edit(u"KC-0703"_s, u"一"_s);
    edit(u"KC-0101"_s, u"二"_s);
    (*m_ledger)->setAuthor(u"另一人"_s);
    open();
    choose(first.sequence);
    auto* button = find<QPushButton>("takeBackButton");
    QCOMPARE(button->text(), u"撤销这次更改"_s);
    QTRY_VERIFY(button->isEnabled());
    QSignalSpy done(m_page.get(), &Page::done);
    QTest::mouseClick(button, Qt::LeftButton);
    QCOMPARE(done.count(), 1);
    QTRY_VERIFY(m_page->isLoaded() && !button->isEnabled());
    // The set stays chosen, struck through, and says what took it back.
    QCOMPARE(m_page->model()->keyAt(m_page->table()->currentIndex().row()), first.sequence);
    QVERIFY(m_page->table()->currentIndex().data(pact::models::StruckTextRole).toBool());
    QTRY_VERIFY(find<QLabel>("standing")->text().contains(u"撤销：更改 下一步"_s));
    QCOMPARE(m_ledger->value(u"commitments"_s, u"KC-0101"_s, u"next_step"_s), u"二"_s);
    QVERIFY((*m_ledger)->undo(store::HistoryReader((*m_ledger)->database(), (*m_ledger)->catalogue()).list({.limit = 2})->back().id));
    QCOMPARE(m_ledger->dump(), start);
}

void TestHistoryPage::takesBackByKeyAndPutsBackAgain()
{
    const domain::ChangeInfo first = edit(u"KC-0703"_s, u"一"_s);
    const QString edited = m_ledger->dump();
    open();
    choose(first.sequence);
    QTest::keyClick(m_page->table(), Qt::Key_Backspace, Qt::ControlModifier);
    QTRY_VERIFY(m_page->isLoaded() && nameAt(1).startsWith(u"撤销："_s));
    QVERIFY(m_ledger->dump() != edited);
    choose(first.sequence + 1);
    QTRY_COMPARE(find<QPushButton>("takeBackButton")->text(), u"恢复这次更改"_s);
    QTRY_VERIFY(m_page->pane()->missingToTakeBack().isEmpty());
    QTest::keyClick(m_page->table(), Qt::Key_Backspace, Qt::ControlModifier);
    QTRY_VERIFY(m_page->isLoaded() && nameAt(1).startsWith(u"重做："_s));
    QCOMPARE(m_ledger->dump(), edited);
}

void TestHistoryPage::saysWhatLaterTouchesTheSame()
{
    const domain::ChangeInfo first = edit(u"KC-0703"_s, u"一"_s);
    const domain::ChangeInfo second = edit(u"KC-0703"_s, u"二"_s);
    open();
    choose(first.sequence);
    auto* button = find<QPushButton>("takeBackButton");
    QTRY_VERIFY(!button->toolTip().isEmpty() && button->toolTip().contains(u"后来"_s));
    QVERIFY(!button->isEnabled());
    QVERIFY(find<QLabel>("standing")->text().contains(u"href=\"%1\""_s.arg(second.sequence)));
    // Once that is taken back nothing stands in the way.
    QVERIFY((*m_ledger)->undo());
    QTRY_VERIFY(button->isEnabled());
}

void TestHistoryPage::aLinkLeadsToTheOtherSet()
{
    const domain::ChangeInfo first = edit(u"KC-0703"_s, u"一"_s);
    const domain::ChangeInfo second = edit(u"KC-0703"_s, u"二"_s);
    open();
    find<QLineEdit>("wordsLine")->setFocus();
    QTest::keyClicks(find<QLineEdit>("wordsLine"), u"KC-0703"_s);
    QTRY_VERIFY(m_page->isLoaded() && m_page->headline().contains(u"符合条件"_s));
    choose(first.sequence);
    emit find<QLabel>("standing")->linkActivated(QString::number(second.sequence));
    QTRY_COMPARE(m_page->pane()->detail().change()->sequence, second.sequence);
    // A set that the conditions hide is shown without them.
    m_page->showChange(1);
    QTRY_COMPARE(m_page->pane()->detail().change()->sequence, 1);
    QVERIFY(find<QLineEdit>("wordsLine")->text().isEmpty());
}

void TestHistoryPage::enterLeadsToTheCommitment()
{
    const auto report = store::fileProgress(**m_ledger, m_ledger->id(u"commitments"_s, u"KC-0703"_s), {.percent = domain::Decimal::fromInteger(60), .actual = {}, .period = u"2018-Q3"_s, .text = {}, .problem = {}, .nextStep = {}});
    QVERIFY(report);
    open();
    choose(report->sequence);
    QSignalSpy asked(m_page.get(), &Page::recordRequested);
    QTest::keyClick(m_page->table(), Qt::Key_Return);
    QCOMPARE(asked.count(), 1);
    QCOMPARE(asked.first().first().toString(), u"commitments"_s);
    QCOMPARE(asked.first().last().value<domain::RecordId>(), m_ledger->id(u"commitments"_s, u"KC-0703"_s));
    // On a head it folds.
    m_page->table()->setCurrentIndex(m_page->model()->index(0, 0));
    QTest::keyClick(m_page->table(), Qt::Key_Return);
    QCOMPARE(m_page->model()->rowCount(), 1);
    QCOMPARE(asked.count(), 1);
}

void TestHistoryPage::theWindowsPageSelectsTheCommitment()
{
    pact::test::FakePrompts prompts;
    CommitmentsWindowPage page(**m_ledger, prompts);
    page.resize(1366, 600);
    page.show();
    connect(&page, &Page::filterRequested, &page, [&page](const QString& text) { QVERIFY(page.setFilterText(text)); });
    QVERIFY(page.setFilterText(u"code:KC-0101"_s));
    QTRY_VERIFY(page.content().isLoaded() && page.content().totals().shown == 1);
    const domain::RecordId wanted = m_ledger->id(u"commitments"_s, u"KC-0703"_s);
    page.showRecord(wanted);
    QTRY_COMPARE(page.content().currentCommitment(), std::optional(wanted));
    QCOMPARE(page.content().filterText(), QString());
}

void TestHistoryPage::oneRecordsHistory()
{
    edit(u"KC-0703"_s, u"一"_s);
    edit(u"KC-0101"_s, u"二"_s);
    open();
    m_page->showRecord(m_ledger->id(u"commitments"_s, u"KC-0703"_s));
    QTRY_VERIFY(m_page->isLoaded() && m_page->headline().contains(u"符合条件"_s));
    QCOMPARE(find<QLineEdit>("wordsLine")->text(), u"KC-0703 旅游项目开发合作"_s);
    QVERIFY(nameAt(1).contains(u"KC-0703"_s));
    QVERIFY(m_page->model()->summary().all >= 2);
    QCOMPARE(m_page->model()->query().records.size(), size_t(1));
}

void TestHistoryPage::selectionAndScrollStayWhenTheLedgerChanges()
{
    for (int i = 0; i < 60; ++i)
        edit(u"KC-0703"_s, u"第 %1 步"_s.arg(i));
    open();
    const qint64 chosen = m_page->model()->keyAt(50);
    choose(chosen);
    m_page->table()->verticalScrollBar()->setValue(40 * m_page->table()->rowHeight(0) + 7);
    const qint64 top = m_page->model()->keyAt(m_page->table()->rowAt(0));
    const int offset = m_page->table()->rowViewportPosition(m_page->table()->rowAt(0));
    edit(u"KC-0101"_s, u"别处"_s);
    QTRY_VERIFY(m_page->isLoaded() && nameAt(1).contains(u"KC-0101"_s));
    QCOMPARE(m_page->model()->keyAt(m_page->table()->rowAt(0)), top);
    QCOMPARE(m_page->table()->rowViewportPosition(m_page->table()->rowAt(0)), offset);
    QCOMPARE(m_page->model()->keyAt(m_page->table()->currentIndex().row()), chosen);
    QCOMPARE(m_page->pane()->detail().change()->sequence, chosen);
}

void TestHistoryPage::copiesWhatIsShown()
{
    const domain::ChangeInfo first = edit(u"KC-0703"_s, u"一"_s);
    open();
    choose(first.sequence);
    QVERIFY(m_page->missingFor(Command::Copy).isEmpty());
    m_page->run(Command::CopyWithHeaders);
    const QStringList lines = QGuiApplication::clipboard()->text().split(u'\n');
    QCOMPARE(lines.size(), 2);
    QCOMPARE(lines.first(), u"时间\t作者\t来源\t更改\t记录"_s);
    QVERIFY2(lines.last().endsWith(u"\ttester\t编辑\t更改 下一步：KC-0703 旅游项目开发合作\t1"_s), qUtf8Printable(lines.last()));
}

void TestHistoryPage::theLanguageSwitchesAtOnce()
{
    edit(u"KC-0703"_s, u"一"_s);
    open();
    domain::installLanguage(domain::Language::English);
    QTRY_COMPARE(find<QPushButton>("takeBackButton")->text(), u"Take this change back"_s);
    const QString headline = m_page->headline();
    const QString name = find<QLabel>("changeName")->text();
    const QString head = m_page->model()->index(0, 0).data().toString();
    const QString everyone = find<QComboBox>("authorCombo")->itemText(0);
    domain::installLanguage(domain::Language::Chinese);
    QVERIFY2(headline.endsWith(u"changes today"_s), qUtf8Printable(headline));
    QVERIFY(name.startsWith(u"Edit "_s));
    QVERIFY(head.startsWith(u"Today, "_s));
    QCOMPARE(everyone, u"Everyone"_s);
}

void TestHistoryPage::everyControlHasAName()
{
    open();
    for (const QWidget* widget : m_page->findChildren<QWidget*>()) {
        if ((widget->focusPolicy() & Qt::TabFocus) == 0 || widget->focusProxy() || !widget->isVisibleTo(m_page.get()))
            continue;
        const auto* button = qobject_cast<const QAbstractButton*>(widget);
        const auto* label = qobject_cast<const QLabel*>(widget);
        QVERIFY2(!widget->accessibleName().isEmpty() || (button && !button->text().isEmpty()) || (label && !label->text().isEmpty()),
            qUtf8Printable(u"%1 %2"_s.arg(QString::fromLatin1(widget->metaObject()->className()), widget->objectName())));
    }
}

QTEST_MAIN(TestHistoryPage)
#include "tst_historypage.moc"

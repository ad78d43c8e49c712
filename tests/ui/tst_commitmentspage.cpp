// SPDX-FileCopyrightText: PactLedger contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "commitmentspagetest.h"
#include "ui/evidencefiles.h"
#include <QApplication>
#include <QTimer>

using namespace Qt::StringLiterals;
using namespace pact::ui;
namespace domain = pact::domain;
namespace store = pact::store;

class TestCommitmentsPage : public pact::tests::CommitmentsPageTest
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
    void theHeadlineSaysTheFinding_data();
    void theHeadlineSaysTheFinding();
    void aViewIsAFilterAndOtherTermsStay();
    void aViewIsSavedAndChosenByItsName();
    void anEmptyListSaysWhyAndClears();
    void aFilterThatCannotBeReadLeavesTheList();
    void aClickOnAHeaderSorts();
    void copyIsWhatIsShown();
    void aSelectionBeyondTheScreenIsCopiedWhole();
    void columnsArePersistedByKey();
    void selectionStaysWithItsRecord();
    void thePaneFollowsAndMovesBelow();
    void aFileIsEvidenceOfTheRowItIsLetGoOn();
    void everyControlHasAName();
};

void TestCommitmentsPage::theHeadlineSaysTheFinding_data()
{
    QTest::addColumn<QString>("filter");
    QTest::addColumn<QString>("headline");
    QTest::addColumn<QString>("view");
    QTest::newRow("everything: pledges are counted") << u""_s << u"46 commitment(s): 4 behind, 3 to watch"_s << u"all"_s;
    QTest::newRow("problems") << u"has:problem"_s << u"9 have problems: 4 behind, 3 to watch"_s << u"problems"_s;
    QTest::newRow("an agreement narrows the same finding") << u"agreement:KC2015 has:problem"_s << u"9 have problems: 4 behind, 3 to watch"_s << u"problems"_s;
    QTest::newRow("attention") << u"light:red,yellow"_s << u"7 need attention: 4 behind, 3 to watch"_s << u"attention"_s;
    QTest::newRow("done") << u"status:done"_s << u"6 done"_s << u"done"_s;
    QTest::newRow("proposals") << u"nature:proposal"_s << u"9 proposal(s), said and not pledged"_s << u"proposals"_s;
    QTest::newRow("any other condition") << u"domain:旅游"_s << u"5 match: 1 to watch"_s << u"all"_s;
    QTest::newRow("nothing") << u"code:nowhere"_s << u"Nothing matches"_s << u"all"_s;
}

void TestCommitmentsPage::theHeadlineSaysTheFinding()
{
    QFETCH(QString, filter);
    m_page->setFilterText(filter);
    QTRY_VERIFY(m_page->isLoaded());
    QTEST(m_page->headline(), "headline");
    QTEST(m_page->findChild<QComboBox*>(u"viewCombo"_s)->currentData().toString(), "view");
}

void TestCommitmentsPage::aViewIsAFilterAndOtherTermsStay()
{
    m_page->setFilterText(u"agreement:KC2015 has:problem"_s);
    QSignalSpy changed(m_page.get(), &CommitmentsPage::filterTextChanged);
    auto* views = m_page->findChild<QComboBox*>(u"viewCombo"_s);
    views->setFocus();
    QTest::keyClick(views, Qt::Key_Up);
    QCOMPARE(m_page->filterText(), u"agreement:KC2015 light:red,yellow"_s);
    QCOMPARE(changed.count(), 1);
    QTRY_COMPARE(m_page->totals().shown, 7);
    auto* totals = m_page->findChild<TotalsRow*>(u"totalsRow"_s);
    QVERIFY(totals->text().startsWith(u"Total, 7 shown"_s));
    QTest::mouseClick(m_page->findChild<QPushButton*>(u"totalsButton"_s), Qt::LeftButton);
    QVERIFY(!totals->isVisible());
}

void TestCommitmentsPage::aViewIsSavedAndChosenByItsName()
{
    auto* views = m_page->findChild<QComboBox*>(u"viewCombo"_s);
    const int own = views->count();
    m_page->setFilterText(u"domain:ZS"_s);
    m_page->setGroup(u"lead_unit"_s);
    QTimer::singleShot(0, qApp, [] {
        QWidget* dialog = QApplication::activeModalWidget();
        QTest::keyClicks(dialog->findChild<QComboBox*>(u"viewName"_s)->lineEdit(), u"mine"_s);
        QTest::keyClick(dialog, Qt::Key_Return);
    });
    QSignalSpy done(m_page.get(), &CommitmentsPage::done);
    m_page->saveView();
    QCOMPARE(done.count(), 1);
    QCOMPARE(views->currentText(), u"mine"_s);
    QCOMPARE(views->count(), own + 2); // and the line above it
    // Another view of every ledger takes the saved condition away as a whole, and the name with it.
    views->setCurrentIndex(1);
    emit views->activated(1);
    QVERIFY(!m_page->filterText().contains(u"domain:ZS"));
    QVERIFY(views->currentText() != u"mine");
    m_page->setGroup({});
    views->setCurrentIndex(views->count() - 1);
    emit views->activated(views->count() - 1);
    QCOMPARE(m_page->filterText(), u"domain:ZS"_s);
    QCOMPARE(m_page->findChild<QComboBox*>(u"groupCombo"_s)->currentData().toString(), u"lead_unit"_s);
    QCOMPARE(views->currentText(), u"mine"_s);
    // Somebody else takes it back.
    QVERIFY((*m_ledger)->undo());
    QTRY_COMPARE(views->count(), own);
}

void TestCommitmentsPage::anEmptyListSaysWhyAndClears()
{
    m_page->setFilterText(u"code:nowhere"_s);
    auto* empty = m_page->findChild<EmptyState*>(u"emptyState"_s);
    QTRY_VERIFY(empty->isVisible());
    auto* button = empty->findChild<QPushButton*>();
    QCOMPARE(button->text(), u"Clear the conditions"_s);
    QTest::mouseClick(button, Qt::LeftButton);
    QCOMPARE(m_page->filterText(), QString());
    QTRY_VERIFY(m_page->table()->isVisible());
}

void TestCommitmentsPage::aFilterThatCannotBeReadLeavesTheList()
{
    m_page->setFilterText(u"has:problem"_s);
    QTRY_COMPARE(m_page->totals().shown, 9);
    m_page->setFilterText(u"nowhere:3"_s);
    QVERIFY(!m_page->filterProblem().isEmpty());
    auto* bar = m_page->findChild<MessageBar*>(u"pageMessage"_s);
    QTRY_VERIFY(bar->isVisible());
    QCOMPARE(bar->text(), m_page->filterProblem());
    QCOMPARE(m_page->totals().shown, 9);
    m_page->setFilterText(u"light:red"_s);
    QVERIFY(m_page->filterProblem().isEmpty());
    QVERIFY(!bar->isVisible());
}

void TestCommitmentsPage::aClickOnAHeaderSorts()
{
    m_page->setGroup(QString());
    QTRY_VERIFY(m_page->isLoaded());
    HeaderView* header = m_page->table()->header();
    const int column = m_page->model()->columnOf(u"days_left"_s);
    const QPoint at(header->sectionViewportPosition(column) + 20, header->height() / 2);
    QTest::mouseClick(header->viewport(), Qt::LeftButton, {}, at);
    QTRY_VERIFY(m_page->isLoaded());
    QCOMPARE(m_page->model()->index(0, column).data().toString(), u"−102"_s);
    QTest::mouseClick(header->viewport(), Qt::LeftButton, {}, at);
    QTRY_VERIFY(m_page->isLoaded());
    QCOMPARE(header->sortIndicatorOrder(), Qt::DescendingOrder);
    QVERIFY(m_page->model()->index(0, column).data(pact::models::SortRole).toDouble() > 26);
}

void TestCommitmentsPage::copyIsWhatIsShown()
{
    choose(u"KC-0601"_s);
    QTest::keyClick(m_page->table(), Qt::Key_C, Qt::ControlModifier | Qt::ShiftModifier);
    const QString text = QGuiApplication::clipboard()->text();
    const QStringList lines = text.split(u'\n');
    QCOMPARE(lines.size(), 2);
    QVERIFY(lines.first().startsWith(u"灯\t编号\t事项"_s));
    QVERIFY(lines.last().startsWith(u"红灯\tKC-0601\t延伸区校合作联盟成果"_s));
    QVERIFY(lines.last().contains(u"\t-102\t55"_s));
    QVERIFY(QGuiApplication::clipboard()->mimeData()->hasHtml());
}

void TestCommitmentsPage::aSelectionBeyondTheScreenIsCopiedWhole()
{
    QString csv = u"code,title\r\n"_s;
    for (int i = 1; i <= 1000; ++i)
        csv += u"N-%1,第 %1 项\r\n"_s.arg(i, 4, 10, QChar(u'0'));
    QVERIFY(m_ledger->importText(u"commitments"_s, csv).has_value());
    m_page->setGroup(QString());
    m_page->setFilterText(u"code~N-"_s);
    QTRY_COMPARE(m_page->totals().shown, 1000);
    m_page->table()->setFocus();
    QTest::keyClick(m_page->table(), Qt::Key_A, Qt::ControlModifier);
    QCOMPARE(m_page->selectedCount(), 1000);
    QTest::keyClick(m_page->table(), Qt::Key_C, Qt::ControlModifier);
    const QStringList lines = QGuiApplication::clipboard()->text().split(u'\n');
    QCOMPARE(lines.size(), 1000);
    QVERIFY2(lines.last().contains(u"N-1000\t第 1000 项"_s), qUtf8Printable(lines.last()));
    QCOMPARE(m_page->selectedCommitments().size(), size_t(1000));
}

void TestCommitmentsPage::columnsArePersistedByKey()
{
    QVERIFY(!m_page->shownColumns().contains(u"problem"_s));
    m_page->showColumnsMenu({});
    QAction* action = m_page->findChild<QAction*>(u"problem"_s);
    QVERIFY(action && action->isCheckable() && !action->isChecked());
    action->trigger();
    QVERIFY(m_page->shownColumns().contains(u"problem"_s));
    QVERIFY(!m_page->shownColumns().contains(u"domain"_s));
    const QStringList shown = m_page->shownColumns();
    CommitmentsPage other(**m_ledger, m_prompts);
    other.resize(900, 600);
    other.show();
    QCOMPARE(other.shownColumns(), shown);
    // The column grouped by is no column while it is.
    other.setGroup(QString());
    QVERIFY(other.shownColumns().contains(u"domain"_s) || !shown.contains(u"domain"_s));
}

void TestCommitmentsPage::selectionStaysWithItsRecord()
{
    choose(u"KC-1103"_s);
    m_page->setFilterText(u"has:problem"_s);
    QTRY_VERIFY(m_page->isLoaded());
    QCOMPARE(shownCode(), u"KC-1103"_s);
    m_page->setGroup(QString());
    QTRY_VERIFY(m_page->isLoaded());
    QCOMPARE(shownCode(), u"KC-1103"_s);
    QCOMPARE(m_page->selectedCommitments(), std::vector{m_ledger->id(u"commitments"_s, u"KC-1103"_s)});
    m_page->goToFirst();
    QVERIFY(m_page->table()->hasFocus());
    QCOMPARE(shownCode(), u"KC-0601"_s);
}

void TestCommitmentsPage::thePaneFollowsAndMovesBelow()
{
    choose(u"KC-0703"_s);
    QCOMPARE(m_page->pane()->commitment(), std::optional(m_ledger->id(u"commitments"_s, u"KC-0703"_s)));
    QCOMPARE(m_page->findChild<QSplitter*>()->orientation(), Qt::Horizontal);
    m_page->resize(1100, 700);
    QTRY_COMPARE(m_page->findChild<QSplitter*>()->orientation(), Qt::Vertical);
    m_page->resize(1366, 700);
    QTRY_COMPARE(m_page->findChild<QSplitter*>()->orientation(), Qt::Horizontal);
    m_page->setPaneShown(false);
    QVERIFY(!m_page->pane()->isVisible());
    m_page->fileProgress();
    QVERIFY(m_page->pane()->isVisible());
    QCOMPARE(m_page->pane()->currentTab(), DetailPane::Tab::Progress);
}

void TestCommitmentsPage::aFileIsEvidenceOfTheRowItIsLetGoOn()
{
    const domain::RecordId id = m_ledger->id(u"commitments"_s, u"KC-0601"_s);
    choose(u"KC-0601"_s);
    const QRect row = m_page->table()->visualRect(m_page->table()->currentIndex());
    const auto at = [this](QPoint inTable) { return m_page->commitmentAt(m_page->table()->viewport()->mapToGlobal(inTable)); };
    QCOMPARE(at(row.center()), std::optional(id));
    choose(u"KC-0703"_s);
    const int head = m_page->model()->rowOf(id) - 1;
    QVERIFY(m_page->model()->isGroup(head));
    QCOMPARE(at(m_page->table()->visualRect(m_page->model()->index(head, m_page->model()->columnOf(u"code"_s))).center()), std::nullopt);
    QCOMPARE(m_page->commitmentAt(m_page->pane()->mapToGlobal(QPoint(50, 300))), m_page->pane()->commitment());
    QCOMPARE(m_page->commitmentAt(m_page->mapToGlobal(QPoint(50, 5))), std::nullopt);
    QSignalSpy done(m_page.get(), &CommitmentsPage::done);
    m_page->attachTo(id, {pact::test::textFile(m_ledger->folder(), u"a.txt"_s, "eins")});
    QTRY_COMPARE(done.count(), 1);
    QVERIFY(done.front().front().toString().contains(u"KC-0601"_s));
    QCOMPARE(m_page->pane()->commitment(), std::optional(id));
    QCOMPARE(m_page->pane()->currentTab(), DetailPane::Tab::Evidence);
    QCOMPARE(m_ledger->value(u"attachments"_s, u"KC-0601/a.txt"_s, u"name"_s), u"a.txt"_s);
}

void TestCommitmentsPage::everyControlHasAName()
{
    QStringList nameless;
    // A tab that is not on show counts, a message that says nothing does not, nor does the list of a closed combo box.
    const auto isOffered = [this](const QWidget* widget) {
        for (; widget != m_page.get(); widget = widget->parentWidget()) {
            if (widget->isHidden() && !qobject_cast<QStackedWidget*>(widget->parentWidget()))
                return false;
        }
        return true;
    };
    for (const QWidget* widget : m_page->findChildren<QWidget*>()) {
        if ((widget->focusPolicy() & Qt::TabFocus) == 0 || widget->focusProxy() || !isOffered(widget))
            continue;
        const auto* button = qobject_cast<const QAbstractButton*>(widget);
        if (widget->accessibleName().isEmpty() && !(button && !button->text().isEmpty()))
            nameless << QString::fromLatin1(widget->metaObject()->className()) + u' ' + widget->objectName();
    }
    QCOMPARE(nameless.join(u'\n'), QString());
}

QTEST_MAIN(TestCommitmentsPage)
#include "tst_commitmentspage.moc"

// SPDX-FileCopyrightText: PactLedger contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/roles.h"
#include "store/acts.h"
#include "support/sampleledger.h"
#include "ui/commitments/commitmentspage.h"
#include "ui/commitments/totalsrow.h"
#include "ui/detail/conflictbar.h"
#include "ui/detail/detailpane.h"
#include "ui/ownsettings.h"
#include "ui/table/headerview.h"
#include "ui/table/tableview.h"
#include "ui/theme/theme.h"
#include "ui/widgets/emptystate.h"
#include "ui/widgets/messagebar.h"
#include <QClipboard>
#include <QComboBox>
#include <QGuiApplication>
#include <QLineEdit>
#include <QMimeData>
#include <QPushButton>
#include <QSignalSpy>
#include <QSplitter>
#include <QStackedWidget>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace pact::ui;
using pact::tests::TestLedger;
namespace domain = pact::domain;
namespace store = pact::store;

class TestCommitmentsPage : public QObject
{
    Q_OBJECT

private slots:
    void initTestCase();
    void init();
    void cleanup();
    void theHeadlineSaysTheFinding_data();
    void theHeadlineSaysTheFinding();
    void aViewIsAFilterAndOtherTermsStay();
    void anEmptyListSaysWhyAndClears();
    void aFilterThatCannotBeReadLeavesTheList();
    void aClickOnAHeaderSorts();
    void typingReplacesAndEscapeRestores();
    void datesAreTypedAsPeopleDo_data();
    void datesAreTypedAsPeopleDo();
    void aChoiceOpensAList();
    void aStaleEditOffersBothValues();
    void aDueDateIsMovedByExtendingOnly();
    void actsSayWhatIsMissing();
    void removingAsksForAReasonInOneLine();
    void copyIsWhatIsShown();
    void columnsArePersistedByKey();
    void selectionStaysWithItsRecord();
    void thePaneFollowsAndMovesBelow();
    void openInputsAreWrittenWhenThePageGoes();
    void everyControlHasAName();

private:
    void choose(const QString& code, const QString& column = u"title"_s);
    QString shownCode() const;
    QLineEdit* cellEditor() const;

    std::unique_ptr<pact::tests::OwnSettings> m_settings;
    std::unique_ptr<TestLedger> m_ledger;
    std::unique_ptr<CommitmentsPage> m_page;
};

void TestCommitmentsPage::initTestCase()
{
    domain::setLanguage(domain::Language::Chinese);
    ThemeNotifier::instance().apply(false);
}

void TestCommitmentsPage::init()
{
    m_settings = std::make_unique<pact::tests::OwnSettings>();
    m_ledger = std::make_unique<TestLedger>(TestLedger::Content::Sample);
    m_page = std::make_unique<CommitmentsPage>(**m_ledger);
    m_page->resize(1366, 700);
    m_page->show();
    QVERIFY(QTest::qWaitForWindowExposed(m_page.get()));
    QTRY_VERIFY(m_page->isLoaded());
}

void TestCommitmentsPage::cleanup()
{
    m_page.reset();
    m_ledger.reset();
}

void TestCommitmentsPage::choose(const QString& code, const QString& column)
{
    const int row = m_page->model()->rowOf(m_ledger->id(u"commitments"_s, code));
    QVERIFY2(row >= 0, qUtf8Printable(code));
    m_page->table()->setCurrentIndex(m_page->model()->index(row, m_page->model()->columnOf(column)));
    m_page->table()->setFocus();
}

QString TestCommitmentsPage::shownCode() const
{
    const QModelIndex current = m_page->table()->currentIndex();
    return current.siblingAtColumn(m_page->model()->columnOf(u"code"_s)).data().toString();
}

QLineEdit* TestCommitmentsPage::cellEditor() const
{
    // One that has been closed waits a moment for its deletion.
    for (auto* line : m_page->table()->viewport()->findChildren<QLineEdit*>(QString(), Qt::FindDirectChildrenOnly)) {
        if (line->isVisible())
            return line;
    }
    return nullptr;
}

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

void TestCommitmentsPage::typingReplacesAndEscapeRestores()
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

void TestCommitmentsPage::datesAreTypedAsPeopleDo_data()
{
    QTest::addColumn<QString>("typed");
    QTest::addColumn<QString>("date");
    QTest::newRow("today in Chinese") << u"今天"_s << u"2018-10-10"_s;
    QTest::newRow("today as t") << u"t"_s << u"2018-10-10"_s;
    QTest::newRow("in a week") << u"+7"_s << u"2018-10-17"_s;
    QTest::newRow("month and day") << u"1231"_s << u"2018-12-31"_s;
    QTest::newRow("written out") << u"2018年12月31日"_s << u"2018-12-31"_s;
}

void TestCommitmentsPage::datesAreTypedAsPeopleDo()
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

void TestCommitmentsPage::aChoiceOpensAList()
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

void TestCommitmentsPage::aStaleEditOffersBothValues()
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

void TestCommitmentsPage::aDueDateIsMovedByExtendingOnly()
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

void TestCommitmentsPage::actsSayWhatIsMissing()
{
    using Act = CommitmentsPage::Act;
    choose(u"KC-0703"_s);
    QVERIFY(m_page->actState(Act::Extend).enabled);
    QVERIFY(m_page->actState(Act::FileProgress).enabled);
    choose(u"KC-0101"_s);
    QVERIFY(!m_page->actState(Act::Extend).enabled);
    QVERIFY(!m_page->actState(Act::Extend).why.isEmpty());
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

void TestCommitmentsPage::removingAsksForAReasonInOneLine()
{
    choose(u"KC-0703"_s);
    m_page->removeSelected();
    auto* reason = m_page->findChild<QLineEdit*>(u"removeReason"_s);
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
    CommitmentsPage other(**m_ledger);
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

void TestCommitmentsPage::openInputsAreWrittenWhenThePageGoes()
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

// SPDX-FileCopyrightText: PactLedger contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/filter/filter.h"
#include "store/acts.h"
#include "support/registersample.h"
#include "ui/charts/chartview.h"
#include "ui/overview/attentionlist.h"
#include "ui/overview/attentionmodel.h"
#include "ui/charts/chartcard.h"
#include "ui/overview/keyfigurebutton.h"
#include "ui/overview/overviewboard.h"
#include "ui/overview/overviewpage.h"
#include "ui/overview/silencegrid.h"
#include "ui/theme/fonts.h"
#include "ui/widgets/emptystate.h"

#include <QPushButton>
#include <QRegularExpression>
#include <QSignalSpy>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace pact;
using namespace pact::ui;
using pact::tests::TestLedger;

namespace {

/// A ledger for each row of a table: none, one, few, the sample, many.
std::unique_ptr<TestLedger> ledgerOf(const QString& name)
{
    if (name == u"sample"_s)
        return std::make_unique<TestLedger>(TestLedger::Content::Sample);
    auto ledger = std::make_unique<TestLedger>();
    QString csv = u"code,title,domain,direction,status,start,due,progress,lead_unit\n"_s;
    const int items = name == u"many"_s ? 240 : name == u"few"_s ? 5 : name == u"one"_s ? 1 : 0;
    static const QStringList domains{u"JZ"_s, u"RC"_s, u"ZS"_s, u"SH"_s, u"LY"_s, u"JM"_s, u"SZ"_s, u"ZL"_s, u"KJ"_s, u"ST"_s, u"BF"_s, u"CS"_s};
    for (int i = 0; i < items; ++i) {
        const QDate due = QDate(2018, 9, 1).addDays(i * 7 % 300);
        csv += u"A-%1,第 %1 项,%2,%3,%4,2018-01-01,%5,%6,第 %7 局\n"_s.arg(QString::number(i), domains.at(i % 12),
            i % 3 == 0 ? u"ours"_s : i % 3 == 1 ? u"theirs"_s : u"joint"_s, i % 7 == 6 ? u"paused"_s : u"active"_s, due.toString(Qt::ISODate),
            QString::number(i * 13 % 100), QString::number(i % 40));
    }
    if (items > 0) {
        const auto done = ledger->importText(u"commitments"_s, csv);
        if (!done || *done != items)
            qFatal("the items were not imported");
    }
    return ledger;
}

}

class TestOverviewPage : public QObject
{
    Q_OBJECT

private:
    static void ledgers()
    {
        QTest::addColumn<QString>("name");
        for (const char* name : {"one", "few", "sample", "many"})
            QTest::newRow(name) << QString::fromLatin1(name);
    }

    static std::unique_ptr<OverviewPage> shownPage(TestLedger& ledger)
    {
        auto page = std::make_unique<OverviewPage>(*ledger);
        page->resize(1174, 676);
        page->show();
        [&] { QTRY_VERIFY(page->isCurrent()); }();
        return page;
    }

    static qint64 countOf(TestLedger& ledger, const QString& filter)
    {
        const domain::Kind& kind = ledger.kind(u"commitments"_s);
        const auto parsed = domain::parseFilter(filter, kind, ledger->catalogue(), ledger->today());
        if (!parsed)
            return -1;
        const auto count = ledger.reader().count({.kind = &kind, .filter = *parsed, .sort = {}, .day = ledger->today()});
        return count ? *count : -1;
    }

    /// The numbers shown on a page, as "what filter" → number.
    static QStringList wrongMarks(TestLedger& ledger, const report::Chart& chart)
    {
        QStringList wrong;
        for (const report::ChartSeries& series : chart.series) {
            for (const report::ChartMark& mark : series.marks) {
                if (mark.filter.isEmpty())
                    continue;
                const qint64 rows = countOf(ledger, mark.filter);
                if (chart.unit == u"%"_s ? rows <= 0 : QString::number(rows) != mark.text)
                    wrong.append(u"%1 %2: %3 shown, %4 rows: %5"_s.arg(chart.question, series.key, mark.text, QString::number(rows), mark.filter));
            }
        }
        return wrong;
    }

private slots:
    void initTestCase()
    {
        applyFonts();
        ThemeNotifier::instance().apply(false);
    }

    void init()
    {
        domain::setLanguage(domain::Language::English);
    }

    void theSampleShowsItsFigures()
    {
        TestLedger ledger(TestLedger::Content::Sample);
        const auto page = shownPage(ledger);
        QStringList values;
        for (const KeyFigureButton* button : page->findChildren<KeyFigureButton*>())
            values.append(button->figure().value);
        QCOMPARE(values, QStringList({u"46"_s, u"33.3"_s, u"83.3"_s, u"2.9"_s, u"94.4"_s}));
        const auto* board = page->findChild<OverviewBoard*>();
        const report::Chart& status = board->status->view()->chart();
        const report::Chart& domains = board->domains->view()->chart();
        QStringList keys;
        QStringList inOrder;
        for (const report::ChartCategory& category : status.categories)
            keys.append(category.key);
        for (const report::ChartCategory& category : domains.categories)
            inOrder.append(category.key);
        QCOMPARE(keys, u"KJ SZ SH RC LY ZS JZ ZL JM CS BF"_s.split(u' '));
        QCOMPARE(inOrder, keys);
        QCOMPARE(domains.series.at(0).marks.at(1).text, u"45.0"_s);
        QCOMPARE(domains.series.at(1).marks.at(1).text, u"87.4"_s);
        const auto* list = page->findChild<AttentionList*>();
        QCOMPARE(list->model()->rowCount(), 8);
        QCOMPARE(list->model()->index(0, AttentionModel::CodeColumn).data().toString(), u"KC-0601"_s);
        QCOMPARE(list->model()->index(0, AttentionModel::ReasonColumn).data().toString(), u"102 days overdue; 45.0 points behind"_s);
        QVERIFY(page->headline().contains(u"4"_s));
    }

    void everyNumberOpensExactlyItsRows_data()
    {
        ledgers();
    }
    void everyNumberOpensExactlyItsRows()
    {
        QFETCH(QString, name);
        const auto ledger = ledgerOf(name);
        const auto page = shownPage(*ledger);
        QStringList wrong;
        for (const ChartView* view : page->findChildren<ChartView*>())
            wrong += wrongMarks(*ledger, view->chart());
        QVERIFY2(wrong.isEmpty(), qPrintable(wrong.join(u'\n')));
        for (const KeyFigureButton* button : page->findChildren<KeyFigureButton*>()) {
            if (!button->figure().filter.isEmpty())
                QVERIFY2(countOf(*ledger, button->figure().filter) >= 0, qPrintable(button->figure().filter));
        }
    }

    void aClickAsksForTheRowsItCounts_data()
    {
        ledgers();
    }
    void aClickAsksForTheRowsItCounts()
    {
        QFETCH(QString, name);
        const auto ledger = ledgerOf(name);
        const auto page = shownPage(*ledger);
        QSignalSpy asked(page.get(), &Page::filterRequested);
        int clicks = 0;
        for (ChartView* view : page->findChildren<ChartView*>()) {
            const std::vector<CanvasMark> marks = view->marks();
            for (size_t i = 0; i < marks.size(); ++i) {
                const QPoint at = marks[i].box.center().toPoint();
                bool covered = false;
                for (size_t over = i + 1; over < marks.size(); ++over)
                    covered = covered || marks[over].box.contains(at);
                if (covered)
                    continue;
                QTest::mouseClick(view, Qt::LeftButton, {}, at);
                QCOMPARE(asked.count(), ++clicks);
                static const QRegularExpression counted(u": (\\d+)( |$)"_s);
                const QRegularExpressionMatch number = counted.match(marks[i].text);
                if (number.hasMatch() && view->chart().unit != u"%"_s)
                    QCOMPARE(countOf(*ledger, asked.last().at(0).toString()), number.captured(1).toLongLong());
            }
        }
        QVERIFY(clicks > 0);
    }

    void rowsFiguresAndUnitsAskForTheirItems()
    {
        TestLedger ledger(TestLedger::Content::Sample);
        const auto page = shownPage(ledger);
        QSignalSpy asked(page.get(), &Page::filterRequested);
        auto* list = page->findChild<AttentionList*>();
        QTest::mouseClick(list->viewport(), Qt::LeftButton, {}, list->visualRect(list->model()->index(2, AttentionModel::TitleColumn)).center());
        QCOMPARE(asked.count(), 1);
        QCOMPARE(countOf(ledger, asked.last().at(0).toString()), 1);
        QVERIFY(asked.last().at(0).toString().contains(u"KC-0802"_s));
        QTest::mouseClick(page->findChildren<KeyFigureButton*>().at(0), Qt::LeftButton);
        QCOMPARE(countOf(ledger, asked.last().at(0).toString()), 46);
        auto* grid = page->findChild<SilenceGrid*>();
        QVERIFY(!grid->marks().empty());
        QTest::mouseClick(grid, Qt::LeftButton, {}, grid->marks().front().box.center().toPoint());
        QCOMPARE(asked.count(), 3);
        QVERIFY(countOf(ledger, asked.last().at(0).toString()) > 0);
    }

    void tabLeavesTheListOfItems_data()
    {
        QTest::addColumn<Qt::KeyboardModifiers>("modifiers");
        QTest::newRow("Tab goes on") << Qt::KeyboardModifiers();
        QTest::newRow("Shift+Tab goes back") << Qt::KeyboardModifiers(Qt::ShiftModifier);
    }
    void tabLeavesTheListOfItems()
    {
        QFETCH(const Qt::KeyboardModifiers, modifiers);
        TestLedger ledger(TestLedger::Content::Sample);
        const auto page = shownPage(ledger);
        auto* list = page->findChild<AttentionList*>();
        page->activateWindow();
        list->setFocus(Qt::TabFocusReason);
        QTRY_VERIFY(list->hasFocus() && list->currentIndex().isValid());
        QTest::keyClick(list, modifiers ? Qt::Key_Backtab : Qt::Key_Tab, modifiers);
        QVERIFY(!list->hasFocus());
        QVERIFY(!list->currentIndex().isValid());
    }

    void titlesAreTrueOfTheLedger_data()
    {
        ledgers();
    }
    void titlesAreTrueOfTheLedger()
    {
        QFETCH(QString, name);
        const auto ledger = ledgerOf(name);
        const auto page = shownPage(*ledger);
        const auto saysNumber = [](const QString& title, qint64 number) {
            return title.contains(QRegularExpression(u"\\b%1\\b"_s.arg(number)));
        };
        const auto* board = page->findChild<OverviewBoard*>();
        const qint64 red = countOf(*ledger, u"light:red"_s);
        const qint64 trouble = countOf(*ledger, u"light:red,yellow"_s);
        QVERIFY2(red == 0 || saysNumber(page->headline(), red), qPrintable(page->headline()));
        const QString attention = page->findChild<AttentionList*>()->accessibleName();
        QVERIFY2(trouble == 0 || saysNumber(attention, trouble), qPrintable(attention));

        qint64 redDomains = 0;
        for (const report::ChartMark& mark : board->status->view()->chart().series.at(0).marks)
            redDomains += mark.text != u"0"_s ? 1 : 0;
        const QString status = board->status->view()->chart().finding;
        QVERIFY2(redDomains < 2 || saysNumber(status, redDomains), qPrintable(status));

        qint64 most = 0;
        for (const report::ChartMark& mark : board->due->view()->chart().series.at(0).marks)
            most = std::max(most, mark.text.toLongLong());
        const QString due = board->due->view()->chart().finding;
        QVERIFY2(most == 0 || saysNumber(due, most), qPrintable(due));

        const qint64 theirs = countOf(*ledger, u"direction:theirs -status:done,ended nature:pledge"_s);
        const qint64 ours = countOf(*ledger, u"direction:ours -status:done,ended nature:pledge"_s);
        const QString balance = board->balance->view()->chart().finding;
        QVERIFY2(theirs == 0 || saysNumber(balance, theirs) || saysNumber(balance, ours), qPrintable(balance));
    }

    void aChangeIsShownAndTheOldStaysUntilThen()
    {
        TestLedger ledger(TestLedger::Content::Sample);
        const auto page = shownPage(ledger);
        const QString before = page->headline();
        const qint64 red = countOf(ledger, u"light:red"_s);
        QSignalSpy changed(page.get(), &Page::headlineChanged);
        const auto closed = store::closeCommitment(*ledger, ledger.id(u"commitments"_s, u"KC-0601"_s), {.verdict = u"late"_s, .on = {}, .text = u"汇编已印发"_s, .verifiedBy = {}, .supersededBy = {}});
        QVERIFY2(closed.has_value(), closed ? "" : qPrintable(QString::number(int(closed.error().code)) + closed.error().args.join(u" / "_s) + closed.error().detail));
        QVERIFY(!page->isCurrent());
        QCOMPARE(page->headline(), before);
        QTRY_VERIFY(page->isCurrent());
        QCOMPARE(changed.count(), 1);
        QVERIFY2(page->headline() != before && page->headline().contains(QString::number(red - 1)), qPrintable(page->headline()));
    }

    void aHiddenPageReadsWhenItIsShown()
    {
        TestLedger ledger(TestLedger::Content::Sample);
        const auto page = shownPage(ledger);
        page->hide();
        QVERIFY(store::closeCommitment(*ledger, ledger.id(u"commitments"_s, u"KC-0601"_s), {.verdict = u"late"_s, .on = {}, .text = u"汇编已印发"_s, .verifiedBy = {}, .supersededBy = {}}).has_value());
        QVERIFY(!page->isCurrent());
        page->show();
        QTRY_VERIFY(page->isCurrent());
    }

    void anEmptyLedgerSaysSoAndLeadsOn()
    {
        TestLedger ledger;
        const auto page = shownPage(ledger);
        const auto* state = page->findChild<EmptyState*>();
        QVERIFY(state->isVisible());
        QVERIFY(!page->findChild<OverviewBoard*>()->isVisible());
        QSignalSpy asked(page.get(), &Page::filterRequested);
        QTest::mouseClick(state->findChild<QPushButton*>(), Qt::LeftButton);
        QCOMPARE(asked.count(), 1);
        QCOMPARE(asked.last().at(0).toString(), QString());
    }

    void theLanguageSwitchesAtOnce()
    {
        TestLedger ledger(TestLedger::Content::Sample);
        const auto page = shownPage(ledger);
        const auto* view = page->findChild<OverviewBoard*>()->status->view();
        const QString english = view->chart().categories.at(0).label;
        domain::setLanguage(domain::Language::Chinese);
        QEvent event(QEvent::LanguageChange);
        QCoreApplication::sendEvent(page.get(), &event);
        QCOMPARE(view->chart().categories.at(0).label, u"科技文创"_s);
        QVERIFY(english != u"科技文创"_s);
        QCOMPARE(page->findChild<AttentionList*>()->model()->index(0, AttentionModel::ReasonColumn).data().toString(), u"逾期 102 天；落后 45.0 个百分点"_s);
    }

    void aNewerReadingMakesTheOlderVoid()
    {
        TestLedger ledger(TestLedger::Content::Sample);
        OverviewReader reader;
        QSignalSpy finished(&reader, &OverviewReader::finished);
        OverviewReader::Request request{ledger->viewpoint(), QDate(2017, 1, 1), ledger->settings()};
        reader.read(request);
        request.day = QDate(2018, 10, 10);
        reader.read(request);
        QTRY_COMPARE(finished.count(), 1);
        QCOMPARE(finished.at(0).at(0).value<std::shared_ptr<const OverviewData>>()->figures.day, request.day);
    }

    void aLedgerThatCannotBeReadIsSaid()
    {
        TestLedger ledger;
        OverviewReader reader;
        QSignalSpy failed(&reader, &OverviewReader::failed);
        reader.read({{.ledger = ledger.folder() + u"/missing.pact"_s}, ledger->today(), {}});
        QTRY_COMPARE(failed.count(), 1);
        QCOMPARE(failed.at(0).at(0).value<domain::Error>().code, domain::Error::Code::FileMissing);
    }

    void theCardsNeverOverlapAndNeverLeaveTheWidth_data()
    {
        QTest::addColumn<QSize>("size");
        QTest::addColumn<double>("zoom");
        QTest::newRow("as designed") << QSize(1174, 676) << 1.0;
        QTest::newRow("the smallest window") << QSize(976, 540) << 1.0;
        QTest::newRow("a large window") << QSize(1728, 980) << 1.0;
        QTest::newRow("at 200 %") << QSize(1174, 676) << 2.0;
    }
    void theCardsNeverOverlapAndNeverLeaveTheWidth()
    {
        QFETCH(QSize, size);
        QFETCH(double, zoom);
        applyFonts(zoom);
        const auto made = pact::tests::sampleWithRegisters();
        TestLedger& ledger = *made;
        const auto page = shownPage(ledger);
        page->resize(size);
        const auto* board = page->findChild<OverviewBoard*>();
        const QList<Card*> cards = board->findChildren<Card*>();
        QCOMPARE(cards.size(), 8);
        for (const Card* card : cards) {
            QVERIFY(card->geometry().left() >= 16 && card->geometry().right() < board->width() - 8);
            QVERIFY(card->height() > 60);
            for (const Card* other : cards)
                QVERIFY(card == other || !card->geometry().intersects(other->geometry()));
        }
        QCOMPARE(page->grab().size(), size);
        applyFonts(1);
    }
};

QTEST_MAIN(TestOverviewPage)
#include "tst_overviewpage.moc"

// SPDX-FileCopyrightText: PactLedger contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/theme/theme.h"
#include "ui/widgets/navigationlist.h"

#include <QHBoxLayout>
#include <QSignalSpy>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace pact::ui;

class TestNavigationList : public QObject
{
    Q_OBJECT

private slots:
    void initTestCase()
    {
        ThemeNotifier::instance().apply(false);
    }

    void init()
    {
        m_window = std::make_unique<QWidget>();
        m_list = new NavigationList;
        auto* row = new QHBoxLayout(m_window.get());
        row->addWidget(m_list);
        row->addStretch(1);
        NavigationItem registers{u"registers"_s, u"Registers"_s, u"registers"_s, 0, false, {}};
        registers.children = {{u"visit"_s, u"Visits"_s, {}, 0, true, {}}, {u"secondment"_s, u"Secondments"_s, {}, 0, true, {}}};
        m_list->setItems({{u"overview"_s, u"Overview"_s, u"overview"_s, 0, true, {}}, {u"commitments"_s, u"Commitments"_s, u"commitments"_s, 7, true, {}}, registers,
            {u"history"_s, u"History"_s, u"history"_s, 0, true, {}}});
        m_list->setPage(u"overview"_s);
        m_window->resize(1366, 600);
        m_window->show();
        m_window->activateWindow();
        m_list->setFocus();
        QTRY_VERIFY(m_list->hasFocus());
    }

    void enterOpensWhatTheArrowsReach()
    {
        QSignalSpy requested(m_list, &NavigationList::pageRequested);
        QTest::keyClick(m_list, Qt::Key_Down);
        QCOMPARE(requested.size(), 0);
        QTest::keyClick(m_list, Qt::Key_Return);
        QCOMPARE(requested.size(), 1);
        QCOMPARE(requested.first().first().toString(), u"commitments"_s);
    }

    void aHeadWithoutAPageOnlyFolds()
    {
        QSignalSpy requested(m_list, &NavigationList::pageRequested);
        QTest::keyClick(m_list, Qt::Key_Down);
        QTest::keyClick(m_list, Qt::Key_Down);
        QVERIFY(m_list->currentItem()->isExpanded());
        QTest::keyClick(m_list, Qt::Key_Space);
        QVERIFY(!m_list->currentItem()->isExpanded());
        QCOMPARE(requested.size(), 0);
        QTest::keyClick(m_list, Qt::Key_Down);
        QTest::keyClick(m_list, Qt::Key_Return);
        QCOMPARE(requested.first().first().toString(), u"history"_s);
    }

    void childrenAreReachedByArrows()
    {
        QSignalSpy requested(m_list, &NavigationList::pageRequested);
        for (int i = 0; i < 4; ++i)
            QTest::keyClick(m_list, Qt::Key_Down);
        QTest::keyClick(m_list, Qt::Key_Return);
        QCOMPARE(requested.first().first().toString(), u"secondment"_s);
    }

    void aClickOpens()
    {
        QSignalSpy requested(m_list, &NavigationList::pageRequested);
        QTest::mouseClick(m_list->viewport(), Qt::LeftButton, {}, m_list->visualItemRect(m_list->topLevelItem(3)).center());
        QCOMPARE(requested.first().first().toString(), u"history"_s);
    }

    void aNarrowWindowShowsOnlyIcons()
    {
        QCOMPARE(m_list->width(), 192);
        m_window->resize(1099, 600);
        QTRY_COMPARE(m_list->width(), 48);
        QVERIFY(m_list->isCompact());
        m_window->resize(1100, 600);
        QTRY_COMPARE(m_list->width(), 192);
    }

    void newItemsKeepPageAndFolding()
    {
        m_list->setPage(u"history"_s);
        m_list->topLevelItem(2)->setExpanded(false);
        m_list->setItems({{u"overview"_s, u"总览"_s, u"overview"_s, 0, true, {}}, {u"registers"_s, u"分台账"_s, {}, 0, false, {{u"visit"_s, u"互访"_s, {}, 0, true, {}}}},
            {u"history"_s, u"历史"_s, u"history"_s, 0, true, {}}});
        QCOMPARE(m_list->page(), u"history"_s);
        QVERIFY(!m_list->topLevelItem(1)->isExpanded());
        QCOMPARE(m_list->currentItem()->text(0), u"历史"_s);
    }

    void aCountIsSpoken()
    {
        m_list->setCount(u"commitments"_s, 9);
        QCOMPARE(m_list->topLevelItem(1)->data(0, Qt::AccessibleTextRole).toString(), u"Commitments, 9"_s);
        m_list->setCount(u"commitments"_s, 0);
        QCOMPARE(m_list->topLevelItem(1)->data(0, Qt::AccessibleTextRole).toString(), u"Commitments"_s);
    }

private:
    std::unique_ptr<QWidget> m_window;
    NavigationList* m_list = nullptr;
};

QTEST_MAIN(TestNavigationList)
#include "tst_navigationlist.moc"

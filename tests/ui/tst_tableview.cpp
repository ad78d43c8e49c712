// SPDX-FileCopyrightText: PactLedger contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/roles.h"
#include "ui/table/headerview.h"
#include "ui/table/tableview.h"
#include "ui/theme/theme.h"

#include <QLineEdit>
#include <QSignalSpy>
#include <QStandardItemModel>
#include <QTest>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;
using namespace pact;
using namespace pact::ui;

/// Rows: group, item, item, group, item; three columns, "r1c0" and so on.
class TestTableView : public QObject
{
    Q_OBJECT

private slots:
    void initTestCase()
    {
        ThemeNotifier::instance().apply(false);
    }

    void init()
    {
        m_model = std::make_unique<QStandardItemModel>(5, 3);
        for (int row = 0; row < 5; ++row) {
            for (int column = 0; column < 3; ++column) {
                auto* cell = new QStandardItem(u"r%1c%2"_s.arg(row).arg(column));
                cell->setData(row == 0 || row == 3, models::IsGroupRole);
                if (row == 0 || row == 3) {
                    cell->setData(true, models::GroupExpandedRole);
                    cell->setFlags(Qt::ItemIsEnabled);
                }
                m_model->setItem(row, column, cell);
            }
        }
        m_window = std::make_unique<QWidget>();
        m_view = new TableView;
        m_view->setModel(m_model.get());
        auto* column = new QVBoxLayout(m_window.get());
        m_after = new QLineEdit;
        column->addWidget(m_view);
        column->addWidget(m_after);
        m_window->resize(700, 400);
        m_window->show();
        m_window->activateWindow();
        m_view->setFocus();
        QTRY_VERIFY(m_view->hasFocus());
    }

    void cleanup()
    {
        m_window.reset();
    }

    void keysMoveAsInASpreadsheet_data()
    {
        QTest::addColumn<QPoint>("from");
        QTest::addColumn<Qt::Key>("key");
        QTest::addColumn<Qt::KeyboardModifiers>("modifiers");
        QTest::addColumn<QPoint>("to");
        const Qt::KeyboardModifiers none;
        QTest::newRow("Enter goes down") << QPoint(1, 1) << Qt::Key_Return << none << QPoint(1, 2);
        QTest::newRow("Enter passes over a group's head") << QPoint(1, 2) << Qt::Key_Return << none << QPoint(1, 4);
        QTest::newRow("Enter stays at the end") << QPoint(1, 4) << Qt::Key_Return << none << QPoint(1, 4);
        QTest::newRow("Shift+Enter goes up") << QPoint(1, 4) << Qt::Key_Return << Qt::KeyboardModifiers(Qt::ShiftModifier) << QPoint(1, 2);
        QTest::newRow("Tab goes to the next cell") << QPoint(0, 1) << Qt::Key_Tab << none << QPoint(1, 1);
        QTest::newRow("Tab at the row's end goes to the next item") << QPoint(2, 2) << Qt::Key_Tab << none << QPoint(0, 4);
        QTest::newRow("Shift+Tab goes back") << QPoint(0, 4) << Qt::Key_Backtab << Qt::KeyboardModifiers(Qt::ShiftModifier) << QPoint(2, 2);
        QTest::newRow("Ctrl+Home goes to the first cell") << QPoint(2, 4) << Qt::Key_Home << Qt::KeyboardModifiers(Qt::ControlModifier) << QPoint(0, 0);
        QTest::newRow("Ctrl+End goes to the last cell") << QPoint(0, 1) << Qt::Key_End << Qt::KeyboardModifiers(Qt::ControlModifier) << QPoint(2, 4);
    }

    void keysMoveAsInASpreadsheet()
    {
        QFETCH(const QPoint, from);
        QFETCH(const Qt::Key, key);
        QFETCH(const Qt::KeyboardModifiers, modifiers);
        QFETCH(const QPoint, to);
        m_view->setCurrentIndex(m_model->index(from.y(), from.x()));
        QTest::keyClick(m_view, key, modifiers);
        QCOMPARE(QPoint(m_view->currentIndex().column(), m_view->currentIndex().row()), to);
    }

    void tabLeavesAtTheLastCell()
    {
        m_view->setCurrentIndex(m_model->index(4, 2));
        QTest::keyClick(m_view, Qt::Key_Tab);
        QTRY_VERIFY(m_after->hasFocus());
    }

    void typingReplacesAndEnterGoesDown()
    {
        m_view->setCurrentIndex(m_model->index(1, 1));
        QTest::keyClick(m_view, Qt::Key_X);
        auto* editor = m_view->viewport()->findChild<QLineEdit*>();
        QVERIFY(editor != nullptr);
        QCOMPARE(editor->text(), u"x"_s);
        QTest::keyClick(editor, Qt::Key_Return);
        QTRY_COMPARE(m_model->item(1, 1)->text(), u"x"_s);
        QTRY_COMPARE(m_view->currentIndex(), m_model->index(2, 1));
    }

    void f2AmendsAndEscapeRestores()
    {
        m_view->setCurrentIndex(m_model->index(1, 1));
        QTest::keyClick(m_view, Qt::Key_F2);
        auto* editor = m_view->viewport()->findChild<QLineEdit*>();
        QVERIFY(editor != nullptr);
        QTest::keyClicks(editor, u"!"_s);
        QCOMPARE(editor->text(), u"r1c1!"_s);
        QTest::keyClick(editor, Qt::Key_Escape);
        QCOMPARE(m_model->item(1, 1)->text(), u"r1c1"_s);
        QCOMPARE(m_view->currentIndex(), m_model->index(1, 1));
    }

    void aGroupsHeadFolds()
    {
        QSignalSpy toggled(m_view, &TableView::groupToggled);
        m_view->setCurrentIndex(m_model->index(3, 0));
        QTest::keyClick(m_view, Qt::Key_Right);
        QCOMPARE(toggled.size(), 0);
        QTest::keyClick(m_view, Qt::Key_Left);
        QTest::keyClick(m_view, Qt::Key_Space);
        QTest::mouseClick(m_view->viewport(), Qt::LeftButton, {}, m_view->visualRect(m_model->index(0, 1)).center());
        QCOMPARE(toggled.size(), 3);
        QCOMPARE(toggled.last().first().toModelIndex().row(), 0);
    }

    void copyIsAskedFor()
    {
        QSignalSpy copied(m_view, &TableView::copyRequested);
        QTest::keyClick(m_view, Qt::Key_C, Qt::ControlModifier);
        QTest::keyClick(m_view, Qt::Key_C, Qt::ControlModifier | Qt::ShiftModifier);
        QCOMPARE(copied.size(), 2);
        QCOMPARE(copied.first().first().toBool(), false);
        QCOMPARE(copied.last().first().toBool(), true);
    }

    void theFillColumnTakesTheRest()
    {
        m_view->setColumnWidth(0, 60);
        m_view->setColumnWidth(2, 100);
        m_view->setFillColumn(1, 240);
        QCOMPARE(m_view->columnWidth(1), m_view->viewport()->width() - 160);
        m_view->setColumnWidth(0, 100);
        QCOMPARE(m_view->columnWidth(1), m_view->viewport()->width() - 200);
        m_window->resize(300, 400);
        QTRY_COMPARE(m_view->columnWidth(1), 240);
    }

    void theFirstShownColumnHasTheWiderPadding()
    {
        QCOMPARE(leftPadding(*m_view->header(), 0), 12);
        QCOMPARE(leftPadding(*m_view->header(), 1), 8);
        m_view->setColumnHidden(0, true);
        QCOMPARE(leftPadding(*m_view->header(), 1), 12);
    }

private:
    std::unique_ptr<QStandardItemModel> m_model;
    std::unique_ptr<QWidget> m_window;
    TableView* m_view = nullptr;
    QLineEdit* m_after = nullptr;
};

QTEST_MAIN(TestTableView)
#include "tst_tableview.moc"

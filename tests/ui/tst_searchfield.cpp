// SPDX-FileCopyrightText: PactLedger contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/marks/chip.h"
#include "ui/theme/theme.h"
#include "ui/widgets/searchfield.h"

#include <QInputMethodEvent>
#include <QLineEdit>
#include <QSignalSpy>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace pact::ui;

class TestSearchField : public QObject
{
    Q_OBJECT

private slots:
    void initTestCase()
    {
        ThemeNotifier::instance().apply(false);
    }

    void init()
    {
        m_field = std::make_unique<SearchField>();
        m_field->resize(560, 28);
        m_field->show();
        m_field->activateWindow();
        m_field->setFocus();
        QTRY_VERIFY(m_field->lineEdit()->hasFocus());
    }

    void aPauseAfterTypingSearchesOnce()
    {
        QSignalSpy edited(m_field.get(), &SearchField::textEdited);
        QSignalSpy searched(m_field.get(), &SearchField::searchRequested);
        QTest::keyClicks(m_field->lineEdit(), u"zsyz"_s);
        QCOMPARE(edited.size(), 4);
        QCOMPARE(searched.size(), 0);
        QTRY_COMPARE(searched.size(), 1);
        QCOMPARE(searched.first().first().toString(), u"zsyz"_s);
    }

    void aTextSetByTheProgramIsNotSearched()
    {
        QSignalSpy edited(m_field.get(), &SearchField::textEdited);
        QSignalSpy searched(m_field.get(), &SearchField::searchRequested);
        QTest::keyClicks(m_field->lineEdit(), u"a"_s);
        m_field->setText(u"light:red"_s);
        QVERIFY(!searched.wait(200));
        QCOMPARE(edited.size(), 1);
    }

    void composingIsSilentUntilTheTextIsCommitted()
    {
        QSignalSpy edited(m_field.get(), &SearchField::textEdited);
        QSignalSpy searched(m_field.get(), &SearchField::searchRequested);
        QSignalSpy accepted(m_field.get(), &SearchField::accepted);
        QSignalSpy down(m_field.get(), &SearchField::moveDown);
        QTest::keyClicks(m_field->lineEdit(), u"a"_s);
        QInputMethodEvent composing(u"ni"_s, {});
        QCoreApplication::sendEvent(m_field->lineEdit(), &composing);
        QVERIFY(m_field->isComposing());
        QTest::keyClick(m_field->lineEdit(), Qt::Key_Return);
        QTest::keyClick(m_field->lineEdit(), Qt::Key_Down);
        QVERIFY(!searched.wait(200));
        QCOMPARE(accepted.size(), 0);
        QCOMPARE(down.size(), 0);
        QInputMethodEvent commit;
        commit.setCommitString(u"你好"_s);
        QCoreApplication::sendEvent(m_field->lineEdit(), &commit);
        QVERIFY(!m_field->isComposing());
        QTRY_COMPARE(searched.size(), 1);
        QCOMPARE(searched.first().first().toString(), u"a你好"_s);
        QCOMPARE(edited.last().first().toString(), u"a你好"_s);
    }

    void enterAcceptsAndDownLeaves()
    {
        QSignalSpy accepted(m_field.get(), &SearchField::accepted);
        QSignalSpy down(m_field.get(), &SearchField::moveDown);
        QTest::keyClick(m_field->lineEdit(), Qt::Key_Return);
        QTest::keyClick(m_field->lineEdit(), Qt::Key_Down);
        QCOMPARE(accepted.size(), 1);
        QCOMPARE(down.size(), 1);
    }

    void theCrossRemovesItsChip()
    {
        QSignalSpy removed(m_field.get(), &SearchField::chipRemoved);
        m_field->setChips({u"light:red"_s, u"has:problem"_s});
        const qreal first = chipWidth(m_field->font(), u"light:red"_s);
        QTest::mouseClick(m_field.get(), Qt::LeftButton, {}, QPoint(28 + qRound(first) - 12, 14));
        QCOMPARE(removed.size(), 1);
        QCOMPARE(removed.first().first().toInt(), 0);
        QTest::mouseClick(m_field.get(), Qt::LeftButton, {}, QPoint(28 + 12, 14));
        QCOMPARE(removed.size(), 1);
    }

    void aDoubleClickMakesAChipTextAgain()
    {
        QSignalSpy activated(m_field.get(), &SearchField::chipActivated);
        m_field->setChips({u"light:red"_s});
        QTest::mouseDClick(m_field.get(), Qt::LeftButton, {}, QPoint(28 + 12, 14));
        QCOMPARE(activated.size(), 1);
        QCOMPARE(activated.first().first().toInt(), 0);
    }

    void keysReachTheChips()
    {
        QSignalSpy removed(m_field.get(), &SearchField::chipRemoved);
        QSignalSpy activated(m_field.get(), &SearchField::chipActivated);
        m_field->setChips({u"a:1"_s, u"b:2"_s});
        QTest::keyClick(m_field->lineEdit(), Qt::Key_Backspace);
        QCOMPARE(removed.takeFirst().first().toInt(), 1);
        QTest::keyClick(m_field->lineEdit(), Qt::Key_Left);
        QTest::keyClick(m_field->lineEdit(), Qt::Key_Left);
        QTest::keyClick(m_field->lineEdit(), Qt::Key_Delete);
        QCOMPARE(removed.takeFirst().first().toInt(), 0);
        QTest::keyClick(m_field->lineEdit(), Qt::Key_Return);
        QCOMPARE(activated.takeFirst().first().toInt(), 0);
    }

    void chipsWithoutRoomAreCounted()
    {
        QStringList many;
        for (int i = 0; i < 12; ++i)
            many.append(u"condition:%1"_s.arg(i));
        m_field->setChips(many);
        QCOMPARE(m_field->chips(), many);
        QVERIFY(m_field->lineEdit()->geometry().right() < m_field->width());
        QVERIFY(m_field->lineEdit()->width() > 60);
    }

private:
    std::unique_ptr<SearchField> m_field;
};

QTEST_MAIN(TestSearchField)
#include "tst_searchfield.moc"

// SPDX-FileCopyrightText: PactLedger contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/toykind.h"
#include "ui/registerpagetest.h"
#include "ui/registers/registerpictures.h"

using namespace Qt::StringLiterals;
using namespace pact::ui;
namespace domain = pact::domain;
namespace store = pact::store;

/// What is written on the page of a register.
class TestRegisterEditing : public pact::tests::RegisterPageTest
{
    Q_OBJECT

private slots:
    void initTestCase()
    {
        startTheme();
    }
    void cleanup()
    {
        close();
    }
    void factsAreWritten();
    void aContradictionIsRefused();
    void aNewRecordHasTheNextCode();
    void aProjectMovesToTheNextStage();
    void aSessionMakesACommitment();
    void evidenceIsKept();
    void aRecordIsRemovedWithAReason();
    void aReadOnlyLedgerIsOnlyLookedAt();
    void aKindOfTomorrowHasItsPage();
};

void TestRegisterEditing::factsAreWritten()
{
    open(u"visits"_s);
    choose(u"V-12"_s);
    auto* outcome = m_page->pane()->facts()->form()->editor(u"outcome"_s);
    QVERIFY(outcome);
    outcome->setText(u"签约三家"_s);
    QSignalSpy committed(outcome, &FieldEditor::committed);
    outcome->input()->setFocus();
    QTest::keyClick(outcome->input(), Qt::Key_Return, Qt::ControlModifier);
    QCOMPARE(m_ledger->value(u"visits"_s, u"V-12"_s, u"outcome"_s), u"签约三家"_s);
    QVERIFY((*m_ledger)->undo());
    QCOMPARE(m_ledger->value(u"visits"_s, u"V-12"_s, u"outcome"_s), u"十一家企业留下意向"_s);
}

void TestRegisterEditing::aContradictionIsRefused()
{
    open(u"funds"_s);
    choose(u"F-01"_s);
    auto* spent = m_page->pane()->facts()->form()->editor(u"spent"_s);
    spent->input()->setFocus();
    spent->setText(u"999"_s);
    QTest::keyClick(spent->input(), Qt::Key_Return);
    QCOMPARE(m_ledger->value(u"funds"_s, u"F-01"_s, u"spent"_s), u"186"_s);
}

void TestRegisterEditing::aNewRecordHasTheNextCode()
{
    open(u"meetings"_s);
    m_page->run(Command::New);
    auto* code = inDialog<FieldEditor>(u"code"_s);
    QVERIFY(code);
    QCOMPARE(code->text(), u"M-15"_s);
    fill(u"mechanism"_s, u"部门会商"_s);
    fill(u"date"_s, u"2018-10-09"_s);
    QTest::mouseClick(inDialog<QPushButton>(u"addConfirm"_s), Qt::LeftButton);
    QTRY_COMPARE(m_page->list()->model()->itemCount(), 15);
    QTRY_COMPARE(m_page->pane()->record(), m_ledger->id(u"meetings"_s, u"M-15"_s));
}

void TestRegisterEditing::aProjectMovesToTheNextStage()
{
    open(u"investments"_s);
    choose(u"I-12"_s);
    auto* button = m_page->pane()->findChild<QPushButton*>(u"moveStage"_s);
    QTest::mouseClick(button, Qt::LeftButton);
    QCOMPARE(inDialog<QComboBox>(u"stageCombo"_s)->currentData().toString(), u"signed"_s);
    QVERIFY(!inDialog<QLineEdit>(u"stageReason"_s)->isEnabled());
    QTest::mouseClick(inDialog<QPushButton>(u"stageConfirm"_s), Qt::LeftButton);
    QCOMPARE(m_ledger->value(u"investments"_s, u"I-12"_s, u"stage"_s), u"signed"_s);
    QCOMPARE(m_ledger->value(u"investments"_s, u"I-12"_s, u"signed_on"_s), u"2018-10-10"_s);
    QTRY_VERIFY(!m_page->findChild<QDialog*>());
    // One that ends needs a reason.
    QTest::mouseClick(button, Qt::LeftButton);
    auto* stage = inDialog<QComboBox>(u"stageCombo"_s);
    stage->setCurrentIndex(stage->findData(u"ended"_s));
    QTest::mouseClick(inDialog<QPushButton>(u"stageConfirm"_s), Qt::LeftButton);
    QCOMPARE(m_ledger->value(u"investments"_s, u"I-12"_s, u"stage"_s), u"signed"_s);
    inDialog<QLineEdit>(u"stageReason"_s)->setText(u"投资方退出"_s);
    QTest::mouseClick(inDialog<QPushButton>(u"stageConfirm"_s), Qt::LeftButton);
    QCOMPARE(m_ledger->value(u"investments"_s, u"I-12"_s, u"stage"_s), u"ended"_s);
    QVERIFY((*m_ledger)->undo());
    QVERIFY((*m_ledger)->undo());
    QCOMPARE(m_ledger->value(u"investments"_s, u"I-12"_s, u"stage"_s), u"talks"_s);
}

void TestRegisterEditing::aSessionMakesACommitment()
{
    open(u"meetings"_s);
    choose(u"M-14"_s);
    m_page->pane()->addFollowUp();
    auto* title = inDialog<FieldEditor>(u"title"_s);
    QVERIFY(title);
    QVERIFY(!title->text().isEmpty());
    fill(u"code"_s, u"KC-1201"_s);
    fill(u"title"_s, u"跟进十一家意向企业"_s);
    QTest::mouseClick(inDialog<QPushButton>(u"addConfirm"_s), Qt::LeftButton);
    QVERIFY(m_ledger->value(u"meetings"_s, u"M-14"_s, u"commitments"_s).contains(u"KC-1201"_s));
    QTRY_VERIFY(m_page->pane()->commitments()->records()->rowOf(m_ledger->id(u"commitments"_s, u"KC2015/KC-1201"_s)) >= 0);
    // One change: taking it back takes both.
    QVERIFY((*m_ledger)->undo());
    QVERIFY(!m_ledger->value(u"meetings"_s, u"M-14"_s, u"commitments"_s).contains(u"KC-1201"_s));
}

void TestRegisterEditing::evidenceIsKept()
{
    open(u"visits"_s);
    choose(u"V-12"_s);
    QFile file(m_ledger->folder() + u"/纪要.txt"_s);
    QVERIFY(file.open(QIODevice::WriteOnly) && file.write("minutes") > 0);
    file.close();
    m_prompts.openedFiles = {file.fileName()};
    QSignalSpy done(m_page.get(), &Page::done);
    QCOMPARE(m_page->missingFor(Command::Attach), QString());
    m_page->run(Command::Attach);
    QTRY_COMPARE(done.size(), 1);
    QVERIFY((*m_ledger)->refresh());
    const auto kept = store::attachmentNamed(*std::make_unique<store::RecordReader>(m_ledger->reader()), (*m_ledger)->catalogue(), m_ledger->kind(u"visits"_s), m_ledger->id(u"visits"_s, u"V-12"_s), u"纪要.txt"_s, QDate(2018, 10, 10));
    QVERIFY(kept.has_value());
    QVERIFY(m_page->setFilterText(u"has:evidence"_s).has_value());
    QTRY_COMPARE(m_page->list()->model()->itemCount(), 1);
}

void TestRegisterEditing::aRecordIsRemovedWithAReason()
{
    open(u"bulletins"_s);
    choose(u"B-12"_s);
    m_page->run(Command::Remove);
    auto* bar = m_page->list()->findChild<RemoveBar*>();
    QTRY_VERIFY(bar->isVisible());
    bar->findChild<QLineEdit*>()->setText(u"重复登记"_s);
    QTest::keyClick(bar->findChild<QLineEdit*>(), Qt::Key_Return);
    QTRY_COMPARE(m_page->list()->model()->itemCount(), 11);
    QTRY_VERIFY(m_page->headline().startsWith(u"互通信息 11 期"_s));
    QVERIFY((*m_ledger)->undo());
    QTRY_COMPARE(m_page->list()->model()->itemCount(), 12);
}

void TestRegisterEditing::aReadOnlyLedgerIsOnlyLookedAt()
{
    open(u"visits"_s);
    m_page.reset();
    const QString path = m_ledger->place().ledger();
    store::Ledger::Options options;
    options.access = store::Database::Access::ReadOnly;
    options.clock = std::make_shared<domain::SystemClock>(QDate(2018, 10, 10));
    auto opened = store::Ledger::open(path, options);
    QVERIFY(opened.has_value());
    RegisterPage page(**opened, (*opened)->catalogue().kind(u"visits"_s), m_prompts);
    page.resize(1366, 700);
    page.show();
    QTRY_VERIFY(page.isLoaded());
    for (const Command command : {Command::New, Command::Remove, Command::EditCell, Command::Attach, Command::SaveView})
        QVERIFY(!page.missingFor(command).isEmpty());
    QCOMPARE(page.missingFor(Command::Copy), QString());
    QVERIFY(!page.pane()->findChild<QPushButton*>(u"followUp"_s)->isVisibleTo(page.pane()));
}

void TestRegisterEditing::aKindOfTomorrowHasItsPage()
{
    pact::tests::ToyLedger toys;
    const domain::Kind& kind = toys.catalogue.kind(u"toys"_s);
    for (const QString& code : {u"T-01"_s, u"T-02"_s})
        QVERIFY(store::addRecord(*toys.ledger, kind, {{u"code"_s, code}, {u"name"_s, u"风筝"_s}, {u"colour"_s, u"red"_s}, {u"price"_s, u"12.5"_s}}));
    RegisterPage page(*toys.ledger, kind, m_prompts);
    page.resize(1366, 700);
    page.show();
    QTRY_VERIFY(page.isLoaded());
    QCOMPARE(page.headline(), u"玩具 2 条"_s);
    QCOMPARE(page.list()->model()->itemCount(), 2);
    QVERIFY(page.findChild<TotalsRow*>()->text().contains(u"价格 25"_s));
    QVERIFY(page.pictures()->isHidden());
    QVERIFY(page.list()->select(page.list()->model()->idAt(1).value()));
    auto* price = page.pane()->facts()->form()->editor(u"price"_s);
    price->input()->setFocus();
    price->setText(u"20"_s);
    QTest::keyClick(price->input(), Qt::Key_Return);
    QTRY_VERIFY(page.findChild<TotalsRow*>()->text().contains(u"价格 32.5"_s));
    page.run(Command::New);
    QCOMPARE(page.findChild<QDialog*>()->findChild<FieldEditor*>(u"code"_s)->text(), u"T-03"_s);
}

QTEST_MAIN(TestRegisterEditing)
#include "tst_registerediting.moc"

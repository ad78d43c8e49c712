// SPDX-FileCopyrightText: PactLedger contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/windowfixture.h"

#include "ui/importing/diffmodel.h"
#include "ui/importing/importpreview.h"
#include "ui/importing/outcomebutton.h"
#include "store/historyreader.h"

#include <QAbstractItemModelTester>
#include <QCheckBox>
#include <QComboBox>
#include <QPushButton>
#include <QTableView>

using namespace pact;
using namespace pact::test;

class TestImportPreview : public QObject
{
    Q_OBJECT

private slots:
    void aTrialShowsEveryOutcomeAndWritesNothing();
    void outcomeButtonsFilterTheRows();
    void importingIsOneChangeThatCanBeTakenBack();
    void aConflictShowsBothValuesAndKeepsTheSideChosen_data();
    void aConflictShowsBothValuesAndKeepsTheSideChosen();
    void cancellingWritesNothing();
    void anUnknownColumnIsExplained();
    void rejectedRowsAreSavedWithTheirReason();
    void theKindIsGuessedFromTheHeader_data();
    void theKindIsGuessedFromTheHeader();

private:
    static QString write(Desk& desk, const QByteArray& bytes);
    static ui::ImportPreview* preview(Desk& desk);
    static QByteArray head(Desk& desk);
};

QString TestImportPreview::write(Desk& desk, const QByteArray& bytes)
{
    const QString path = desk.dir.filePath(u"上报表.csv"_s);
    QFile file(path);
    if (!file.open(QIODevice::WriteOnly) || file.write(bytes) != bytes.size())
        qFatal("the table cannot be written");
    return path;
}

ui::ImportPreview* TestImportPreview::preview(Desk& desk)
{
    return desk.find<ui::ImportPreview>("importPreview");
}

QByteArray TestImportPreview::head(Desk& desk)
{
    store::Ledger& ledger = *desk.session.ledger();
    return store::HistoryReader(ledger.database(), ledger.catalogue()).head().value_or(QByteArray());
}

namespace {

/// One changed, one new, one unchanged, two rejected.
const QByteArray mixed = "agreement,code,title,next_step,progress\r\n"
                         "KC2015,KC-0203,产业互促,十一月中旬举办文创对接会,\r\n"
                         "KC2015,KC-9901,新的一项,,\r\n"
                         "KC2015,KC-0904,,,一百二\r\n"
                         "KC2015,KC-0601,,,101\r\n";

bool isReady(const ui::ImportPreview* preview)
{
    return preview && !preview->isBusy() && preview->findChild<ui::DiffModel*>()->rowCount() > 0;
}

}

void TestImportPreview::aTrialShowsEveryOutcomeAndWritesNothing()
{
    Desk desk;
    desk.window->openFile(desk.sample());
    const QByteArray before = head(desk);
    desk.window->openFile(write(desk, mixed));
    QTRY_VERIFY(isReady(preview(desk)));
    auto* model = preview(desk)->findChild<ui::DiffModel*>();
    const QAbstractItemModelTester tester(model, QAbstractItemModelTester::FailureReportingMode::QtTest);
    QCOMPARE(model->rows().size(), 4);
    int reasons = 0;
    for (const ui::DiffLine& line : model->lines())
        reasons += line.isReason ? 1 : 0;
    QCOMPARE(reasons, 2);
    QVERIFY(desk.find<QPushButton>("runImport")->isEnabled());
    QVERIFY2(desk.find<QPushButton>("runImport")->text().contains(u'2'), qPrintable(desk.find<QPushButton>("runImport")->text()));
    QVERIFY(desk.find<QPushButton>("saveRejected")->isVisible());
    QCOMPARE(desk.find<QComboBox>("importKind")->currentData().toString(), u"commitments"_s);
    QCOMPARE(head(desk), before);
}

void TestImportPreview::outcomeButtonsFilterTheRows()
{
    Desk desk;
    desk.window->openFile(desk.sample());
    desk.window->openFile(write(desk, "code,title\r\nKC-0203,产业互促\r\nKC-9901,新的一项\r\n"));
    QTRY_VERIFY(isReady(preview(desk)));
    auto* model = preview(desk)->findChild<ui::DiffModel*>();
    QCOMPARE(model->rows().size(), 2);
    const int changing = model->rowCount();
    QTest::mouseClick(desk.find<QCheckBox>("onlyChanges"), Qt::LeftButton);
    QVERIFY(model->rowCount() >= changing);
    QTest::mouseClick(desk.find<ui::OutcomeButton>("outcome-new"), Qt::LeftButton);
    for (const ui::DiffLine& line : model->lines())
        QCOMPARE(model->rows().at(static_cast<size_t>(line.row)).outcome, store::Outcome::New);
}

void TestImportPreview::importingIsOneChangeThatCanBeTakenBack()
{
    Desk desk;
    desk.window->openFile(desk.sample());
    desk.window->openFile(write(desk, mixed));
    QTRY_VERIFY(isReady(preview(desk)));
    QTest::mouseClick(desk.find<QPushButton>("runImport"), Qt::LeftButton);
    QTRY_VERIFY(!preview(desk));
    QTRY_VERIFY(desk.action("undo")->isEnabled());
    QVERIFY2(desk.action("undo")->text().contains(u"上报表.csv"_s), qPrintable(desk.action("undo")->text()));
    store::Ledger& ledger = *desk.session.ledger();
    store::RecordReader reader(ledger.database(), ledger.catalogue(), ledger.settings().lights);
    const domain::Kind& kind = ledger.catalogue().kind(u"commitments"_s);
    QVERIFY(reader.byCode(kind, u"KC2015/KC-9901"_s, ledger.today()));
    desk.action("undo")->trigger();
    QVERIFY(!reader.byCode(kind, u"KC2015/KC-9901"_s, ledger.today()));
}

void TestImportPreview::aConflictShowsBothValuesAndKeepsTheSideChosen_data()
{
    QTest::addColumn<bool>("theirs");
    QTest::addColumn<QString>("kept");
    QTest::newRow("mine: the ledger's value stays") << false << u"台账里的"_s;
    QTest::newRow("theirs: the file's value is taken") << true << u"文件里的"_s;
}

void TestImportPreview::aConflictShowsBothValuesAndKeepsTheSideChosen()
{
    QFETCH(bool, theirs);
    Desk desk;
    desk.window->openFile(desk.sample());
    store::Ledger& ledger = *desk.session.ledger();
    const domain::Kind& kind = ledger.catalogue().kind(u"commitments"_s);
    store::RecordReader reader(ledger.database(), ledger.catalogue(), ledger.settings().lights);
    const auto row = reader.byCode(kind, u"KC2015/KC-0703"_s, ledger.today());
    QVERIFY(row);
    const QByteArray base = row->record.value(u"updated"_s).text().toUtf8();
    QVERIFY(!base.isEmpty());
    QVERIFY(store::editRecord(ledger, kind, row->record.id(), {{u"next_step"_s, u"台账里的"_s}}));
    // The problem changes too, and only in the file: that is no conflict.
    desk.window->openFile(write(desk, "agreement,code,next_step,problem,updated\r\nKC2015,KC-0703,文件里的,新的问题," + base + "\r\n"));
    QTRY_VERIFY(isReady(preview(desk)));
    auto* model = preview(desk)->findChild<ui::DiffModel*>();
    QCOMPARE(model->rows().front().outcome, store::Outcome::Conflict);
    QVERIFY(model->index(0, ui::DiffModel::Now).data().toString().contains(u"台账里的"_s));
    QCOMPARE(model->index(0, ui::DiffModel::Then).data().toString(), u"文件里的"_s);
    auto* choice = desk.find<QComboBox>("importConflict");
    QVERIFY(choice->isVisible());
    choice->setCurrentIndex(theirs ? 1 : 0);
    emit choice->activated(choice->currentIndex());
    QTest::mouseClick(desk.find<QPushButton>("runImport"), Qt::LeftButton);
    QTRY_VERIFY(!preview(desk));
    const auto after = reader.byCode(kind, u"KC2015/KC-0703"_s, ledger.today());
    QVERIFY(after);
    QTEST(after->record.value(u"next_step"_s).text(), "kept");
    QCOMPARE(after->record.value(u"problem"_s).text(), u"新的问题"_s);
}

void TestImportPreview::cancellingWritesNothing()
{
    Desk desk;
    desk.window->openFile(desk.sample());
    const QByteArray before = head(desk);
    desk.window->openFile(write(desk, mixed));
    QTRY_VERIFY(isReady(preview(desk)));
    QTest::keyClick(preview(desk), Qt::Key_Escape);
    QTRY_VERIFY(!preview(desk));
    QVERIFY(desk.overview->isVisible());
    QCOMPARE(head(desk), before);
    QVERIFY(!desk.action("undo")->isEnabled());
}

void TestImportPreview::anUnknownColumnIsExplained()
{
    Desk desk;
    desk.window->openFile(desk.sample());
    desk.window->openFile(write(desk, "code,title,wetter\r\nKC-0203,产业互促,schön\r\n"));
    auto* bar = desk.find<QWidget>("message");
    QTRY_VERIFY(bar->isVisible());
    QVERIFY(!desk.find<QPushButton>("runImport")->isEnabled());
    QTest::mouseClick(desk.find<QPushButton>("cancelImport"), Qt::LeftButton);
    QTRY_VERIFY(!preview(desk));
    QVERIFY(!bar->isVisible());
}

void TestImportPreview::rejectedRowsAreSavedWithTheirReason()
{
    Desk desk;
    desk.window->openFile(desk.sample());
    desk.window->openFile(write(desk, mixed));
    QTRY_VERIFY(isReady(preview(desk)));
    desk.prompts.saved = {desk.dir.filePath(u"退回.csv"_s), 0};
    QTest::mouseClick(desk.find<QPushButton>("saveRejected"), Qt::LeftButton);
    QFile file(desk.prompts.saved.path);
    QVERIFY(file.open(QIODevice::ReadOnly));
    const QByteArray bytes = file.readAll();
    QCOMPARE(bytes.count("\r\n"), 3);
    QVERIFY(bytes.contains("一百二"));
    QVERIFY(!bytes.contains("KC-9901"));
}

void TestImportPreview::theKindIsGuessedFromTheHeader_data()
{
    QTest::addColumn<QStringList>("columns");
    QTest::addColumn<QString>("kind");
    QTest::newRow("columns of pledges") << QStringList{u"code"_s, u"title"_s, u"due"_s} << u"commitments"_s;
    QTest::newRow("columns of reports") << QStringList{u"commitment"_s, u"period"_s, u"percent"_s, u"text"_s} << u"reports"_s;
    QTest::newRow("columns of units") << QStringList{u"key"_s, u"party"_s, u"name_zh"_s, u"valid_from"_s} << u"units"_s;
    QTest::newRow("nothing known is taken for pledges") << QStringList{u"abc"_s} << u"commitments"_s;
}

void TestImportPreview::theKindIsGuessedFromTheHeader()
{
    QFETCH(QStringList, columns);
    QTEST(ui::fittingKind(columns, domain::Catalogue::standard()).key(), "kind");
}

QTEST_MAIN(TestImportPreview)
#include "tst_importpreview.moc"

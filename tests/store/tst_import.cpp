// SPDX-FileCopyrightText: PactLedger contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "exchange/formatof.h"
#include "store/acts.h"
#include "store/checker.h"
#include "store/importplan.h"
#include "support/sampleledger.h"

#include <QBuffer>
#include <QTest>
#include <algorithm>

using namespace Qt::StringLiterals;
using namespace pact::domain;
using namespace pact::store;
using pact::tests::TestLedger;

class TestImport : public QObject
{
    Q_OBJECT

private slots:
    void threeVersionsAreCompared_data();
    void threeVersionsAreCompared();
    void theDueDateIsRefusedByRowAndTheRestMayBeTaken();
    void unknownUnitsAreCreatedOnTheColumnsSide();
    void aDryRunWritesNothing();
    void takingBackAnImportKeepsWhatWasAddedLater();
    void aRecordNamedTwiceIsRefusedHoweverFarApart_data();
    void aRecordNamedTwiceIsRefusedHoweverFarApart();

private:
    static Result<ImportResult> imported(TestLedger& ledger, const QString& csv, ImportOptions options, std::vector<PlannedRow>* rows = nullptr);
};

Result<ImportResult> TestImport::imported(TestLedger& ledger, const QString& csv, ImportOptions options, std::vector<PlannedRow>* rows)
{
    QByteArray bytes = csv.toUtf8();
    QBuffer buffer(&bytes);
    buffer.open(QIODevice::ReadOnly);
    const auto reader = pact::exchange::makeReader(pact::exchange::Format::Csv, buffer, {.name = u"a.csv"_s, .encoding = u"auto"_s, .separator = {}});
    options.kind = &ledger.kind(u"commitments"_s);
    options.name = u"a.csv"_s;
    options.onRow = [rows](const PlannedRow& row) {
        if (rows)
            rows->push_back(row);
        return true;
    };
    return importTable(*ledger, *reader, options);
}

void TestImport::threeVersionsAreCompared_data()
{
    using On = ImportOptions::OnConflict;
    QTest::addColumn<QString>("inLedger");
    QTest::addColumn<QString>("inFile");
    QTest::addColumn<int>("onConflict");
    QTest::addColumn<int>("outcome");
    QTest::addColumn<QString>("stands");
    const auto row = [](const char* name, const QString& inLedger, const QString& inFile, On on, Outcome outcome, const QString& stands) {
        QTest::newRow(name) << inLedger << inFile << static_cast<int>(on) << static_cast<int>(outcome) << stands;
    };
    const QString base = u"催报三季度到位资金"_s;
    row("only the ledger changed: it stands", u"甲"_s, base, On::Refuse, Outcome::Unchanged, u"甲"_s);
    row("only the file changed: it is taken", base, u"乙"_s, On::Refuse, Outcome::Changed, u"乙"_s);
    row("both changed alike: nothing to do", u"丙"_s, u"丙"_s, On::Refuse, Outcome::Unchanged, u"丙"_s);
    row("both changed: refused", u"甲"_s, u"乙"_s, On::Refuse, Outcome::Conflict, u"甲"_s);
    row("both changed: mine is the ledger's", u"甲"_s, u"乙"_s, On::Mine, Outcome::Unchanged, u"甲"_s);
    row("both changed: theirs is the file's", u"甲"_s, u"乙"_s, On::Theirs, Outcome::Changed, u"乙"_s);
}

void TestImport::threeVersionsAreCompared()
{
    QFETCH(const QString, inLedger);
    QFETCH(const QString, inFile);
    QFETCH(const int, onConflict);
    QFETCH(const int, outcome);
    QFETCH(const QString, stands);
    TestLedger ledger(TestLedger::Content::Sample);
    const QString base = ledger.value(u"commitments"_s, u"KC-0504"_s, u"updated"_s);
    QVERIFY(editRecord(*ledger, ledger.kind(u"commitments"_s), ledger.id(u"commitments"_s, u"KC-0504"_s), {{u"next_step"_s, inLedger}}));
    ImportOptions options;
    options.onConflict = static_cast<ImportOptions::OnConflict>(onConflict);
    const auto done = imported(ledger, u"agreement,code,next_step,updated\nKC2015,KC-0504,%1,%2\n"_s.arg(inFile, base), options);
    QVERIFY(done.has_value());
    QCOMPARE(done->count(static_cast<Outcome>(outcome)), 1);
    QCOMPARE(done->refused, outcome == static_cast<int>(Outcome::Conflict));
    QCOMPARE(ledger.value(u"commitments"_s, u"KC-0504"_s, u"next_step"_s), stands);
}

void TestImport::theDueDateIsRefusedByRowAndTheRestMayBeTaken()
{
    TestLedger ledger(TestLedger::Content::Sample);
    const QString csv = u"agreement,code,due,next_step\nKC2015,KC-0601,2018-12-31,甲\nKC2015,KC-0602,2018-12-31,乙\n"_s;
    const QString start = ledger.dump();
    std::vector<PlannedRow> rows;
    const auto refused = imported(ledger, csv, {}, &rows);
    QVERIFY(refused && refused->refused);
    QCOMPARE(ledger.dump(), start);
    QCOMPARE(rows.front().outcome, Outcome::Rejected);
    const auto cell = std::ranges::find_if(rows.front().cells, [](const CellDiff& diff) { return diff.error.has_value(); });
    QVERIFY(cell != rows.front().cells.end());
    QCOMPARE(cell->column, u"due"_s);
    QCOMPARE(cell->error->code, Error::Code::UseExtend);
    ImportOptions options;
    options.acceptValid = true;
    const auto taken = imported(ledger, csv, options);
    QVERIFY(taken && taken->change);
    QCOMPARE(ledger.value(u"commitments"_s, u"KC-0602"_s, u"next_step"_s), u"乙"_s);
    QCOMPARE(ledger.value(u"commitments"_s, u"KC-0601"_s, u"due"_s), u"2018-06-30"_s);
}

void TestImport::unknownUnitsAreCreatedOnTheColumnsSide()
{
    TestLedger ledger(TestLedger::Content::Sample);
    const QString start = ledger.dump();
    const auto done = imported(ledger, u"agreement,code,title,lead_unit,partner_unit\nKC2020,N-1,新事项,市新设局,区新设局\nKC2020,N-2,又一项,市新设局,\n"_s, {});
    QVERIFY(done && !done->refused);
    QCOMPARE(done->created.value(u"units"_s), 2);
    QCOMPARE(done->created.value(u"agreements"_s), 1);
    QCOMPARE(ledger.value(u"units"_s, u"市新设局"_s, u"party"_s), u"kunming"_s);
    QCOMPARE(ledger.value(u"units"_s, u"区新设局"_s, u"party"_s), u"chaoyang"_s);
    QVERIFY(ledger->undo());
    QCOMPARE(ledger.dump(), start);
}

void TestImport::aDryRunWritesNothing()
{
    TestLedger ledger(TestLedger::Content::Sample);
    const QString start = ledger.dump();
    ImportOptions options;
    options.dryRun = true;
    const auto done = imported(ledger, u"agreement,code,title\nKC2015,N-1,新事项\n"_s, options);
    QVERIFY(done.has_value());
    QCOMPARE(done->count(Outcome::New), 1);
    QVERIFY(!done->change);
    QCOMPARE(ledger.dump(), start);
}

void TestImport::takingBackAnImportKeepsWhatWasAddedLater()
{
    TestLedger ledger(TestLedger::Content::Sample);
    const auto done = imported(ledger, u"agreement,code,title\nKC2015,N-1,新事项\n"_s, {});
    QVERIFY(done && done->change);
    ProgressInput report;
    report.percent = Decimal::fromInteger(10);
    QVERIFY(fileProgress(*ledger.openedBy(u"王强"_s), ledger.id(u"commitments"_s, u"N-1"_s), report));
    const auto undone = ledger->undo();
    QVERIFY(!undone);
    QCOMPARE(undone.error().code, Error::Code::TouchedLater);
    QCOMPARE(ledger.value(u"commitments"_s, u"N-1"_s, u"progress"_s), u"10"_s);
}

void TestImport::aRecordNamedTwiceIsRefusedHoweverFarApart_data()
{
    QTest::addColumn<int>("between");
    QTest::addColumn<bool>("byId");
    for (const int between : {0, 1, 126, 127, 128, 700}) {
        QTest::addRow("the same code, %d rows between", between) << between << false;
        QTest::addRow("the same id, %d rows between", between) << between << true;
    }
}

void TestImport::aRecordNamedTwiceIsRefusedHoweverFarApart()
{
    QFETCH(const int, between);
    QFETCH(const bool, byId);
    TestLedger ledger;
    const QString id = RecordId::create().toString();
    QString csv = u"id,code,title\n"_s + (byId ? id : QString()) + u",A,first\n"_s;
    for (int i = 0; i < between; ++i)
        csv += u",B%1,between\n"_s.arg(i);
    csv += byId ? id + u",C,again\n"_s : u",A,again\n"_s;
    std::vector<PlannedRow> rows;
    const auto refused = imported(ledger, csv, {}, &rows);
    QVERIFY(refused && refused->refused);
    QCOMPARE(refused->count(Outcome::Rejected), 1);
    QCOMPARE(rows.back().cells.front().error->code, Error::Code::KeyTwice);
    QCOMPARE(rows.back().cells.front().error->args.value(1), u"2"_s);

    ImportOptions options;
    options.acceptValid = true;
    const auto valid = imported(ledger, csv, options);
    QVERIFY(valid && valid->change);
    QCOMPARE(valid->count(Outcome::New), between + 1);
    RecordReader reader(ledger->database(), ledger->catalogue(), {});
    const auto count = [&] { return reader.count({.kind = &ledger.kind(u"commitments"_s), .day = ledger->today()}).value_or(-1); };
    QCOMPARE(count(), between + 1);
    QVERIFY(ledger->undo().has_value());
    QCOMPARE(count(), 0);
    QVERIFY(ledger->redo().has_value());
    QCOMPARE(count(), between + 1);
    const auto problems = checkLedger(ledger->database(), ledger->catalogue());
    QVERIFY(problems && problems->empty());
}

QTEST_GUILESS_MAIN(TestImport)
#include "tst_import.moc"

// SPDX-FileCopyrightText: PactLedger contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "csvtable.h"
#include "verbrun.h"
#include <QTest>

using namespace Qt::StringLiterals;
using namespace pact::tests;

class TestRoundTripVerbs : public QObject
{
    Q_OBJECT

private slots:
    void anUntouchedExportImportsAsUnchanged_data();
    void anUntouchedExportImportsAsUnchanged();
    void oneEditedCellIsOneChanged();
    void aFileOlderThanTheRecordIsAConflict_data();
    void aFileOlderThanTheRecordIsAConflict();
    void twoExportsOfOneStateAreTheSameBytes();
    void standardInputAndOutputAreFiles();
    void theEndingOfTheFileGivesTheFormat();
    void goodRowsAreTakenWhenAsked();
    void unknownUnitsAreCreatedOnTheirSide();
    void labelsAreHeadersToo();
};

void TestRoundTripVerbs::anUntouchedExportImportsAsUnchanged_data()
{
    QTest::addColumn<QString>("kind");
    QTest::addColumn<QStringList>("options");
    QTest::addColumn<QString>("file");
    for (const auto& kind : pact::domain::Catalogue::standard().kinds()) {
        for (const QString& format : {u"csv"_s, u"tsv"_s, u"json"_s})
            QTest::addRow("%s as %s", qUtf8Printable(kind->key()), qUtf8Printable(format)) << kind->key() << QStringList() << u"out."_s + format;
    }
    QTest::addRow("commitments with Chinese headers") << u"commitments"_s << QStringList{u"--headers"_s, u"labels"_s} << u"out.csv"_s;
    QTest::addRow("commitments with English headers") << u"commitments"_s << QStringList{u"--headers"_s, u"labels"_s, u"--lang"_s, u"en"_s} << u"out.csv"_s;
}

void TestRoundTripVerbs::anUntouchedExportImportsAsUnchanged()
{
    QFETCH(QString, kind);
    QFETCH(QStringList, options);
    QFETCH(QString, file);
    const VerbFolder folder;
    const QString path = folder.path(file);
    QCOMPARE(folder.run({u"attach"_s, u"KC-0703"_s, folder.write(u"a,b.txt"_s, "x")}).exit, 0);
    QCOMPARE(folder.run({u"add"_s, u"--kind"_s, u"views"_s, u"name=红灯"_s, u"kind=commitments"_s, u"filter=light:red"_s, u"columns=code;title"_s}).exit, 0);
    QCOMPARE(folder.run({u"snapshot"_s, u"三季度"_s}).exit, 0);
    QCOMPARE(folder.run({u"write-off"_s, u"KC-0502"_s, u"--period"_s, u"2018"_s, u"--reason"_s, u"活动停办"_s, u"--approver"_s, u"分管副秘书长"_s}).exit, 0);
    QCOMPARE(folder.run({u"add"_s, u"--kind"_s, u"corrections"_s, u"commitment=KC-0205"_s, u"difference=-2"_s, u"reason=重复登记"_s}).exit, 0);
    const QByteArray before = folder.state();
    QCOMPARE(folder.run(QStringList{u"export"_s, u"--kind"_s, kind, u"--output"_s, path} + options).exit, 0);
    const qsizetype records = folder.run({u"list"_s, u"--json"_s, u"--kind"_s, kind}).json().value(u"records"_s).toArray().size();
    QVERIFY(records > 0);
    for (const QStringList& mode : {QStringList{u"--dry-run"_s}, QStringList()}) {
        const Answered answer = folder.run(QStringList{u"import"_s, path, u"--kind"_s, kind, u"--json"_s} + mode);
        QCOMPARE(answer.exit, 0);
        QCOMPARE(answer.json().value(u"unchanged"_s).toInteger(), records);
        for (const QString& other : {u"new"_s, u"changed"_s, u"conflict"_s, u"rejected"_s})
            QCOMPARE(answer.json().value(other).toInteger(-1), 0);
        QVERIFY(answer.json().value(u"change"_s).isNull());
    }
    QCOMPARE(folder.state(), before);
}

void TestRoundTripVerbs::oneEditedCellIsOneChanged()
{
    const VerbFolder folder;
    CsvTable table = CsvTable::read(folder.run({u"export"_s}).out);
    table.cell(u"KC-0703"_s, u"next_step"_s) = u"十一月底前定址，签“备忘录”"_s;
    const QString path = folder.write(u"edited.csv"_s, table.bytes());
    const QJsonObject trial = folder.run({u"import"_s, path, u"--json"_s, u"--dry-run"_s}).json();
    QCOMPARE(trial.value(u"changed"_s).toInteger(), 1);
    QCOMPARE(trial.value(u"unchanged"_s).toInteger(), 54);
    QVERIFY(trial.value(u"change"_s).isNull());
    const Answered answer = folder.run({u"import"_s, path, u"--json"_s});
    QCOMPARE(answer.exit, 0);
    QCOMPARE(answer.json().value(u"changed"_s).toInteger(), 1);
    QCOMPARE(answer.json().value(u"mode"_s).toString(), u"strict"_s);
    QCOMPARE(folder.run({u"show"_s, u"KC-0703"_s, u"--json"_s}).json()[u"record"_s][u"next_step"_s].toString(), u"十一月底前定址，签“备忘录”"_s);
    // What was imported is one change in the history, named by its id.
    const QJsonObject newest = folder.run({u"history"_s, u"--limit"_s, u"1"_s, u"--json"_s}).json()[u"changes"_s][0].toObject();
    QCOMPARE(newest.value(u"change"_s).toString(), answer.json().value(u"change"_s).toString());
    QCOMPARE(newest[u"records"_s].toArray().size(), 1);
    QCOMPARE(newest[u"records"_s][0][u"code"_s].toString(), u"KC-0703"_s);
    QCOMPARE(newest[u"records"_s][0][u"fields"_s][u"next_step"_s][0].toString(), u"十月下旬召开可研评审会"_s);
}

void TestRoundTripVerbs::aFileOlderThanTheRecordIsAConflict_data()
{
    QTest::addColumn<QStringList>("options");
    QTest::addColumn<int>("exit");
    QTest::addColumn<QString>("value");
    QTest::newRow("refused when nothing is said") << QStringList() << 3 << u"台账里改的"_s;
    QTest::newRow("mine is the ledger's") << QStringList{u"--on-conflict"_s, u"mine"_s} << 0 << u"台账里改的"_s;
    QTest::newRow("theirs is the file's") << QStringList{u"--on-conflict"_s, u"theirs"_s} << 0 << u"表里改的"_s;
}

void TestRoundTripVerbs::aFileOlderThanTheRecordIsAConflict()
{
    QFETCH(QStringList, options);
    QFETCH(int, exit);
    QFETCH(QString, value);
    const VerbFolder folder;
    CsvTable table = CsvTable::read(folder.run({u"export"_s}).out);
    table.cell(u"KC-0703"_s, u"next_step"_s) = u"表里改的"_s;
    const QString path = folder.write(u"edited.csv"_s, table.bytes());
    QCOMPARE(folder.run({u"edit"_s, u"KC-0703"_s, u"next_step=台账里改的"_s}).exit, 0);
    const Answered answer = folder.run(QStringList{u"import"_s, path} + options);
    QCOMPARE(answer.exit, exit);
    if (exit == 3) {
        QVERIFY2(answer.text().contains(u"表里改的") && answer.text().contains(u"台账里改的"), answer.out.constData());
        QCOMPARE(folder.run(QStringList{u"import"_s, path, u"--json"_s} + options).json().value(u"conflict"_s).toInteger(), 1);
    }
    QCOMPARE(folder.run({u"show"_s, u"KC-0703"_s, u"--json"_s}).json()[u"record"_s][u"next_step"_s].toString(), value);
}

void TestRoundTripVerbs::twoExportsOfOneStateAreTheSameBytes()
{
    const VerbFolder folder;
    QCOMPARE(folder.run({u"edit"_s, u"KC-0101"_s, u"problem=x"_s}).exit, 0);
    const QByteArray once = folder.run({u"export"_s, u"--format"_s, u"json"_s}).out;
    QCOMPARE(folder.run({u"export"_s, u"--format"_s, u"json"_s}).out, once);
    QCOMPARE(folder.run({u"export"_s, u"--json"_s}).out, once);
    const QJsonObject first = QJsonDocument::fromJson(once).object()[u"records"_s][0].toObject();
    const auto& kind = pact::domain::Catalogue::standard().kind(u"commitments"_s);
    QCOMPARE(first.size(), kind.fieldCount());
    QVERIFY(first.value(u"due"_s).isNull());
    QVERIFY(first.value(u"actual"_s).isDouble());
}

void TestRoundTripVerbs::standardInputAndOutputAreFiles()
{
    const VerbFolder folder;
    const QByteArray csv = folder.run({u"export"_s, u"--output"_s, u"-"_s}).out;
    QVERIFY(csv.startsWith("\xef\xbb\xbf" "id,code,title"));
    QCOMPARE(folder.run({u"import"_s, u"-"_s, u"--json"_s}, csv).json().value(u"unchanged"_s).toInteger(), 55);
    const QByteArray json = folder.run({u"export"_s, u"--kind"_s, u"reports"_s, u"--format"_s, u"json"_s}).out;
    // JSON names its kind itself.
    QCOMPARE(folder.run({u"import"_s, u"-"_s, u"--json"_s}, json).json().value(u"unchanged"_s).toInteger(), 444);
    QCOMPARE(folder.run({u"import"_s, u"-"_s, u"--kind"_s, u"units"_s}, json).exit, 2);
}

void TestRoundTripVerbs::theEndingOfTheFileGivesTheFormat()
{
    const VerbFolder folder;
    for (const QString& name : {u"a.json"_s, u"a.tsv"_s, u"a.csv"_s, u"a.txt"_s})
        QCOMPARE(folder.run({u"export"_s, u"--output"_s, folder.path(name), u"--quiet"_s}).exit, 0);
    QVERIFY(QJsonDocument::fromJson(folder.read(u"a.json"_s)).object().contains(u"records"_s));
    QVERIFY(folder.read(u"a.tsv"_s).contains("id\tcode\ttitle"));
    QCOMPARE(folder.read(u"a.txt"_s), folder.read(u"a.csv"_s));
    QCOMPARE(folder.run({u"export"_s, u"--output"_s, folder.path(u"a.xlsx"_s)}).exit, 2);
    QCOMPARE(folder.run({u"export"_s, u"--format"_s, u"xlsx"_s}).exit, 2);
    QVERIFY(!QFile::exists(folder.path(u"a.xlsx"_s)));
}

void TestRoundTripVerbs::goodRowsAreTakenWhenAsked()
{
    const VerbFolder folder;
    const QString path = folder.write(u"two.csv"_s, "code,title,due\nA-1,甲,2026-12-31\nA-2,乙,2026-13-01\n");
    const Answered refused = folder.run({u"import"_s, path, u"--json"_s});
    QCOMPARE(refused.exit, 3);
    QCOMPARE(refused.json().value(u"new"_s).toInteger(), 1);
    QCOMPARE(refused.json().value(u"rejected"_s).toInteger(), 1);
    const QJsonObject row = refused.json()[u"rows"_s][0].toObject();
    QCOMPARE(row.value(u"row"_s).toInteger(), 3);
    QCOMPARE(row.value(u"column"_s).toString(), u"due"_s);
    QCOMPARE(row.value(u"value"_s).toString(), u"2026-13-01"_s);
    QVERIFY(row.value(u"reason"_s).toString().contains(u"2026-13-01"));
    QCOMPARE(folder.run({u"show"_s, u"A-1"_s}).exit, 1);
    QCOMPARE(folder.run({u"import"_s, path, u"--accept"_s, u"valid"_s}).exit, 0);
    QCOMPARE(folder.run({u"show"_s, u"A-1"_s, u"--json"_s}).json()[u"record"_s][u"due_original"_s].toString(), u"2026-12-31"_s);
    QCOMPARE(folder.run({u"show"_s, u"A-2"_s}).exit, 1);
}

void TestRoundTripVerbs::unknownUnitsAreCreatedOnTheirSide()
{
    const VerbFolder folder;
    const QString path = folder.write(u"new.csv"_s, "code,title,lead_unit,partner_unit\nA-1,甲,市新设局,区新设局\n");
    const Answered answer = folder.run({u"import"_s, path, u"--json"_s});
    QCOMPARE(answer.exit, 0);
    QCOMPARE(answer.json()[u"created"_s][u"units"_s].toInteger(), 2);
    const QJsonArray units = folder.run({u"list"_s, u"--kind"_s, u"units"_s, u"--filter"_s, u"新设局"_s, u"--json"_s}).json().value(u"records"_s).toArray();
    QCOMPARE(units.size(), 2);
    for (const QJsonValue& unit : units)
        QCOMPARE(unit[u"party"_s].toString(), unit[u"name_zh"_s].toString() == u"市新设局" ? u"kunming"_s : u"chaoyang"_s);
}

void TestRoundTripVerbs::labelsAreHeadersToo()
{
    const VerbFolder folder;
    QVERIFY(folder.run({u"export"_s, u"--headers"_s, u"labels"_s, u"--columns"_s, u"code,title"_s}).out.contains("编号,事项\r\n"));
    QVERIFY(folder.run({u"export"_s, u"--headers"_s, u"labels"_s, u"--columns"_s, u"code,title"_s, u"--lang"_s, u"en"_s}).out.contains("Code,Commitment\r\n"));
}

QTEST_GUILESS_MAIN(TestRoundTripVerbs)
#include "tst_roundtrip_verbs.moc"

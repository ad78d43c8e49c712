// SPDX-FileCopyrightText: PactLedger contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "csvtable.h"
#include "verbrun.h"
#include <QTest>

using namespace Qt::StringLiterals;
using namespace pact::tests;

namespace {

QByteArray sampleFile(const QString& name)
{
    QFile file(u":/samples/kunming-chaoyang/"_s + name);
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

}

class TestSample : public QObject
{
    Q_OBJECT

private slots:
    void hasItsPledgesAndProposals();
    void everyFieldIsAsInItsFiles_data();
    void everyFieldIsAsInItsFiles();
    void hasTheClausesOfTheAgreement();
    void lightsAreAsExpectedInBothLanguages_data();
    void lightsAreAsExpectedInBothLanguages();
    void isMarkedAsIllustrationOnItsDay();
    void isNotTakenBackByTheFirstUndo();
    void leavesNoFileWhenItCannotBeMade();
};

void TestSample::hasItsPledgesAndProposals()
{
    const VerbFolder folder;
    const auto count = [&folder](const QString& filter) {
        return folder.run({u"list"_s, u"--json"_s, u"--filter"_s, filter}).json().value(u"records"_s).toArray().size();
    };
    QCOMPARE(count(u"nature:pledge"_s), 46);
    QCOMPARE(count(u"nature:proposal"_s), 9);
    QCOMPARE(count(u"light:red,yellow"_s), 7);
}

void TestSample::everyFieldIsAsInItsFiles_data()
{
    QTest::addColumn<QString>("file");
    QTest::addColumn<QString>("kind");
    QTest::addColumn<QStringList>("key");
    const QStringList byCommitment{u"commitment"_s};
    QTest::newRow("parties") << u"parties.csv"_s << u"parties"_s << QStringList{u"key"_s};
    QTest::newRow("domains") << u"domains.csv"_s << u"domains"_s << QStringList{u"key"_s};
    QTest::newRow("units, two names of one unit told apart by their dates") << u"units.csv"_s << u"units"_s << QStringList{u"key"_s, u"valid_from"_s};
    QTest::newRow("people") << u"people.csv"_s << u"people"_s << QStringList{u"key"_s};
    QTest::newRow("agreements") << u"agreements.csv"_s << u"agreements"_s << QStringList{u"code"_s};
    QTest::newRow("pledges") << u"commitments.csv"_s << u"commitments"_s << QStringList{u"code"_s};
    QTest::newRow("proposals") << u"proposals.csv"_s << u"commitments"_s << QStringList{u"code"_s};
    QTest::newRow("reports") << u"progress.csv"_s << u"reports"_s << byCommitment + QStringList{u"period"_s};
    QTest::newRow("extensions") << u"extensions.csv"_s << u"extensions"_s << byCommitment + QStringList{u"applied_on"_s};
    QTest::newRow("closures") << u"closures.csv"_s << u"closures"_s << byCommitment + QStringList{u"on"_s};
    for (const QString& kind : {u"pairings"_s, u"visits"_s, u"secondments"_s, u"investments"_s, u"trainings"_s, u"promotions"_s, u"funds"_s, u"meetings"_s, u"bulletins"_s})
        QTest::addRow("%s", qUtf8Printable(kind)) << kind + u".csv"_s << kind << QStringList{u"code"_s};
    QTest::newRow("counting rules, under which every pledge still has the actual of its file") << u"rollups.csv"_s << u"rollups"_s << byCommitment;
}

void TestSample::everyFieldIsAsInItsFiles()
{
    QFETCH(QString, file);
    QFETCH(QString, kind);
    QFETCH(QStringList, key);
    const VerbFolder folder;
    const CsvTable given = CsvTable::read(sampleFile(file));
    const CsvTable stored = CsvTable::read(folder.run({u"export"_s, u"--kind"_s, kind, u"--format"_s, u"csv"_s}).out);
    QVERIFY(!given.rows.empty());
    const auto keyOf = [&key](const CsvTable& table, const QStringList& row) {
        QString joined;
        for (const QString& part : key)
            joined += row.at(table.header.indexOf(part)) + u'|';
        return joined;
    };
    QHash<QString, QStringList> byKey;
    for (const QStringList& row : stored.rows)
        byKey.insert(keyOf(stored, row), row);
    QStringList differences;
    for (const QStringList& row : given.rows) {
        const QStringList now = byKey.value(keyOf(given, row));
        QVERIFY2(!now.isEmpty(), qUtf8Printable(keyOf(given, row)));
        for (qsizetype c = 0; c < given.header.size(); ++c) {
            const QString& is = now.at(stored.header.indexOf(given.header.at(c)));
            // A number has no zeros at its end.
            if (is != row.at(c) && (!row.at(c).contains(u'.') || is.toDouble() != row.at(c).toDouble()))
                differences << u"%1 %2: %3 -> %4"_s.arg(keyOf(given, row), given.header.at(c), row.at(c), is);
        }
    }
    QVERIFY2(differences.isEmpty(), qUtf8Printable(differences.join(u'\n')));
}

void TestSample::hasTheClausesOfTheAgreement()
{
    const VerbFolder folder;
    const QJsonArray clauses = folder.run({u"list"_s, u"--kind"_s, u"clauses"_s, u"--sort"_s, u"position"_s, u"--json"_s}).json().value(u"records"_s).toArray();
    QCOMPARE(clauses.size(), 55);
    QCOMPARE(clauses.first()[u"number"_s].toString(), u"第一条（一）"_s);
    QVERIFY(clauses.first()[u"text"_s].toString().startsWith(u"双方以“优势互补"));
    QCOMPARE(clauses.last()[u"number"_s].toString(), u"附录（朝阳四）"_s);
}

void TestSample::lightsAreAsExpectedInBothLanguages_data()
{
    QTest::addColumn<QString>("day");
    QTest::addColumn<QStringList>("asked");
    QTest::newRow("on the sample's own day") << u"2018-10-10"_s << QStringList{};
    for (const QString& day : {u"2016-12-31"_s, u"2017-06-30"_s, u"2017-12-31"_s, u"2018-10-10"_s})
        QTest::addRow("with what was known on %s", qUtf8Printable(day)) << day << QStringList{u"--as-of"_s, day};
}

void TestSample::lightsAreAsExpectedInBothLanguages()
{
    QFETCH(QString, day);
    QFETCH(QStringList, asked);
    QFile file(QStringLiteral(PACT_SOURCE_DIR "/tests/data/expected_lights.csv"));
    QVERIFY(file.open(QIODevice::ReadOnly));
    const CsvTable expected = CsvTable::read(file.readAll());
    const VerbFolder folder;
    QStringList words{u"export"_s, u"--columns"_s, u"code,light,light_reason"_s};
    words += asked;
    CsvTable chinese = CsvTable::read(folder.run(words).out);
    CsvTable english = CsvTable::read(folder.run(words + QStringList{u"--lang"_s, u"en"_s}).out);
    int seen = 0;
    for (const QStringList& row : expected.rows) {
        if (row.at(1) != day)
            continue;
        ++seen;
        QCOMPARE(chinese.cell(row.at(0), u"light"_s), row.at(2));
        QCOMPARE(chinese.cell(row.at(0), u"light_reason"_s), row.at(3));
        QCOMPARE(english.cell(row.at(0), u"light"_s), row.at(2));
        const QString reason = english.cell(row.at(0), u"light_reason"_s);
        QVERIFY(!reason.isEmpty());
        for (const QChar c : reason)
            QVERIFY2(c.script() != QChar::Script_Han, qUtf8Printable(reason));
    }
    QCOMPARE(seen, 46);
}

void TestSample::isMarkedAsIllustrationOnItsDay()
{
    const VerbFolder folder;
    const QJsonObject settings = folder.run({u"settings"_s, u"--json"_s}).json().value(u"settings"_s).toObject();
    QCOMPARE(settings.value(u"as_of"_s).toString(), u"2018-10-10"_s);
    QCOMPARE(settings.value(u"sample"_s).toString(), u"yes"_s);
    QVERIFY(folder.run({u"list"_s}).err.contains(u"统计日 2018-10-10"));
}

void TestSample::isNotTakenBackByTheFirstUndo()
{
    const VerbFolder folder;
    const QByteArray before = folder.state();
    QCOMPARE(folder.run({u"undo"_s}).exit, 1);
    QCOMPARE(folder.state(), before);
    QCOMPARE(folder.run({u"edit"_s, u"KC-0101"_s, u"priority=high"_s}).exit, 0);
    QCOMPARE(folder.run({u"undo"_s}).exit, 0);
    QCOMPARE(folder.run({u"undo"_s}).exit, 1);
    QCOMPARE(folder.state(), before);
}

void TestSample::leavesNoFileWhenItCannotBeMade()
{
    PACT_OF_FILES_ONLY();
    const VerbFolder folder(VerbFolder::Content::Nothing);
    QCOMPARE(runVerb({u"new"_s, folder.path(u"x.pact"_s), u"--sample"_s, u"atlantis"_s}).exit, 2);
    QCOMPARE(runVerb({u"new"_s, folder.path(u"none/x.pact"_s), u"--sample"_s, u"kunming-chaoyang"_s}).exit, 1);
    QCOMPARE(QDir(folder.path(u"."_s)).entryList(QDir::AllEntries | QDir::Hidden | QDir::NoDotAndDotDot), QStringList());
    // What an interrupted run left is cleared away by the next.
    folder.write(u".office.pact.new"_s, "half a ledger");
    QCOMPARE(runVerb({u"new"_s, folder.ledger()}).exit, 0);
    QCOMPARE(QDir(folder.path(u"."_s)).entryList(QDir::AllEntries | QDir::Hidden | QDir::NoDotAndDotDot), QStringList{u"office.pact"_s});
}

QTEST_GUILESS_MAIN(TestSample)
#include "tst_sample.moc"

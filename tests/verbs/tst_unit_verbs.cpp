// SPDX-FileCopyrightText: PactLedger contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "verbs/verbrun.h"
#include <QRegularExpression>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace pact;
using pact::tests::Answered;
using pact::tests::VerbFolder;

class TestUnitVerbs : public QObject
{
    Q_OBJECT

private slots:
    void aRenameIsOneUndo();
    void aMergerIsOneUndo();
    void eachDayPrintsItsNames_data();
    void eachDayPrintsItsNames();
    void anExportOfTheDayBeforeChangesNothing();
    void whatIsOverdueIsFoundByEitherName();
    void aWrongLineChangesNothing_data();
    void aWrongLineChangesNothing();

private:
    static Answered rename(const VerbFolder& folder)
    {
        return folder.run({u"unit"_s, u"rename"_s, u"市投资促进局"_s, u"市投资局"_s, u"--from"_s, u"2018-10-01"_s, u"--english"_s, u"Investment Bureau"_s, u"--reason"_s, u"机构改革"_s, u"--json"_s});
    }
    static Answered merge(const VerbFolder& folder)
    {
        return folder.run({u"unit"_s, u"merge"_s, u"市投资促进局"_s, u"市商务局"_s, u"--into"_s, u"市商贸局"_s, u"--from"_s, u"2018-10-01"_s, u"--json"_s});
    }
};

void TestUnitVerbs::aRenameIsOneUndo()
{
    const VerbFolder folder;
    const QByteArray state = folder.state();
    const Answered renamed = rename(folder);
    QCOMPARE(renamed.exit, 0);
    QCOMPARE(renamed.json()[u"code"_s].toString(), u"市投资局"_s);
    QVERIFY(renamed.json().contains(u"change"_s));
    const QJsonObject item = folder.run({u"show"_s, u"KC-0402"_s, u"--json"_s}).json()[u"record"_s].toObject();
    QCOMPARE(item[u"lead_unit"_s].toString(), u"市投资局"_s);
    const QJsonArray changes = folder.run({u"history"_s, u"--limit"_s, u"1"_s, u"--json"_s}).json()[u"changes"_s].toArray();
    QCOMPARE(changes[0][u"act"_s].toString(), u"unit-rename"_s);
    QCOMPARE(changes[0][u"reason"_s].toString(), u"机构改革"_s);
    QCOMPARE(changes[0][u"records"_s].toArray().size(), 2);
    QCOMPARE(folder.run({u"undo"_s}).exit, 0);
    QCOMPARE(folder.state(), state);
}

void TestUnitVerbs::aMergerIsOneUndo()
{
    const VerbFolder folder;
    const QByteArray state = folder.state();
    QCOMPARE(merge(folder).exit, 0);
    const QByteArray units = folder.run({u"export"_s, u"--kind"_s, u"units"_s, u"--format"_s, u"csv"_s, u"--columns"_s, u"name_zh,valid_from,valid_to,predecessors"_s}).out;
    QVERIFY(units.contains("市商贸局,2018-10-01,,\"市投资促进局;市商务局\""));
    QVERIFY(units.contains("市投资促进局,,2018-09-30,"));
    QVERIFY(units.contains("市商务局,,2018-09-30,"));
    QCOMPARE(folder.run({u"check"_s}).exit, 0);
    QCOMPARE(folder.run({u"undo"_s}).exit, 0);
    QCOMPARE(folder.state(), state);
}

void TestUnitVerbs::eachDayPrintsItsNames_data()
{
    QTest::addColumn<QStringList>("command");
    QTest::newRow("a list") << QStringList{u"list"_s, u"--columns"_s, u"code,lead_unit"_s};
    QTest::newRow("a list of what was known then") << QStringList{u"list"_s, u"--as-of"_s, u"%1"_s, u"--columns"_s, u"code,lead_unit"_s};
    QTest::newRow("an export") << QStringList{u"export"_s, u"--columns"_s, u"code,lead_unit,partner_unit"_s};
    QTest::newRow("a summary") << QStringList{u"summary"_s, u"--format"_s, u"html"_s, u"--output"_s, u"-"_s};
    QTest::newRow("the numbers of a chart") << QStringList{u"chart"_s, u"units"_s, u"--json"_s};
}

void TestUnitVerbs::eachDayPrintsItsNames()
{
    QFETCH(QStringList, command);
    const VerbFolder folder;
    const auto printed = [&](const QString& day) {
        folder.run({u"settings"_s, u"as_of="_s + day});
        const Answered answer = folder.run(QStringList(command).replaceInStrings(u"%1"_s, day));
        // The head of the chain tells each state of the history.
        static const QRegularExpression head(u"[0-9a-f]{64}"_s);
        return QString(answer.exit == 0 ? answer.text() : answer.err).remove(head);
    };
    const QString plain = printed(u"2018-09-30"_s);
    QVERIFY(plain.contains(u"市投资促进局"_s));
    QCOMPARE(merge(folder).exit, 0);
    QCOMPARE(printed(u"2018-09-30"_s), plain);
    const QString after = printed(u"2018-10-01"_s);
    QVERIFY2(after.contains(u"市商贸局"_s), qUtf8Printable(after));
    QVERIFY(!plain.contains(u"市商贸局"_s));
}

void TestUnitVerbs::anExportOfTheDayBeforeChangesNothing()
{
    const VerbFolder folder;
    for (const QString& kind : {u"commitments"_s, u"people"_s, u"reports"_s, u"closures"_s})
        folder.run({u"export"_s, u"--kind"_s, kind, u"--output"_s, folder.path(kind + u".csv"_s)});
    QCOMPARE(rename(folder).exit, 0);
    QCOMPARE(folder.run({u"unit"_s, u"merge"_s, u"市投资局"_s, u"市商务局"_s, u"--into"_s, u"市商贸局"_s, u"--from"_s, u"2018-10-05"_s}).exit, 0);
    for (const QString& kind : {u"commitments"_s, u"people"_s, u"reports"_s, u"closures"_s}) {
        const QJsonObject result = folder.run({u"import"_s, folder.path(kind + u".csv"_s), u"--kind"_s, kind, u"--json"_s}).json();
        QCOMPARE(result[u"changed"_s].toInt(-1), 0);
        QCOMPARE(result[u"new"_s].toInt(-1), 0);
        QVERIFY(result[u"unchanged"_s].toInt() > 0);
    }
}

void TestUnitVerbs::whatIsOverdueIsFoundByEitherName()
{
    const VerbFolder folder;
    const auto due = [&folder](const QString& unit) {
        QJsonObject found = folder.run({u"due"_s, u"--within"_s, u"400d"_s, u"--unit"_s, unit, u"--json"_s}).json();
        found.remove(u"unit"_s);
        return found;
    };
    const QJsonObject earlier = due(u"市旅游发展委员会"_s);
    QVERIFY(!earlier.isEmpty());
    QCOMPARE(folder.run({u"unit"_s, u"rename"_s, u"市旅游发展委员会"_s, u"市文旅委"_s, u"--from"_s, u"2018-10-01"_s}).exit, 0);
    const QJsonObject later = due(u"市旅游发展委员会"_s);
    QCOMPARE(due(u"市文旅委"_s), later);
    for (const QString& part : {u"overdue"_s, u"due_soon"_s, u"unreported"_s})
        QCOMPARE(later[part].toArray().size(), earlier[part].toArray().size());
}

void TestUnitVerbs::aWrongLineChangesNothing_data()
{
    QTest::addColumn<QStringList>("command");
    QTest::addColumn<int>("exit");
    QTest::addColumn<QString>("says");
    const QString from = u"--from=2018-10-01"_s;
    QTest::newRow("no day") << QStringList{u"unit"_s, u"rename"_s, u"市商务局"_s, u"市商贸局"_s} << 2 << u"--from"_s;
    QTest::newRow("no date") << QStringList{u"unit"_s, u"rename"_s, u"市商务局"_s, u"市商贸局"_s, u"--from"_s, u"2018-13-01"_s} << 1 << u"2018-13-01"_s;
    QTest::newRow("another act") << QStringList{u"unit"_s, u"split"_s, u"市商务局"_s, u"市商贸局"_s, from} << 2 << u"rename, merge"_s;
    QTest::newRow("a merger into nothing") << QStringList{u"unit"_s, u"merge"_s, u"市商务局"_s, u"市投资促进局"_s, from} << 2 << u"--into"_s;
    QTest::newRow("a rename into something") << QStringList{u"unit"_s, u"rename"_s, u"市商务局"_s, u"市商贸局"_s, from, u"--into"_s, u"市商贸局"_s} << 2 << u"--into"_s;
    QTest::newRow("a unit that is not there") << QStringList{u"unit"_s, u"rename"_s, u"市梦想局"_s, u"市理想局"_s, from} << 1 << u"市梦想局"_s;
    QTest::newRow("units of two sides") << QStringList{u"unit"_s, u"merge"_s, u"市商务局"_s, u"区商务委员会"_s, u"--into"_s, u"商贸局"_s, from} << 1 << u"区商务委员会"_s;
}

void TestUnitVerbs::aWrongLineChangesNothing()
{
    QFETCH(QStringList, command);
    QFETCH(int, exit);
    QFETCH(QString, says);
    const VerbFolder folder;
    const QByteArray state = folder.state();
    const Answered answer = folder.run(command);
    QCOMPARE(answer.exit, exit);
    QVERIFY2(answer.err.contains(says), qUtf8Printable(answer.err));
    QCOMPARE(folder.state(), state);
}

QTEST_GUILESS_MAIN(TestUnitVerbs)
#include "tst_unit_verbs.moc"

// SPDX-FileCopyrightText: PactLedger contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "verbrun.h"
#include <QTest>

using namespace Qt::StringLiterals;
using namespace pact::tests;

/// What a register refuses, typed and in files.
class TestRegisterRulesVerbs : public QObject
{
    Q_OBJECT

private slots:
    void aLineIsTakenOrRefused_data();
    void aLineIsTakenOrRefused();
    void anImportRefusesTheRow();
    void anOfficesSheetIsTakenAsItIs();
};

void TestRegisterRulesVerbs::aLineIsTakenOrRefused_data()
{
    QTest::addColumn<QStringList>("words");
    QTest::addColumn<QStringList>("named"); ///< in the refusal; none when it is taken
    const auto edit = [](const QString& kind, const QStringList& words) { return QStringList{u"edit"_s} + words + QStringList{u"--kind"_s, kind, u"--lang"_s, u"en"_s}; };
    const QString i = u"investments"_s;
    QTest::newRow("on to the next stage") << edit(i, {u"I-11"_s, u"stage=signed"_s, u"signed_on=2018-10-01"_s}) << QStringList();
    QTest::newRow("a stage without its date") << edit(i, {u"I-11"_s, u"stage=signed"_s}) << QStringList{u"“Stage” is “signed”"_s, u"“Signed on” is empty"_s};
    QTest::newRow("a date without its stage") << edit(i, {u"I-11"_s, u"signed_on=2018-10-01"_s}) << QStringList{u"“Stage” is “talks”"_s, u"“Signed on” (2018-10-01)"_s};
    QTest::newRow("ended without a reason") << edit(i, {u"I-11"_s, u"stage=ended"_s, u"ended_on=2018-10-01"_s}) << QStringList{u"“Reason for ending” is empty"_s};
    QTest::newRow("more paid in than agreed") << edit(i, {u"I-01"_s, u"paid_funds=6001"_s}) << QStringList{u"“Paid funds” (6,001) is more than “Agreed funds” (6,000)"_s};
    QTest::newRow("more spent than disbursed") << edit(u"funds"_s, {u"F-01"_s, u"spent=201"_s}) << QStringList{u"“Spent” (201)"_s, u"“Disbursed” (200)"_s};
    QTest::newRow("ended on no day") << edit(u"secondments"_s, {u"G-10"_s, u"status=ended"_s, u"end="_s}) << QStringList{u"“Status” is “ended”"_s, u"“End” is empty"_s};
    QTest::newRow("a visit of nobody") << edit(u"visits"_s, {u"V-01"_s, u"people=0"_s}) << QStringList{u"“People” reads “0”"_s};
    QTest::newRow("a new project that has ended") << QStringList{u"add"_s, u"code=I-20"_s, u"name=园区"_s, u"stage=ended"_s, u"--kind"_s, i, u"--lang"_s, u"en"_s} << QStringList{u"“Stage” is “ended”"_s};
    QTest::newRow("a new project in talks") << QStringList{u"add"_s, u"code=I-20"_s, u"name=园区"_s, u"stage=talks"_s, u"--kind"_s, i, u"--lang"_s, u"en"_s} << QStringList();
}

void TestRegisterRulesVerbs::aLineIsTakenOrRefused()
{
    QFETCH(QStringList, words);
    QFETCH(QStringList, named);
    const VerbFolder folder;
    const QByteArray before = folder.state();
    const Answered answer = folder.run(words);
    QCOMPARE(answer.exit, named.isEmpty() ? 0 : 1);
    QCOMPARE(folder.state() == before, !named.isEmpty());
    for (const QString& part : std::as_const(named))
        QVERIFY2(answer.err.contains(part), qUtf8Printable(answer.err));
}

void TestRegisterRulesVerbs::anImportRefusesTheRow()
{
    const VerbFolder folder;
    const QString table = folder.write(u"projects.csv"_s, "code,name,stage,talks_on,signed_on,agreed_funds,paid_funds\n"
                                                          "I-21,a,signed,2018-01-01,2018-02-01,5,5\n"
                                                          "I-22,b,talks,2018-01-01,2018-02-01,5,5\n"
                                                          "I-23,c,signed,2018-01-01,2018-02-01,5,6\n"
                                                          "I-11,智慧停车项目,signed,2018-04-11,,0,0\n");
    const Answered refused = folder.run({u"import"_s, table, u"--kind"_s, u"investments"_s, u"--json"_s, u"--lang"_s, u"en"_s});
    QCOMPARE(refused.exit, 3);
    QCOMPARE(refused.json()[u"rejected"_s].toInteger(), 3);
    QStringList rows;
    const QJsonArray all = refused.json()[u"rows"_s].toArray();
    for (const QJsonValue& row : all)
        rows << QString::number(row[u"row"_s].toInteger()) + u' ' + row[u"reason"_s].toString();
    QCOMPARE(rows.size(), 3);
    QVERIFY2(rows[0].startsWith(u"3 ") && rows[0].contains(u"“Stage” is “talks”"), qUtf8Printable(rows[0]));
    QVERIFY2(rows[1].startsWith(u"4 ") && rows[1].contains(u"“Paid funds” (6)"), qUtf8Printable(rows[1]));
    QVERIFY2(rows[2].startsWith(u"5 ") && rows[2].contains(u"“Signed on” is empty"), qUtf8Printable(rows[2]));
    QCOMPARE(folder.run({u"import"_s, table, u"--kind"_s, u"investments"_s, u"--accept"_s, u"valid"_s, u"--json"_s}).json()[u"new"_s].toInteger(), 1);
}

void TestRegisterRulesVerbs::anOfficesSheetIsTakenAsItIs()
{
    // Which day a project landed on has no column in it, nor why one has ended.
    const VerbFolder folder;
    const QString table = folder.write(u"projects.csv"_s, "code,name,stage,signed_on,agreed_funds,paid_funds,notes\n"
                                                          "I-31,总部办公项目,landed,2018-01-10,20000,6000,\n"
                                                          "I-32,影视基地,ended,2017-06-09,9000,,投资方撤资\n"
                                                          "I-33,停车项目,talks,,,,\n");
    QCOMPARE(folder.run({u"import"_s, table, u"--kind"_s, u"investments"_s, u"--json"_s}).json()[u"new"_s].toInteger(), 3);
    // What it leaves open keeps nobody from writing the rest, and is asked for with the next stage.
    QCOMPARE(folder.run({u"edit"_s, u"I-31"_s, u"paid_funds=7000"_s, u"--kind"_s, u"investments"_s}).exit, 0);
    QCOMPARE(folder.run({u"edit"_s, u"I-31"_s, u"stage=started"_s, u"--kind"_s, u"investments"_s}).exit, 1);
    QCOMPARE(folder.run({u"edit"_s, u"I-31"_s, u"stage=started"_s, u"started_on=2018-06-01"_s, u"--kind"_s, u"investments"_s}).exit, 0);
    QCOMPARE(folder.run({u"edit"_s, u"I-32"_s, u"end_reason=撤资"_s, u"--kind"_s, u"investments"_s}).exit, 1);
    QCOMPARE(folder.run({u"edit"_s, u"I-32"_s, u"end_reason=撤资"_s, u"ended_on=2018-02-09"_s, u"--kind"_s, u"investments"_s}).exit, 0);
}

QTEST_GUILESS_MAIN(TestRegisterRulesVerbs)
#include "tst_registerrules_verbs.moc"

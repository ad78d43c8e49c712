// SPDX-FileCopyrightText: PactLedger contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "store/statement.h"
#include "verbrun.h"
#include <QDir>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace pact::tests;

class TestBadInput : public QObject
{
    Q_OBJECT

private slots:
    void aBadTableIsRefusedAndChangesNothing_data();
    void aBadTableIsRefusedAndChangesNothing();
    void whatIsNoLedgerIsLeftAlone_data();
    void whatIsNoLedgerIsLeftAlone();
    void aNewerLedgerIsLeftAlone();
    void aStaleEditIsRefusedWithBothValues();
    void aBadValueIsRefused_data();
    void aBadValueIsRefused();
    void outputAimedAtTheLedgerIsRefused();
    void aWrongDayIsRefused();
};

namespace {

bool hasHan(const QString& text)
{
    return std::ranges::any_of(text, [](QChar c) { return c.script() == QChar::Script_Han; });
}

}

void TestBadInput::aBadTableIsRefusedAndChangesNothing_data()
{
    QTest::addColumn<QByteArray>("table");
    QTest::addColumn<int>("exit");
    QTest::addColumn<QString>("key");
    QTest::addColumn<QString>("named"); // what the message must say
    const auto row = [](const char* name, const QByteArray& table, int exit, const QString& key, const QString& named) {
        QTest::newRow(name) << table << exit << key << named;
    };
    row("an unknown column", "code,title,colour\nA-1,a,red\n", 1, u"unknown-column"_s, u"colour"_s);
    row("a column twice", "code,title,title\nA-1,a,b\n", 1, u"double-column"_s, u"title"_s);
    row("no column of codes", "title\na\n", 1, u"missing-column"_s, {});
    row("a date that is not in the calendar", "code,title,due\nA-1,a,2023-02-29\n", 3, u"not-a-date"_s, u"2023-02-29"_s);
    row("a date written otherwise", "code,title,due\nA-1,a,2023.13.1\n", 3, u"not-a-date"_s, u"2023.13.1"_s);
    row("an unknown status", "code,title,status\nA-1,a,somehow\n", 3, u"unknown-value"_s, u"somehow"_s);
    row("an unknown domain", "code,title,domain\nA-1,a,XX\n", 3, u"unknown-reference"_s, u"XX"_s);
    row("a progress over 100", "code,title,progress\nA-1,a,101\n", 3, u"out-of-range"_s, u"101"_s);
    row("a number that is none", "code,title,target\nA-1,a,many\n", 3, u"not-a-number"_s, u"many"_s);
    row("a code twice", "code,title\nA-1,a\nA-1,b\n", 3, u"key-twice"_s, u"A-1"_s);
    row("no code", "code,title\n,a\n", 3, u"required"_s, {});
    row("no title", "code,title\nA-1,\n", 3, u"required"_s, {});
    row("a ragged row", "code,title,due\nA-1,a\n", 3, u"row-shape"_s, u"3"_s);
    row("an open quote", "code,title\nA-1,\"a\nA-2,b\n", 1, u"open-quote"_s, u"2"_s);
    row("bytes of no encoding", QByteArray("code,title\nA-1,\xff\xff\n"), 1, u"encoding"_s, u"2"_s);
    row("UTF-8 with a few bad bytes", QByteArray("code,title\nA-1,甲乙丙丁戊己庚辛\nA-2,甲\xff乙\n"), 3, u"encoding"_s, u"3"_s);
    row("an empty file", "", 1, u"empty-file"_s, {});
    row("broken JSON", "{\"kind\": \"commitments\", \"records\": [{\"code\": ", 1, u"bad-json"_s, {});
    row("a zero character", QByteArray("code,title\nA-1,a\0b\n", 19), 3, u"not-text"_s, {});
    row("a zero character in a name", QByteArray("code,title,lead_unit\nA-1,a,b\0c\n", 31), 3, u"not-text"_s, {});
    row("a workbook of a later version", "PK\x03\x04 xl/workbook.xml", 2, u"not-available"_s, {});
    row("a due date moved without an extension", "code,agreement,title,due\nKC-0703,KC2015,旅游项目开发合作,2019-01-01\n", 3, u"use-extend"_s, u"2018-11-05"_s);
    row("a column of identity numbers", "code,title,ID Number\nA-1,a,1\n", 1, u"identity-column"_s, u"ID Number"_s);
    row("an identity number in a text", "code,title,notes\nA-1,a,证号999999199003070979（样号）\n", 3, u"identity-number"_s, {});
    row("a status closed without closing", "code,agreement,title,status\nKC-0703,KC2015,旅游项目开发合作,done\n", 3, u"use-close"_s, {});
}

void TestBadInput::aBadTableIsRefusedAndChangesNothing()
{
    QFETCH(QByteArray, table);
    QFETCH(int, exit);
    QFETCH(QString, key);
    QFETCH(QString, named);
    const VerbFolder folder;
    const QByteArray before = folder.state();
    const QString path = folder.write(u"in.txt"_s, table);
    QStringList said;
    for (const QString& language : {u"zh_CN"_s, u"en"_s}) {
        for (const QStringList& mode : {QStringList(), QStringList{u"--dry-run"_s}}) {
            const Answered answer = folder.run(QStringList{u"import"_s, path, u"--lang"_s, language} + mode);
            QCOMPARE(answer.exit, exit);
            const QString message = answer.text() + answer.err;
            QVERIFY2(!answer.err.isEmpty(), "a refusal says why");
            QVERIFY2(message.contains(named), qUtf8Printable(message));
            QCOMPARE(hasHan(answer.err), language == u"zh_CN");
            said << message;
        }
        const QJsonObject json = folder.run({u"import"_s, path, u"--json"_s, u"--lang"_s, language}).json();
        QCOMPARE(exit == 3 ? json[u"rows"_s][0][u"code"_s].toString() : json[u"error"_s][u"code"_s].toString(), key);
    }
    QVERIFY(said.first() != said.last());
    QCOMPARE(folder.state(), before);
    QCOMPARE(folder.run({u"undo"_s}).exit, 1);
}

void TestBadInput::whatIsNoLedgerIsLeftAlone_data()
{
    QTest::addColumn<QByteArray>("content");
    QTest::newRow("a text") << QByteArray("this is no ledger at all, but long enough to be read as one\n").repeated(40);
    QTest::newRow("an empty file") << QByteArray();
    QTest::newRow("the beginning of a database") << QByteArray("SQLite format 3\0", 16);
    QTest::newRow("one byte") << QByteArray("x");
}

void TestBadInput::whatIsNoLedgerIsLeftAlone()
{
    PACT_OF_FILES_ONLY();
    QFETCH(QByteArray, content);
    const VerbFolder folder(VerbFolder::Content::Nothing);
    folder.write(u"office.pact"_s, content);
    for (const QStringList& words : {QStringList{u"list"_s}, QStringList{u"check"_s}, QStringList{u"edit"_s, u"A"_s, u"title=b"_s}, QStringList{u"undo"_s}}) {
        const Answered answer = folder.run(words);
        QVERIFY2(answer.exit == 1, qUtf8Printable(words.join(u' ')));
        QVERIFY2(answer.err.contains(u"不是本程序的台账") || answer.err.contains(u"已损坏") || answer.text().contains(u"已损坏"), qUtf8Printable(answer.err));
        QCOMPARE(folder.read(u"office.pact"_s), content);
    }
    QCOMPARE(QDir(folder.path(u"."_s)).entryList(QDir::AllEntries | QDir::Hidden | QDir::NoDotAndDotDot), QStringList{u"office.pact"_s});
}

void TestBadInput::aNewerLedgerIsLeftAlone()
{
    const VerbFolder folder;
    {
        const auto database = pact::store::Database::open(folder.ledger());
        QVERIFY(database.has_value());
        QVERIFY((*database)->execute((*database)->dialect().setSchemaVersion(99)));
    }
    const QByteArray before = folder.read(u"office.pact"_s); // nothing on a server
    const auto version = [&folder] {
        const auto database = pact::store::Database::open(folder.ledger());
        auto rows = pact::store::select(**database, (*database)->dialect().schemaVersion());
        return rows && rows->next() ? rows->integer(0) : -1;
    };
    for (const QString& language : {u"zh_CN"_s, u"en"_s}) {
        for (const QString& verb : {u"list"_s, u"check"_s, u"undo"_s}) {
            const Answered answer = folder.run({verb, u"--lang"_s, language});
            QCOMPARE(answer.exit, 1);
            QVERIFY2(answer.err.contains(u"99"), qUtf8Printable(answer.err));
        }
    }
    QCOMPARE(version(), 99);
    QCOMPARE(folder.read(u"office.pact"_s), before);
}

void TestBadInput::aStaleEditIsRefusedWithBothValues()
{
    const VerbFolder folder;
    QCOMPARE(folder.run({u"edit"_s, u"KC-0703"_s, u"next_step=别人改的"_s}).exit, 0);
    const QByteArray before = folder.state();
    const QStringList stale{u"edit"_s, u"KC-0703"_s, u"next_step=我要改的"_s, u"--if"_s, u"next_step=我看到的"_s};
    for (const QString& language : {u"zh_CN"_s, u"en"_s}) {
        const Answered answer = folder.run(stale + QStringList{u"--lang"_s, language});
        QCOMPARE(answer.exit, 3);
        QVERIFY2(answer.err.contains(u"我看到的") && answer.err.contains(u"别人改的"), qUtf8Printable(answer.err));
    }
    // What is expected of a field that is not edited counts as well.
    QCOMPARE(folder.run({u"edit"_s, u"KC-0703"_s, u"problem=无"_s, u"--if"_s, u"next_step=我看到的"_s}).exit, 3);
    QCOMPARE(folder.state(), before);
    QCOMPARE(folder.run({u"edit"_s, u"KC-0703"_s, u"next_step=我要改的"_s, u"--if"_s, u"next_step=别人改的"_s}).exit, 0);
    // An edit after the condition is an edit.
    QCOMPARE(folder.run({u"edit"_s, u"KC-0703"_s, u"--if"_s, u"next_step=我要改的"_s, u"next_step=再改"_s}).exit, 0);
    QCOMPARE(folder.run({u"show"_s, u"KC-0703"_s, u"--json"_s}).json()[u"record"_s][u"next_step"_s].toString(), u"再改"_s);
}

void TestBadInput::aBadValueIsRefused_data()
{
    QTest::addColumn<QStringList>("words");
    QTest::addColumn<int>("exit");
    const auto row = [](const char* name, const QStringList& words, int exit) { QTest::newRow(name) << words << exit; };
    row("a date that is not in the calendar", {u"edit"_s, u"KC-0703"_s, u"start=2016-02-30"_s}, 1);
    row("a progress over 100", {u"progress"_s, u"KC-0703"_s, u"--percent"_s, u"101"_s}, 1);
    row("a progress that is no number", {u"progress"_s, u"KC-0703"_s, u"--percent"_s, u"viel"_s}, 1);
    row("a period that has not begun", {u"progress"_s, u"KC-0703"_s, u"--percent"_s, u"1"_s, u"--period"_s, u"2030-Q1"_s}, 1);
    row("a period that is none", {u"progress"_s, u"KC-0703"_s, u"--percent"_s, u"1"_s, u"--period"_s, u"2018-Q5"_s}, 1);
    row("an unknown code", {u"edit"_s, u"XX"_s, u"title=a"_s}, 1);
    row("a code that exists", {u"add"_s, u"agreement=KC2015"_s, u"code=KC-0101"_s, u"title=a"_s}, 1);
    row("no title", {u"add"_s, u"code=A-1"_s}, 1);
    row("an unknown unit", {u"edit"_s, u"KC-0703"_s, u"lead_unit=没有的局"_s}, 1);
    row("a due date without an extension", {u"edit"_s, u"KC-0703"_s, u"due=2019-01-01"_s}, 1);
    row("a status without closing", {u"edit"_s, u"KC-0703"_s, u"status=done"_s}, 1);
    row("an extension to an earlier day", {u"extend"_s, u"KC-0703"_s, u"--to"_s, u"2018-10-20"_s, u"--reason"_s, u"a"_s}, 1);
    row("an extension of what has no due date", {u"extend"_s, u"KC-0101"_s, u"--to"_s, u"2019-10-20"_s, u"--reason"_s, u"a"_s}, 1);
    row("a decision on nothing", {u"extend"_s, u"KC-0703"_s, u"--approve"_s, u"--approver"_s, u"b"_s}, 1);
    row("closing twice", {u"close"_s, u"KC-0401"_s, u"--verdict"_s, u"on-time"_s}, 1);
    row("an unknown field", {u"edit"_s, u"KC-0703"_s, u"colour=red"_s}, 2);
    row("a field that is worked out", {u"edit"_s, u"KC-0703"_s, u"light=green"_s}, 1);
    row("an unknown setting", {u"settings"_s, u"colour=red"_s}, 1);
    row("a setting of the wrong type", {u"settings"_s, u"warn_once=soon"_s}, 1);
    row("a filter that cannot be read", {u"list"_s, u"--filter"_s, u"(light:red"_s}, 2);
    row("a filter with an unknown field", {u"list"_s, u"--filter"_s, u"colour:red"_s}, 2);
    row("an unknown kind", {u"list"_s, u"--kind"_s, u"dragons"_s}, 2);
    row("a kind of a later version", {u"list"_s, u"--kind"_s, u"holidays"_s}, 2);
    row("an unknown column", {u"list"_s, u"--columns"_s, u"code,colour"_s}, 2);
}

void TestBadInput::aBadValueIsRefused()
{
    QFETCH(QStringList, words);
    QFETCH(int, exit);
    const VerbFolder folder;
    const QByteArray before = folder.state();
    const Answered chinese = folder.run(words);
    const Answered english = folder.run(words + QStringList{u"--lang"_s, u"en"_s});
    QVERIFY2(chinese.exit == exit, qUtf8Printable(chinese.err));
    QCOMPARE(english.exit, exit);
    QVERIFY(hasHan(chinese.err));
    QVERIFY(chinese.err != english.err);
    QVERIFY(!english.err.isEmpty());
    QVERIFY2(!english.err.contains(u"SELECT") && !english.err.contains(u"constraint", Qt::CaseInsensitive), qUtf8Printable(english.err));
    QCOMPARE(folder.state(), before);
}

void TestBadInput::outputAimedAtTheLedgerIsRefused()
{
    PACT_OF_FILES_ONLY();
    const VerbFolder folder;
    QVERIFY(QFile::link(folder.ledger(), folder.path(u"link.csv"_s)));
    const QByteArray before = folder.state();
    for (const QString& target : {folder.ledger(), folder.path(u"link.csv"_s), folder.path(u"./office.pact"_s)}) {
        const Answered answer = folder.run({u"export"_s, u"--format"_s, u"csv"_s, u"--output"_s, target});
        QCOMPARE(answer.exit, 1);
        QVERIFY2(answer.err.contains(u"正在使用的台账"), qUtf8Printable(answer.err));
    }
    QCOMPARE(folder.state(), before);
}

void TestBadInput::aWrongDayIsRefused()
{
    const VerbFolder folder;
    qputenv("PACTLEDGER_TODAY", "2018-02-30");
    const Answered answer = folder.run({u"list"_s});
    qputenv("PACTLEDGER_TODAY", "2016-12-31");
    const Answered good = folder.run({u"list"_s});
    qunsetenv("PACTLEDGER_TODAY");
    QCOMPARE(answer.exit, 1);
    QVERIFY(answer.err.contains(u"2018-02-30"));
    QCOMPARE(answer.out, QByteArray());
    QCOMPARE(good.exit, 0);
}

QTEST_GUILESS_MAIN(TestBadInput)
#include "tst_badinput.moc"

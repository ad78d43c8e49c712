// SPDX-FileCopyrightText: PactLedger contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "verbs/arguments.h"
#include "verbs/run.h"
#include <QTest>

using namespace Qt::StringLiterals;
using namespace pact::verbs;

namespace {

Usage sampleUsage()
{
    return {.verb = u"edit"_s,
            .words = u"CODE field=value …"_s,
            .help = {},
            .example = {},
            .least = 1,
            .most = 3,
            .options = {{.name = u"if"_s, .value = u"field=value"_s, .many = true},
                        {.name = u"reason"_s, .value = u"TEXT"_s},
                        {.name = u"way"_s, .value = u"WAY"_s, .accepted = {u"a"_s, u"b"_s}, .later = {u"c"_s}},
                        {.name = u"flag"_s}},
            .later = {u"as-of"_s}};
}

}

class TestArguments : public QObject
{
    Q_OBJECT

private slots:
    void wordsAndOptions_data();
    void wordsAndOptions();
    void wrongLines_data();
    void wrongLines();
    void verbOrWindow_data();
    void verbOrWindow();
};

void TestArguments::wordsAndOptions_data()
{
    QTest::addColumn<QStringList>("line");
    QTest::addColumn<QStringList>("words");
    QTest::addColumn<QString>("option");
    QTest::addColumn<QStringList>("values");
    const auto row = [](const char* name, const QStringList& line, const QStringList& words, const QString& option, const QStringList& values) {
        QTest::newRow(name) << line << words << option << values;
    };
    row("a value after the option", {u"A"_s, u"--reason"_s, u"b c"_s}, {u"A"_s}, u"reason"_s, {u"b c"_s});
    row("a value after an equals sign", {u"A"_s, u"--reason=b=c"_s}, {u"A"_s}, u"reason"_s, {u"b=c"_s});
    row("an empty value", {u"A"_s, u"--reason="_s}, {u"A"_s}, u"reason"_s, {QString()});
    row("a value that begins with a hyphen", {u"A"_s, u"--reason"_s, u"-b"_s}, {u"A"_s}, u"reason"_s, {u"-b"_s});
    row("an option before the words", {u"--reason"_s, u"b"_s, u"A"_s}, {u"A"_s}, u"reason"_s, {u"b"_s});
    row("a flag", {u"A"_s, u"--flag"_s, u"B"_s}, {u"A"_s, u"B"_s}, u"flag"_s, {QString()});
    row("several values after one option", {u"A"_s, u"x=1"_s, u"--if"_s, u"y=2"_s, u"z=3"_s}, {u"A"_s, u"x=1"_s}, u"if"_s, {u"y=2"_s, u"z=3"_s});
    row("an option given twice that may be", {u"A"_s, u"--if"_s, u"y=2"_s, u"--if"_s, u"z=3"_s}, {u"A"_s}, u"if"_s, {u"y=2"_s, u"z=3"_s});
    row("two hyphens end the options", {u"A"_s, u"--"_s, u"--reason"_s}, {u"A"_s, u"--reason"_s}, u"reason"_s, {});
    row("one hyphen is a word", {u"-"_s}, {u"-"_s}, u"reason"_s, {});
    row("options of every verb", {u"A"_s, u"--ledger"_s, u"x.pact"_s}, {u"A"_s}, u"ledger"_s, {u"x.pact"_s});
}

void TestArguments::wordsAndOptions()
{
    QFETCH(QStringList, line);
    QFETCH(QStringList, words);
    QFETCH(QString, option);
    QFETCH(QStringList, values);
    const auto parsed = parseArguments(line, sampleUsage());
    QVERIFY(parsed.has_value());
    QCOMPARE(parsed->words(), words);
    QCOMPARE(parsed->values(option), values);
    QCOMPARE(parsed->has(option), !values.isEmpty());
}

void TestArguments::wrongLines_data()
{
    QTest::addColumn<QStringList>("line");
    QTest::addColumn<bool>("later");
    const auto row = [](const char* name, const QStringList& line, bool later = false) { QTest::newRow(name) << line << later; };
    row("an unknown option", {u"A"_s, u"--colour"_s});
    row("no value", {u"A"_s, u"--reason"_s});
    row("an option where a value should be", {u"A"_s, u"--reason"_s, u"--flag"_s});
    row("a value of a flag", {u"A"_s, u"--flag=yes"_s});
    row("an option given twice", {u"A"_s, u"--reason"_s, u"a"_s, u"--reason"_s, u"b"_s});
    row("a value that is none of the accepted", {u"A"_s, u"--way"_s, u"x"_s});
    row("too few words", {u"--flag"_s});
    row("too many words", {u"A"_s, u"B"_s, u"C"_s, u"D"_s});
    row("a language there is not", {u"A"_s, u"--lang"_s, u"fr"_s});
    row("an option of a later version", {u"A"_s, u"--as-of"_s, u"2018-10-10"_s}, true);
    row("a value of a later version", {u"A"_s, u"--way"_s, u"c"_s}, true);
}

void TestArguments::wrongLines()
{
    QFETCH(QStringList, line);
    QFETCH(bool, later);
    const auto parsed = parseArguments(line, sampleUsage());
    QVERIFY(!parsed.has_value());
    QCOMPARE(parsed.error().later, later);
    QVERIFY(!parsed.error().text.isEmpty());
}

void TestArguments::verbOrWindow_data()
{
    QTest::addColumn<QStringList>("line");
    QTest::addColumn<bool>("verb");
    const auto row = [](const char* name, const QStringList& line, bool verb) { QTest::newRow(name) << line << verb; };
    row("nothing", {}, false);
    row("a ledger", {u"office.pact"_s}, false);
    row("a ledger in a folder", {u"here/office"_s}, false);
    row("a ledger as an option", {u"--ledger"_s, u"office.pact"_s}, false);
    row("a verb", {u"list"_s}, true);
    row("a verb after options", {u"--ledger"_s, u"office.pact"_s, u"--lang"_s, u"en"_s, u"list"_s}, true);
    row("a verb of a later version", {u"share"_s}, true);
    row("a misspelt verb", {u"lsit"_s}, true);
    row("help", {u"--help"_s}, true);
    row("the version", {u"--version"_s}, true);
    row("a server", {u"postgresql://host/name"_s}, false);
    row("a server with a password, to be told what is wrong", {u"postgresql://li:geheim@host/name"_s}, true);
}

void TestArguments::verbOrWindow()
{
    QFETCH(QStringList, line);
    QFETCH(bool, verb);
    QCOMPARE(isVerbCall(line), verb);
}

QTEST_GUILESS_MAIN(TestArguments)
#include "tst_arguments.moc"

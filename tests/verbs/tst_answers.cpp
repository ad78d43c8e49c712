// SPDX-FileCopyrightText: PactLedger contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "csvtable.h"
#include "verbrun.h"
#include "verbs/registry.h"
#include <QTest>

using namespace Qt::StringLiterals;
using namespace pact::tests;

class TestAnswers : public QObject
{
    Q_OBJECT

private slots:
    void everyVerbHelpsInBothLanguages_data();
    void everyVerbHelpsInBothLanguages();
    void laterVerbsSayThatTheyAreNotThere_data();
    void laterVerbsSayThatTheyAreNotThere();
    void jsonHasItsKeys_data();
    void jsonHasItsKeys();
    void addTellsWhatItMade();
    void historyTellsFieldsBeforeAndAfter();
    void anEditThatChangesNothingIsNoChange();
    void progressSetsTheItem();
    void anExtensionMovesTheDueDate();
    void closingGivesAVerdict();
    void removingTakesAllThatBelongs();
    void dueListsWhatIsToBeDone();
    void fieldsTellTheCatalogue();
    void theLanguageFollowsOptionAndEnvironment();
    void quietSaysNothing();
    void searchSaysWhereItFound();
};

void TestAnswers::everyVerbHelpsInBothLanguages_data()
{
    QTest::addColumn<QString>("verb");
    for (const auto& verb : pact::verbs::allVerbs())
        QTest::addRow("%s", qUtf8Printable(verb->usage().verb)) << verb->usage().verb;
}

void TestAnswers::everyVerbHelpsInBothLanguages()
{
    QFETCH(QString, verb);
    const Answered chinese = runVerb({verb, u"--help"_s});
    const Answered english = runVerb({verb, u"--help"_s, u"--lang"_s, u"en"_s});
    QCOMPARE(chinese.exit, 0);
    QCOMPARE(english.exit, 0);
    QVERIFY(chinese.text().contains(u"示例：pactledger "_s + verb));
    QVERIFY(english.text().contains(u"Example: pactledger "_s + verb));
    QVERIFY(runVerb({u"--help"_s}).text().contains(verb));
    // No sentence was left in the other language.
    const QString usage = chinese.text().section(u"\n\n"_s, 1, 1).section(u'\n', 0, 0);
    QVERIFY2(std::ranges::any_of(usage, [](QChar c) { return c.script() == QChar::Script_Han; }), qUtf8Printable(usage));
}

void TestAnswers::laterVerbsSayThatTheyAreNotThere_data()
{
    QTest::addColumn<QStringList>("words");
    for (const QString& verb : {u"submit"_s, u"return"_s, u"extract"_s, u"brief"_s, u"send"_s, u"handover"_s, u"share"_s})
        QTest::addRow("%s", qUtf8Printable(verb)) << QStringList{verb, u"x"_s};
    QTest::newRow("due --period") << QStringList{u"due"_s, u"--period"_s, u"2018-Q3"_s};
    QTest::newRow("export to a workbook") << QStringList{u"export"_s, u"--format"_s, u"xlsx"_s};
    QTest::newRow("the official layout") << QStringList{u"summary"_s, u"--layout"_s, u"official"_s, u"--output"_s, u"x.pdf"_s};
    QTest::newRow("a summary to edit") << QStringList{u"summary"_s, u"--output"_s, u"x.docx"_s};
    QTest::newRow("a chart of a later version") << QStringList{u"chart"_s, u"trend"_s};
}

void TestAnswers::laterVerbsSayThatTheyAreNotThere()
{
    QFETCH(QStringList, words);
    const Answered answer = runVerb(words + QStringList{u"--lang"_s, u"en"_s});
    QCOMPARE(answer.exit, 2);
    QVERIFY2(answer.err.contains(u"not available in this version"), qUtf8Printable(answer.err));
    QCOMPARE(answer.out, QByteArray());
    QVERIFY(!runVerb({u"--help"_s, u"--lang"_s, u"en"_s}).text().contains(u"\n  "_s + words.first() + u"  "_s) || pact::verbs::findVerb(words.first()));
}

void TestAnswers::jsonHasItsKeys_data()
{
    QTest::addColumn<QStringList>("words");
    QTest::addColumn<QStringList>("keys");
    const auto row = [](const QStringList& words, const QStringList& keys) { QTest::addRow("%s", qUtf8Printable(words.join(u' '))) << words << keys; };
    const QStringList change{u"change"_s, u"at"_s, u"author"_s, u"origin"_s, u"name"_s};
    const QStringList act = change + QStringList{u"code"_s};
    row({u"list"_s}, {u"kind"_s, u"records"_s});
    row({u"show"_s, u"KC-0703"_s}, {u"kind"_s, u"record"_s, u"until"_s, u"reports"_s, u"extensions"_s, u"closures"_s, u"occurrences"_s, u"attachments"_s, u"rollups"_s, u"corrections"_s, u"roll_up"_s});
    row({u"show"_s, u"KC-0205"_s}, {u"kind"_s, u"record"_s, u"until"_s, u"reports"_s, u"extensions"_s, u"closures"_s, u"occurrences"_s, u"attachments"_s, u"rollups"_s, u"corrections"_s, u"roll_up"_s});
    row({u"add"_s, u"code=A-1"_s, u"title=a"_s}, change + QStringList{u"kind"_s, u"code"_s, u"id"_s});
    row({u"edit"_s, u"KC-0703"_s, u"problem=a"_s}, act);
    row({u"remove"_s, u"KC-0703"_s, u"--reason"_s, u"a"_s}, act);
    row({u"progress"_s, u"KC-0703"_s, u"--percent"_s, u"95"_s}, act);
    row({u"extend"_s, u"KC-0703"_s, u"--to"_s, u"2018-12-31"_s, u"--reason"_s, u"a"_s}, act);
    row({u"close"_s, u"KC-0703"_s, u"--verdict"_s, u"on-time"_s}, act);
    row({u"write-off"_s, u"KC-0502"_s, u"--period"_s, u"2018"_s, u"--reason"_s, u"a"_s, u"--approver"_s, u"b"_s}, act);
    row({u"due"_s}, {u"day"_s, u"overdue"_s, u"due_soon"_s, u"unreported"_s, u"registers"_s});
    row({u"history"_s}, {u"changes"_s});
    row({u"search"_s, u"zsyz"_s}, {u"hits"_s, u"count"_s});
    row({u"fields"_s}, {u"kinds"_s});
    row({u"check"_s}, {u"ok"_s, u"problems"_s});
    row({u"settings"_s}, {u"settings"_s});
    row({u"settings"_s, u"warn_once=40"_s}, act);
    row({u"chart"_s, u"status"_s}, {u"chart"_s, u"day"_s, u"question"_s, u"finding"_s, u"unit"_s, u"rows"_s});
    row({u"undo"_s}, {u"error"_s});
    row({u"list"_s, u"--kind"_s, u"dragons"_s}, {u"error"_s});
}

void TestAnswers::jsonHasItsKeys()
{
    QFETCH(QStringList, words);
    QFETCH(QStringList, keys);
    const VerbFolder folder;
    const Answered answer = folder.run(words + QStringList{u"--json"_s});
    QStringList found = answer.json().keys();
    found.sort();
    keys.sort();
    QVERIFY2(found == keys, answer.out.constData());
    QVERIFY(answer.out.endsWith('\n'));
    QCOMPARE(answer.err.isEmpty(), answer.exit == 0 && words.first() != u"check");
}

void TestAnswers::addTellsWhatItMade()
{
    const VerbFolder folder;
    const QJsonObject made = folder.run({u"add"_s, u"code=A-1"_s, u"title=共办旅游节"_s, u"due=2019-05-01"_s, u"--json"_s}).json();
    const QJsonObject record = folder.run({u"show"_s, u"A-1"_s, u"--json"_s}).json().value(u"record"_s).toObject();
    QCOMPARE(made.value(u"id"_s).toString(), record.value(u"id"_s).toString());
    QCOMPARE(record.value(u"due_original"_s).toString(), u"2019-05-01"_s);
    QCOMPARE(record.value(u"status"_s).toString(), u"active"_s);
    QCOMPARE(record.value(u"updated"_s).toString(), made.value(u"change"_s).toString());
    // A code that two agreements use has to be told apart.
    QCOMPARE(folder.run({u"add"_s, u"code=KC-0101"_s, u"title=同号"_s}).exit, 0);
    const Answered ambiguous = folder.run({u"show"_s, u"KC-0101"_s});
    QCOMPARE(ambiguous.exit, 1);
    QVERIFY2(ambiguous.err.contains(u"KC2015/KC-0101"), qUtf8Printable(ambiguous.err));
    QCOMPARE(folder.run({u"show"_s, u"KC2015/KC-0101"_s}).exit, 0);
}

void TestAnswers::historyTellsFieldsBeforeAndAfter()
{
    const VerbFolder folder;
    QCOMPARE(folder.run({u"edit"_s, u"KC-0703"_s, u"target=3"_s, u"tags=甲;乙"_s, u"--reason"_s, u"核对"_s}).exit, 0);
    QCOMPARE(folder.run({u"progress"_s, u"KC-0703"_s, u"--percent"_s, u"95"_s}).exit, 0);
    const QJsonArray changes = folder.run({u"history"_s, u"KC-0703"_s, u"--json"_s, u"--limit"_s, u"2"_s}).json().value(u"changes"_s).toArray();
    QCOMPARE(changes.size(), 2);
    const QJsonObject edit = changes.at(1).toObject();
    QCOMPARE(edit.value(u"reason"_s).toString(), u"核对"_s);
    QCOMPARE(edit.value(u"author"_s).toString(), u"tester"_s);
    const QJsonObject fields = edit[u"records"_s][0][u"fields"_s].toObject();
    QCOMPARE(fields.value(u"target"_s).toArray(), (QJsonArray{QJsonValue::Null, 3}));
    QCOMPARE(fields.value(u"tags"_s).toArray(), (QJsonArray{QJsonArray{u"旅游推广"_s}, QJsonArray{u"甲"_s, u"乙"_s}}));
    // A report belongs to its commitment, and says what it moved.
    QStringList kinds;
    for (const QJsonValue& record : changes.at(0)[u"records"_s].toArray())
        kinds << record[u"kind"_s].toString();
    QCOMPARE(kinds, (QStringList{u"reports"_s, u"commitments"_s}));
    QVERIFY(folder.run({u"history"_s, u"KC-0703"_s, u"--limit"_s, u"2"_s}).text().contains(u"目标值  — → 3"));
    QCOMPARE(folder.run({u"history"_s, u"--since"_s, u"2100-01-01"_s, u"--json"_s}).json().value(u"changes"_s).toArray().size(), 0);
}

void TestAnswers::anEditThatChangesNothingIsNoChange()
{
    const VerbFolder folder;
    const qsizetype length = folder.historyLength();
    const Answered answer = folder.run({u"edit"_s, u"KC-0101"_s, u"code=KC-0101"_s, u"--json"_s});
    QCOMPARE(answer.exit, 0);
    QVERIFY(answer.json().contains(u"change"_s) && answer.json().value(u"change"_s).isNull());
    QCOMPARE(folder.historyLength(), length);
}

void TestAnswers::progressSetsTheItem()
{
    const VerbFolder folder;
    QCOMPARE(folder.run({u"progress"_s, u"KC-0703"_s, u"--percent"_s, u"95"_s, u"--problem"_s, u"用地"_s, u"--next"_s, u"开工"_s}).exit, 0);
    const QJsonObject record = folder.run({u"show"_s, u"KC-0703"_s, u"--json"_s}).json().value(u"record"_s).toObject();
    QCOMPARE(record.value(u"progress"_s).toInt(), 95);
    QCOMPARE(record.value(u"problem"_s).toString(), u"用地"_s);
    QCOMPARE(record.value(u"next_step"_s).toString(), u"开工"_s);
    QCOMPARE(folder.run({u"progress"_s, u"KC-0703"_s}).exit, 2);
}

void TestAnswers::anExtensionMovesTheDueDate()
{
    const VerbFolder folder;
    const auto due = [&folder] { return folder.run({u"show"_s, u"KC-0703"_s, u"--json"_s}).json()[u"record"_s][u"due"_s].toString(); };
    const QStringList ask{u"extend"_s, u"KC-0703"_s, u"--to"_s, u"2018-12-31"_s, u"--reason"_s, u"用地"_s};
    QCOMPARE(folder.run(ask).exit, 0);
    QCOMPARE(due(), u"2018-11-05"_s);
    QCOMPARE(folder.run(ask).exit, 1);
    QCOMPARE(folder.run({u"extend"_s, u"KC-0703"_s, u"--refuse"_s, u"--approver"_s, u"秘书长"_s}).exit, 0);
    QCOMPARE(due(), u"2018-11-05"_s);
    QCOMPARE(folder.run({u"undo"_s}).exit, 0);
    QCOMPARE(folder.run({u"extend"_s, u"KC-0703"_s, u"--approve"_s, u"--approver"_s, u"秘书长"_s}).exit, 0);
    QCOMPARE(due(), u"2018-12-31"_s);
    QCOMPARE(folder.run({u"extend"_s, u"KC-0703"_s, u"--approve"_s}).exit, 2);
    QCOMPARE(folder.run({u"extend"_s, u"KC-0703"_s}).exit, 2);
    QCOMPARE(folder.run({u"extend"_s, u"KC-0703"_s, u"--to"_s, u"2019-12-31"_s}).exit, 2);
}

void TestAnswers::closingGivesAVerdict()
{
    const VerbFolder folder;
    QCOMPARE(folder.run({u"close"_s, u"KC-0703"_s}).exit, 2);
    QCOMPARE(folder.run({u"close"_s, u"KC-0703"_s, u"--verdict"_s, u"perhaps"_s}).exit, 2);
    QCOMPARE(folder.run({u"close"_s, u"KC-0703"_s, u"--verdict"_s, u"on-time"_s, u"--by"_s, u"KC-0101"_s}).exit, 2);
    QCOMPARE(folder.run({u"close"_s, u"KC-0703"_s, u"--verdict"_s, u"superseded"_s, u"--by"_s, u"XX"_s}).exit, 1);
    QCOMPARE(folder.run({u"close"_s, u"KC-0703"_s, u"--verdict"_s, u"on-time"_s, u"--on"_s, u"2018-10-09"_s}).exit, 0);
    const QJsonObject record = folder.run({u"show"_s, u"KC-0703"_s, u"--json"_s}).json().value(u"record"_s).toObject();
    QCOMPARE(record.value(u"status"_s).toString(), u"done"_s);
    QCOMPARE(record.value(u"completed"_s).toString(), u"2018-10-09"_s);
    QCOMPARE(record.value(u"light"_s).toString(), u"blue"_s);
}

void TestAnswers::removingTakesAllThatBelongs()
{
    const VerbFolder folder;
    QCOMPARE(folder.run({u"remove"_s, u"KC-0703"_s}).exit, 2);
    QCOMPARE(folder.run({u"remove"_s, u"KC-0703"_s, u"--reason"_s, u"重复"_s}).exit, 0);
    QCOMPARE(folder.run({u"show"_s, u"KC-0703"_s}).exit, 1);
    QCOMPARE(folder.run({u"list"_s, u"--kind"_s, u"reports"_s, u"--filter"_s, u"commitment:KC-0703"_s, u"--json"_s}).json().value(u"records"_s).toArray().size(), 0);
    QCOMPARE(folder.run({u"remove"_s, u"市投资促进局"_s, u"--kind"_s, u"units"_s, u"--reason"_s, u"撤并"_s}).exit, 1);
}

void TestAnswers::dueListsWhatIsToBeDone()
{
    const VerbFolder folder;
    const auto codes = [&folder](const QStringList& options, const QString& part) {
        QStringList found;
        const QJsonArray items = folder.run(QStringList{u"due"_s, u"--json"_s} + options).json().value(part).toArray();
        for (const QJsonValue& item : items)
            found << item[u"code"_s].toString();
        return found;
    };
    QCOMPARE(codes({}, u"overdue"_s), QStringList{u"KC-0601"_s});
    QCOMPARE(codes({}, u"due_soon"_s), QStringList{u"KC-0703"_s});
    QCOMPARE(codes({}, u"unreported"_s), (QStringList{u"KC-0504"_s, u"KC-0802"_s}));
    QCOMPARE(codes({u"--within"_s, u"25d"_s}, u"due_soon"_s), QStringList());
    QVERIFY(codes({u"--within"_s, u"3m"_s}, u"due_soon"_s).size() > 5);
    QCOMPARE(codes({u"--unit"_s, u"市投资促进局"_s}, u"unreported"_s), QStringList{u"KC-0504"_s});
    QCOMPARE(codes({u"--unit"_s, u"市投资促进局"_s}, u"overdue"_s), QStringList());
    QCOMPARE(folder.run({u"due"_s, u"--within"_s, u"soon"_s}).exit, 2);
    QCOMPARE(folder.run({u"due"_s, u"--unit"_s, u"没有的局"_s}).exit, 1);
}

void TestAnswers::fieldsTellTheCatalogue()
{
    const QJsonArray kinds = runVerb({u"fields"_s, u"--json"_s}).json().value(u"kinds"_s).toArray();
    QCOMPARE(size_t(kinds.size()), pact::domain::Catalogue::standard().kinds().size());
    const QJsonObject commitments = runVerb({u"fields"_s, u"--kind"_s, u"commitments"_s, u"--json"_s}).json()[u"kinds"_s][0].toObject();
    QCOMPARE(commitments.value(u"natural_key"_s).toArray(), (QJsonArray{u"agreement"_s, u"code"_s}));
    QCOMPARE(commitments.value(u"fields"_s).toArray().size(), pact::domain::Catalogue::standard().kind(u"commitments"_s).fieldCount());
    const Answered text = runVerb({u"fields"_s});
    QVERIFY(text.text().contains(u"牵头单位") && text.text().contains(u"Lead unit") && text.text().contains(u"责任单位"));
}

void TestAnswers::theLanguageFollowsOptionAndEnvironment()
{
    const VerbFolder folder;
    qputenv("LC_ALL", "en_GB.UTF-8");
    QVERIFY(folder.run({u"list"_s}).text().contains(u"Lead unit"));
    QVERIFY(folder.run({u"list"_s, u"--lang"_s, u"zh_CN"_s}).text().contains(u"牵头单位"));
    qputenv("LC_ALL", "zh_CN.UTF-8");
    QVERIFY(folder.run({u"list"_s}).text().contains(u"牵头单位"));
    qputenv("LC_ALL", "C.UTF-8");
    QVERIFY(folder.run({u"list"_s}).text().contains(u"牵头单位"));
    QCOMPARE(folder.run({u"list"_s, u"--lang"_s, u"fr"_s}).exit, 2);
}

void TestAnswers::quietSaysNothing()
{
    const VerbFolder folder;
    const Answered answer = folder.run({u"edit"_s, u"KC-0101"_s, u"problem=a"_s, u"--quiet"_s});
    QCOMPARE(answer.exit, 0);
    QVERIFY(answer.out.isEmpty() && answer.err.isEmpty());
    QVERIFY(!folder.run({u"edit"_s, u"XX"_s, u"problem=a"_s, u"--quiet"_s}).err.isEmpty());
}

void TestAnswers::searchSaysWhereItFound()
{
    const VerbFolder folder;
    const QJsonObject answer = folder.run({u"search"_s, u"市科学"_s, u"技术局"_s, u"--json"_s}).json();
    QCOMPARE(answer.value(u"count"_s).toInt(), answer.value(u"hits"_s).toArray().size());
    const QJsonObject hit = answer[u"hits"_s][0].toObject();
    QCOMPARE(hit.value(u"kind"_s).toString(), u"commitments"_s);
    QCOMPARE(hit.value(u"code"_s).toString(), u"KC-0601"_s);
    QCOMPARE(hit.value(u"field"_s).toString(), u"lead_unit"_s);
    QCOMPARE(hit.value(u"text"_s).toString(), u"市科学技术局"_s);
    QVERIFY(folder.run({u"search"_s, u"市科学"_s}).text().contains(u"市科学技术局"_s));
    const auto nothing = folder.run({u"search"_s, u"abcxyz"_s, u"--json"_s});
    QCOMPARE(nothing.exit, 0);
    QCOMPARE(nothing.json().value(u"count"_s).toInt(-1), 0);
    QCOMPARE(folder.run({u"search"_s}).exit, 2);
}

QTEST_GUILESS_MAIN(TestAnswers)
#include "tst_answers.moc"

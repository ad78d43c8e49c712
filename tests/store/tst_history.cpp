// SPDX-FileCopyrightText: PactLedger contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/changename.h"
#include "domain/errortext.h"
#include "domain/translations.h"
#include "store/acts.h"
#include "store/latersets.h"
#include "store/statement.h"
#include "support/sampleledger.h"
#include <QTest>

using namespace Qt::StringLiterals;
using namespace pact::domain;
using namespace pact::store;
using pact::tests::TestLedger;

class TestHistory : public QObject
{
    Q_OBJECT

private slots:
    void initTestCase();
    void filtersCombine_data();
    void filtersCombine();
    void aRemovedRecordIsFoundByTheCodeItHad();
    void theChangesOfASetComeInPages();
    void saysWhatTouchesLater_data();
    void saysWhatTouchesLater();
    void theRefusalNamesTheLaterSetInBothLanguages();
    void anAddingStaysWhenAnEmptyFieldWasFilledLater();
    void aCodeTakenMeanwhileIsNamed();
    void whatNamesAnAddedRecordIsNamed();
    void takingBackAnUndoDoesItAgain();
    void takingBackARedoTakesBackWhatItPutBack();
    void anUndoOfSomethingOlderCountsAsLater();

private:
    using Texts = std::vector<FieldText>;
    static ChangeInfo edit(TestLedger& ledger, const QString& code, const Texts& fields);
    static ChangeInfo add(TestLedger& ledger, const QString& kind, const Texts& fields);
    static QStringList names(TestLedger& ledger, const HistoryQuery& query);
    static QStringList later(TestLedger& ledger, const ChangeInfo& change);
    /// The sample with some history, made once.
    TestLedger& told();

    std::unique_ptr<TestLedger> m_told;
};

void TestHistory::initTestCase()
{
    installLanguage(Language::Chinese);
}

ChangeInfo TestHistory::edit(TestLedger& ledger, const QString& code, const Texts& fields)
{
    const auto done = editRecord(*ledger, ledger.kind(u"commitments"_s), ledger.id(u"commitments"_s, code), fields);
    if (!done || !*done)
        qFatal("%s", qUtf8Printable(done ? u"nothing changed"_s : errorText(done.error())));
    return **done;
}

ChangeInfo TestHistory::add(TestLedger& ledger, const QString& kind, const Texts& fields)
{
    const auto done = addRecord(*ledger, ledger.kind(kind), fields);
    if (!done)
        qFatal("%s", qUtf8Printable(errorText(done.error())));
    return *done;
}

QStringList TestHistory::names(TestLedger& ledger, const HistoryQuery& query)
{
    QStringList names;
    const auto list = HistoryReader(ledger->database(), ledger->catalogue()).list(query);
    if (!list)
        return {errorText(list.error())};
    for (const ChangeInfo& info : *list)
        names << changeName(info, ledger->catalogue());
    return names;
}

QStringList TestHistory::later(TestLedger& ledger, const ChangeInfo& change)
{
    QStringList names;
    const auto found = whatTouchesLater(ledger->database(), ledger->catalogue(), change);
    if (!found)
        return {errorText(found.error())};
    for (const ChangeInfo& info : found->sets)
        names << changeName(info, ledger->catalogue());
    return names;
}

void TestHistory::filtersCombine_data()
{
    QTest::addColumn<QString>("author");
    QTest::addColumn<QString>("words");
    QTest::addColumn<QString>("kind");
    QTest::addColumn<QString>("origin");
    QTest::addColumn<QString>("since");
    QTest::addColumn<QString>("until");
    QTest::addColumn<QStringList>("found");
    const QString none;
    const auto row = [](const char* name, const QStringList& conditions, const QStringList& found) {
        auto& line = QTest::newRow(name);
        for (int i = 0; i < 6; ++i)
            line << conditions.value(i);
        line << found;
    };
    row("by one person", {u"乙"_s}, {u"报进度：KC-0703 旅游项目开发合作，2018-Q3"_s});
    row("by a person who did nothing", {u"丁"_s}, {});
    row("by a code: what belongs to the record, too", {none, u"KC-0703"_s, none, u"edit"_s}, {u"报进度：KC-0703 旅游项目开发合作，2018-Q3"_s});
    row("by a code in small letters", {none, u"kc-0703"_s, none, u"edit"_s}, {u"报进度：KC-0703 旅游项目开发合作，2018-Q3"_s});
    row("by words of a title", {none, u"旅游 开发"_s, none, u"edit"_s}, {u"报进度：KC-0703 旅游项目开发合作，2018-Q3"_s});
    row("by words of which one is elsewhere", {none, u"旅游 互访"_s, none, u"edit"_s}, {});
    row("by a sign that LIKE would take for any", {none, u"%"_s, none, u"edit"_s}, {});
    row("by the title a record had before", {none, u"旧名"_s}, {u"更改 事项：X-1 新称"_s, u"新增：X-1 旧名"_s});
    row("by a kind that a set touches beside others", {none, none, u"reports"_s, u"edit"_s}, {u"报进度：KC-0703 旅游项目开发合作，2018-Q3"_s});
    row("by origin", {none, none, none, u"undo"_s}, {u"撤销：更改 存在问题：KC-0201 领导互访"_s});
    row("from a moment on", {none, none, none, none, u"2030-01-01T00:00:00Z"_s}, {u"更改 存在问题：KC-0504 吸引更多资本进入昆明"_s});
    row("up to a moment", {none, u"KC-0504"_s, none, u"edit"_s, none, u"2030-01-01T00:00:00Z"_s}, {});
    row("person and kind together", {u"乙"_s, none, u"units"_s}, {});
}

TestLedger& TestHistory::told()
{
    if (m_told)
        return *m_told;
    m_told = std::make_unique<TestLedger>(TestLedger::Content::Sample);
    TestLedger& ledger = *m_told;
    add(ledger, u"commitments"_s, {{u"code"_s, u"X-1"_s}, {u"title"_s, u"旧名"_s}});
    edit(ledger, u"X-1"_s, {{u"title"_s, u"新称"_s}});
    edit(ledger, u"KC-0201"_s, {{u"problem"_s, u"一"_s}});
    const auto undone = ledger->undo();
    ledger->setAuthor(u"乙"_s);
    const auto filed = fileProgress(*ledger, ledger.id(u"commitments"_s, u"KC-0703"_s), {.percent = Decimal::fromInteger(60), .actual = {}, .period = u"2018-Q3"_s, .text = {}, .problem = {}, .nextStep = {}});
    ledger->setAuthor(u"tester"_s);
    const ChangeInfo newest = edit(ledger, u"KC-0504"_s, {{u"problem"_s, u"二"_s}});
    if (!undone || !filed || !execute(ledger->database(), u"UPDATE change_set SET at = '2031-05-06T07:08:09.123Z' WHERE seq = ?"_s, {newest.sequence}))
        qFatal("the history cannot be made");
    return ledger;
}

void TestHistory::filtersCombine()
{
    TestLedger& ledger = told();
    QFETCH(QString, author);
    QFETCH(QString, words);
    QFETCH(QString, kind);
    QFETCH(QString, origin);
    QFETCH(QString, since);
    QFETCH(QString, until);
    QFETCH(QStringList, found);
    HistoryQuery query;
    query.author = author;
    query.words = words;
    query.kind = kind.isEmpty() ? nullptr : &ledger.kind(kind);
    query.origin = originFromKey(origin);
    query.since = QDateTime::fromString(since, Qt::ISODate);
    query.until = QDateTime::fromString(until, Qt::ISODate);
    QCOMPARE(names(ledger, query), found);
    // The places are the same list.
    QCOMPARE(HistoryReader(ledger->database(), ledger->catalogue()).places(query)->size(), size_t(found.size()));
}

void TestHistory::aRemovedRecordIsFoundByTheCodeItHad()
{
    TestLedger ledger(TestLedger::Content::Sample);
    const Kind& kind = ledger.kind(u"commitments"_s);
    const RecordId id = ledger.id(kind.key(), u"KC-0703"_s);
    QVERIFY(removeRecords(*ledger, kind, {id}, u"重复"_s));
    HistoryReader history(ledger->database(), ledger->catalogue());
    QCOMPARE(*history.removed(kind, u"KC-0703"_s), std::vector{id});
    QCOMPARE(*history.removed(kind, u"KC2015/KC-0703"_s), std::vector{id});
    QVERIFY(history.removed(kind, u"KC-070"_s)->empty());
    QVERIFY(history.removed(kind, u"OTHER/KC-0703"_s)->empty());
    QVERIFY(history.removed(ledger.kind(u"agreements"_s), u"KC-0703"_s)->empty());
    const QStringList all = names(ledger, {.records = {id}});
    QVERIFY2(all.size() >= 3, qUtf8Printable(all.join(u'\n')));
    QCOMPARE(all.first(), u"移除：KC-0703 旅游项目开发合作"_s);
}

void TestHistory::theChangesOfASetComeInPages()
{
    TestLedger ledger;
    QString csv = u"code,title\n"_s;
    for (int i = 0; i < 1203; ++i)
        csv += u"N-%1,事项 %1\n"_s.arg(i);
    QVERIFY(ledger.importText(u"commitments"_s, csv));
    HistoryReader history(ledger->database(), ledger->catalogue());
    const auto newest = history.list({.limit = 1});
    qint64 last = 0;
    QList<size_t> sizes;
    for (qint64 before = -1; before != last;) {
        before = last;
        sizes << history.page(newest->front().sequence, last, 500)->size();
    }
    QCOMPARE(sizes, (QList<size_t>{500, 500, 203, 0}));
    QCOMPARE(last, 1203);
    int counted = 0;
    QVERIFY(history.changes(newest->front().sequence, [&](const Change&) -> Result<bool> { return ++counted < 700; }));
    QCOMPARE(counted, 700);
}

void TestHistory::saysWhatTouchesLater_data()
{
    QTest::addColumn<QList<QStringList>>("after");
    QTest::addColumn<QStringList>("named");
    using Steps = QList<QStringList>;
    QTest::newRow("nothing later") << Steps{} << QStringList{};
    QTest::newRow("another field of the record") << Steps{{u"edit"_s, u"KC-0101"_s, u"problem"_s, u"二"_s}} << QStringList{};
    QTest::newRow("the same field of another record") << Steps{{u"edit"_s, u"KC-0201"_s, u"next_step"_s, u"二"_s}} << QStringList{};
    QTest::newRow("the same field") << Steps{{u"edit"_s, u"KC-0101"_s, u"next_step"_s, u"二"_s}} << QStringList{u"1"_s};
    QTest::newRow("the same field, and that taken back") << Steps{{u"edit"_s, u"KC-0101"_s, u"next_step"_s, u"二"_s}, {u"undo"_s}} << QStringList{};
    QTest::newRow("the same field, taken back and done again") << Steps{{u"edit"_s, u"KC-0101"_s, u"next_step"_s, u"二"_s}, {u"undo"_s}, {u"redo"_s}} << QStringList{u"1"_s};
    QTest::newRow("the record removed") << Steps{{u"remove"_s, u"KC-0101"_s}} << QStringList{u"1"_s};
    QTest::newRow("four times: the newest three") << Steps{{u"edit"_s, u"KC-0101"_s, u"next_step"_s, u"二"_s}, {u"edit"_s, u"KC-0101"_s, u"next_step"_s, u"三"_s},
        {u"edit"_s, u"KC-0101"_s, u"next_step"_s, u"四"_s}, {u"edit"_s, u"KC-0101"_s, u"next_step"_s, u"五"_s}} << QStringList{u"4"_s, u"3"_s, u"2"_s};
}

void TestHistory::saysWhatTouchesLater()
{
    TestLedger ledger(TestLedger::Content::Sample);
    const ChangeInfo first = edit(ledger, u"KC-0101"_s, {{u"next_step"_s, u"一"_s}});
    QFETCH(QList<QStringList>, after);
    QFETCH(QStringList, named);
    for (const QStringList& step : std::as_const(after)) {
        if (step.first() == u"edit")
            edit(ledger, step[1], {{step[2], step[3]}});
        else if (step.first() == u"remove")
            QVERIFY(removeRecords(*ledger, ledger.kind(u"commitments"_s), {ledger.id(u"commitments"_s, step[1])}, u"重复"_s));
        else
            QVERIFY(step.first() == u"undo" ? ledger->undo() : ledger->redo());
    }
    const auto found = whatTouchesLater(ledger->database(), ledger->catalogue(), first);
    QVERIFY(found.has_value());
    QStringList places;
    for (const ChangeInfo& info : found->sets)
        places << QString::number(info.sequence - first.sequence);
    QCOMPARE(places, named);
    QCOMPARE(found->more, after.size() == 4);
    // The ledger and the answer agree.
    const QString before = ledger.dump();
    QCOMPARE(ledger->undo(first.id).has_value(), named.isEmpty());
    QCOMPARE(ledger.dump() == before, !named.isEmpty());
}

void TestHistory::theRefusalNamesTheLaterSetInBothLanguages()
{
    TestLedger ledger(TestLedger::Content::Sample);
    const ChangeInfo first = edit(ledger, u"KC-0703"_s, {{u"next_step"_s, u"一"_s}});
    ledger->setAuthor(u"李敏"_s);
    edit(ledger, u"KC-0703"_s, {{u"next_step"_s, u"二"_s}});
    for (const Language language : {Language::Chinese, Language::English}) {
        installLanguage(language);
        const auto undone = ledger->undo(first.id);
        installLanguage(Language::Chinese);
        QVERIFY(!undone);
        QCOMPARE(undone.error().code, Error::Code::TouchedLater);
        installLanguage(language);
        const QString text = errorText(undone.error());
        installLanguage(Language::Chinese);
        QVERIFY2(text.contains(u"李敏"_s) && text.count(u"KC-0703 旅游项目开发合作"_s) == 2, qUtf8Printable(text));
        QVERIFY2(text.contains(language == Language::Chinese ? u"不能撤销"_s : u"cannot be taken back"_s), qUtf8Printable(text));
    }
}

void TestHistory::anAddingStaysWhenAnEmptyFieldWasFilledLater()
{
    TestLedger ledger;
    const ChangeInfo added = add(ledger, u"commitments"_s, {{u"code"_s, u"X-1"_s}, {u"title"_s, u"甲"_s}});
    ledger->setAuthor(u"another"_s);
    edit(ledger, u"X-1"_s, {{u"problem"_s, u"后来写的"_s}});
    ledger->setAuthor(u"tester"_s);
    for (const auto& undone : {ledger->undo(), ledger->undo(added.id)}) {
        QVERIFY(!undone);
        QCOMPARE(undone.error().code, Error::Code::TouchedLater);
    }
    QCOMPARE(ledger.value(u"commitments"_s, u"X-1"_s, u"problem"_s), u"后来写的"_s);
}

void TestHistory::aCodeTakenMeanwhileIsNamed()
{
    TestLedger ledger;
    add(ledger, u"commitments"_s, {{u"code"_s, u"X-1"_s}, {u"title"_s, u"甲"_s}});
    const auto removed = removeRecords(*ledger, ledger.kind(u"commitments"_s), {ledger.id(u"commitments"_s, u"X-1"_s)}, u"重复"_s);
    QVERIFY(removed);
    add(ledger, u"commitments"_s, {{u"code"_s, u"Y-1"_s}, {u"title"_s, u"无关"_s}});
    add(ledger, u"commitments"_s, {{u"code"_s, u"X-1"_s}, {u"title"_s, u"乙"_s}});
    const auto undone = ledger->undo(removed->id);
    QVERIFY(!undone);
    QCOMPARE(undone.error().code, Error::Code::TouchedLater);
    QVERIFY2(undone.error().args.value(1).contains(u"X-1 乙"_s) && !undone.error().args.value(1).contains(u"Y-1"_s), qUtf8Printable(undone.error().args.value(1)));
}

void TestHistory::whatNamesAnAddedRecordIsNamed()
{
    TestLedger ledger(TestLedger::Content::Sample);
    const ChangeInfo unit = add(ledger, u"units"_s, {{u"key"_s, u"x-1"_s}, {u"name_zh"_s, u"市新设局"_s}, {u"party"_s, u"kunming"_s}});
    edit(ledger, u"KC-0703"_s, {{u"lead_unit"_s, u"市新设局"_s}});
    const auto undone = ledger->undo(unit.id);
    QVERIFY(!undone);
    QCOMPARE(undone.error().code, Error::Code::TouchedLater);
    QVERIFY2(undone.error().args.value(1).contains(u"KC-0703"_s), qUtf8Printable(undone.error().args.value(1)));
}

void TestHistory::takingBackAnUndoDoesItAgain()
{
    TestLedger ledger(TestLedger::Content::Sample);
    const ChangeInfo first = edit(ledger, u"KC-0101"_s, {{u"next_step"_s, u"一"_s}});
    const QString edited = ledger.dump();
    const auto undone = ledger->undo(first.id);
    QVERIFY(undone);
    const auto twice = ledger->undo(first.id);
    QVERIFY(!twice);
    QCOMPARE(twice.error().code, Error::Code::TakenBack);
    const auto again = ledger->undo(undone->id);
    QVERIFY(again);
    QCOMPARE(again->origin, Origin::Redo);
    QCOMPARE(ledger.dump(), edited);
    QVERIFY(HistoryReader(ledger->database(), ledger->catalogue()).find(first.id.toString())->stands);
}

void TestHistory::takingBackARedoTakesBackWhatItPutBack()
{
    TestLedger ledger(TestLedger::Content::Sample);
    const QString start = ledger.dump();
    const ChangeInfo first = edit(ledger, u"KC-0101"_s, {{u"next_step"_s, u"一"_s}});
    QVERIFY(ledger->undo());
    const auto redone = ledger->redo();
    QVERIFY(redone);
    const auto undone = ledger->undo(redone->id);
    QVERIFY(undone);
    QCOMPARE(*undone->undoes, first.id);
    QCOMPARE(ledger.dump(), start);
    HistoryReader history(ledger->database(), ledger->catalogue());
    QVERIFY(!history.find(first.id.toString())->stands);
    QVERIFY(!history.find(redone->id.toString())->stands);
    QCOMPARE((*history.takenBackBy(*history.find(first.id.toString())))->id, undone->id);
}

void TestHistory::anUndoOfSomethingOlderCountsAsLater()
{
    TestLedger ledger(TestLedger::Content::Sample);
    const ChangeInfo first = edit(ledger, u"KC-0101"_s, {{u"next_step"_s, u"一"_s}});
    const ChangeInfo second = edit(ledger, u"KC-0101"_s, {{u"next_step"_s, u"二"_s}});
    const auto undoneSecond = ledger->undo(second.id);
    QVERIFY(undoneSecond && ledger->undo(first.id));
    // What the second had built on is gone.
    const auto again = ledger->undo(undoneSecond->id);
    QVERIFY(!again);
    QCOMPARE(again.error().code, Error::Code::TouchedLater);
    QCOMPARE(later(ledger, *undoneSecond).size(), 1);
}

QTEST_GUILESS_MAIN(TestHistory)
#include "tst_history.moc"

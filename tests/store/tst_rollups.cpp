// SPDX-FileCopyrightText: PactLedger contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "store/acts.h"
#include "store/checker.h"
#include "store/historyreader.h"
#include "store/lookback.h"
#include "store/rollups.h"
#include "support/sampleledger.h"

#include <QTest>

using namespace Qt::StringLiterals;
using namespace pact::domain;
using namespace pact::store;
using namespace pact::tests;

/// An actual that is counted from a register, and follows it.
class TestRollUps : public QObject
{
    Q_OBJECT

private slots:
    void theActualFollowsTheRegister();
    void everyActIsTakenBackAndDoneAgain();
    void whatIsEditedByHandIsRefused();
    void reportsSetItNoMore();
    void withoutItsRuleItStaysAsItStands();
    void aRuleThatCannotCountIsRefused_data();
    void aRuleThatCannotCountIsRefused();
    void anIndicatorDoesNotFallBelowNothing();
    void manyRecordsAreCountedOnce();
    void aPastDayHasItsOwnCount();
    void aRecordedMomentHasItsOwnCount();
    void theRecordsAreTold();
    void aWrongActualIsFound();

private:
    using Fields = std::vector<FieldText>;

    /// With a commitment C-1 and its rule: visits.
    static void begin(TestLedger& ledger, const Fields& rule = {{u"count"_s, u"visits"_s}})
    {
        add(ledger, u"commitments"_s, {{u"code"_s, u"C-1"_s}, {u"title"_s, u"互访"_s}, {u"actual"_s, u"7"_s}});
        Fields fields{{u"commitment"_s, u"C-1"_s}};
        fields.insert(fields.end(), rule.begin(), rule.end());
        add(ledger, u"rollups"_s, fields);
    }
    static void add(TestLedger& ledger, const QString& kind, const Fields& fields)
    {
        if (const auto added = addRecord(*ledger, ledger.kind(kind), fields); !added)
            qFatal("%s %s", qUtf8Printable(kind), qUtf8Printable(added.error().args.join(u' ')));
    }
    static void addVisit(TestLedger& ledger, const QString& code, const QString& start, const QString& commitments = u"C-1"_s)
    {
        add(ledger, u"visits"_s, {{u"code"_s, code}, {u"direction"_s, u"inbound"_s}, {u"level"_s, u"experts"_s}, {u"delegation"_s, u"考察团"_s}, {u"start"_s, start}, {u"commitments"_s, commitments}});
    }
    static void edit(TestLedger& ledger, const QString& kind, const QString& code, const Fields& fields)
    {
        if (const auto edited = editRecord(*ledger, ledger.kind(kind), ledger.id(kind, code), fields); !edited)
            qFatal("%s %s", qUtf8Printable(code), qUtf8Printable(edited.error().args.join(u' ')));
    }
    static void remove(TestLedger& ledger, const QString& kind, const QString& code)
    {
        if (!removeRecords(*ledger, ledger.kind(kind), {ledger.id(kind, code)}, u"重复"_s))
            qFatal("%s", qUtf8Printable(code));
    }
    static QString actual(TestLedger& ledger, const QString& code = u"C-1"_s)
    {
        return ledger.value(u"commitments"_s, code, u"actual"_s);
    }
    static std::optional<CountedFigure> figure(TestLedger& ledger, const QString& code, QDate day = QDate(2018, 10, 10))
    {
        auto read = readRollUp(ledger->database(), ledger->catalogue(), ledger.id(u"commitments"_s, code), {day, QDate(2018, 10, 10)});
        if (!read)
            qFatal("%s", qUtf8Printable(read.error().args.join(u' ')));
        return *read;
    }
};

void TestRollUps::theActualFollowsTheRegister()
{
    TestLedger ledger;
    begin(ledger);
    QCOMPARE(actual(ledger), u"0"_s);
    addVisit(ledger, u"V-1"_s, u"2018-01-05"_s);
    QCOMPARE(actual(ledger), u"1"_s);
    addVisit(ledger, u"V-2"_s, u"2018-11-05"_s);
    QCOMPARE(actual(ledger), u"1"_s); // not begun yet
    edit(ledger, u"visits"_s, u"V-2"_s, {{u"start"_s, u"2018-10-10"_s}});
    QCOMPARE(actual(ledger), u"2"_s);
    edit(ledger, u"visits"_s, u"V-2"_s, {{u"commitments"_s, {}}});
    QCOMPARE(actual(ledger), u"1"_s);
    edit(ledger, u"visits"_s, u"V-2"_s, {{u"commitments"_s, u"C-1"_s}});
    QCOMPARE(actual(ledger), u"2"_s);
    edit(ledger, u"rollups"_s, u"C-1/visits"_s, {{u"condition"_s, u"level:top-leaders"_s}});
    QCOMPARE(actual(ledger), u"0"_s);
    edit(ledger, u"visits"_s, u"V-1"_s, {{u"level"_s, u"top-leaders"_s}});
    QCOMPARE(actual(ledger), u"1"_s);
    edit(ledger, u"rollups"_s, u"C-1/visits"_s, {{u"condition"_s, u"考察"_s}}); // a word, looked for in the index
    QCOMPARE(actual(ledger), u"2"_s);
    addVisit(ledger, u"V-3"_s, u"2018-02-05"_s);
    QCOMPARE(actual(ledger), u"3"_s);
    add(ledger, u"corrections"_s, {{u"commitment"_s, u"C-1"_s}, {u"difference"_s, u"2"_s}, {u"reason"_s, u"漏登两批"_s}});
    QCOMPARE(ledger.value(u"corrections"_s, u"C-1/2018-10-10"_s, u"date"_s), u"2018-10-10"_s);
    QCOMPARE(actual(ledger), u"5"_s);
    edit(ledger, u"corrections"_s, u"C-1/2018-10-10"_s, {{u"difference"_s, u"-1"_s}});
    QCOMPARE(actual(ledger), u"2"_s);
    remove(ledger, u"corrections"_s, u"C-1/2018-10-10"_s);
    remove(ledger, u"visits"_s, u"V-3"_s);
    QCOMPARE(actual(ledger), u"2"_s);
    // What it follows from is part of the same change.
    const auto newest = ledger->undoable();
    QVERIFY(newest && *newest);
    QCOMPARE((*newest)->count, 2);
    const auto problems = checkLedger(ledger->database(), ledger->catalogue());
    QVERIFY(problems && problems->empty());
}

void TestRollUps::everyActIsTakenBackAndDoneAgain()
{
    TestLedger ledger;
    QStringList states{ledger.dump()};
    const auto act = [&](const std::function<void()>& does) {
        does();
        states << ledger.dump();
    };
    act([&] { add(ledger, u"commitments"_s, {{u"code"_s, u"C-1"_s}, {u"title"_s, u"互访"_s}, {u"actual"_s, u"7"_s}}); });
    act([&] { addVisit(ledger, u"V-1"_s, u"2018-01-05"_s); });
    act([&] { add(ledger, u"rollups"_s, {{u"commitment"_s, u"C-1"_s}, {u"count"_s, u"visits"_s}}); });
    act([&] { addVisit(ledger, u"V-2"_s, u"2018-01-06"_s); });
    act([&] { add(ledger, u"corrections"_s, {{u"commitment"_s, u"C-1"_s}, {u"difference"_s, u"5"_s}, {u"reason"_s, u"漏登"_s}}); });
    act([&] { edit(ledger, u"visits"_s, u"V-1"_s, {{u"commitments"_s, {}}}); });
    act([&] { remove(ledger, u"visits"_s, u"V-2"_s); });
    act([&] { remove(ledger, u"rollups"_s, u"C-1/visits"_s); });
    act([&] { remove(ledger, u"commitments"_s, u"C-1"_s); });
    for (qsizetype at = states.size() - 1; at > 0; --at) {
        QVERIFY(ledger->undo());
        QCOMPARE(ledger.dump(), states[at - 1]);
    }
    for (qsizetype at = 1; at < states.size(); ++at) {
        QVERIFY(ledger->redo());
        QCOMPARE(ledger.dump(), states[at]);
    }
}

void TestRollUps::whatIsEditedByHandIsRefused()
{
    TestLedger ledger;
    begin(ledger);
    addVisit(ledger, u"V-1"_s, u"2018-01-05"_s);
    const QString before = ledger.dump();
    const auto edited = editRecord(*ledger, ledger.kind(u"commitments"_s), ledger.id(u"commitments"_s, u"C-1"_s), {{u"actual"_s, u"9"_s}});
    QVERIFY(!edited);
    QCOMPARE(edited.error().code, Error::Code::UseCorrection);
    QCOMPARE(edited.error().args, (QStringList{u"1"_s, u"9"_s}));
    QTest::ignoreMessage(QtWarningMsg, QRegularExpression(u"actual 9"_s));
    const auto imported = ledger.importText(u"commitments"_s, u"code,actual\nC-1,9\n"_s);
    QVERIFY(!imported);
    QCOMPARE(imported.error().code, Error::Code::Rejected);
    QVERIFY(ledger.importText(u"commitments"_s, u"code,title,actual\nC-1,互访,1\n"_s).has_value());
    QCOMPARE(ledger.dump(), before);
    edit(ledger, u"commitments"_s, u"C-1"_s, {{u"title"_s, u"高层互访"_s}, {u"unit"_s, u"批"_s}});
}

void TestRollUps::reportsSetItNoMore()
{
    TestLedger ledger;
    begin(ledger);
    addVisit(ledger, u"V-1"_s, u"2018-01-05"_s);
    const RecordId id = ledger.id(u"commitments"_s, u"C-1"_s);
    QVERIFY(fileProgress(*ledger, id, {.percent = Decimal::fromInteger(40), .actual = Decimal::fromInteger(3), .period = u"2018-Q3"_s, .text = u"x"_s, .problem = {}, .nextStep = {}}));
    QCOMPARE(ledger.value(u"commitments"_s, u"C-1"_s, u"progress"_s), u"40"_s);
    QCOMPARE(actual(ledger), u"1"_s);
    remove(ledger, u"rollups"_s, u"C-1/visits"_s);
    QVERIFY(fileProgress(*ledger, id, {.percent = Decimal::fromInteger(50), .actual = Decimal::fromInteger(4), .period = u"2018-Q4"_s, .text = u"x"_s, .problem = {}, .nextStep = {}}));
    QCOMPARE(actual(ledger), u"4"_s);
}

void TestRollUps::withoutItsRuleItStaysAsItStands()
{
    TestLedger ledger;
    begin(ledger);
    addVisit(ledger, u"V-1"_s, u"2018-01-05"_s);
    remove(ledger, u"rollups"_s, u"C-1/visits"_s);
    addVisit(ledger, u"V-2"_s, u"2018-01-06"_s);
    QCOMPARE(actual(ledger), u"1"_s);
    QVERIFY(!figure(ledger, u"C-1"_s));
    edit(ledger, u"commitments"_s, u"C-1"_s, {{u"actual"_s, u"9"_s}});
    QCOMPARE(actual(ledger), u"9"_s);
}

void TestRollUps::aRuleThatCannotCountIsRefused_data()
{
    QTest::addColumn<QString>("count");
    QTest::addColumn<QString>("condition");
    QTest::addColumn<QString>("unit");
    QTest::addColumn<int>("code");
    const auto row = [](const char* name, const QString& count, const QString& condition, const QString& unit, Error::Code code) { QTest::newRow(name) << count << condition << unit << int(code); };
    row("a field of another register", u"visits"_s, u"stage:landed"_s, {}, Error::Code::FilterField);
    row("a value the field has not", u"bulletins"_s, u"kind:novel"_s, {}, Error::Code::FilterValue);
    row("a bracket left open", u"bulletins"_s, u"(kind:briefing"_s, {}, Error::Code::FilterSyntax);
    row("what moves with the day", u"visits"_s, u"start>=-30d"_s, {}, Error::Code::MovingCondition);
    row("persons for person-times", u"visit-people"_s, {}, u"人次"_s, Error::Code::UnitsMixed);
    row("no counting of this name", u"miracles"_s, {}, {}, Error::Code::UnknownValue);
    row("no counting", {}, {}, {}, Error::Code::Required);
}

void TestRollUps::aRuleThatCannotCountIsRefused()
{
    QFETCH(QString, count);
    QFETCH(QString, condition);
    QFETCH(QString, unit);
    QFETCH(int, code);
    TestLedger ledger;
    add(ledger, u"commitments"_s, {{u"code"_s, u"C-1"_s}, {u"title"_s, u"互访"_s}, {u"unit"_s, unit}, {u"actual"_s, u"7"_s}});
    const auto added = addRecord(*ledger, ledger.kind(u"rollups"_s), {{u"commitment"_s, u"C-1"_s}, {u"count"_s, count}, {u"condition"_s, condition}});
    QVERIFY(!added);
    QCOMPARE(int(added.error().code), code);
    QTest::ignoreMessage(QtWarningMsg, QRegularExpression(u"rollups"_s));
    QVERIFY(!ledger.importText(u"rollups"_s, u"commitment,count,condition\nC-1,%1,%2\n"_s.arg(count, condition)));
    QCOMPARE(actual(ledger), u"7"_s);
    // Nor does a rule that stands become one.
    add(ledger, u"rollups"_s, {{u"commitment"_s, u"C-1"_s}, {u"count"_s, u"visits"_s}});
    QVERIFY(!editRecord(*ledger, ledger.kind(u"rollups"_s), ledger.id(u"rollups"_s, u"C-1/visits"_s), {{u"count"_s, count}, {u"condition"_s, condition}}));
    if (code == int(Error::Code::UnitsMixed)) {
        edit(ledger, u"commitments"_s, u"C-1"_s, {{u"unit"_s, u"人"_s}});
        edit(ledger, u"rollups"_s, u"C-1/visits"_s, {{u"count"_s, count}});
        QVERIFY(!editRecord(*ledger, ledger.kind(u"commitments"_s), ledger.id(u"commitments"_s, u"C-1"_s), {{u"unit"_s, unit}}));
    }
    QVERIFY(!addRecord(*ledger, ledger.kind(u"rollups"_s), {{u"commitment"_s, u"C-1"_s}, {u"count"_s, u"meetings"_s}})); // one rule each
    QVERIFY(!addRecord(*ledger, ledger.kind(u"corrections"_s), {{u"commitment"_s, u"C-1"_s}, {u"difference"_s, u"1"_s}})); // without a reason
}

void TestRollUps::anIndicatorDoesNotFallBelowNothing()
{
    TestLedger ledger;
    begin(ledger);
    addVisit(ledger, u"V-1"_s, u"2018-01-05"_s);
    const auto added = addRecord(*ledger, ledger.kind(u"corrections"_s), {{u"commitment"_s, u"C-1"_s}, {u"difference"_s, u"-2"_s}, {u"reason"_s, u"重复登记"_s}});
    QVERIFY(!added);
    QCOMPARE(added.error().code, Error::Code::OutOfRange);
    QCOMPARE(actual(ledger), u"1"_s);
}

void TestRollUps::manyRecordsAreCountedOnce()
{
    TestLedger ledger;
    begin(ledger, {{u"count"_s, u"visit-people"_s}});
    add(ledger, u"commitments"_s, {{u"code"_s, u"C-2"_s}, {u"title"_s, u"互访"_s}});
    add(ledger, u"rollups"_s, {{u"commitment"_s, u"C-2"_s}, {u"count"_s, u"visits"_s}, {u"condition"_s, u"direction:outbound"_s}});
    QString csv = u"code,direction,level,delegation,start,people,commitments\n"_s;
    const int many = onServer() ? 600 : 6000;
    for (int i = 0; i < many; ++i)
        csv += u"V-%1,%2,experts,团,2017-%3-01,3,%4\n"_s.arg(i).arg(i % 2 ? u"inbound"_s : u"outbound"_s).arg(i % 12 + 1, 2, 10, QLatin1Char('0')).arg(i % 3 ? u"C-1"_s : u"C-1;C-2"_s);
    const auto imported = ledger.importText(u"visits"_s, csv);
    QVERIFY(imported.has_value());
    QCOMPARE(actual(ledger), QString::number(3 * many));
    QCOMPARE(actual(ledger, u"C-2"_s), QString::number(many / 6));
    const auto newest = ledger->undoable();
    QCOMPARE((*newest)->count, many + 2);
    const auto counted = figure(ledger, u"C-1"_s);
    QCOMPARE(counted->figure.rows, many);
    QCOMPARE(counted->figure.lines.size(), size_t(4));
    QCOMPARE(counted->figure.upTo(*Period::parse(u"2017-Q2")).toString(), QString::number(3 * many / 2));
    QVERIFY(ledger->undo());
    QCOMPARE(actual(ledger), u"0"_s);
}

void TestRollUps::aPastDayHasItsOwnCount()
{
    TestLedger ledger;
    begin(ledger);
    for (const QString& day : {u"2017-03-01"_s, u"2018-03-01"_s})
        addVisit(ledger, u"V-"_s + day, day);
    add(ledger, u"corrections"_s, {{u"commitment"_s, u"C-1"_s}, {u"date"_s, u"2018-05-01"_s}, {u"period"_s, u"2017-Q1"_s}, {u"difference"_s, u"4"_s}, {u"reason"_s, u"补登"_s}});
    QCOMPARE(actual(ledger), u"6"_s);
    for (const auto& [day, expected] : {std::pair(QDate(2016, 12, 31), u"0"_s), std::pair(QDate(2017, 12, 31), u"1"_s), std::pair(QDate(2018, 4, 30), u"2"_s), std::pair(QDate(2018, 5, 1), u"6"_s)}) {
        Ledger::Options options = ledger->options();
        options.moment.knownOn = day;
        const auto then = Ledger::open(ledger->path(), options);
        QVERIFY(then.has_value());
        QCOMPARE((*then)->today(), day);
        QCOMPARE((*then)->standing(), QDate(2018, 10, 10));
        RecordReader reader((*then)->database(), (*then)->catalogue(), (*then)->settings().lights);
        const auto row = reader.byCode((*then)->catalogue().kind(u"commitments"_s), u"C-1"_s, day);
        QVERIFY(row.has_value());
        QCOMPARE(row->record.value(u"actual"_s).number()->toString(), expected);
        const auto counted = readRollUp((*then)->database(), (*then)->catalogue(), row->record.id(), {(*then)->today(), (*then)->standing()});
        QCOMPARE((*counted)->figure.total.toString(), expected);
        const Kind& corrections = (*then)->catalogue().kind(u"corrections"_s);
        QCOMPARE(reader.linked(corrections, corrections.ownerField(u"commitments"_s), row->record.id(), day)->size(), size_t(day < QDate(2018, 5, 1) ? 0 : 1));
        // A thread of the window sees the same.
        const auto database = openAt((*then)->viewpoint());
        QVERIFY(database.has_value());
        const auto again = RecordReader(**database, (*then)->catalogue(), {}).byCode((*then)->catalogue().kind(u"commitments"_s), u"C-1"_s, day);
        QCOMPARE(again->record.value(u"actual"_s).number()->toString(), expected);
    }
}

void TestRollUps::aRecordedMomentHasItsOwnCount()
{
    TestLedger ledger;
    begin(ledger);
    addVisit(ledger, u"V-1"_s, u"2018-01-05"_s);
    const qint64 place = (*ledger->undoable())->sequence;
    addVisit(ledger, u"V-2"_s, u"2018-01-06"_s);
    edit(ledger, u"rollups"_s, u"C-1/visits"_s, {{u"condition"_s, u"level:public"_s}});
    QCOMPARE(actual(ledger), u"0"_s);
    Ledger::Options options = ledger->options();
    options.moment.recorded = place;
    const auto then = Ledger::open(ledger->path(), options);
    QVERIFY(then.has_value());
    const auto counted = readRollUp((*then)->database(), (*then)->catalogue(), ledger.id(u"commitments"_s, u"C-1"_s), {(*then)->today(), (*then)->standing()});
    QVERIFY(counted && *counted);
    QCOMPARE((*counted)->figure.total.toString(), u"1"_s);
    QCOMPARE((*counted)->condition, QString());
    const auto records = readCountedRecords((*then)->database(), (*then)->catalogue(), ledger.id(u"commitments"_s, u"C-1"_s), {(*then)->today(), (*then)->standing()}, 10);
    QCOMPARE(records->size(), size_t(1));
}

void TestRollUps::theRecordsAreTold()
{
    TestLedger ledger;
    begin(ledger, {{u"count"_s, u"visit-person-times"_s}});
    add(ledger, u"visits"_s, {{u"code"_s, u"V-1"_s}, {u"direction"_s, u"inbound"_s}, {u"level"_s, u"experts"_s}, {u"delegation"_s, u"甲团"_s}, {u"start"_s, u"2018-01-05"_s}, {u"end"_s, u"2018-01-06"_s}, {u"people"_s, u"10"_s}, {u"commitments"_s, u"C-1"_s}});
    addVisit(ledger, u"V-2"_s, u"2018-03-05"_s);
    addVisit(ledger, u"V-3"_s, u"2018-12-05"_s);
    const RecordId id = ledger.id(u"commitments"_s, u"C-1"_s);
    const CountDays days{ledger->today(), ledger->standing()};
    const auto records = readCountedRecords(ledger->database(), ledger->catalogue(), id, days, 10);
    QVERIFY(records.has_value());
    QCOMPARE(records->size(), size_t(2));
    QCOMPARE(records->front().label, u"V-2"_s);
    QCOMPARE(records->front().adds, Decimal());
    QCOMPARE(records->back().id, ledger.id(u"visits"_s, u"V-1"_s));
    QCOMPARE(records->back().name, u"甲团"_s);
    QCOMPARE(records->back().date, QDate(2018, 1, 5));
    QCOMPARE(records->back().adds.toString(), u"20"_s);
    const auto second = readCountedRecords(ledger->database(), ledger->catalogue(), id, days, 1, 1);
    QCOMPARE(second->size(), size_t(1));
    QCOMPARE(second->front().label, u"V-1"_s);
}

void TestRollUps::aWrongActualIsFound()
{
    TestLedger ledger;
    begin(ledger);
    addVisit(ledger, u"V-1"_s, u"2018-01-05"_s);
    addVisit(ledger, u"V-2"_s, u"2019-01-05"_s); // begins to count without an edit
    const auto sound = checkLedger(ledger->database(), ledger->catalogue());
    QVERIFY(sound && sound->empty());
    QVERIFY(ledger->database().execute(u"UPDATE commitment SET actual = 50000 WHERE code = 'C-1'"_s));
    const auto problems = checkLedger(ledger->database(), ledger->catalogue());
    QVERIFY(problems.has_value());
    QVERIFY(std::ranges::any_of(*problems, [](const Problem& problem) { return problem.code == Problem::Code::CountDiffers && problem.args == QStringList{u"承诺事项"_s, u"C-1 互访"_s}; }));
}

QTEST_GUILESS_MAIN(TestRollUps)
#include "tst_rollups.moc"

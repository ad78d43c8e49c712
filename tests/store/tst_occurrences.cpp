// SPDX-FileCopyrightText: PactLedger contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "store/acts.h"
#include "store/afterundo.h"
#include "store/checker.h"
#include "store/lookback.h"
#include "support/sampleledger.h"

#include <QTest>

using namespace Qt::StringLiterals;
using namespace pact::domain;
using namespace pact::store;
using namespace pact::tests;

/// Writing off a turn of a recurring duty, as a record of the ledger.
class TestOccurrences : public QObject
{
    Q_OBJECT

private slots:
    void aMissedTurnIsWrittenOffAndTakenBack();
    void whatIsRefused_data();
    void whatIsRefused();
    void whatIsThereAlreadyIsJudged();
    void beforeTheVerdictItWasOwed();
    void itGoesWithItsCommitment();

private:
    static QString lightOf(Database& database, const QString& code)
    {
        RecordReader reader(database, Catalogue::standard(), {});
        const auto row = reader.byCode(Catalogue::standard().kind(u"commitments"_s), code, QDate(2018, 10, 10));
        return row && row->light && row->light->light ? lightKey(*row->light->light) : QString();
    }
    /// A duty of every year that nobody fulfilled in 2017.
    static RecordId missed(TestLedger& ledger)
    {
        const QString kind = u"commitments"_s;
        if (!addRecord(*ledger, ledger.kind(kind), {{u"code"_s, u"R-1"_s}, {u"title"_s, u"每年一次"_s}, {u"agreement"_s, u"KC2015"_s}, {u"recurrence"_s, u"P1Y"_s}, {u"start"_s, u"2017-01-01"_s}, {u"status"_s, u"active"_s}}))
            qFatal("not added");
        return ledger.id(kind, u"R-1"_s);
    }
};

void TestOccurrences::aMissedTurnIsWrittenOffAndTakenBack()
{
    TestLedger ledger(TestLedger::Content::Sample);
    const RecordId id = missed(ledger);
    QCOMPARE(lightOf(ledger->database(), u"R-1"_s), u"red"_s);
    QVERIFY(fileProgress(*ledger, id, {.percent = Decimal::fromInteger(90), .actual = {}, .period = u"2018-Q3"_s, .text = u"x"_s, .problem = {}, .nextStep = {}}));
    QCOMPARE(lightOf(ledger->database(), u"R-1"_s), u"red"_s);
    const QString before = ledger.dump();
    const auto done = writeOff(*ledger, id, u"2017"_s, u" 当年机构改革 "_s, u"分管副秘书长"_s);
    QVERIFY(done.has_value());
    QCOMPARE(done->act, Act::WriteOff);
    QCOMPARE(done->detail, u"2017"_s);
    QCOMPARE(lightOf(ledger->database(), u"R-1"_s), u"yellow"_s);
    QCOMPARE(ledger.value(u"occurrences"_s, u"R-1/2017"_s, u"verdict"_s), u"written-off"_s);
    QCOMPARE(ledger.value(u"occurrences"_s, u"R-1/2017"_s, u"due"_s), u"2017-12-31"_s);
    QCOMPARE(ledger.value(u"occurrences"_s, u"R-1/2017"_s, u"decided_on"_s), u"2018-10-10"_s);
    QCOMPARE(ledger.value(u"occurrences"_s, u"R-1/2017"_s, u"reason"_s), u"当年机构改革"_s);
    QCOMPARE(ledger.value(u"occurrences"_s, u"R-1/2017"_s, u"approver"_s), u"分管副秘书长"_s);
    QCOMPARE(ledger.value(u"commitments"_s, u"R-1"_s, u"status"_s), u"active"_s);
    const auto problems = checkLedger(ledger->database(), ledger->catalogue());
    QVERIFY(problems && problems->empty());
    const auto after = lightAfterUndo(ledger->database(), ledger->catalogue(), *done, ledger->today());
    QVERIFY(after && *after);
    QCOMPARE((*after)->now.light, Light::Yellow);
    QCOMPARE((*after)->then.light, Light::Red);
    QVERIFY(ledger->undo());
    QCOMPARE(ledger.dump(), before);
    QCOMPARE(lightOf(ledger->database(), u"R-1"_s), u"red"_s);
    QVERIFY(ledger->redo());
    QCOMPARE(lightOf(ledger->database(), u"R-1"_s), u"yellow"_s);
}

void TestOccurrences::whatIsRefused_data()
{
    QTest::addColumn<QString>("code");
    QTest::addColumn<QString>("turn");
    QTest::addColumn<QString>("reason");
    QTest::addColumn<QString>("approver");
    QTest::addColumn<int>("error");
    const auto row = [](const char* name, const QString& code, const QString& turn, const QString& reason, const QString& approver, Error::Code error) { QTest::newRow(name) << code << turn << reason << approver << static_cast<int>(error); };
    row("no recurring duty", u"KC-0703"_s, u"2017"_s, u"x"_s, u"y"_s, Error::Code::NotRecurring);
    row("carried on for good", u"KC-0101"_s, u"2017"_s, u"x"_s, u"y"_s, Error::Code::NotRecurring);
    row("no turn of it", u"R-1"_s, u"2017-Q1"_s, u"x"_s, u"y"_s, Error::Code::NoSuchTurn);
    row("one to come", u"R-1"_s, u"2019"_s, u"x"_s, u"y"_s, Error::Code::NoSuchTurn);
    row("one fulfilled", u"KC-1007"_s, u"2016"_s, u"x"_s, u"y"_s, Error::Code::TurnClosed);
    row("closed", u"KC-0401"_s, u"2017"_s, u"x"_s, u"y"_s, Error::Code::AlreadyClosed);
    row("without a reason", u"R-1"_s, u"2017"_s, u" "_s, u"y"_s, Error::Code::ReasonMissing);
    row("without an approval", u"R-1"_s, u"2017"_s, u"x"_s, u" "_s, Error::Code::Required);
}

void TestOccurrences::whatIsRefused()
{
    QFETCH(QString, code);
    QFETCH(QString, turn);
    QFETCH(QString, reason);
    QFETCH(QString, approver);
    QFETCH(int, error);
    TestLedger ledger(TestLedger::Content::Sample);
    (void)missed(ledger);
    const QString before = ledger.dump();
    const auto refused = writeOff(*ledger, ledger.id(u"commitments"_s, code), turn, reason, approver);
    QVERIFY(!refused);
    QCOMPARE(static_cast<int>(refused.error().code), error);
    if (turn == u"2019")
        QCOMPARE(refused.error().args.last(), u"2017, 2018"_s);
    QCOMPARE(ledger.dump(), before);
}

void TestOccurrences::whatIsThereAlreadyIsJudged()
{
    TestLedger ledger(TestLedger::Content::Sample);
    const RecordId id = missed(ledger);
    QVERIFY(addRecord(*ledger, ledger.kind(u"occurrences"_s), {{u"commitment"_s, u"R-1"_s}, {u"period"_s, u"2017"_s}, {u"notes"_s, u"从旧表抄来"_s}}));
    QCOMPARE(lightOf(ledger->database(), u"R-1"_s), u"red"_s);
    QVERIFY(writeOff(*ledger, id, u"2017"_s, u"x"_s, u"y"_s));
    QCOMPARE(ledger.value(u"occurrences"_s, u"R-1/2017"_s, u"verdict"_s), u"written-off"_s);
    QCOMPARE(ledger.value(u"occurrences"_s, u"R-1/2017"_s, u"notes"_s), u"从旧表抄来"_s);
    const auto twice = writeOff(*ledger, id, u"2017"_s, u"x"_s, u"y"_s);
    QVERIFY(!twice);
    QCOMPARE(twice.error().code, Error::Code::TurnClosed);
}

void TestOccurrences::beforeTheVerdictItWasOwed()
{
    TestLedger ledger(TestLedger::Content::Sample);
    const RecordId id = missed(ledger);
    QVERIFY(writeOff(*ledger, id, u"2017"_s, u"x"_s, u"y"_s));
    const auto seen = [&](QDate knownOn) {
        auto then = openAt({.ledger = ledger.place().ledger(), .moment = {.recorded = {}, .knownOn = knownOn, .day = {}}});
        if (!then)
            qFatal("cannot look back");
        RecordReader reader(**then, Catalogue::standard(), {});
        const auto count = reader.count({.kind = &ledger.kind(u"occurrences"_s), .filter = Filter::all(), .sort = {}, .day = {}});
        const auto row = reader.byCode(ledger.kind(u"commitments"_s), u"R-1"_s, knownOn);
        return QString::number(count.value_or(-1)) + u' ' + (row && row->light ? row->light->due.toString(Qt::ISODate) : QString());
    };
    QCOMPARE(seen(QDate(2018, 10, 9)), u"0 2017-12-31"_s);
    QCOMPARE(seen(QDate(2018, 10, 10)), u"1 2018-12-31"_s);
}

void TestOccurrences::itGoesWithItsCommitment()
{
    TestLedger ledger(TestLedger::Content::Sample);
    const RecordId id = missed(ledger);
    QVERIFY(writeOff(*ledger, id, u"2017"_s, u"x"_s, u"y"_s));
    const QString before = ledger.dump();
    QVERIFY(removeRecords(*ledger, ledger.kind(u"commitments"_s), {id}, u"重复"_s));
    QVERIFY(!ledger.dump().contains(u"written-off"_s));
    QVERIFY(ledger->undo());
    QCOMPARE(ledger.dump(), before);
}

QTEST_GUILESS_MAIN(TestOccurrences)
#include "tst_occurrences.moc"

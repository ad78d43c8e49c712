// SPDX-FileCopyrightText: PactLedger contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "store/acts.h"
#include "store/statement.h"
#include "store/transaction.h"
#include "support/sampleledger.h"

#include <QTest>

using namespace Qt::StringLiterals;
using namespace pact::domain;
using namespace pact::store;
using namespace pact::tests;

/// Statements that only write: what they are refused for is heard of, at once or by the commit.
class TestWriting : public QObject
{
    Q_OBJECT

private slots:
    void aTakenKeyAmongManyIsTold_data();
    void aTakenKeyAmongManyIsTold();
    void whatWasWrittenAndGivenUpIsForgotten();
    void whatAConnectionTookWithItIsMissed();
};

namespace {

Result<std::optional<ChangeInfo>> touch(Ledger& ledger, const QString& text)
{
    return changeSetting(ledger, u"warn_once"_s, text);
}

}

void TestWriting::aTakenKeyAmongManyIsTold_data()
{
    QTest::addColumn<int>("at");
    QTest::addColumn<int>("count");
    QTest::newRow("alone") << 0 << 1;
    QTest::newRow("the last of a few") << 9 << 10;
    QTest::newRow("among the first of many") << 5 << 2000;
    QTest::newRow("in the middle of many") << 1000 << 2000;
    QTest::newRow("the last of many") << 1999 << 2000;
}

void TestWriting::aTakenKeyAmongManyIsTold()
{
    QFETCH(int, at);
    QFETCH(int, count);
    TestLedger ledger;
    const auto links = [&ledger] {
        auto rows = select(ledger->database(), u"SELECT count(*) FROM link"_s);
        return rows && rows->next() ? rows->integer(0) : -1;
    };
    {
        auto transaction = Transaction::begin(ledger->database());
        QVERIFY(transaction.has_value());
        auto insert = Statement::prepare(ledger->database(), u"INSERT INTO link (record, field, position, target) VALUES (?, 'f', ?, 't')"_s);
        Result<> done = insert->write({u"r"_s, -1});
        for (int i = 0; i < count && done; ++i)
            done = insert->write({u"r"_s, i == at ? -1 : i}, [i] { return Error{Error::Code::KeyTaken, {u"link"_s, QString::number(i)}, {}}; });
        if (done)
            done = transaction->commit();
        QVERIFY(!done);
        QCOMPARE(done.error().code, Error::Code::KeyTaken);
        QCOMPARE(done.error().args.value(1), QString::number(at));
    }
    QCOMPARE(links(), 0);
    // The next one starts anew, with the same statement too.
    auto transaction = Transaction::begin(ledger->database());
    auto insert = Statement::prepare(ledger->database(), u"INSERT INTO link (record, field, position, target) VALUES (?, 'f', ?, 't')"_s);
    for (int i = 0; i < count; ++i)
        QVERIFY(insert->write({u"r"_s, i}));
    QCOMPARE(links(), count);
    QVERIFY(transaction->commit());
    QCOMPARE(links(), count);
}

void TestWriting::whatWasWrittenAndGivenUpIsForgotten()
{
    TestLedger ledger;
    const QString before = ledger.dump();
    {
        auto transaction = Transaction::begin(ledger->database());
        auto remove = Statement::prepare(ledger->database(), u"DELETE FROM domain WHERE key = ?"_s);
        QVERIFY(remove->write({u"ZS"_s}));
        auto wrong = Statement::prepare(ledger->database(), u"INSERT INTO link (record, field, position, target) VALUES (?, 'f', 1, NULL)"_s);
        (void)wrong->write({u"r"_s}); // refused, at once or later
    }
    QVERIFY(touch(*ledger, u"20"_s));
    QVERIFY(ledger->undo());
    QCOMPARE(ledger.dump(), before);
}

void TestWriting::whatAConnectionTookWithItIsMissed()
{
    if (!onServer())
        QSKIP("a file has no connection to lose");
    TestLedger ledger;
    const QString before = ledger.dump();
    {
        auto transaction = Transaction::begin(ledger->database());
        auto own = select(ledger->database(), u"SELECT pg_backend_pid()"_s);
        const qint64 process = own && own->next() ? own->integer(0) : 0;
        own->finish();
        auto insert = Statement::prepare(ledger->database(), u"INSERT INTO link (record, field, position, target) VALUES (?, 'f', ?, 't')"_s);
        Result<> done;
        for (int i = 0; i < 100 && done; ++i)
            done = insert->write({u"r"_s, i});
        QVERIFY(done);
        const auto other = Database::open(ledger->path());
        QVERIFY(execute(**other, u"SELECT pg_terminate_backend(?::int)"_s, {process}));
        for (int i = 100; i < 3000 && done; ++i)
            done = insert->write({u"r"_s, i});
        if (done)
            done = transaction->commit();
        QVERIFY(!done);
        QCOMPARE(done.error().code, Error::Code::ServerUnreachable);
    }
    QCOMPARE(ledger->refresh().value_or(true), false);
    QVERIFY(touch(*ledger, u"20"_s));
    QVERIFY(ledger->undo());
    QCOMPARE(ledger.dump(), before);
}

QTEST_GUILESS_MAIN(TestWriting)
#include "tst_writing.moc"

// SPDX-FileCopyrightText: PactLedger contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/errortext.h"
#include "store/acts.h"
#include "store/historyreader.h"
#include "store/statement.h"
#include "store/transaction.h"
#include "support/sampleledger.h"

#include <QElapsedTimer>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace pact::domain;
using namespace pact::store;
using namespace pact::tests;

/// What is so on both engines though they get there by different ways, and what a server has besides.
class TestServer : public QObject
{
    Q_OBJECT

private slots:
    void aSecondLedgerInOnePlaceIsRefused();
    void aPlaceWithoutALedgerIsNone();
    void aReaderWritesNothing();
    void aWriterWaitsAndThenNamesTheLedger();
    void eachSeesWhatTheOtherHasWritten();
    void rowsOutliveTheNextStatement();
    void aRowThatFailsIsNoEnd_data();
    void aRowThatFailsIsNoEnd();
    void whatFailsLeavesNothing();
    void theAuthorIsWhoIsLoggedIn();
    void aServerThatIsNotThereIsNamed();
    void aLostConnectionComesBackButNoTransaction();
    void whoMayOnlyReadReads();
    void aPasswordIsTakenFromOutsideAndNeverShown();
    void textIsComparedByItsBytes();
    void bytesAndTextComeBackAsTheyWere_data();
    void bytesAndTextComeBackAsTheyWere();
};

namespace {

Ledger::Options options(const QString& author = u"tester"_s)
{
    Ledger::Options given;
    given.clock = std::make_shared<SystemClock>(QDate(2018, 10, 10));
    given.author = author;
    return given;
}

Result<std::optional<ChangeInfo>> touch(Ledger& ledger, const QString& text)
{
    return changeSetting(ledger, u"warn_once"_s, text);
}

}

void TestServer::aSecondLedgerInOnePlaceIsRefused()
{
    const TestPlace place;
    QVERIFY(Ledger::create(place.ledger(), options()));
    const auto second = Ledger::create(place.ledger(), options());
    QVERIFY(!second);
    QCOMPARE(second.error().code, Error::Code::FileExists);
    QVERIFY(Ledger::open(place.ledger(), options()));
}

void TestServer::aPlaceWithoutALedgerIsNone()
{
    const TestPlace place;
    const auto opened = Ledger::open(place.ledger(), options());
    QVERIFY(!opened);
    QCOMPARE(opened.error().code, onServer() ? Error::Code::NotALedger : Error::Code::FileMissing);
    QVERIFY(errorText(opened.error()).contains(opened.error().args.front()));
}

void TestServer::aReaderWritesNothing()
{
    const TestPlace place;
    QVERIFY(Ledger::create(place.ledger(), options()));
    Ledger::Options reading = options();
    reading.access = Database::Access::ReadOnly;
    auto reader = Ledger::open(place.ledger(), reading);
    QVERIFY(reader.has_value());
    QCOMPARE(touch(**reader, u"20"_s).error().code, Error::Code::ReadOnly);
    QCOMPARE((*reader)->database().execute(u"DELETE FROM domain"_s).error().code, Error::Code::ReadOnly);
}

void TestServer::aWriterWaitsAndThenNamesTheLedger()
{
    TestLedger first;
    auto second = Ledger::open(first->path(), options());
    QVERIFY(second.has_value());
    QElapsedTimer waited;
    {
        const auto held = Transaction::begin(first->database());
        QVERIFY(held.has_value());
        waited.start();
        const auto refused = touch(**second, u"20"_s);
        QVERIFY(!refused);
        QCOMPARE(refused.error().code, Error::Code::Locked);
        QVERIFY2(waited.elapsed() >= 5000, qPrintable(QString::number(waited.elapsed())));
        QVERIFY(errorText(refused.error()).contains(first->path()));
    }
    QVERIFY(touch(**second, u"20"_s));
}

void TestServer::eachSeesWhatTheOtherHasWritten()
{
    TestLedger first;
    auto second = Ledger::open(first->path(), options());
    QVERIFY(second.has_value());
    QCOMPARE((*second)->refresh().value_or(true), false);
    QVERIFY(touch(*first, u"20"_s));
    QCOMPARE(first->refresh().value_or(true), false);
    QCOMPARE((*second)->refresh().value_or(false), true);
    QCOMPARE((*second)->refresh().value_or(true), false);
    // One's own change does not hide the other's that came just before it.
    QVERIFY(touch(*first, u"25"_s));
    QVERIFY(touch(**second, u"30"_s));
    QCOMPARE((*second)->refresh().value_or(false), true);
    QCOMPARE(first->refresh().value_or(false), true);
    QCOMPARE(first->settings().lights.warnOnce, 30);
}

void TestServer::rowsOutliveTheNextStatement()
{
    TestLedger ledger;
    auto outer = select(ledger->database(), u"SELECT key FROM domain ORDER BY key"_s);
    QVERIFY(outer.has_value());
    QStringList keys;
    while (outer->next()) {
        auto inner = selectCached(ledger->database(), u"SELECT count(*) FROM domain WHERE key <= ?"_s, {outer->text(0)});
        QVERIFY(inner && (*inner)->next());
        keys << outer->text(0);
        QCOMPARE((*inner)->integer(0), keys.size());
    }
    QCOMPARE(keys.size(), 12);
}

void TestServer::aRowThatFailsIsNoEnd_data()
{
    QTest::addColumn<bool>("interrupted");
    QTest::newRow("read to the end") << false;
    QTest::newRow("while another statement runs") << true;
}

void TestServer::aRowThatFailsIsNoEnd()
{
    QFETCH(bool, interrupted);
    TestLedger ledger;
    Database& database = ledger->database();
    // SQLite divides by zero without a word, but adds no further than it can count.
    const QString sql = onServer() ? u"SELECT 10 / (3 - n) FROM generate_series(1, 5) n"_s
                                   : u"WITH n(i) AS (VALUES (1), (2), (3)) SELECT CASE WHEN i < 3 THEN i ELSE abs(-9223372036854775807 - 1) END FROM n"_s;
    auto rows = select(database, sql);
    QVERIFY(rows && rows->next());
    if (interrupted)
        QVERIFY(select(database, u"SELECT count(*) FROM domain"_s));
    int read = 1;
    while (rows->next())
        ++read;
    QCOMPARE(read, 2);
    const auto whole = database.readFailure();
    QVERIFY(!whole);
    QCOMPARE(whole.error().code, Error::Code::Engine);
    QVERIFY(database.readFailure());
    QVERIFY(touch(*ledger, u"20"_s));
}

void TestServer::whatFailsLeavesNothing()
{
    TestLedger ledger;
    const QString before = ledger.dump();
    {
        auto transaction = Transaction::begin(ledger->database());
        QVERIFY(transaction.has_value());
        QVERIFY(ledger->database().execute(u"DELETE FROM domain"_s));
        const auto wrong = ledger->database().execute(u"INSERT INTO nowhere VALUES (1)"_s);
        QCOMPARE(wrong.error().code, Error::Code::Engine);
        // A server has given the whole up by then; a file still can, by not being committed.
        if (onServer())
            QVERIFY(!transaction->commit());
    }
    QCOMPARE(ledger.dump(), before);
    QVERIFY(touch(*ledger, u"20"_s));
}

void TestServer::theAuthorIsWhoIsLoggedIn()
{
    const TestPlace place;
    auto ledger = Ledger::create(place.ledger(), options(u"somebody"_s));
    QVERIFY(ledger.has_value());
    (*ledger)->setAuthor(u"else"_s);
    const auto written = touch(**ledger, u"20"_s);
    QVERIFY(written && *written);
    QCOMPARE((*written)->author, onServer() ? u"tester"_s : u"else"_s);
}

void TestServer::aServerThatIsNotThereIsNamed()
{
    const auto opened = Database::open(u"postgresql://li@127.0.0.1:1/name"_s);
    QVERIFY(!opened);
    QCOMPARE(opened.error().code, Error::Code::ServerUnreachable);
    QVERIFY(errorText(opened.error()).contains(u"postgresql://li@127.0.0.1:1/name"));
}

void TestServer::aLostConnectionComesBackButNoTransaction()
{
    if (!onServer())
        QSKIP("a file has no connection to lose");
    TestLedger ledger;
    const auto lose = [&ledger] {
        auto own = select(ledger->database(), u"SELECT pg_backend_pid()"_s);
        const qint64 process = own && own->next() ? own->integer(0) : 0;
        const auto other = Database::open(ledger->path());
        QVERIFY(execute(**other, u"SELECT pg_terminate_backend(?::int)"_s, {process}));
    };
    const QString before = ledger.dump();
    {
        auto transaction = Transaction::begin(ledger->database());
        QVERIFY(transaction.has_value());
        QVERIFY(ledger->database().execute(u"DELETE FROM domain"_s));
        lose();
        QCOMPARE(ledger->database().execute(u"DELETE FROM setting"_s).error().code, Error::Code::ServerUnreachable);
        QCOMPARE(ledger->database().execute(u"DELETE FROM setting"_s).error().code, Error::Code::ServerUnreachable);
        QCOMPARE(transaction->commit().error().code, Error::Code::ServerUnreachable);
    }
    QCOMPARE(ledger.dump(), before);
    lose();
    QCOMPARE(ledger->refresh().error().code, Error::Code::ServerUnreachable);
    QVERIFY(ledger->refresh());
    QVERIFY(touch(*ledger, u"20"_s));
}

void TestServer::whoMayOnlyReadReads()
{
    if (!onServer())
        QSKIP("a file has no accounts");
    TestLedger ledger;
    const QString address = ledger.place().ledgerFor(u"guest"_s);
    QCOMPARE(Ledger::open(address, options()).error().code, Error::Code::NoRights);
    QVERIFY(ledger->database().execute(u"GRANT USAGE ON SCHEMA pactledger TO guest"_s));
    QVERIFY(ledger->database().execute(u"GRANT SELECT ON ALL TABLES IN SCHEMA pactledger TO guest"_s));
    auto guest = Ledger::open(address, options());
    QVERIFY(guest.has_value());
    QVERIFY((*guest)->isReadOnly());
    QCOMPARE(touch(**guest, u"20"_s).error().code, Error::Code::ReadOnly);
    QCOMPARE((*guest)->database().execute(u"DELETE FROM domain"_s).error().code, Error::Code::NoRights);
    QVERIFY(touch(*ledger, u"20"_s));
    QCOMPARE((*guest)->refresh().value_or(false), true);
    QCOMPARE((*guest)->settings().lights.warnOnce, 20);
}

void TestServer::aPasswordIsTakenFromOutsideAndNeverShown()
{
    if (!onServer())
        QSKIP("a file has no password");
    TestLedger ledger;
    const QString address = ledger.place().ledgerFor(u"guarded"_s);
    const auto refused = [&](const char* password) {
        qputenv("PGPASSWORD", password);
        const auto opened = Database::open(address);
        qunsetenv("PGPASSWORD");
        return opened ? Error{} : opened.error();
    };
    qputenv("PGPASSFILE", "/nowhere");
    QCOMPARE(refused("").code, Error::Code::LoginRefused);
    const Error wrong = refused("falsch");
    QCOMPARE(wrong.code, Error::Code::LoginRefused);
    QVERIFY2(!(errorText(wrong) + wrong.detail).contains(u"falsch"), qUtf8Printable(errorText(wrong)));
    QCOMPARE(refused("geheim"), Error{});
}

void TestServer::textIsComparedByItsBytes()
{
    TestLedger ledger;
    auto rows = select(ledger->database(), u"SELECT key FROM domain WHERE key IN ('ZS', 'ZL', 'BF') ORDER BY key"_s);
    QStringList keys;
    while (rows && rows->next())
        keys << rows->text(0);
    QCOMPARE(keys, (QStringList{u"BF"_s, u"ZL"_s, u"ZS"_s}));
    for (const QString& key : {u"é"_s, u"z"_s, u"a"_s, u"Z"_s, u"中"_s})
        QVERIFY(addRecord(*ledger, ledger.kind(u"domains"_s), {{u"key"_s, key}, {u"zh"_s, u"x"_s}}));
    auto sorted = select(ledger->database(), u"SELECT key FROM domain WHERE zh = 'x' ORDER BY key"_s);
    keys.clear();
    while (sorted && sorted->next())
        keys << sorted->text(0);
    QCOMPARE(keys, (QStringList{u"Z"_s, u"a"_s, u"z"_s, u"é"_s, u"中"_s}));
}

void TestServer::bytesAndTextComeBackAsTheyWere_data()
{
    QTest::addColumn<QVariant>("value");
    QTest::newRow("no bytes") << QVariant(QByteArray(""));
    QTest::newRow("a zero byte") << QVariant(QByteArray("a\0b", 3));
    QByteArray all;
    for (int i = 0; i < 256; ++i)
        all += static_cast<char>(i);
    QTest::newRow("every byte") << QVariant(all);
    QTest::newRow("empty text") << QVariant(u""_s);
    QTest::newRow("quotes and marks") << QVariant(u"it's \"?\" \\x41 $1 ; -- 中文 \U0001F3EE"_s);
    QTest::newRow("a great number") << QVariant(qint64{9'007'199'254'740'993});
    QTest::newRow("nothing") << QVariant();
}

void TestServer::bytesAndTextComeBackAsTheyWere()
{
    QFETCH(QVariant, value);
    TestLedger ledger;
    const bool bytes = value.typeId() == QMetaType::QByteArray;
    const QString column = bytes ? u"salt"_s : value.typeId() == QMetaType::LongLong ? u"position"_s : u"owner"_s;
    const QString sql = u"UPDATE change SET %1 = ? WHERE seq = 1 AND position = 1"_s.arg(column);
    QVERIFY(execute(ledger->database(), sql, {value}));
    auto rows = select(ledger->database(), u"SELECT %1 FROM change WHERE seq = 1 AND (position = 1 OR position > 100)"_s.arg(column));
    QVERIFY(rows && rows->next());
    QCOMPARE(rows->value(0), value);
    QCOMPARE(rows->isNull(0), !value.isValid());
}

QTEST_GUILESS_MAIN(TestServer)
#include "tst_server.moc"

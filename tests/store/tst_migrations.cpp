// SPDX-FileCopyrightText: PactLedger contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "store/migrator.h"
#include "store/statement.h"
#include "support/sampleledger.h"

#include <QDir>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace pact::domain;
using namespace pact::store;
using namespace pact::tests;

/// The tables of both engines, and the steps to them.
class TestMigrations : public QObject
{
    Q_OBJECT

private slots:
    void bothEnginesHaveTheSameSteps();
    void bothEnginesHaveTheSameColumns();
    void twoProgramsBringALedgerUpToDateOnce();
    void aStepThatFailsLeavesTheLedgerAsItWas();
};

namespace {

QStringList columns(Database& database, const QString& table)
{
    const bool server = database.server();
    auto rows = server ? select(database, u"SELECT column_name FROM information_schema.columns WHERE table_schema = 'pactledger' AND table_name = ? ORDER BY ordinal_position"_s, {table})
                       : select(database, u"SELECT name FROM pragma_table_info(?) ORDER BY cid"_s, {table});
    QStringList names;
    while (rows && rows->next())
        names << rows->text(0);
    return names;
}

Ledger::Options optionsWith(const QString& migrations)
{
    Ledger::Options options;
    options.author = u"tester"_s;
    options.migrations = migrations;
    return options;
}

}

void TestMigrations::bothEnginesHaveTheSameSteps()
{
    const QStringList steps = QDir(u":/migrations/sqlite"_s).entryList(QDir::Dirs, QDir::Name);
    QVERIFY(steps.contains(u"0001"_s));
    QCOMPARE(QDir(u":/migrations/postgres"_s).entryList(QDir::Dirs, QDir::Name), steps);
}

void TestMigrations::bothEnginesHaveTheSameColumns()
{
    if (!onServer())
        QSKIP("needs a server beside the file");
    const TestPlace file(u"a.pact"_s, Engine::File);
    const TestPlace server(u"a.pact"_s, Engine::Server);
    const auto onFile = Ledger::create(file.ledger(), optionsWith({}));
    const auto onTheServer = Ledger::create(server.ledger(), optionsWith({}));
    QVERIFY(onFile && onTheServer);
    QStringList tables{u"link"_s, u"change_set"_s, u"change"_s};
    for (const auto& kind : Catalogue::standard().kinds())
        tables << kind->table();
    for (const QString& table : tables) {
        const QStringList expected = columns((*onFile)->database(), table);
        QVERIFY2(expected.size() > 2, qUtf8Printable(table));
        QCOMPARE(columns((*onTheServer)->database(), table), expected);
    }
}

void TestMigrations::twoProgramsBringALedgerUpToDateOnce()
{
    const TestPlace place;
    QVERIFY(Ledger::create(place.ledger(), optionsWith({})));
    const QString extra = place.folder() + u"/extra"_s;
    writeMigration(extra, u"0100/010_toy.sql"_s, u"CREATE TABLE toy (id TEXT NOT NULL)"_s);
    QVERIFY(Ledger::open(place.ledger(), optionsWith(extra)));
    auto again = Ledger::open(place.ledger(), optionsWith(extra));
    QVERIFY(again.has_value());
    QCOMPARE(columns((*again)->database(), u"toy"_s), QStringList{u"id"_s});
    const auto older = Ledger::open(place.ledger(), optionsWith({}));
    QVERIFY(!older);
    QCOMPARE(older.error().code, Error::Code::NewerSchema);
}

void TestMigrations::aStepThatFailsLeavesTheLedgerAsItWas()
{
    const TestPlace place;
    QVERIFY(Ledger::create(place.ledger(), optionsWith({})));
    const QString extra = place.folder() + u"/extra"_s;
    writeMigration(extra, u"0100/010_toy.sql"_s, u"CREATE TABLE toy (id TEXT NOT NULL)"_s);
    writeMigration(extra, u"0100/020_wrong.sql"_s, u"CREATE TABLE toy (id TEXT NOT NULL)"_s);
    QVERIFY(!Ledger::open(place.ledger(), optionsWith(extra)));
    auto same = Ledger::open(place.ledger(), optionsWith({}));
    QVERIFY(same.has_value());
    QCOMPARE(columns((*same)->database(), u"toy"_s), QStringList());
}

QTEST_GUILESS_MAIN(TestMigrations)
#include "tst_migrations.moc"

// SPDX-FileCopyrightText: PactLedger contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "store/acts.h"
#include "store/attachments.h"
#include "store/backup.h"
#include "store/checker.h"
#include "store/historyrows.h"
#include "support/sampleledger.h"

#include <QDir>
#include <QFile>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace pact::domain;
using namespace pact::store;
using namespace pact::tests;

/// Backups of a ledger on a server, and ledgers on a server made of backups: copied row by row.
class TestServerBackup : public QObject
{
    Q_OBJECT

private slots:
    void initTestCase()
    {
        if (!onServer())
            QSKIP("a file is copied by its pages");
    }
    void theFileHoldsEveryRowOfTheServer();
    void theFileIsOfOneMoment();
    void anEarlierBackupIsReplacedAndNothingElse();
    void aCancelledBackupLeavesNothing();
    void alteredDataAreNotBackedUp();
    void theServerHoldsEveryRowOfTheFile();
    void restoringNeverWritesIntoALedger();
    void aBackupThatIsRefusedMakesNothing_data();
    void aBackupThatIsRefusedMakesNothing();
};

namespace {

QStringList filesIn(const QString& folder)
{
    return QDir(folder).entryList(QDir::AllEntries | QDir::Hidden | QDir::NoDotAndDotDot, QDir::Name);
}

Ledger::Options options()
{
    Ledger::Options given;
    given.clock = std::make_shared<SystemClock>(QDate(2018, 10, 10));
    given.author = u"tester"_s;
    return given;
}

/// Tables and their columns in the order of their keys, as a ledger file has them.
std::vector<std::pair<QString, QStringList>> tablesOf(Database& file)
{
    std::vector<std::pair<QString, QStringList>> tables;
    auto rows = select(file, u"SELECT t.name, c.name FROM pragma_table_list t, pragma_table_info(t.name) c WHERE t.schema = 'main' AND t.type = 'table' AND t.name NOT LIKE 'sqlite%' ORDER BY t.name, c.pk = 0, c.pk, c.cid"_s);
    while (rows && rows->next()) {
        if (tables.empty() || tables.back().first != rows->text(0))
            tables.push_back({rows->text(0), {}});
        tables.back().second << quoted(rows->text(1));
    }
    return tables;
}

/// Every row of every table with every column.
QByteArray everyRow(Database& database, const std::vector<std::pair<QString, QStringList>>& tables)
{
    QByteArray all;
    for (const auto& [table, columns] : tables) {
        auto rows = select(database, u"SELECT %1 FROM %2 ORDER BY %1"_s.arg(columns.join(u", "_s), quoted(table)));
        if (!rows)
            qFatal("%s: %s", qUtf8Printable(table), qUtf8Printable(rows.error().detail));
        while (rows->next()) {
            all += table.toUtf8();
            for (int i = 0; i < columns.size(); ++i) {
                const QVariant value = rows->value(i);
                all += rows->isNull(i) ? QByteArray("|-") : "|" + QByteArray(value.typeName()) + ':' + (value.typeId() == QMetaType::QByteArray ? value.toByteArray().toHex() : value.toString().toUtf8());
            }
            all += '\n';
        }
    }
    return all;
}

/// A ledger that has lived: the sample, evidence of several pieces, an edit and what was taken back.
void live(TestLedger& ledger)
{
    QFile evidence(ledger.folder() + u"/报告.bin"_s);
    if (!evidence.open(QIODevice::WriteOnly) || evidence.write(QByteArray(2'500'000, '\x7f')) < 0)
        qFatal("no evidence");
    evidence.close();
    const RecordId commitment = ledger.id(u"commitments"_s, u"KC-0504"_s);
    const bool done = attachFiles(*ledger, ledger.kind(u"commitments"_s), commitment, {evidence.fileName()}) && editRecord(*ledger, ledger.kind(u"commitments"_s), commitment, {{u"title"_s, u"新 '\"? 名"_s}})
        && changeSetting(*ledger, u"warn_once"_s, u"20"_s) && ledger->undo();
    if (!done)
        qFatal("the ledger did not live");
}

QString said(const Error& error)
{
    return error.args.join(u'|') + u' ' + error.detail;
}

}

void TestServerBackup::theFileHoldsEveryRowOfTheServer()
{
    TestLedger ledger(TestLedger::Content::Sample);
    live(ledger);
    const QTemporaryDir folder;
    const QString target = folder.filePath(u"b.pact"_s);
    qint64 last = 0;
    qint64 total = 0;
    const auto info = backUp(ledger->database(), ledger->catalogue(), target, {}, [&](qint64 done, qint64 of) {
        total = std::max(total, of);
        last = std::max(last, done);
        return true;
    });
    QVERIFY2(info.has_value(), info ? "" : qUtf8Printable(said(info.error())));
    QVERIFY(total > 200);
    QCOMPARE(last, total);
    QCOMPARE(filesIn(folder.path()), QStringList{u"b.pact"_s});
    QCOMPARE(QFile::permissions(target) & ~(QFile::ReadUser | QFile::WriteUser), QFile::ReadOwner | QFile::WriteOwner);
    QCOMPARE(info->head, chainHead(ledger->database())->hash);
    QCOMPARE(info->count(u"commitments"_s), 55);
    auto copy = Ledger::open(target, options());
    QVERIFY(copy.has_value());
    const auto tables = tablesOf((*copy)->database());
    QVERIFY(tables.size() > 12);
    QVERIFY(everyRow((*copy)->database(), tables) == everyRow(ledger->database(), tables));
    QVERIFY(checkLedger((*copy)->database(), (*copy)->catalogue())->empty());
    // It lives on by itself.
    QVERIFY((*copy)->undo());
    QVERIFY(checkLedger((*copy)->database(), (*copy)->catalogue())->empty());
}

void TestServerBackup::theFileIsOfOneMoment()
{
    TestLedger ledger(TestLedger::Content::Sample);
    const ChainHead before = *chainHead(ledger->database());
    auto other = Ledger::open(ledger->path(), options());
    bool written = false;
    const QTemporaryDir folder;
    const auto info = backUp(ledger->database(), ledger->catalogue(), folder.filePath(u"b.pact"_s), {}, [&](qint64, qint64) {
        if (!written)
            written = changeSetting(**other, u"warn_once"_s, u"20"_s).has_value();
        return true;
    });
    QVERIFY2(info.has_value(), info ? "" : qUtf8Printable(said(info.error())));
    QVERIFY(written);
    QCOMPARE(info->head, before.hash);
    QVERIFY(chainHead(ledger->database())->hash != before.hash);
}

void TestServerBackup::anEarlierBackupIsReplacedAndNothingElse()
{
    TestLedger ledger(TestLedger::Content::Sample);
    const QTemporaryDir folder;
    const QString target = folder.filePath(u"b.pact"_s);
    QVERIFY(Ledger::create(target, options()));
    QCOMPARE(backUp(ledger->database(), ledger->catalogue(), target).error().code, Error::Code::FileExists);
    QVERIFY(QFile::remove(target));
    QVERIFY(backUp(ledger->database(), ledger->catalogue(), target));
    QVERIFY(changeSetting(*ledger, u"warn_once"_s, u"20"_s));
    const auto second = backUp(ledger->database(), ledger->catalogue(), target);
    QVERIFY2(second.has_value(), second ? "" : qUtf8Printable(said(second.error())));
    QCOMPARE(second->head, chainHead(ledger->database())->hash);
}

void TestServerBackup::aCancelledBackupLeavesNothing()
{
    TestLedger ledger(TestLedger::Content::Sample);
    const QTemporaryDir folder;
    for (const int allowed : {0, 1, 2}) {
        int asked = 0;
        const auto info = backUp(ledger->database(), ledger->catalogue(), folder.filePath(u"b.pact"_s), {}, [&](qint64, qint64) { return asked++ < allowed; });
        QVERIFY(!info);
        QCOMPARE(info.error().code, Error::Code::Cancelled);
        QCOMPARE(asked, allowed + 1);
        QCOMPARE(filesIn(folder.path()), QStringList());
    }
    QVERIFY(changeSetting(*ledger, u"warn_once"_s, u"20"_s));
}

void TestServerBackup::alteredDataAreNotBackedUp()
{
    TestLedger ledger(TestLedger::Content::Sample);
    QVERIFY(ledger->database().execute(u"UPDATE commitment SET title = '改了' WHERE code = 'KC-0101'"_s));
    const QTemporaryDir folder;
    const auto info = backUp(ledger->database(), ledger->catalogue(), folder.filePath(u"b.pact"_s));
    QVERIFY(!info);
    QCOMPARE(info.error().code, Error::Code::BackupDamaged);
    QVERIFY2(info.error().args.value(1).contains(u"KC-0101"), qUtf8Printable(said(info.error())));
    QCOMPARE(filesIn(folder.path()), QStringList());
}

void TestServerBackup::theServerHoldsEveryRowOfTheFile()
{
    TestLedger ledger(TestLedger::Content::Sample);
    live(ledger);
    const QTemporaryDir folder;
    const QString backup = folder.filePath(u"b.pact"_s);
    QVERIFY(backUp(ledger->database(), ledger->catalogue(), backup));
    const TestPlace place;
    const auto info = restoreLedger(backup, place.ledger(), ledger->catalogue());
    QVERIFY2(info.has_value(), info ? "" : qUtf8Printable(said(info.error())));
    QCOMPARE(info->path, place.ledger());
    QCOMPARE(info->head, chainHead(ledger->database())->hash);
    auto file = Database::open(backup, Database::Access::ReadOnly);
    auto restored = Ledger::open(place.ledger(), options());
    QVERIFY(file && restored);
    const auto tables = tablesOf(**file);
    QVERIFY(everyRow((*restored)->database(), tables) == everyRow(**file, tables));
    // It lives on by itself: what is added finds a place of its own.
    QVERIFY(addRecord(**restored, ledger.kind(u"commitments"_s), {{u"code"_s, u"N-1"_s}, {u"title"_s, u"新"_s}}));
    QVERIFY((*restored)->undo());
    QVERIFY((*restored)->undo());
    QVERIFY(checkLedger((*restored)->database(), (*restored)->catalogue())->empty());
}

void TestServerBackup::restoringNeverWritesIntoALedger()
{
    TestLedger ledger;
    const QTemporaryDir folder;
    const QString backup = folder.filePath(u"b.pact"_s);
    QVERIFY(backUp(ledger->database(), ledger->catalogue(), backup));
    QVERIFY(changeSetting(*ledger, u"warn_once"_s, u"20"_s));
    const ChainHead before = *chainHead(ledger->database());
    const auto info = restoreLedger(backup, ledger->path(), ledger->catalogue());
    QVERIFY(!info);
    QCOMPARE(info.error().code, Error::Code::FileExists);
    QCOMPARE(*chainHead(ledger->database()), before);
}

void TestServerBackup::aBackupThatIsRefusedMakesNothing_data()
{
    QTest::addColumn<QString>("sql");
    QTest::addColumn<int>("allowed");
    QTest::addColumn<int>("code");
    QTest::newRow("a value altered") << u"UPDATE commitment SET title = '改了' WHERE code = 'KC-0101'"_s << 1'000'000 << static_cast<int>(Error::Code::BackupDamaged);
    QTest::newRow("a change altered") << u"UPDATE change SET body = '{}' WHERE seq = 5 AND position = 1"_s << 1'000'000 << static_cast<int>(Error::Code::BackupDamaged);
    QTest::newRow("cancelled at once") << QString() << 0 << static_cast<int>(Error::Code::Cancelled);
    QTest::newRow("cancelled while the rows are copied") << QString() << -2 << static_cast<int>(Error::Code::Cancelled);
    QTest::newRow("cancelled while the copy is checked") << QString() << -1 << static_cast<int>(Error::Code::Cancelled);
}

void TestServerBackup::aBackupThatIsRefusedMakesNothing()
{
    QFETCH(QString, sql);
    QFETCH(int, allowed);
    QFETCH(int, code);
    TestLedger ledger(TestLedger::Content::Sample);
    const QTemporaryDir folder;
    const QString backup = folder.filePath(u"b.pact"_s);
    QVERIFY(backUp(ledger->database(), ledger->catalogue(), backup));
    if (!sql.isEmpty()) {
        auto database = Database::open(backup);
        QVERIFY((*database)->execute(sql));
    }
    int asked = 0;
    const auto count = [&asked](qint64, qint64) { return ++asked > 0; };
    if (allowed < 0) {
        const TestPlace whole;
        QVERIFY(restoreLedger(backup, whole.ledger(), ledger->catalogue(), {}, count));
        allowed = allowed == -1 ? asked - 1 : asked / 2;
        asked = 0;
    }
    const TestPlace place;
    const auto info = restoreLedger(backup, place.ledger(), ledger->catalogue(), {}, [&](qint64, qint64) { return asked++ < allowed; });
    QVERIFY(!info);
    QCOMPARE(static_cast<int>(info.error().code), code);
    QCOMPARE(Ledger::open(place.ledger(), options()).error().code, Error::Code::NotALedger);
    QVERIFY(Ledger::create(place.ledger(), options()));
}

QTEST_GUILESS_MAIN(TestServerBackup)
#include "tst_serverbackup.moc"

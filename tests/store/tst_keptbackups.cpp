// SPDX-FileCopyrightText: PactLedger contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "store/acts.h"
#include "store/historyreader.h"
#include "store/keptbackups.h"
#include "support/sampleledger.h"
#include "support/testplace.h"

#include <QDir>
#include <QTest>
#include <sys/stat.h>

using namespace Qt::StringLiterals;
using namespace pact::domain;
using namespace pact::store;
using pact::tests::TestLedger;

class TestKeptBackups : public QObject
{
    Q_OBJECT

private slots:
    void initTestCase()
    {
        PACT_OF_FILES_ONLY();
    }
    void anImportIsPrecededByABackup();
    void whatChangesNothingMakesNone_data();
    void whatChangesNothingMakesNone();
    void onlyTheNewestAreKept();
    void theSettingSaysHowMany_data();
    void theSettingSaysHowMany();
    void withoutABackupNothingIsImported();
    void anEmptyLedgerNeedsNone();
    void olderTablesAreBackedUpBeforeTheyAreMigrated();
};

namespace {

const QString goodRow = u"code,title\nN-%1,新事项\n"_s;

QStringList kept(TestLedger& ledger)
{
    return QDir(KeptBackups(ledger->path()).folder()).entryList(QDir::Files | QDir::Hidden, QDir::Name);
}

void put(const QString& path, const QByteArray& content)
{
    QFile file(path);
    if (!file.open(QIODevice::WriteOnly) || file.write(content) != content.size())
        qFatal("cannot write %s", qUtf8Printable(path));
}

}

void TestKeptBackups::anImportIsPrecededByABackup()
{
    TestLedger ledger(TestLedger::Content::Sample);
    const QString before = ledger.dump();
    HistoryReader history(ledger->database(), ledger->catalogue());
    const QByteArray head = *history.head();
    QVERIFY(ledger.importText(u"commitments"_s, goodRow.arg(1)));
    const QString folder = KeptBackups(ledger->path()).folder();
    struct stat info = {};
    QVERIFY(::stat(qUtf8Printable(folder), &info) == 0 && (info.st_mode & 0777U) == 0700U);
    QCOMPARE(kept(ledger), QStringList{u"test-%1-%2-import.pact"_s.arg(QString::number(history.list({})->size() - 1).rightJustified(6, u'0'), QString::fromLatin1(head.toHex().first(12)))});
    const QString path = QDir(folder).filePath(kept(ledger).first());
    QVERIFY(::stat(qUtf8Printable(path), &info) == 0 && (info.st_mode & 0777U) == 0600U);
    auto copy = Ledger::open(path, {.author = u"tester"_s});
    QVERIFY(copy.has_value());
    QCOMPARE(*HistoryReader((*copy)->database(), (*copy)->catalogue()).head(), head);
    QVERIFY(ledger.dump() != before);
}

void TestKeptBackups::whatChangesNothingMakesNone_data()
{
    QTest::addColumn<QString>("csv");
    QTest::newRow("an unchanged row") << u"code,title\nKC-0504,吸引更多资本进入昆明\n"_s;
    QTest::newRow("a rejected row") << u"code,title,due\nN-1,新,2018-02-30\n"_s;
    QTest::newRow("no row at all") << u"code,title\n"_s;
}

void TestKeptBackups::whatChangesNothingMakesNone()
{
    QFETCH(QString, csv);
    TestLedger ledger(TestLedger::Content::Sample);
    (void)ledger.importText(u"commitments"_s, csv);
    QVERIFY(!QFileInfo::exists(KeptBackups(ledger->path()).folder()));
}

void TestKeptBackups::onlyTheNewestAreKept()
{
    TestLedger ledger(TestLedger::Content::Sample);
    QStringList all;
    for (int i = 0; i < 8; ++i) {
        QVERIFY(ledger.importText(u"commitments"_s, goodRow.arg(i)));
        for (const QString& name : kept(ledger)) {
            if (!all.contains(name))
                all << name;
        }
        // The clock of a file system may be coarse.
        for (qsizetype at = 0; at < all.size(); ++at) {
            QFile file(QDir(KeptBackups(ledger->path()).folder()).filePath(all[at]));
            if (file.open(QIODevice::ReadWrite))
                file.setFileTime(QDateTime(QDate(2018, 1, 1).addDays(at), QTime(1, 0)), QFileDevice::FileModificationTime);
        }
    }
    const QString mine = QDir(KeptBackups(ledger->path()).folder()).filePath(u"letter.txt"_s);
    put(mine, "dear");
    QVERIFY(ledger.importText(u"commitments"_s, goodRow.arg(9)));
    QCOMPARE(all.size(), 8);
    QCOMPARE(kept(ledger).size(), 5 + 1);
    for (const QString& name : all.last(4))
        QVERIFY2(kept(ledger).contains(name), qUtf8Printable(name));
    QVERIFY(QFileInfo::exists(mine));
}

void TestKeptBackups::theSettingSaysHowMany_data()
{
    QTest::addColumn<QString>("setting");
    QTest::addColumn<int>("count");
    QTest::newRow("two") << u"2"_s << 2;
    QTest::newRow("one") << u"1"_s << 1;
    QTest::newRow("none") << u"0"_s << 0;
    QTest::newRow("not said") << QString() << 4;
}

void TestKeptBackups::theSettingSaysHowMany()
{
    QFETCH(QString, setting);
    QFETCH(int, count);
    TestLedger ledger(TestLedger::Content::Sample);
    if (!setting.isEmpty())
        QVERIFY(changeSetting(*ledger, u"backup_keep"_s, setting));
    for (int i = 0; i < 4; ++i)
        QVERIFY(ledger.importText(u"commitments"_s, goodRow.arg(i)));
    QCOMPARE(kept(ledger).size(), count);
    QCOMPARE(changeSetting(*ledger, u"backup_keep"_s, u"1.5"_s).error().code, Error::Code::NotANumber);
}

void TestKeptBackups::withoutABackupNothingIsImported()
{
    TestLedger ledger(TestLedger::Content::Sample);
    const QString before = ledger.dump();
    const QString folder = KeptBackups(ledger->path()).folder();
    put(folder, "a file where the folder should be");
    const auto done = ledger.importText(u"commitments"_s, goodRow.arg(1));
    QVERIFY(!done);
    QCOMPARE(done.error().code, Error::Code::NoBackup);
    QCOMPARE(done.error().args.value(0), folder);
    QVERIFY(!done.error().args.value(1).isEmpty());
    QCOMPARE(ledger.dump(), before);
    QVERIFY(QFile::remove(folder));
    QVERIFY(ledger.importText(u"commitments"_s, goodRow.arg(1)));
}

void TestKeptBackups::anEmptyLedgerNeedsNone()
{
    TestLedger ledger;
    put(KeptBackups(ledger->path()).folder(), "no folder can be made");
    QVERIFY(ledger.importText(u"commitments"_s, goodRow.arg(1)));
    QCOMPARE(ledger.importText(u"commitments"_s, goodRow.arg(2)).error().code, Error::Code::NoBackup);
}

void TestKeptBackups::olderTablesAreBackedUpBeforeTheyAreMigrated()
{
    TestLedger ledger(TestLedger::Content::Sample);
    const QTemporaryDir steps;
    pact::tests::writeMigration(steps.path(), u"9000/010_extra.sql"_s, u"CREATE TABLE extra (x TEXT) STRICT"_s);
    const auto reopen = [&](Database::Access access) {
        return Ledger::open(ledger->path(), {.author = u"tester"_s, .migrations = steps.path(), .access = access});
    };
    put(KeptBackups(ledger->path()).folder(), "no folder can be made");
    for (const auto access : {Database::Access::ReadOnly, Database::Access::ReadWrite}) {
        const auto refused = reopen(access);
        QVERIFY(!refused);
        QCOMPARE(refused.error().code, Error::Code::NoBackup);
    }
    QVERIFY(QFile::remove(KeptBackups(ledger->path()).folder()));
    QVERIFY(reopen(Database::Access::ReadWrite));
    QCOMPARE(kept(ledger).size(), 1);
    QVERIFY(kept(ledger).first().endsWith(u"-format.pact"));
    QVERIFY(reopen(Database::Access::ReadWrite));
    QCOMPARE(kept(ledger).size(), 1);
    // The copy is of the earlier version: this program alone can open it.
    QVERIFY(Ledger::open(QDir(KeptBackups(ledger->path()).folder()).filePath(kept(ledger).first()), {.author = u"tester"_s}));
    QCOMPARE(Ledger::open(ledger->path(), {.author = u"tester"_s}).error().code, Error::Code::NewerSchema);
}

QTEST_GUILESS_MAIN(TestKeptBackups)
#include "tst_keptbackups.moc"

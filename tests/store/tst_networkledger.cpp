// SPDX-FileCopyrightText: PactLedger contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/errortext.h"
#include "store/acts.h"
#include "store/backup.h"
#include "store/checker.h"
#include "store/statement.h"
#include "support/sampleledger.h"

#include <QDir>
#include <QElapsedTimer>
#include <QFile>
#include <QJsonDocument>
#include <QJsonObject>
#include <QSysInfo>
#include <QTest>
#include <sys/stat.h>
#include <sys/wait.h>
#include <unistd.h>

using namespace Qt::StringLiterals;
using namespace pact::domain;
using namespace pact::store;
using namespace pact::tests;

/// Ledger files in a folder that other computers reach as well: one of ours that counts as such.
class TestNetworkLedger : public QObject
{
    Q_OBJECT

private slots:
    void initTestCase();
    void init();
    void cleanup();
    void oneWriterSaysWhoItIs();
    void writersOfOneProcessShareTheRight();
    void anotherWriterLeavesReading_data();
    void anotherWriterLeavesReading();
    void aRightThatWasLeftBehindIsTakenOver_data();
    void aRightThatWasLeftBehindIsTakenOver();
    void onlyTheOwnRightIsGivenUp();
    void aLogIsFoldedIn_data();
    void aLogIsFoldedIn();
    void aLogOfAnotherWriterIsLeftAlone();
    void aJournalThatWasLeftIsRolledBackForReaders();
    void backOnALocalDiskItHasALogAgain();
    void backupsGoThereAndComeFromThere();
    void twentyThousandRowsComeAndGo();

private:
    QString path(const QString& name = u"office.pact"_s) const
    {
        return m_net->filePath(name);
    }
    QStringList files() const
    {
        return QDir(m_net->path()).entryList(QDir::AllEntries | QDir::Hidden | QDir::NoDotAndDotDot, QDir::Name);
    }

    std::unique_ptr<QTemporaryDir> m_net;
};

namespace {

Ledger::Options options(Database::Access access = Database::Access::ReadWrite)
{
    Ledger::Options given;
    given.clock = std::make_shared<SystemClock>(QDate(2018, 10, 10));
    given.author = u"tester"_s;
    given.access = access;
    return given;
}

bool touch(Ledger& ledger, const QString& text)
{
    return changeSetting(ledger, u"warn_once"_s, text).has_value();
}

QByteArray bytesOf(const QString& path)
{
    QFile file(path);
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

void write(const QString& path, const QByteArray& bytes)
{
    QFile file(path);
    if (!file.open(QIODevice::WriteOnly) || file.write(bytes) != bytes.size())
        qFatal("cannot write %s", qUtf8Printable(path));
}

/// 2: through a log, 1: through a journal.
int formOf(const QString& path)
{
    return bytesOf(path).at(18);
}

QByteArray right(const QString& user, const QString& host, const QDateTime& since, qint64 process, qint64 started)
{
    return QJsonDocument(QJsonObject{{u"user"_s, user}, {u"host"_s, host}, {u"since"_s, since.toUTC().toString(Qt::ISODate)}, {u"process"_s, process}, {u"started"_s, started}}).toJson();
}

QByteArray othersRight()
{
    return right(u"李敏"_s, u"B203"_s, QDateTime(QDate(2026, 11, 24), QTime(9, 12)), 12, 34);
}

qint64 startOf(pid_t process)
{
    const QByteArray status = bytesOf(u"/proc/%1/stat"_s.arg(process));
    return status.mid(status.lastIndexOf(')') + 2).split(' ').value(19).toLongLong();
}

/// The number of a process that has ended.
pid_t endedProcess()
{
    const pid_t child = ::fork();
    if (child == 0)
        ::_exit(0);
    ::waitpid(child, nullptr, 0);
    return child;
}

/// A ledger at `to` as a program leaves it that is killed: what it wrote last lies in the log only.
void leaveWithLog(const QString& to)
{
    const QTemporaryDir local;
    const QString from = local.filePath(u"local.pact"_s);
    const auto ledger = Ledger::create(from, options());
    if (!ledger || !touch(**ledger, u"17"_s) || QFileInfo(from + u"-wal"_s).size() == 0)
        qFatal("no log");
    for (const QString& ending : {u""_s, u"-wal"_s})
        write(to + ending, bytesOf(from + ending));
}

}

void TestNetworkLedger::initTestCase()
{
    PACT_OF_FILES_ONLY();
}

void TestNetworkLedger::init()
{
    m_net = std::make_unique<QTemporaryDir>();
    qputenv("PACTLEDGER_NETWORK_FOLDERS", "/nowhere:" + m_net->path().toUtf8());
}

void TestNetworkLedger::cleanup()
{
    qunsetenv("PACTLEDGER_NETWORK_FOLDERS");
    m_net.reset();
}

void TestNetworkLedger::oneWriterSaysWhoItIs()
{
    const mode_t before = ::umask(0);
    auto ledger = Ledger::create(path(), options());
    ::umask(before);
    QVERIFY(ledger.has_value());
    QVERIFY(touch(**ledger, u"20"_s));
    QCOMPARE(files(), (QStringList{u"office.pact"_s, u"office.pact-lock"_s}));
    const QJsonObject owner = QJsonDocument::fromJson(bytesOf(path(u"office.pact-lock"_s))).object();
    QCOMPARE(owner.value(u"host"_s).toString(), QSysInfo::machineHostName());
    QCOMPARE(owner.value(u"process"_s).toInteger(), ::getpid());
    QVERIFY(!owner.value(u"user"_s).toString().isEmpty());
    QVERIFY(std::abs(QDateTime::fromString(owner.value(u"since"_s).toString(), Qt::ISODate).secsTo(QDateTime::currentDateTimeUtc())) < 60);
    struct stat info = {};
    QCOMPARE(::stat(qUtf8Printable(path(u"office.pact-lock"_s)), &info), 0);
    QCOMPARE(info.st_mode & 0777U, 0600U);
    QCOMPARE(formOf(path()), 1);
    ledger->reset();
    QCOMPARE(files(), QStringList{u"office.pact"_s});
    // Who only reads takes nothing.
    const auto reader = Ledger::open(path(), options(Database::Access::ReadOnly));
    QVERIFY(reader.has_value());
    QCOMPARE((*reader)->settings().lights.warnOnce, 20);
    QCOMPARE(files(), QStringList{u"office.pact"_s});
}

void TestNetworkLedger::writersOfOneProcessShareTheRight()
{
    auto first = Ledger::create(path(), options());
    auto second = Ledger::open(path(), options());
    QVERIFY(first && second);
    QVERIFY(touch(**first, u"20"_s));
    QVERIFY(touch(**second, u"21"_s));
    QCOMPARE((*first)->refresh().value_or(false), true);
    QCOMPARE((*first)->settings().lights.warnOnce, 21);
    first->reset();
    QVERIFY(files().contains(u"office.pact-lock"_s));
    QVERIFY(touch(**second, u"22"_s));
    second->reset();
    QCOMPARE(files(), QStringList{u"office.pact"_s});
}

void TestNetworkLedger::anotherWriterLeavesReading_data()
{
    const QDateTime now = QDateTime::currentDateTime();
    QTest::addColumn<QByteArray>("content");
    QTest::addColumn<QStringList>("names");
    QTest::newRow("since another day") << othersRight() << QStringList{u"李敏"_s, u"B203"_s, u"2026-11-24 09:12"_s};
    QTest::newRow("since today") << right(u"李敏"_s, u"B203"_s, now, 12, 34) << QStringList{u"李敏"_s, u"B203"_s, now.toString(u"HH:mm"_s)};
    QTest::newRow("that cannot be read") << QByteArray("?") << QStringList{u"somebody"_s};
    QTest::newRow("not written yet") << QByteArray() << QStringList{u"somebody"_s};
}

void TestNetworkLedger::anotherWriterLeavesReading()
{
    QFETCH(QByteArray, content);
    QFETCH(QStringList, names);
    {
        const auto ledger = Ledger::create(path(), options());
        QVERIFY(ledger && touch(**ledger, u"20"_s));
    }
    const QByteArray before = bytesOf(path());
    write(path(u"office.pact-lock"_s), content);
    {
        auto ledger = Ledger::open(path(), options());
        QVERIFY(ledger.has_value());
        QVERIFY((*ledger)->isReadOnly());
        QCOMPARE((*ledger)->settings().lights.warnOnce, 20);
        const auto refused = changeSetting(**ledger, u"warn_once"_s, u"30"_s);
        QVERIFY(!refused);
        QCOMPARE(refused.error().code, Error::Code::OpenElsewhere);
        QCOMPARE(refused.error(), (*ledger)->database().whyReadOnly());
        for (const QString& name : names)
            QVERIFY2(errorText(refused.error()).contains(name), qUtf8Printable(errorText(refused.error())));
        QVERIFY(errorText(refused.error()).contains(path(u"office.pact-lock"_s)));
        QCOMPARE((*ledger)->database().execute(u"DELETE FROM domain"_s).error().code, Error::Code::ReadOnly);
    }
    QCOMPARE(bytesOf(path()), before);
    QCOMPARE(bytesOf(path(u"office.pact-lock"_s)), content);
    QVERIFY(QFile::remove(path(u"office.pact-lock"_s)));
    const auto free = Ledger::open(path(), options());
    QVERIFY(free && touch(**free, u"30"_s));
}

void TestNetworkLedger::aRightThatWasLeftBehindIsTakenOver_data()
{
    const QDateTime then(QDate(2018, 1, 1), QTime(8, 0));
    const QString here = QSysInfo::machineHostName();
    QTest::addColumn<QByteArray>("content");
    QTest::addColumn<bool>("taken");
    QTest::newRow("by a process that has ended") << right(u"x"_s, here, then, endedProcess(), 1) << true;
    QTest::newRow("its number is another process's now") << right(u"x"_s, here, then, ::getppid(), startOf(::getppid()) + 1) << true;
    QTest::newRow("its number is ours now") << right(u"x"_s, here, then, ::getpid(), startOf(::getpid()) + 1) << true;
    QTest::newRow("by a process that goes on") << right(u"x"_s, here, then, ::getppid(), startOf(::getppid())) << false;
    QTest::newRow("by a computer that may go on") << right(u"x"_s, u"B203"_s, then, endedProcess(), 1) << false;
}

void TestNetworkLedger::aRightThatWasLeftBehindIsTakenOver()
{
    QFETCH(QByteArray, content);
    QFETCH(bool, taken);
    QVERIFY(Ledger::create(path(), options()));
    write(path(u"office.pact-lock"_s), content);
    {
        const auto ledger = Ledger::open(path(), options());
        QVERIFY(ledger.has_value());
        QCOMPARE(touch(**ledger, u"20"_s), taken);
        QCOMPARE(bytesOf(path(u"office.pact-lock"_s)) == content, !taken);
        QCOMPARE(files().size(), 2);
    }
    QCOMPARE(files().contains(u"office.pact-lock"_s), !taken);
}

void TestNetworkLedger::onlyTheOwnRightIsGivenUp()
{
    auto ledger = Ledger::create(path(), options());
    QVERIFY(QFile::remove(path(u"office.pact-lock"_s)));
    write(path(u"office.pact-lock"_s), othersRight());
    ledger->reset();
    QCOMPARE(bytesOf(path(u"office.pact-lock"_s)), othersRight());
}

void TestNetworkLedger::aLogIsFoldedIn_data()
{
    QTest::addColumn<int>("access");
    QTest::newRow("by who writes") << static_cast<int>(Database::Access::ReadWrite);
    QTest::newRow("by who only wants to read") << static_cast<int>(Database::Access::ReadOnly);
}

void TestNetworkLedger::aLogIsFoldedIn()
{
    QFETCH(int, access);
    leaveWithLog(path());
    QCOMPARE(formOf(path()), 2);
    {
        const auto ledger = Ledger::open(path(), options(static_cast<Database::Access>(access)));
        QVERIFY(ledger.has_value());
        QCOMPARE((*ledger)->settings().lights.warnOnce, 17);
        QVERIFY(!files().contains(u"office.pact-wal"_s) && !files().contains(u"office.pact-shm"_s));
        QVERIFY(checkLedger((*ledger)->database(), (*ledger)->catalogue())->empty());
    }
    QCOMPARE(formOf(path()), 1);
    QCOMPARE(files(), QStringList{u"office.pact"_s});
}

void TestNetworkLedger::aLogOfAnotherWriterIsLeftAlone()
{
    leaveWithLog(path());
    write(path(u"office.pact-lock"_s), othersRight());
    const QByteArray before = bytesOf(path());
    const auto ledger = Ledger::open(path(), options(Database::Access::ReadOnly));
    QVERIFY(!ledger);
    QCOMPARE(ledger.error().code, Error::Code::OpenElsewhere);
    QCOMPARE(Ledger::open(path(), options()).error().code, Error::Code::OpenElsewhere);
    QCOMPARE(bytesOf(path()), before);
    QCOMPARE(files(), (QStringList{u"office.pact"_s, u"office.pact-lock"_s, u"office.pact-wal"_s}));
}

void TestNetworkLedger::aJournalThatWasLeftIsRolledBackForReaders()
{
    QByteArray half;
    QByteArray journal;
    {
        const auto ledger = Ledger::create(path(), options());
        QVERIFY(ledger && touch(**ledger, u"20"_s));
        // A change so great that half of it is in the file before its end.
        Database& database = (*ledger)->database();
        QVERIFY(database.execute(u"PRAGMA cache_spill = ON"_s) && database.execute(u"PRAGMA cache_size = 5"_s));
        QVERIFY(database.execute(u"BEGIN IMMEDIATE"_s));
        QVERIFY(database.execute(u"UPDATE setting SET value = '99'"_s));
        QVERIFY(database.execute(u"UPDATE change SET salt = zeroblob(100000)"_s));
        half = bytesOf(path());
        journal = bytesOf(path(u"office.pact-journal"_s));
        QVERIFY(!journal.isEmpty());
        QVERIFY(database.execute(u"ROLLBACK"_s));
    }
    write(path(), half);
    write(path(u"office.pact-journal"_s), journal);
    const auto reader = Ledger::open(path(), options(Database::Access::ReadOnly));
    QVERIFY(reader.has_value());
    QCOMPARE((*reader)->settings().lights.warnOnce, 20);
    QVERIFY(checkLedger((*reader)->database(), (*reader)->catalogue())->empty());
    QCOMPARE(files(), QStringList{u"office.pact"_s});
}

void TestNetworkLedger::backOnALocalDiskItHasALogAgain()
{
    {
        const auto ledger = Ledger::create(path(), options());
        QVERIFY(ledger && touch(**ledger, u"20"_s));
    }
    const QTemporaryDir local;
    const QString copy = local.filePath(u"office.pact"_s);
    QVERIFY(QFile::copy(path(), copy));
    QCOMPARE(formOf(copy), 1);
    {
        const auto ledger = Ledger::open(copy, options());
        QVERIFY(ledger && touch(**ledger, u"21"_s));
    }
    QCOMPARE(formOf(copy), 2);
}

void TestNetworkLedger::backupsGoThereAndComeFromThere()
{
    TestLedger ledger(TestLedger::Content::Sample);
    QVERIFY(backUp(ledger->database(), ledger->catalogue(), path(u"b.pact"_s)));
    QCOMPARE(formOf(path(u"b.pact"_s)), 1);
    QCOMPARE(files(), QStringList{u"b.pact"_s});
    QVERIFY(touch(*ledger, u"20"_s));
    QVERIFY(backUp(ledger->database(), ledger->catalogue(), path(u"b.pact"_s)));
    QVERIFY(restoreLedger(path(u"b.pact"_s), path(), ledger->catalogue()));
    QCOMPARE(files(), (QStringList{u"b.pact"_s, u"office.pact"_s}));
    // A backup that somebody has open is not replaced.
    write(path(u"b.pact-lock"_s), othersRight());
    QCOMPARE(backUp(ledger->database(), ledger->catalogue(), path(u"b.pact"_s)).error().code, Error::Code::FileExists);
}

void TestNetworkLedger::twentyThousandRowsComeAndGo()
{
    constexpr qint64 rows = 20'000;
    qputenv("PACTLEDGER_NETWORK_FOLDERS", QDir::tempPath().toUtf8());
    TestLedger ledger(TestLedger::Content::Sample);
    QCOMPARE(formOf(ledger->path()), 1);
    const QString before = ledger.dump();
    QString csv = u"code,title,lead_unit\n"_s;
    for (qint64 i = 0; i < rows; ++i)
        csv += u"N-%1,事项 %1,单位%2\n"_s.arg(i).arg(i % 3);
    QElapsedTimer taken;
    taken.start();
    const auto imported = ledger.importText(u"commitments"_s, csv);
    QVERIFY2(imported.has_value(), imported ? "" : qUtf8Printable(imported.error().args.join(u'|')));
    QCOMPARE(*imported, rows);
    QVERIFY(checkLedger(ledger->database(), ledger->catalogue(), CheckScope::History)->empty());
    QVERIFY(ledger->undo());
    // Seconds, as anywhere; a writer that waits for its own reader at every turn takes minutes.
    QVERIFY2(taken.elapsed() < 100'000, qPrintable(QString::number(taken.elapsed())));
    QCOMPARE(ledger.dump(), before);
    QVERIFY(checkLedger(ledger->database(), ledger->catalogue(), CheckScope::History)->empty());
    const QStringList left = QDir(ledger.folder()).entryList({u"*-wal"_s, u"*-shm"_s, u"*-journal"_s}, QDir::Files);
    QCOMPARE(left, QStringList());
}

QTEST_GUILESS_MAIN(TestNetworkLedger)
#include "tst_networkledger.moc"

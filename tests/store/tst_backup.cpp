// SPDX-FileCopyrightText: PactLedger contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "store/acts.h"
#include "store/backup.h"
#include "store/checker.h"
#include "store/historyreader.h"
#include "support/sampleledger.h"
#include "support/testplace.h"

#include <QDir>
#include <QTest>
#include <atomic>
#include <fcntl.h>
#include <sys/stat.h>
#include <sys/wait.h>
#include <thread>
#include <unistd.h>

using namespace Qt::StringLiterals;
using namespace pact::domain;
using namespace pact::store;
using pact::tests::TestLedger;

class TestBackup : public QObject
{
    Q_OBJECT

private slots:
    void initTestCase()
    {
        PACT_OF_FILES_ONLY();
    }
    void theCopyHoldsEverythingAndIsForItsOwnerOnly();
    void theCopyIsOfOneMomentWhileOthersWrite();
    void anUnfitTargetIsRefused_data();
    void anUnfitTargetIsRefused();
    void anEarlierBackupIsReplaced();
    void aCancelledCopyLeavesNothing();
    void aRestoredLedgerIsTheSame();
    void restoringNeverWritesOverAFile_data();
    void restoringNeverWritesOverAFile();
    void aDamagedBackupIsRefused_data();
    void aDamagedBackupIsRefused();
    void whatAnEndedRunLeftIsCleared();
    void lookingIntoALedgerKeepsItsLocks();
};

namespace {

QStringList filesIn(const QString& folder)
{
    return QDir(folder).entryList(QDir::AllEntries | QDir::Hidden | QDir::NoDotAndDotDot, QDir::Name);
}

QByteArray bytesOf(const QString& path)
{
    QFile file(path);
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

/// Every record and the hash of every change.
QString stateOf(Ledger& ledger)
{
    QString text;
    RecordReader reader(ledger.database(), ledger.catalogue(), ledger.settings().lights);
    for (const auto& kind : ledger.catalogue().kinds()) {
        auto read = reader.each({.kind = kind.get(), .day = QDate(2018, 10, 10)}, [&](const ReadRow& row) -> Result<bool> {
            for (int i = 0; i < kind->fieldCount(); ++i) {
                const Value& value = row.record.value(i);
                text += value.isNull() ? u"-"_s : value.text() + value.date().toString(Qt::ISODate);
                for (const Ref& ref : value.refs())
                    text += ref.label;
            }
            text += row.record.id().toString() + u'\n';
            return true;
        });
        if (!read)
            return read.error().detail;
    }
    const auto history = HistoryReader(ledger.database(), ledger.catalogue()).list({});
    for (const ChangeInfo& info : *history)
        text += info.id.toString() + QString::fromLatin1(info.hash.toHex()) + QString::number(info.stands) + u'\n';
    return text;
}

Result<std::unique_ptr<Ledger>> opened(const QString& path)
{
    Ledger::Options options;
    options.clock = std::make_shared<SystemClock>(QDate(2018, 10, 10));
    options.author = u"tester"_s;
    return Ledger::open(path, options);
}

unsigned modeOf(const QString& path)
{
    struct stat info = {};
    return ::stat(qUtf8Printable(path), &info) == 0 ? info.st_mode & 0777U : 0U;
}

}

void TestBackup::theCopyHoldsEverythingAndIsForItsOwnerOnly()
{
    TestLedger ledger(TestLedger::Content::Sample);
    const QTemporaryDir folder;
    const QString target = folder.filePath(u"b.pact"_s);
    const mode_t before = ::umask(0);
    const auto info = backUp(ledger->database(), ledger->catalogue(), target);
    ::umask(before);
    QVERIFY2(info.has_value(), info ? "" : qUtf8Printable(info.error().args.join(u'|') + info.error().detail));
    QCOMPARE(modeOf(target), 0600U);
    QCOMPARE(filesIn(folder.path()), QStringList{u"b.pact"_s});
    HistoryReader history(ledger->database(), ledger->catalogue());
    QCOMPARE(info->head, *history.head());
    QCOMPARE(info->sequence, qint64(history.list({})->size()));
    QCOMPARE(info->count(u"commitments"_s), 55);
    QCOMPARE(info->bytes, QFileInfo(target).size());
    const auto copy = opened(target);
    QVERIFY(copy.has_value());
    QCOMPARE(stateOf(**copy), stateOf(*ledger));
}

void TestBackup::theCopyIsOfOneMomentWhileOthersWrite()
{
    TestLedger ledger(TestLedger::Content::Sample);
    const QString path = ledger->path();
    std::atomic_int written = 0;
    std::jthread writer([&](const std::stop_token& stop) {
        auto other = opened(path);
        for (int i = 0; other && !stop.stop_requested(); ++i) {
            RecordReader reader((*other)->database(), (*other)->catalogue(), (*other)->settings().lights);
            const Kind& kind = (*other)->catalogue().kind(u"commitments"_s);
            const auto row = reader.byCode(kind, i % 2 ? u"KC-0504"_s : u"KC-0301"_s, (*other)->today());
            if (row && editRecord(**other, kind, row->record.id(), {{u"next_step"_s, QString::number(i)}}))
                ++written;
        }
    });
    const QTemporaryDir folder;
    QTRY_VERIFY(written > 2);
    for (int i = 0; i < 5; ++i) {
        auto database = Database::open(path, Database::Access::ReadOnly);
        const QString target = folder.filePath(u"%1.pact"_s.arg(i));
        const auto info = backUp(**database, ledger->catalogue(), target);
        QVERIFY(info.has_value());
        auto copy = Database::open(target, Database::Access::ReadOnly);
        const auto problems = checkLedger(**copy, ledger->catalogue());
        QVERIFY(problems.has_value());
        QVERIFY2(problems->empty(), problems->empty() ? "" : qUtf8Printable(problemText(problems->front())));
    }
    const int during = written;
    writer.request_stop();
    writer.join();
    QVERIFY(during > 2);
    QVERIFY(checkLedger(ledger->database(), ledger->catalogue())->empty());
}

void TestBackup::anUnfitTargetIsRefused_data()
{
    QTest::addColumn<QString>("name");
    QTest::addColumn<int>("code");
    const auto row = [](const char* title, const QString& name, Error::Code code) { QTest::newRow(title) << name << static_cast<int>(code); };
    row("the ledger itself", u"test.pact"_s, Error::Code::OutputIsLedger);
    row("a link to the ledger", u"link.pact"_s, Error::Code::OutputIsLedger);
    row("another name of the ledger", u"hard.pact"_s, Error::Code::OutputIsLedger);
    row("the ledger's log", u"test.pact-wal"_s, Error::Code::OutputIsLedger);
    row("what would become the ledger's journal", u"test.pact-journal"_s, Error::Code::OutputIsLedger);
    row("a file of another kind", u"letter.txt"_s, Error::Code::FileExists);
    row("another ledger", u"other.pact"_s, Error::Code::FileExists);
    row("a folder", u"folder"_s, Error::Code::FileExists);
    row("a link that leads nowhere", u"loose.pact"_s, Error::Code::FileExists);
    row("a folder that is not there", u"missing/b.pact"_s, Error::Code::Io);
}

void TestBackup::anUnfitTargetIsRefused()
{
    QFETCH(QString, name);
    QFETCH(int, code);
    TestLedger ledger;
    const QDir folder(ledger.folder());
    QVERIFY(QFile::link(ledger->path(), folder.filePath(u"link.pact"_s)));
    QVERIFY(QFile::link(folder.filePath(u"nowhere"_s), folder.filePath(u"loose.pact"_s)));
    QCOMPARE(::link(qUtf8Printable(ledger->path()), qUtf8Printable(folder.filePath(u"hard.pact"_s))), 0);
    QVERIFY(folder.mkdir(u"folder"_s));
    QFile letter(folder.filePath(u"letter.txt"_s));
    QVERIFY(letter.open(QIODevice::WriteOnly) && letter.write("dear") == 4);
    letter.close();
    QVERIFY(Ledger::create(folder.filePath(u"other.pact"_s), {.author = u"x"_s}));
    const QStringList before = filesIn(ledger.folder());
    const QString target = folder.filePath(name);
    const QByteArray content = name.startsWith(u"test") ? QByteArray() : bytesOf(target);
    const auto info = backUp(ledger->database(), ledger->catalogue(), target);
    QVERIFY(!info);
    QCOMPARE(static_cast<int>(info.error().code), code);
    QCOMPARE(filesIn(ledger.folder()), before);
    if (!name.startsWith(u"test"))
        QCOMPARE(bytesOf(target), content);
    QVERIFY(checkLedger(ledger->database(), ledger->catalogue())->empty());
}

void TestBackup::anEarlierBackupIsReplaced()
{
    TestLedger ledger(TestLedger::Content::Sample);
    const QTemporaryDir folder;
    const QString target = folder.filePath(u"b.pact"_s);
    const auto first = backUp(ledger->database(), ledger->catalogue(), target);
    QVERIFY(first.has_value());
    QVERIFY(editRecord(*ledger, ledger.kind(u"commitments"_s), ledger.id(u"commitments"_s, u"KC-0504"_s), {{u"title"_s, u"新"_s}}));
    const auto second = backUp(ledger->database(), ledger->catalogue(), target);
    QVERIFY2(second.has_value(), second ? "" : qUtf8Printable(second.error().args.join(u'|')));
    QCOMPARE(second->sequence, first->sequence + 1);
    // One that has gone its own way since is somebody's ledger.
    {
        const auto lived = opened(target);
        QVERIFY(lived && (*lived)->undo());
    }
    QCOMPARE(backUp(ledger->database(), ledger->catalogue(), target).error().code, Error::Code::FileExists);
}

void TestBackup::aCancelledCopyLeavesNothing()
{
    TestLedger ledger(TestLedger::Content::Sample);
    const QTemporaryDir folder;
    int asked = 0;
    const auto never = [&asked](qint64, qint64) {
        ++asked;
        return false;
    };
    const auto info = backUp(ledger->database(), ledger->catalogue(), folder.filePath(u"b.pact"_s), {}, never);
    QVERIFY(!info);
    QCOMPARE(info.error().code, Error::Code::Cancelled);
    QCOMPARE(asked, 1);
    QCOMPARE(filesIn(folder.path()), QStringList());
    const auto again = restoreLedger(ledger->path(), folder.filePath(u"r.pact"_s), ledger->catalogue(), {}, never);
    QCOMPARE(again.error().code, Error::Code::Cancelled);
    QCOMPARE(filesIn(folder.path()), QStringList());
}

void TestBackup::aRestoredLedgerIsTheSame()
{
    TestLedger ledger(TestLedger::Content::Sample);
    QVERIFY(changeSetting(*ledger, u"warn_once"_s, u"20"_s));
    QVERIFY(editRecord(*ledger, ledger.kind(u"commitments"_s), ledger.id(u"commitments"_s, u"KC-0504"_s), {{u"title"_s, u"新"_s}}));
    QVERIFY(ledger->undo());
    const QTemporaryDir folder;
    const QString backup = folder.filePath(u"b.pact"_s);
    const QString target = folder.filePath(u"r.pact"_s);
    QVERIFY(backUp(ledger->database(), ledger->catalogue(), backup));
    const QByteArray before = bytesOf(backup);
    const auto info = restoreLedger(backup, target, ledger->catalogue());
    QVERIFY2(info.has_value(), info ? "" : qUtf8Printable(info.error().args.join(u'|')));
    QCOMPARE(bytesOf(backup), before);
    QCOMPARE(modeOf(target), 0600U);
    QCOMPARE(filesIn(folder.path()), (QStringList{u"b.pact"_s, u"r.pact"_s}));
    const auto restored = opened(target);
    QVERIFY(restored.has_value());
    QCOMPARE(stateOf(**restored), stateOf(*ledger));
    // It lives on by itself.
    QVERIFY((*restored)->redo());
    QVERIFY(stateOf(**restored) != stateOf(*ledger));
}

void TestBackup::restoringNeverWritesOverAFile_data()
{
    QTest::addColumn<QString>("name");
    QTest::newRow("a ledger") << u"test.pact"_s;
    QTest::newRow("a file") << u"letter.txt"_s;
    QTest::newRow("a link") << u"link.pact"_s;
    QTest::newRow("a link that leads nowhere") << u"loose.pact"_s;
    QTest::newRow("beside the log of a ledger that is gone") << u"gone.pact"_s;
}

void TestBackup::restoringNeverWritesOverAFile()
{
    QFETCH(QString, name);
    TestLedger ledger;
    const QDir folder(ledger.folder());
    const QString backup = folder.filePath(u"b.pact"_s);
    QVERIFY(backUp(ledger->database(), ledger->catalogue(), backup));
    QVERIFY(QFile::link(ledger->path(), folder.filePath(u"link.pact"_s)));
    QVERIFY(QFile::link(folder.filePath(u"nowhere"_s), folder.filePath(u"loose.pact"_s)));
    for (const QString& made : {u"letter.txt"_s, u"gone.pact-wal"_s}) {
        QFile file(folder.filePath(made));
        QVERIFY(file.open(QIODevice::WriteOnly) && file.write("dear") == 4);
    }
    const QStringList before = filesIn(ledger.folder());
    const auto info = restoreLedger(backup, folder.filePath(name), ledger->catalogue());
    QVERIFY(!info);
    QCOMPARE(info.error().code, Error::Code::FileExists);
    QCOMPARE(filesIn(ledger.folder()), before);
}

void TestBackup::aDamagedBackupIsRefused_data()
{
    QTest::addColumn<QString>("sql");
    QTest::newRow("a value altered") << u"UPDATE commitment SET title = '改了' WHERE code = 'KC-0101'"_s;
    QTest::newRow("a record taken away") << u"DELETE FROM report WHERE rid = 1"_s;
    QTest::newRow("a change altered") << u"UPDATE change SET body = '{}' WHERE seq = 5 AND position = 1"_s;
    QTest::newRow("a foreign trigger") << u"CREATE TRIGGER evil AFTER INSERT ON report BEGIN SELECT 1; END"_s;
}

void TestBackup::aDamagedBackupIsRefused()
{
    QFETCH(QString, sql);
    TestLedger ledger(TestLedger::Content::Sample);
    const QTemporaryDir folder;
    const QString backup = folder.filePath(u"b.pact"_s);
    QVERIFY(backUp(ledger->database(), ledger->catalogue(), backup));
    {
        auto database = Database::open(backup);
        QVERIFY((*database)->execute(sql));
    }
    const auto info = restoreLedger(backup, folder.filePath(u"r.pact"_s), ledger->catalogue());
    QVERIFY(!info);
    QCOMPARE(info.error().code, Error::Code::BackupDamaged);
    QCOMPARE(info.error().args.value(0), backup);
    QCOMPARE(filesIn(folder.path()), QStringList{u"b.pact"_s});
}

void TestBackup::whatAnEndedRunLeftIsCleared()
{
    TestLedger ledger;
    const QTemporaryDir folder;
    const pid_t ended = ::fork();
    if (ended == 0)
        ::_exit(0);
    QCOMPARE(::waitpid(ended, nullptr, 0), ended);
    const QString mine = u".b.pact.%1.1.part"_s.arg(ended);
    const QString others = u".b.pact.%1.1.part"_s.arg(::getppid());
    for (const QString& name : {mine, mine + u"-wal"_s, others}) {
        QFile file(folder.filePath(name));
        QVERIFY(file.open(QIODevice::WriteOnly) && file.write("x") == 1);
    }
    QVERIFY(backUp(ledger->database(), ledger->catalogue(), folder.filePath(u"b.pact"_s)));
    QCOMPARE(filesIn(folder.path()), (QStringList{others, u"b.pact"_s}));
}

void TestBackup::lookingIntoALedgerKeepsItsLocks()
{
    TestLedger ledger;
    // Another process asks whether anybody holds the lock that every connection has on the file.
    const auto isHeld = [path = ledger->path().toUtf8()] {
        const pid_t child = ::fork();
        if (child == 0) {
            const int file = ::open(path.constData(), O_RDWR);
            struct flock lock = {};
            lock.l_type = F_WRLCK;
            lock.l_whence = SEEK_SET;
            lock.l_start = 0x40000000;
            lock.l_len = 512;
            ::_exit(file >= 0 && ::fcntl(file, F_GETLK, &lock) == 0 && lock.l_type != F_UNLCK ? 1 : 0);
        }
        int status = 0;
        ::waitpid(child, &status, 0);
        return WEXITSTATUS(status) == 1;
    };
    QVERIFY(isHeld());
    {
        auto second = Database::open(ledger->path(), Database::Access::ReadOnly);
        QVERIFY(second.has_value());
        const QTemporaryDir folder;
        QVERIFY(backUp(**second, ledger->catalogue(), folder.filePath(u"b.pact"_s)));
    }
    QVERIFY(isHeld());
}

QTEST_GUILESS_MAIN(TestBackup)
#include "tst_backup.moc"

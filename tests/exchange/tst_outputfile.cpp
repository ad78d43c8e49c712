// SPDX-FileCopyrightText: PactLedger contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "exchange/outputfile.h"
#include "exchange/textoutput.h"
#include <QDir>
#include <QTemporaryDir>
#include <QtTest>
#include <cerrno>
#include <csignal>
#include <sys/resource.h>
#include <unistd.h>

using namespace pact::exchange;
using namespace Qt::StringLiterals;
using pact::domain::Error;

namespace {

void put(const QString& path, const QByteArray& bytes)
{
    QFile file(path);
    QVERIFY(file.open(QIODevice::WriteOnly));
    QCOMPARE(file.write(bytes), bytes.size());
}

QByteArray get(const QString& path)
{
    QFile file(path);
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray("(missing)");
}

}

class TestOutputFile : public QObject
{
    Q_OBJECT

private slots:
    void init();
    void appearsAtCommit();
    void replacesAtCommit();
    void leavesTheOldFileWhenDropped();
    void leavesTheOldFileWhenTheDiskFails();
    void reportsAFullDisk();
    void reportsWhatCannotBeOpened_data();
    void reportsWhatCannotBeOpened();
    void writesThroughALink();
    void refusesTheLedger_data();
    void refusesTheLedger();
    void takesANeighbourOfTheLedger();

private:
    QString at(const QString& name) const
    {
        return m_folder->filePath(name);
    }
    QStringList files() const
    {
        return QDir(m_folder->path()).entryList(QDir::AllEntries | QDir::Hidden | QDir::System | QDir::NoDotAndDotDot, QDir::Name);
    }

    std::optional<QTemporaryDir> m_folder;
};

void TestOutputFile::init()
{
    m_folder.emplace();
    QVERIFY(m_folder->isValid());
}

void TestOutputFile::appearsAtCommit()
{
    auto file = OutputFile::open(at(u"a.csv"_s), {});
    QVERIFY(file);
    QCOMPARE((*file)->device().write("abc"), 3);
    QVERIFY(!QFile::exists(at(u"a.csv"_s)));
    QVERIFY((*file)->commit());
    QCOMPARE(get(at(u"a.csv"_s)), "abc");
    QCOMPARE(files(), QStringList{u"a.csv"_s});
}

void TestOutputFile::replacesAtCommit()
{
    put(at(u"a.csv"_s), "old");
    auto file = OutputFile::open(at(u"a.csv"_s), {});
    QVERIFY(file);
    QCOMPARE((*file)->device().write("new!"), 4);
    QCOMPARE(get(at(u"a.csv"_s)), "old");
    QVERIFY((*file)->commit());
    QCOMPARE(get(at(u"a.csv"_s)), "new!");
    QCOMPARE(files(), QStringList{u"a.csv"_s});
}

void TestOutputFile::leavesTheOldFileWhenDropped()
{
    put(at(u"a.csv"_s), "old");
    {
        auto file = OutputFile::open(at(u"a.csv"_s), {});
        QVERIFY(file);
        QCOMPARE((*file)->device().write("new!"), 4);
    }
    QCOMPARE(get(at(u"a.csv"_s)), "old");
    QCOMPARE(files(), QStringList{u"a.csv"_s});
}

void TestOutputFile::leavesTheOldFileWhenTheDiskFails()
{
    put(at(u"a.csv"_s), "old");
    struct rlimit before = {};
    ::getrlimit(RLIMIT_FSIZE, &before);
    std::signal(SIGXFSZ, SIG_IGN);
    struct rlimit small = before;
    small.rlim_cur = 1000;
    ::setrlimit(RLIMIT_FSIZE, &small);
    pact::domain::Result<> written;
    pact::domain::Result<> done;
    {
        auto file = OutputFile::open(at(u"a.csv"_s), {});
        TextOutput text((*file)->device());
        text.put(QByteArrayView(QByteArray(5000, 'x')));
        written = text.flush(); // ends in the middle
        (*file)->device().write("x");
        done = (*file)->commit();
    }
    ::setrlimit(RLIMIT_FSIZE, &before);
    for (const auto& result : {written, done}) {
        QVERIFY(!result);
        QCOMPARE(result.error(), (Error{Error::Code::Io, {at(u"a.csv"_s), qt_error_string(EFBIG)}, {}}));
    }
    QCOMPARE(get(at(u"a.csv"_s)), "old");
    QCOMPARE(files(), QStringList{u"a.csv"_s});
}

void TestOutputFile::reportsAFullDisk()
{
    auto file = OutputFile::open(u"/dev/full"_s, {});
    QVERIFY(file);
    (*file)->device().write("abc");
    const auto done = (*file)->commit();
    QVERIFY(!done);
    QCOMPARE(done.error().code, Error::Code::DiskFull);
    QCOMPARE(done.error().args, QStringList{u"/dev/full"_s});
}

void TestOutputFile::reportsWhatCannotBeOpened_data()
{
    QTest::addColumn<QString>("name");
    QTest::newRow("a folder that is not there") << u"none/a.csv"_s;
    QTest::newRow("a folder") << u"."_s;
}

void TestOutputFile::reportsWhatCannotBeOpened()
{
    QFETCH(QString, name);
    const auto file = OutputFile::open(at(name), {});
    QVERIFY(!file);
    QCOMPARE(file.error().code, Error::Code::Io);
    QCOMPARE(file.error().args.size(), 2);
    QCOMPARE(file.error().args.first(), at(name));
    QVERIFY(!file.error().args.last().isEmpty());
    QVERIFY(files().isEmpty());
}

void TestOutputFile::writesThroughALink()
{
    put(at(u"real.csv"_s), "old");
    QVERIFY(QFile::link(at(u"real.csv"_s), at(u"link.csv"_s)));
    auto file = OutputFile::open(at(u"link.csv"_s), {});
    QVERIFY(file);
    QCOMPARE((*file)->device().write("new!"), 4);
    QVERIFY((*file)->commit());
    QCOMPARE(get(at(u"real.csv"_s)), "new!");
    QVERIFY(QFileInfo(at(u"link.csv"_s)).isSymLink());
}

void TestOutputFile::refusesTheLedger_data()
{
    QTest::addColumn<QString>("target");
    QTest::addColumn<QString>("ledger");
    QTest::newRow("by its name") << u"office.pact"_s << u"office.pact"_s;
    QTest::newRow("by a detour") << u"../%1/office.pact"_s << u"office.pact"_s;
    QTest::newRow("by a symbolic link") << u"soft"_s << u"office.pact"_s;
    QTest::newRow("by a hard link") << u"hard"_s << u"office.pact"_s;
    QTest::newRow("opened through a link itself") << u"office.pact"_s << u"soft"_s;
    QTest::newRow("its log that exists") << u"office.pact-wal"_s << u"office.pact"_s;
    QTest::newRow("its log that does not exist yet") << u"office.pact-journal"_s << u"soft"_s;
}

void TestOutputFile::refusesTheLedger()
{
    QFETCH(QString, target);
    QFETCH(QString, ledger);
    put(at(u"office.pact"_s), "ledger");
    put(at(u"office.pact-wal"_s), "log");
    QVERIFY(QFile::link(at(u"office.pact"_s), at(u"soft"_s)));
    QCOMPARE(::link(QFile::encodeName(at(u"office.pact"_s)).constData(), QFile::encodeName(at(u"hard"_s)).constData()), 0);
    const QStringList before = files();
    const QString path = at(target.replace(u"%1"_s, QFileInfo(m_folder->path()).fileName()));
    const auto file = OutputFile::open(path, at(ledger));
    QVERIFY(!file);
    QCOMPARE(file.error(), (Error{Error::Code::OutputIsLedger, {path}, {}}));
    QCOMPARE(get(at(u"office.pact"_s)), "ledger");
    QCOMPARE(files(), before);
}

void TestOutputFile::takesANeighbourOfTheLedger()
{
    put(at(u"office.pact"_s), "ledger");
    QVERIFY(OutputFile::open(at(u"office.pact.csv"_s), at(u"office.pact"_s)));
    QVERIFY(OutputFile::open(at(u"a.csv"_s), u"postgresql://office@host/ledger"_s));
}

QTEST_APPLESS_MAIN(TestOutputFile)
#include "tst_outputfile.moc"

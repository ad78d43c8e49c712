// SPDX-FileCopyrightText: PactLedger contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/evidence/limitedprocess.h"
#include <QSignalSpy>
#include <QTemporaryDir>
#include <QTest>

using namespace Qt::StringLiterals;
using pact::ui::LimitedProcess;

/// What a program can take; the programs are the shell's.
class TestLimitedProcess : public QObject
{
    Q_OBJECT

private slots:
    void itsOutputComesWhole();
    void itsLimitsAreThoseOfTheSystem();
    void itEndsAtALimit_data();
    void itEndsAtALimit();
    void itWritesNoFile();
    void itSeesLittleOfTheEnvironment();
    void whatWasStoppedTellsNothing();
};

namespace {

QStringList script(const QString& text)
{
    return {u"-c"_s, text};
}

}

void TestLimitedProcess::itsOutputComesWhole()
{
    LimitedProcess process({});
    QSignalSpy finished(&process, &LimitedProcess::finished);
    QSignalSpy failed(&process, &LimitedProcess::failed);
    process.start(u"sh"_s, script(u"head -c 3000000 /dev/zero"_s));
    QTRY_COMPARE(finished.count(), 1);
    QCOMPARE(finished.front().front().toByteArray().size(), 3'000'000);
    QCOMPARE(failed.count(), 0);
}

void TestLimitedProcess::itsLimitsAreThoseOfTheSystem()
{
    LimitedProcess process({});
    QSignalSpy finished(&process, &LimitedProcess::finished);
    process.start(u"sh"_s, script(u"ulimit -v; ulimit -t; ulimit -f; ulimit -c"_s));
    QTRY_COMPARE(finished.count(), 1);
    QCOMPARE(finished.front().front().toByteArray(), QByteArray("262144\n10\n0\n0\n"));
}

void TestLimitedProcess::itEndsAtALimit_data()
{
    using Failure = LimitedProcess::Failure;
    QTest::addColumn<QString>("program");
    QTest::addColumn<QString>("text");
    QTest::addColumn<Failure>("why");
    QTest::newRow("a program that is not there") << u"no-such-program"_s << QString() << Failure::Missing;
    QTest::newRow("one that fails") << u"sh"_s << u"exit 3"_s << Failure::Failed;
    QTest::newRow("one that crashes") << u"sh"_s << u"kill -SEGV $$"_s << Failure::Failed;
    QTest::newRow("one that waits for ever") << u"sh"_s << u"exec sleep 60"_s << Failure::Limit;
    QTest::newRow("one that writes for ever") << u"sh"_s << u"exec cat /dev/zero"_s << Failure::Limit;
    QTest::newRow("one that works for ever") << u"sh"_s << u"while :; do :; done"_s << Failure::Failed;
    QTest::newRow("one that takes all memory") << u"sh"_s << u"x=x; while :; do x=$x$x; done"_s << Failure::Failed;
}

void TestLimitedProcess::itEndsAtALimit()
{
    QFETCH(QString, program);
    QFETCH(QString, text);
    LimitedProcess process({.cpuSeconds = 1, .seconds = 4, .output = 1'000'000});
    QSignalSpy finished(&process, &LimitedProcess::finished);
    QSignalSpy failed(&process, &LimitedProcess::failed);
    process.start(program, script(text));
    QTRY_COMPARE_WITH_TIMEOUT(failed.count(), 1, 15'000);
    QTEST(failed.front().front().value<LimitedProcess::Failure>(), "why");
    QCOMPARE(finished.count(), 0);
}

void TestLimitedProcess::itWritesNoFile()
{
    const QTemporaryDir folder;
    const QString path = folder.filePath(u"trace"_s);
    LimitedProcess process({});
    QSignalSpy finished(&process, &LimitedProcess::finished);
    // It goes on all the same, as one does whose cache cannot be written.
    process.start(u"sh"_s, script(u"head -c 100000 /dev/zero > '%1'; echo on"_s.arg(path)));
    QTRY_COMPARE(finished.count(), 1);
    QCOMPARE(finished.front().front().toByteArray(), QByteArray("on\n"));
    QCOMPARE(QFileInfo(path).size(), 0);
}

void TestLimitedProcess::itSeesLittleOfTheEnvironment()
{
    qputenv("PGPASSWORD", "geheim");
    LimitedProcess process({});
    QSignalSpy finished(&process, &LimitedProcess::finished);
    process.start(u"env"_s, {});
    QTRY_COMPARE(finished.count(), 1);
    const QByteArray seen = finished.front().front().toByteArray();
    QVERIFY(seen.contains("PATH="));
    QVERIFY(!seen.contains("geheim"));
    qunsetenv("PGPASSWORD");
}

void TestLimitedProcess::whatWasStoppedTellsNothing()
{
    LimitedProcess process({});
    QSignalSpy finished(&process, &LimitedProcess::finished);
    process.start(u"sh"_s, script(u"echo first"_s));
    process.start(u"sh"_s, script(u"echo second"_s));
    QTRY_COMPARE(finished.count(), 1);
    QCOMPARE(finished.front().front().toByteArray(), QByteArray("second\n"));
}

QTEST_MAIN(TestLimitedProcess)
#include "tst_limitedprocess.moc"

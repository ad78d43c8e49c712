// SPDX-FileCopyrightText: PactLedger contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "verbs/verbrun.h"

#include <QDir>
#include <QElapsedTimer>
#include <QTest>
#include <thread>

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;
using namespace pact::tests;

/// Verbs on a ledger in a network folder that somebody at another computer has open.
class TestNetworkVerbs : public QObject
{
    Q_OBJECT

private slots:
    void initTestCase()
    {
        PACT_OF_FILES_ONLY();
        qputenv("PACTLEDGER_NETWORK_FOLDERS", QDir::tempPath().toUtf8());
    }
    void readingGoesOnAndWritingNamesWhoHasIt();
    void whoIsDoneSoonIsWaitedFor();
};

namespace {

const QByteArray others = R"({"user": "李敏", "host": "B203", "since": "2018-10-10T01:12:00Z", "process": 1, "started": 1})";

}

void TestNetworkVerbs::readingGoesOnAndWritingNamesWhoHasIt()
{
    VerbFolder folder;
    QCOMPARE(folder.run({u"edit"_s, u"KC-0101"_s, u"problem=没有"_s}).exit, 0);
    const QByteArray state = folder.state();
    folder.write(u"office.pact-lock"_s, others);
    QCOMPARE(folder.state(), state);
    QElapsedTimer waited;
    waited.start();
    const Answered refused = folder.run({u"edit"_s, u"KC-0101"_s, u"problem=有"_s, u"--json"_s});
    QVERIFY2(waited.elapsed() >= 5000 && waited.elapsed() < 60'000, qPrintable(QString::number(waited.elapsed())));
    QCOMPARE(refused.exit, 1);
    QVERIFY2(refused.err.contains(u"李敏"_s) && refused.err.contains(u"B203"_s) && refused.err.contains(folder.path(u"office.pact-lock"_s)), qUtf8Printable(refused.err));
    QVERIFY2((refused.err + refused.text()).contains(u"open-elsewhere"_s), qUtf8Printable(refused.err));
    QCOMPARE(folder.state(), state);
    QCOMPARE(folder.read(u"office.pact-lock"_s), others);
}

void TestNetworkVerbs::whoIsDoneSoonIsWaitedFor()
{
    VerbFolder folder;
    folder.write(u"office.pact-lock"_s, others);
    const std::jthread other([lock = folder.path(u"office.pact-lock"_s)] {
        std::this_thread::sleep_for(1s);
        QFile::remove(lock);
    });
    const Answered done = folder.run({u"edit"_s, u"KC-0101"_s, u"problem=有"_s});
    QVERIFY2(done.exit == 0, qUtf8Printable(done.err));
    QCOMPARE(QDir(folder.path(u""_s)).entryList({u"*-lock"_s}, QDir::Files), QStringList());
}

QTEST_GUILESS_MAIN(TestNetworkVerbs)
#include "tst_network_verbs.moc"

// SPDX-FileCopyrightText: PactLedger contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "store/networkfolder.h"

#include <QDir>
#include <QFile>
#include <QTemporaryDir>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace pact::store;

class TestNetworkFolder : public QObject
{
    Q_OBJECT

private slots:
    void aNamedFolderCounts_data();
    void aNamedFolderCounts();
};

void TestNetworkFolder::aNamedFolderCounts_data()
{
    QTest::addColumn<QString>("place");
    QTest::addColumn<bool>("counts");
    QTest::newRow("a file in it") << u"%/office.pact"_s << true;
    QTest::newRow("a file not there yet") << u"%/new.pact"_s << true;
    QTest::newRow("a folder below") << u"%/2018/office.pact"_s << true;
    QTest::newRow("a way around") << u"%/2018/../office.pact"_s << true;
    QTest::newRow("a link from elsewhere") << u"@/link.pact"_s << true;
    QTest::newRow("a folder of a similar name") << u"%2/office.pact"_s << false;
    QTest::newRow("elsewhere") << u"@/office.pact"_s << false;
    QTest::newRow("nowhere") << u"/nowhere/office.pact"_s << false;
}

void TestNetworkFolder::aNamedFolderCounts()
{
    QFETCH(QString, place);
    QFETCH(bool, counts);
    const QTemporaryDir net;
    const QTemporaryDir elsewhere;
    qputenv("PACTLEDGER_NETWORK_FOLDERS", "/nowhere:" + net.path().toUtf8());
    QVERIFY(QDir(net.path()).mkdir(u"2018"_s) && QDir().mkdir(net.path() + u'2'));
    for (const QString& name : {net.filePath(u"office.pact"_s), net.filePath(u"2018/office.pact"_s), net.path() + u"2/office.pact"_s, elsewhere.filePath(u"office.pact"_s)})
        QVERIFY(QFile(name).open(QIODevice::WriteOnly));
    QVERIFY(QFile::link(net.filePath(u"office.pact"_s), elsewhere.filePath(u"link.pact"_s)));
    QCOMPARE(isOnNetwork(place.replace(u'%', net.path()).replace(u'@', elsewhere.path())), counts);
    QVERIFY(QDir(net.path() + u'2').removeRecursively());
}

QTEST_GUILESS_MAIN(TestNetworkFolder)
#include "tst_networkfolder.moc"

// SPDX-FileCopyrightText: PactLedger contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "verbrun.h"
#include <QCryptographicHash>
#include <QDir>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace pact::tests;

class TestAttachVerbs : public QObject
{
    Q_OBJECT

private slots:
    void bytesGoInAndComeOutEqual();
    void showListAndSearchNameTheFiles();
    void anAttachmentAlreadyThereIsNoChange();
    void whatCannotBeDoneChangesNothing_data();
    void whatCannotBeDoneChangesNothing();
    void outputIsWholeOrNotAtAll();
    void exportAndImportCarryNamesAndHashes();
    void everyRegisterHasEvidence();
    void whatARegisterKeepsGoesOutAndComesIn();
    void thePeopleAreToldInTheirLanguage();
    void helpHasAnExample();
};

void TestAttachVerbs::bytesGoInAndComeOutEqual()
{
    const VerbFolder folder;
    const QByteArray bytes = QByteArray(1024 * 1024, '\0') + QByteArray("\r\n\xff\xfe", 4);
    const QString path = folder.write(u"照片.jpg"_s, bytes);
    const Answered answer = folder.run({u"attach"_s, u"KC-0703"_s, path, u"--json"_s});
    QCOMPARE(answer.exit, 0);
    QCOMPARE(answer.json()[u"code"_s].toString(), u"KC-0703"_s);
    const QJsonObject file = answer.json()[u"files"_s].toArray().at(0).toObject();
    QCOMPARE(file[u"name"_s].toString(), u"照片.jpg"_s);
    QCOMPARE(file[u"size"_s].toInteger(), bytes.size());
    QCOMPARE(file[u"sha256"_s].toString().toLatin1(), QCryptographicHash::hash(bytes, QCryptographicHash::Sha256).toHex());
    QVERIFY(file[u"new"_s].toBool());
    QVERIFY(!answer.json()[u"change"_s].toString().isEmpty());
    const Answered out = folder.run({u"attachment"_s, u"KC-0703"_s, u"照片.jpg"_s, u"--output"_s, folder.path(u"back.jpg"_s), u"--json"_s});
    QCOMPARE(out.exit, 0);
    QCOMPARE(out.json()[u"bytes"_s].toInteger(), bytes.size());
    QVERIFY(folder.read(u"back.jpg"_s) == bytes);
    QVERIFY(folder.run({u"attachment"_s, u"KC-0703"_s, u"照片.jpg"_s, u"--output"_s, u"-"_s}).out == bytes);
    const QByteArray with = folder.state();
    QCOMPARE(folder.run({u"detach"_s, u"KC-0703"_s, u"照片.jpg"_s}).exit, 0);
    QCOMPARE(folder.run({u"attachment"_s, u"KC-0703"_s, u"照片.jpg"_s, u"--output"_s, folder.path(u"gone"_s)}).exit, 1);
    QCOMPARE(folder.run({u"undo"_s}).exit, 0);
    QCOMPARE(folder.state(), with);
    QCOMPARE(folder.run({u"check"_s}).exit, 0);
}

void TestAttachVerbs::showListAndSearchNameTheFiles()
{
    const VerbFolder folder;
    QCOMPARE(folder.run({u"attach"_s, u"KC-0703"_s, folder.write(u"会议纪要.pdf"_s, "a"), folder.write(u"b.txt"_s, "b")}).exit, 0);
    QCOMPARE(folder.run({u"show"_s, u"KC-0703"_s, u"--json"_s}).json()[u"attachments"_s].toArray().size(), 2);
    QVERIFY(folder.run({u"show"_s, u"KC-0703"_s}).text().contains(u"会议纪要.pdf"));
    QCOMPARE(folder.run({u"list"_s, u"--kind"_s, u"attachments"_s, u"--json"_s}).json()[u"records"_s].toArray().size(), 2);
    QCOMPARE(folder.run({u"list"_s, u"--filter"_s, u"has:evidence"_s, u"--json"_s}).json()[u"records"_s].toArray().size(), 1);
    QVERIFY(folder.run({u"search"_s, u"会议纪要"_s}).text().contains(u"会议纪要.pdf"));
    QVERIFY(folder.run({u"search"_s, u"hyjypdf"_s}).text().contains(u"会议纪要.pdf"));
}

void TestAttachVerbs::anAttachmentAlreadyThereIsNoChange()
{
    const VerbFolder folder;
    const QString path = folder.write(u"a.txt"_s, "a");
    QCOMPARE(folder.run({u"attach"_s, u"KC-0703"_s, path}).exit, 0);
    const qsizetype length = folder.historyLength();
    const Answered again = folder.run({u"attach"_s, u"KC-0703"_s, path, u"--json"_s});
    QCOMPARE(again.exit, 0);
    QVERIFY(again.json()[u"change"_s].isNull());
    QVERIFY(!again.json()[u"files"_s].toArray().at(0)[u"new"_s].toBool(true));
    QCOMPARE(folder.historyLength(), length);
    folder.write(u"a.txt"_s, "other");
    const Answered other = folder.run({u"attach"_s, u"KC-0703"_s, path, u"--lang"_s, u"en"_s});
    QCOMPARE(other.exit, 0);
    QVERIFY2(other.err.contains(u"“a (2).txt”"), qUtf8Printable(other.err));
}

void TestAttachVerbs::whatCannotBeDoneChangesNothing_data()
{
    QTest::addColumn<QStringList>("words");
    QTest::addColumn<int>("exit");
    QTest::newRow("no such commitment") << QStringList{u"attach"_s, u"KC-9999"_s, u"FOLDER/good.txt"_s} << 1;
    QTest::newRow("no file named") << QStringList{u"attach"_s, u"KC-0703"_s} << 2;
    QTest::newRow("a folder") << QStringList{u"attach"_s, u"KC-0703"_s, u"FOLDER/good.txt"_s, u"FOLDER"_s} << 1;
    QTest::newRow("an absent file") << QStringList{u"attach"_s, u"KC-0703"_s, u"FOLDER/good.txt"_s, u"FOLDER/absent"_s} << 1;
    QTest::newRow("a file above the limit") << QStringList{u"attach"_s, u"KC-0703"_s, u"FOLDER/big.bin"_s} << 1;
    QTest::newRow("a visit that is none") << QStringList{u"attach"_s, u"KC-0703"_s, u"FOLDER/good.txt"_s, u"--kind"_s, u"visits"_s} << 1;
    QTest::newRow("a kind without evidence") << QStringList{u"attach"_s, u"km-gov"_s, u"FOLDER/good.txt"_s, u"--kind"_s, u"domains"_s} << 1;
    QTest::newRow("a kind that is none") << QStringList{u"attach"_s, u"V-01"_s, u"FOLDER/good.txt"_s, u"--kind"_s, u"journeys"_s} << 2;
    QTest::newRow("detach of an unknown name") << QStringList{u"detach"_s, u"KC-0703"_s, u"nothing"_s} << 1;
    QTest::newRow("detach without a name") << QStringList{u"detach"_s, u"KC-0703"_s} << 2;
    QTest::newRow("attachment without output") << QStringList{u"attachment"_s, u"KC-0703"_s, u"a.txt"_s} << 2;
}

void TestAttachVerbs::whatCannotBeDoneChangesNothing()
{
    QFETCH(QStringList, words);
    QFETCH(int, exit);
    const VerbFolder folder;
    folder.write(u"good.txt"_s, "good");
    QVERIFY(QFile::resize(folder.write(u"big.bin"_s, {}), 50 * 1024 * 1024 + 1));
    const QByteArray before = folder.state();
    const qsizetype length = folder.historyLength();
    words.replaceInStrings(u"FOLDER"_s, QFileInfo(folder.path(u"x"_s)).path());
    const Answered answer = folder.run(words + QStringList{u"--json"_s});
    QCOMPARE(answer.exit, exit);
    QVERIFY(!answer.err.isEmpty());
    QCOMPARE(folder.state(), before);
    QCOMPARE(folder.historyLength(), length);
}

void TestAttachVerbs::outputIsWholeOrNotAtAll()
{
    const VerbFolder folder;
    QCOMPARE(folder.run({u"attach"_s, u"KC-0703"_s, folder.write(u"a.txt"_s, "a")}).exit, 0);
    folder.write(u"old.txt"_s, "old");
    QCOMPARE(folder.run({u"attachment"_s, u"KC-0703"_s, u"b.txt"_s, u"--output"_s, folder.path(u"old.txt"_s)}).exit, 1);
    QCOMPARE(folder.read(u"old.txt"_s), QByteArray("old"));
    QCOMPARE(folder.run({u"attachment"_s, u"KC-0703"_s, u"a.txt"_s, u"--output"_s, folder.path(u"no/such/folder"_s)}).exit, 1);
    PACT_OF_FILES_ONLY();
    QCOMPARE(folder.run({u"attachment"_s, u"KC-0703"_s, u"a.txt"_s, u"--output"_s, folder.ledger()}).exit, 1);
    QCOMPARE(folder.run({u"check"_s}).exit, 0);
}

void TestAttachVerbs::exportAndImportCarryNamesAndHashes()
{
    const VerbFolder folder;
    QCOMPARE(folder.run({u"attach"_s, u"KC-0703"_s, folder.write(u"a.txt"_s, "a")}).exit, 0);
    for (const QString& format : {u"csv"_s, u"json"_s}) {
        const QString table = folder.path(u"evidence."_s + format);
        QCOMPARE(folder.run({u"export"_s, u"--kind"_s, u"attachments"_s, u"--output"_s, table}).exit, 0);
        QCOMPARE(folder.run({u"import"_s, table, u"--kind"_s, u"attachments"_s, u"--json"_s}).json()[u"unchanged"_s].toInteger(), 1);
        // Another ledger has the names, but not the bytes.
        const VerbFolder other;
        const Answered refused = other.run({u"import"_s, table, u"--kind"_s, u"attachments"_s, u"--json"_s, u"--lang"_s, u"en"_s});
        QCOMPARE(refused.exit, 3);
        QCOMPARE(refused.json()[u"rejected"_s].toInteger(), 1);
        QVERIFY2(refused.text().contains(u"holds no file with the SHA-256"), refused.out.constData());
    }
}

void TestAttachVerbs::everyRegisterHasEvidence()
{
    const VerbFolder folder;
    const QString path = folder.write(u"照片.jpg"_s, "bytes");
    const QByteArray before = folder.state();
    for (const auto& [kind, code] : {std::pair(u"visits"_s, u"V-01"_s), std::pair(u"secondments"_s, u"G-01"_s), std::pair(u"investments"_s, u"I-01"_s), std::pair(u"trainings"_s, u"T-01"_s), std::pair(u"promotions"_s, u"P-01"_s),
                                     std::pair(u"funds"_s, u"F-01"_s), std::pair(u"meetings"_s, u"M-01"_s), std::pair(u"bulletins"_s, u"B-01"_s), std::pair(u"pairings"_s, u"D-01"_s), std::pair(u"people"_s, u"km-gov-1"_s)}) {
        const Answered answer = folder.run({u"attach"_s, code, path, u"--kind"_s, kind, u"--json"_s});
        QVERIFY2(answer.exit == 0, qUtf8Printable(kind + answer.err));
        QCOMPARE(answer.json()[u"code"_s].toString(), code);
        QCOMPARE(folder.run({u"attachment"_s, code, u"照片.jpg"_s, u"--kind"_s, kind, u"--output"_s, u"-"_s}).out, QByteArray("bytes"));
        QCOMPARE(folder.run({u"show"_s, code, u"--kind"_s, kind, u"--json"_s}).json()[u"attachments"_s].toArray().size(), 1);
        QCOMPARE(folder.run({u"list"_s, u"--kind"_s, kind, u"--filter"_s, u"has:evidence"_s, u"--json"_s}).json()[u"records"_s].toArray().size(), 1);
        QCOMPARE(folder.run({u"show"_s, code + u"/照片.jpg"_s, u"--kind"_s, u"attachments"_s, u"--json"_s}).json()[u"record"_s][u"name"_s].toString(), u"照片.jpg"_s);
        QVERIFY(folder.run({u"history"_s, code, u"--kind"_s, kind}).text().contains(u"照片.jpg"));
        QCOMPARE(folder.run({u"detach"_s, code, u"照片.jpg"_s, u"--kind"_s, kind}).exit, 0);
        QCOMPARE(folder.state(), before);
    }
    QCOMPARE(folder.run({u"check"_s}).exit, 0);
}

void TestAttachVerbs::whatARegisterKeepsGoesOutAndComesIn()
{
    const VerbFolder folder;
    const QString path = folder.write(u"纪要.pdf"_s, "bytes");
    QCOMPARE(folder.run({u"attach"_s, u"KC-0703"_s, path}).exit, 0);
    QCOMPARE(folder.run({u"attach"_s, u"V-01"_s, path, u"--kind"_s, u"visits"_s}).exit, 0);
    QCOMPARE(folder.run({u"attach"_s, u"km-gov-1"_s, path, u"--kind"_s, u"people"_s}).exit, 0);
    const QByteArray with = folder.state();
    for (const QString& format : {u"csv"_s, u"json"_s}) {
        const QString table = folder.path(u"evidence."_s + format);
        QCOMPARE(folder.run({u"export"_s, u"--kind"_s, u"attachments"_s, u"--output"_s, table}).exit, 0);
        QCOMPARE(folder.run({u"import"_s, table, u"--kind"_s, u"attachments"_s, u"--json"_s}).json()[u"unchanged"_s].toInteger(), 3);
        // Without ids, by whose they are and their names.
        const QString named = folder.path(u"named."_s + format);
        QCOMPARE(folder.run({u"export"_s, u"--kind"_s, u"attachments"_s, u"--columns"_s, u"commitment,visit,person,name,size,sha256,added,media_type"_s, u"--output"_s, named}).exit, 0);
        QCOMPARE(folder.run({u"import"_s, named, u"--kind"_s, u"attachments"_s, u"--json"_s}).json()[u"unchanged"_s].toInteger(), 3);
        QCOMPARE(folder.run({u"detach"_s, u"V-01"_s, u"纪要.pdf"_s, u"--kind"_s, u"visits"_s}).exit, 0);
        const Answered back = folder.run({u"import"_s, table, u"--kind"_s, u"attachments"_s, u"--json"_s});
        QCOMPARE(back.json()[u"new"_s].toInteger(), 1);
        QCOMPARE(folder.run({u"attachment"_s, u"V-01"_s, u"纪要.pdf"_s, u"--kind"_s, u"visits"_s, u"--output"_s, u"-"_s}).out, QByteArray("bytes"));
        QCOMPARE(folder.run({u"undo"_s}).exit, 0);
        QCOMPARE(folder.run({u"undo"_s}).exit, 0);
        QCOMPARE(folder.state(), with);
    }
    QCOMPARE(folder.run({u"check"_s}).exit, 0);
}

void TestAttachVerbs::thePeopleAreToldInTheirLanguage()
{
    const VerbFolder folder;
    const QString path = folder.write(u"a.txt"_s, "a");
    const Answered zh = folder.run({u"attach"_s, u"KC-0703"_s, path, u"--lang"_s, u"zh"_s});
    QVERIFY2(zh.err.contains(u"附加佐证材料：KC-0703") && zh.err.contains(u"a.txt"), qUtf8Printable(zh.err));
    const Answered en = folder.run({u"detach"_s, u"KC-0703"_s, u"a.txt"_s, u"--lang"_s, u"en"_s});
    QVERIFY2(en.err.contains(u"Take off evidence: KC-0703"), qUtf8Printable(en.err));
    QVERIFY(folder.run({u"attach"_s, u"KC-0703"_s, QFileInfo(path).path(), u"--lang"_s, u"zh"_s}).err.contains(u"不能作为佐证材料"));
}

void TestAttachVerbs::helpHasAnExample()
{
    for (const QString& verb : {u"attach"_s, u"detach"_s, u"attachment"_s}) {
        const Answered help = runVerb({verb, u"--help"_s});
        QCOMPARE(help.exit, 0);
        QVERIFY(help.text().contains(u"pactledger "_s + verb + u" KC-0703"_s));
    }
}

QTEST_GUILESS_MAIN(TestAttachVerbs)
#include "tst_attach_verbs.moc"

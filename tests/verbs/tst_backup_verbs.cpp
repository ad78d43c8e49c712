// SPDX-FileCopyrightText: PactLedger contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "store/database.h"
#include "verbs/verbrun.h"

#include <QDir>
#include <QFileInfo>
#include <QTest>
#include <sys/stat.h>

using namespace Qt::StringLiterals;
using namespace pact;
using namespace pact::tests;

class TestBackupVerbs : public QObject
{
    Q_OBJECT

private slots:
    void aBackupGoesWhereverALedgerCanBe_data();
    void aBackupGoesWhereverALedgerCanBe();
    void aBackupIsRestoredWithAllKindsAndTheHistory();
    void backupsGoThroughPipes();
    void whatCannotBeDoneIsSaid_data();
    void whatCannotBeDoneIsSaid();
    void anImportWithoutABackupChangesNothing();
    void theCheckSaysWhatToDoInBothLanguages();
    void theIndexIsRepairedOnRequestOnly();
};

namespace {

void alter(const QString& path, const QString& sql)
{
    auto database = store::Database::open(path);
    if (!database || !(*database)->execute(sql))
        qFatal("cannot alter %s", qUtf8Printable(path));
}

/// The exports of every kind, and the history.
QByteArray stateOf(const QString& ledger)
{
    QByteArray all = runVerb({u"history"_s, u"--json"_s, u"--ledger"_s, ledger}).out;
    for (const auto& kind : domain::Catalogue::standard().kinds())
        all += runVerb({u"export"_s, u"--format"_s, u"json"_s, u"--kind"_s, kind->key(), u"--ledger"_s, ledger}).out;
    return all;
}

}

void TestBackupVerbs::aBackupGoesWhereverALedgerCanBe_data()
{
    QTest::addColumn<int>("engine");
    QTest::newRow("into a file") << static_cast<int>(Engine::File);
    if (onServer())
        QTest::newRow("onto a server") << static_cast<int>(Engine::Server);
}

void TestBackupVerbs::aBackupGoesWhereverALedgerCanBe()
{
    QFETCH(int, engine);
    VerbFolder folder;
    folder.write(u"照片.jpg"_s, QByteArray(1'500'000, '\x1'));
    QCOMPARE(folder.run({u"attach"_s, u"KC-0101"_s, folder.path(u"照片.jpg"_s)}).exit, 0);
    QCOMPARE(folder.run({u"edit"_s, u"KC-0101"_s, u"problem='=1+1 \\ \""_s}).exit, 0);
    QCOMPARE(folder.run({u"undo"_s}).exit, 0);
    const QByteArray state = stateOf(folder.ledger());
    const QString backup = folder.path(u"b.pact"_s);
    const Answered made = folder.run({u"backup"_s, backup, u"--json"_s});
    QVERIFY2(made.exit == 0, qUtf8Printable(made.err));
    QCOMPARE(stateOf(backup), state);
    const TestPlace place(u"again.pact"_s, static_cast<Engine>(engine));
    const Answered restored = runVerb({u"restore"_s, backup, place.ledger(), u"--json"_s});
    QVERIFY2(restored.exit == 0, qUtf8Printable(restored.err));
    QCOMPARE(restored.json().value(u"head"_s), made.json().value(u"head"_s));
    QCOMPARE(restored.json().value(u"counts"_s), made.json().value(u"counts"_s));
    QCOMPARE(stateOf(place.ledger()), state);
    for (const QString& ledger : {backup, place.ledger()}) {
        const Answered sound = runVerb({u"check"_s, u"--ledger"_s, ledger});
        QVERIFY2(sound.exit == 0, sound.out.constData());
        QCOMPARE(runVerb({u"attachment"_s, u"KC-0101"_s, u"照片.jpg"_s, u"--output"_s, u"-"_s, u"--ledger"_s, ledger}).out, QByteArray(1'500'000, '\x1'));
    }
    const Answered again = runVerb({u"restore"_s, backup, place.ledger()});
    QCOMPARE(again.exit, 1);
    QVERIFY(again.err.contains(place.ledger()));
    QCOMPARE(stateOf(place.ledger()), state);
}

void TestBackupVerbs::aBackupIsRestoredWithAllKindsAndTheHistory()
{
    PACT_OF_FILES_ONLY();
    VerbFolder folder;
    QCOMPARE(folder.run({u"edit"_s, u"KC-0101"_s, u"problem=没有"_s}).exit, 0);
    QCOMPARE(folder.run({u"settings"_s, u"warn_once=20"_s}).exit, 0);
    QCOMPARE(folder.run({u"undo"_s}).exit, 0);
    const QByteArray state = folder.state();
    const QByteArray history = folder.run({u"history"_s, u"--json"_s}).out;
    const Answered made = folder.run({u"backup"_s, folder.path(u"b.pact"_s), u"--json"_s});
    QVERIFY2(made.exit == 0, qUtf8Printable(made.err));
    QCOMPARE(made.json().value(u"output"_s).toString(), folder.path(u"b.pact"_s));
    QCOMPARE(made.json().value(u"head"_s).toString().size(), 64);
    QCOMPARE(made.json().value(u"change"_s).toInt(), int(folder.historyLength()));
    QCOMPARE(made.json().value(u"counts"_s).toObject().value(u"commitments"_s).toInt(), 55);
    // What comes later is not in it.
    QCOMPARE(folder.run({u"edit"_s, u"KC-0101"_s, u"problem=later"_s}).exit, 0);
    QVERIFY(QFile::rename(folder.ledger(), folder.path(u"old.pact"_s)));
    const Answered restored = runVerb({u"restore"_s, folder.path(u"b.pact"_s), folder.ledger(), u"--json"_s});
    QVERIFY2(restored.exit == 0, qUtf8Printable(restored.err));
    QCOMPARE(restored.json().value(u"head"_s), made.json().value(u"head"_s));
    QCOMPARE(folder.state(), state);
    QCOMPARE(folder.run({u"history"_s, u"--json"_s}).out, history);
    QCOMPARE(folder.run({u"check"_s}).exit, 0);
    // The words for people name the file and the head.
    const Answered again = folder.run({u"backup"_s, folder.path(u"b.pact"_s)});
    QCOMPARE(again.exit, 0);
    QVERIFY2(again.err.contains(folder.path(u"b.pact"_s)) && again.err.contains(made.json().value(u"head"_s).toString()), qUtf8Printable(again.err));
}

void TestBackupVerbs::backupsGoThroughPipes()
{
    PACT_OF_FILES_ONLY();
    VerbFolder folder;
    const Answered made = folder.run({u"backup"_s, u"-"_s});
    QCOMPARE(made.exit, 0);
    QVERIFY(made.out.startsWith("SQLite format 3"));
    const QByteArray state = folder.state();
    QVERIFY(QFile::remove(folder.ledger()));
    const Answered restored = runVerb({u"restore"_s, u"-"_s, folder.ledger()}, made.out);
    QVERIFY2(restored.exit == 0, qUtf8Printable(restored.err));
    QCOMPARE(folder.state(), state);
    QVERIFY(QFile::remove(folder.ledger()));
    QCOMPARE(runVerb({u"restore"_s, u"-"_s, folder.ledger()}, made.out.first(made.out.size() / 2)).exit, 1);
    QVERIFY(!QFileInfo::exists(folder.ledger()));
}

void TestBackupVerbs::whatCannotBeDoneIsSaid_data()
{
    QTest::addColumn<QStringList>("words");
    QTest::addColumn<int>("exit");
    QTest::addColumn<QString>("says");
    QTest::newRow("no file named") << QStringList{u"backup"_s} << 2 << u"FILE"_s;
    QTest::newRow("the ledger itself") << QStringList{u"backup"_s, u"%/office.pact"_s} << 1 << u"office.pact"_s;
    QTest::newRow("a link to the ledger") << QStringList{u"backup"_s, u"%/link.pact"_s} << 1 << u"link.pact"_s;
    QTest::newRow("over another file") << QStringList{u"backup"_s, u"%/letter.txt"_s} << 1 << u"letter.txt"_s;
    QTest::newRow("restore without a target") << QStringList{u"restore"_s, u"%/office.pact"_s} << 2 << u"NEWLEDGER"_s;
    QTest::newRow("restore over a ledger") << QStringList{u"restore"_s, u"%/office.pact"_s, u"%/link.pact"_s} << 1 << u"link.pact"_s;
    QTest::newRow("restore what is not there") << QStringList{u"restore"_s, u"%/no.pact"_s, u"%/r.pact"_s} << 1 << u"no.pact"_s;
    QTest::newRow("restore a letter") << QStringList{u"restore"_s, u"%/letter.txt"_s, u"%/r.pact"_s} << 1 << u"letter.txt"_s;
    QTest::newRow("restore a damaged backup") << QStringList{u"restore"_s, u"%/bad.pact"_s, u"%/r.pact"_s} << 1 << u"KC-0101"_s;
    QTest::newRow("an address with a password") << QStringList{u"restore"_s, u"%/office.pact"_s, u"postgresql://li:geheim@host/x"_s} << 2 << u"postgresql://li@host"_s;
}

void TestBackupVerbs::whatCannotBeDoneIsSaid()
{
    PACT_OF_FILES_ONLY();
    QFETCH(QStringList, words);
    QFETCH(int, exit);
    QFETCH(QString, says);
    VerbFolder folder;
    folder.write(u"letter.txt"_s, "dear");
    QVERIFY(QFile::link(folder.ledger(), folder.path(u"link.pact"_s)));
    QVERIFY(QFile::copy(folder.ledger(), folder.path(u"bad.pact"_s)));
    alter(folder.path(u"bad.pact"_s), u"UPDATE commitment SET title = 'x' WHERE code = 'KC-0101'"_s);
    const QStringList before = QDir(folder.path(u""_s)).entryList(QDir::Files | QDir::Hidden);
    for (QString& word : words)
        word.replace(u'%', folder.path(u""_s));
    const Answered answer = folder.run(words);
    QVERIFY2(answer.exit == exit, qUtf8Printable(answer.err));
    QVERIFY2(answer.err.contains(says) && !answer.err.contains(u"geheim"), qUtf8Printable(answer.err));
    QCOMPARE(QDir(folder.path(u""_s)).entryList(QDir::Files | QDir::Hidden), before);
    QCOMPARE(folder.read(u"letter.txt"_s), QByteArray("dear"));
    QCOMPARE(folder.run({u"check"_s}).exit, 0);
}

void TestBackupVerbs::anImportWithoutABackupChangesNothing()
{
    PACT_OF_FILES_ONLY();
    VerbFolder folder;
    const QByteArray state = folder.state();
    folder.write(u"new.csv"_s, "code,title\nN-1,new\n");
    folder.write(u"office.pact-backups"_s, "no folder");
    const Answered refused = folder.run({u"import"_s, folder.path(u"new.csv"_s)});
    QCOMPARE(refused.exit, 1);
    QVERIFY2(refused.err.contains(u"backup_keep"_s), qUtf8Printable(refused.err));
    QCOMPARE(folder.state(), state);
    QCOMPARE(folder.run({u"import"_s, folder.path(u"new.csv"_s), u"--dry-run"_s}).exit, 0);
    QVERIFY(QFile::remove(folder.path(u"office.pact-backups"_s)));
    QCOMPARE(folder.run({u"import"_s, folder.path(u"new.csv"_s)}).exit, 0);
    // The state before is there to go back to.
    const QStringList kept = QDir(folder.path(u"office.pact-backups"_s)).entryList(QDir::Files);
    QCOMPARE(kept.size(), 1);
    QVERIFY(QFile::remove(folder.ledger()));
    QCOMPARE(runVerb({u"restore"_s, folder.path(u"office.pact-backups/"_s + kept.first()), folder.ledger()}).exit, 0);
    QCOMPARE(folder.state(), state);
}

void TestBackupVerbs::theCheckSaysWhatToDoInBothLanguages()
{
    PACT_OF_FILES_ONLY();
    VerbFolder folder;
    alter(folder.ledger(), u"UPDATE commitment SET title = '改了' WHERE code = 'KC-0101'"_s);
    const Answered json = folder.run({u"check"_s, u"--json"_s});
    QCOMPARE(json.exit, 1);
    const QJsonObject problem = json.json().value(u"problems"_s).toArray().first().toObject();
    QCOMPARE(problem.value(u"code"_s).toString(), u"record-altered"_s);
    QVERIFY(problem.value(u"message"_s).toString().contains(u"KC-0101"_s));
    QVERIFY2(problem.value(u"advice"_s).toString().contains(u"备份"_s), json.out.constData());
    const Answered english = folder.run({u"check"_s, u"--lang"_s, u"en"_s});
    QVERIFY2(english.text().contains(u"backup"_s) && english.text().contains(u"record-altered"_s), english.out.constData());
}

void TestBackupVerbs::theIndexIsRepairedOnRequestOnly()
{
    PACT_OF_FILES_ONLY();
    VerbFolder folder;
    const QByteArray state = folder.state();
    alter(folder.ledger(), u"UPDATE commitment SET _search = ''"_s);
    const Answered found = folder.run({u"check"_s, u"--json"_s});
    QCOMPARE(found.exit, 1);
    QCOMPARE(found.json().value(u"problems"_s).toArray().size(), 55);
    QVERIFY(!found.json().contains(u"mended"_s));
    const Answered mended = folder.run({u"check"_s, u"--repair-index"_s, u"--json"_s});
    QCOMPARE(mended.exit, 0);
    QCOMPARE(mended.json().value(u"mended"_s).toInt(), 55);
    QCOMPARE(folder.run({u"check"_s}).exit, 0);
    QCOMPARE(folder.state(), state);
    alter(folder.ledger(), u"UPDATE report SET percent = percent + 10000 WHERE rid = (SELECT min(rid) FROM report WHERE percent IS NOT NULL)"_s);
    const QByteArray altered = folder.state();
    QCOMPARE(folder.run({u"check"_s, u"--repair-index"_s}).exit, 1);
    QCOMPARE(folder.state(), altered);
}

QTEST_GUILESS_MAIN(TestBackupVerbs)
#include "tst_backup_verbs.moc"

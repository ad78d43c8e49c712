// SPDX-FileCopyrightText: PactLedger contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "report/chartseries.h"
#include "support/testplace.h"
#include <QDir>
#include <QFileInfo>
#include <QImage>
#include <QJsonDocument>
#include <QJsonObject>
#include <QProcess>
#include <QTest>
#include <sys/stat.h>
#include <unistd.h>

using namespace Qt::StringLiterals;

/// The program itself, as a script calls it.
class TestBinary : public QObject
{
    Q_OBJECT

private slots:
    void init();
    void exitCodesReachTheShell_data();
    void exitCodesReachTheShell();
    void resultsGoOutAndMessagesToTheErrorStream();
    void theEnvironmentNamesLedgerAuthorAndDay();
    void ledgersAreForTheirOwnerOnly();
    void anUntouchedExportThroughPipesIsUnchanged();
    void drawsWithoutADisplay_data();
    void drawsWithoutADisplay();
    void aFullDiskIsAFailure();
    void outputRedirectedIntoTheLedgerIsRefused();
    void aReadOnlyFolderCanBeReadButNotWritten();
    void aPlainLocaleIsNoNuisance();
    void noPasswordIsEverShown();

private:
    struct Ended
    {
        int exit;
        QByteArray out;
        QString err;
    };
    Ended run(const QStringList& words, const QByteArray& input = {}, const std::function<void(QProcess&)>& prepare = {});
    QString ledger() const
    {
        return m_place->ledger();
    }
    QString path(const QString& name) const
    {
        return m_place->folder() + u'/' + name;
    }

    std::unique_ptr<pact::tests::TestPlace> m_place;
    QProcessEnvironment m_environment;
};

void TestBinary::init()
{
    m_place.reset();
    m_place = std::make_unique<pact::tests::TestPlace>(u"office.pact"_s);
    m_environment = QProcessEnvironment::systemEnvironment();
    for (const QString& name : {u"DISPLAY"_s, u"WAYLAND_DISPLAY"_s, u"QT_QPA_PLATFORM"_s, u"XDG_RUNTIME_DIR"_s, u"PACTLEDGER_TODAY"_s})
        m_environment.remove(name);
    m_environment.insert(u"PACTLEDGER_LEDGER"_s, ledger());
    m_environment.insert(u"PACTLEDGER_AUTHOR"_s, u"tester"_s);
    QCOMPARE(run({u"new"_s, ledger(), u"--sample"_s, u"kunming-chaoyang"_s}).exit, 0);
}

TestBinary::Ended TestBinary::run(const QStringList& words, const QByteArray& input, const std::function<void(QProcess&)>& prepare)
{
    QProcess process;
    process.setProcessEnvironment(m_environment);
    if (prepare)
        prepare(process);
    process.start(QStringLiteral(PACT_BINARY), words);
    process.write(input);
    process.closeWriteChannel();
    if (!process.waitForFinished(60'000) || process.exitStatus() != QProcess::NormalExit)
        return {-1, {}, process.errorString()};
    return {process.exitCode(), process.readAllStandardOutput(), QString::fromUtf8(process.readAllStandardError())};
}

void TestBinary::exitCodesReachTheShell_data()
{
    QTest::addColumn<QStringList>("words");
    QTest::addColumn<int>("exit");
    QTest::newRow("done") << QStringList{u"list"_s} << 0;
    QTest::newRow("help") << QStringList{u"--help"_s} << 0;
    QTest::newRow("the version") << QStringList{u"--version"_s} << 0;
    QTest::newRow("failed") << QStringList{u"show"_s, u"XX"_s} << 1;
    QTest::newRow("no such ledger") << QStringList{u"list"_s, u"--ledger"_s, u"/nowhere/x.pact"_s} << 1;
    QTest::newRow("an existing ledger") << QStringList{u"new"_s, u"LEDGER"_s} << 1;
    QTest::newRow("a misspelt verb") << QStringList{u"lsit"_s} << 2;
    QTest::newRow("an unknown option") << QStringList{u"list"_s, u"--colour"_s} << 2;
    QTest::newRow("a verb of a later version") << QStringList{u"handover"_s, u"x"_s} << 2;
    QTest::newRow("a conflict") << QStringList{u"edit"_s, u"KC-0703"_s, u"problem=a"_s, u"--if"_s, u"problem=b"_s} << 3;
    QTest::newRow("a rejected row") << QStringList{u"import"_s, u"bad.csv"_s} << 3;
}

void TestBinary::exitCodesReachTheShell()
{
    QFETCH(QStringList, words);
    QFETCH(int, exit);
    QFile bad(path(u"bad.csv"_s));
    QVERIFY(bad.open(QIODevice::WriteOnly) && bad.write("code,title,due\nA,b,2018-02-30\n") > 0);
    bad.close();
    words.replaceInStrings(u"LEDGER"_s, ledger());
    const Ended ended = run(words, {}, [this](QProcess& process) { process.setWorkingDirectory(m_place->folder()); });
    QVERIFY2(ended.exit == exit, qUtf8Printable(ended.err));
    QCOMPARE(ended.err.isEmpty(), exit == 0 && words.first() != u"list");
}

void TestBinary::resultsGoOutAndMessagesToTheErrorStream()
{
    const Ended ended = run({u"list"_s});
    QVERIFY(ended.out.contains("KC-0101") && !ended.err.contains(u"KC-0101"));
    QVERIFY(ended.err.contains(u"55"));
    QVERIFY(run({u"--version"_s}).out.startsWith("pactledger 0."));
}

void TestBinary::theEnvironmentNamesLedgerAuthorAndDay()
{
    m_environment.insert(u"PACTLEDGER_AUTHOR"_s, u"李敏"_s);
    m_environment.insert(u"PACTLEDGER_TODAY"_s, u"2018-11-06"_s);
    QCOMPARE(run({u"edit"_s, u"KC-0101"_s, u"problem=a"_s}).exit, 0);
    // Nobody writes in another's name on a server.
    QVERIFY(run({u"history"_s, u"--limit"_s, u"1"_s}).out.contains(pact::tests::onServer() ? "tester" : "李敏"));
    const QJsonObject due = QJsonDocument::fromJson(run({u"due"_s, u"--json"_s}).out).object();
    QCOMPARE(due.value(u"day"_s).toString(), u"2018-11-06"_s);
    m_environment.insert(u"PACTLEDGER_TODAY"_s, u"tomorrow"_s);
    QCOMPARE(run({u"list"_s}).exit, 1);
    m_environment.remove(u"PACTLEDGER_LEDGER"_s);
    m_environment.remove(u"PACTLEDGER_TODAY"_s);
    QCOMPARE(run({u"list"_s}).exit, 2);
}

void TestBinary::ledgersAreForTheirOwnerOnly()
{
    PACT_OF_FILES_ONLY();
    const Ended made = run({u"new"_s, path(u"open.pact"_s)}, {}, [](QProcess& process) { process.setChildProcessModifier([] { ::umask(0); }); });
    QCOMPARE(made.exit, 0);
    struct stat info = {};
    QCOMPARE(::stat(qPrintable(path(u"open.pact"_s)), &info), 0);
    QCOMPARE(info.st_mode & 0777U, 0600U);
}

void TestBinary::anUntouchedExportThroughPipesIsUnchanged()
{
    const Ended exported = run({u"export"_s, u"--format"_s, u"csv"_s});
    QCOMPARE(exported.exit, 0);
    const Ended imported = run({u"import"_s, u"-"_s, u"--json"_s, u"--dry-run"_s}, exported.out);
    QCOMPARE(imported.exit, 0);
    QCOMPARE(QJsonDocument::fromJson(imported.out).object().value(u"unchanged"_s).toInt(), 55);
}

void TestBinary::drawsWithoutADisplay_data()
{
    QTest::addColumn<QStringList>("words");
    QTest::addColumn<QString>("file");
    QTest::addColumn<QByteArray>("begins");
    for (const QString& chart : pact::report::chartKeys()) {
        QTest::addRow("%s as a drawing", qUtf8Printable(chart)) << QStringList{u"chart"_s, chart} << u"c.svg"_s << QByteArray("<?xml");
        QTest::addRow("%s as a picture", qUtf8Printable(chart)) << QStringList{u"chart"_s, chart} << u"c.png"_s << QByteArray("\x89PNG");
        QTest::addRow("%s as numbers", qUtf8Printable(chart)) << QStringList{u"chart"_s, chart} << u"c.csv"_s << QByteArray("\xef\xbb\xbf" "key");
    }
    QTest::newRow("the summary as pages") << QStringList{u"summary"_s} << u"s.pdf"_s << QByteArray("%PDF-");
    QTest::newRow("the summary of an earlier quarter") << QStringList{u"summary"_s, u"--period"_s, u"2017-Q4"_s} << u"s.pdf"_s << QByteArray("%PDF-");
    QTest::newRow("the summary as a web page") << QStringList{u"summary"_s, u"--layout"_s, u"plain"_s} << u"s.html"_s << QByteArray("<!DOCTYPE html>");
    QTest::newRow("the summary as a table") << QStringList{u"summary"_s, u"--agreement"_s, u"KC2015"_s} << u"s.csv"_s << QByteArray("\xef\xbb\xbf" "domain");
}

void TestBinary::drawsWithoutADisplay()
{
    QFETCH(QStringList, words);
    QFETCH(QString, file);
    QFETCH(QByteArray, begins);
    const QString target = path(file);
    for (const QString& language : {u"zh_CN"_s, u"en"_s}) {
        const Ended ended = run(words + QStringList{u"--output"_s, target, u"--lang"_s, language});
        QVERIFY2(ended.exit == 0, qUtf8Printable(ended.err));
        QVERIFY2(ended.err.count(u'\n') == 1, qUtf8Printable(ended.err));
        QFile written(target);
        QVERIFY(written.open(QIODevice::ReadOnly));
        QVERIFY2(written.readAll().startsWith(begins), qUtf8Printable(target));
        QCOMPARE(QDir(m_place->folder()).entryList(QDir::Files | QDir::Hidden).size(), pact::tests::onServer() ? 1 : 2);
    }
    if (file.endsWith(u".png"))
        QVERIFY(QImage(target).width() > 1000);
}

void TestBinary::aFullDiskIsAFailure()
{
    const auto full = [](QProcess& process) { process.setStandardOutputFile(u"/dev/full"_s); };
    QCOMPARE(run({u"list"_s}, {}, full).exit, 1);
    QCOMPARE(run({u"export"_s}, {}, full).exit, 1);
    QVERIFY(!run({u"list"_s, u"--json"_s}, {}, full).err.isEmpty());
}

void TestBinary::outputRedirectedIntoTheLedgerIsRefused()
{
    PACT_OF_FILES_ONLY();
    const Ended before = run({u"export"_s, u"--format"_s, u"json"_s});
    for (const QString& verb : {u"list"_s, u"export"_s, u"history"_s}) {
        const Ended ended = run({verb}, {}, [this](QProcess& process) { process.setStandardOutputFile(ledger(), QIODevice::Append); });
        QVERIFY2(ended.exit == 1, qUtf8Printable(verb));
    }
    QCOMPARE(run({u"export"_s, u"--format"_s, u"json"_s}).out, before.out);
    QCOMPARE(run({u"check"_s}).exit, 0);
}

void TestBinary::aReadOnlyFolderCanBeReadButNotWritten()
{
    PACT_OF_FILES_ONLY();
    constexpr uid_t nobody = 65534;
    const auto asNobody = [](QProcess& process) {
        if (::geteuid() == 0)
            process.setChildProcessModifier([] {
                if (::setgid(nobody) != 0 || ::setuid(nobody) != 0)
                    ::_exit(99);
            });
    };
    QCOMPARE(::chmod(qPrintable(ledger()), 0444), 0);
    QCOMPARE(::chmod(qPrintable(m_place->folder()), 0555), 0);
    const Ended listed = run({u"list"_s}, {}, asNobody);
    const Ended checked = run({u"check"_s}, {}, asNobody);
    const Ended edited = run({u"edit"_s, u"KC-0101"_s, u"problem=a"_s}, {}, asNobody);
    const Ended undone = run({u"undo"_s}, {}, asNobody);
    const Ended made = run({u"new"_s, path(u"x.pact"_s)}, {}, asNobody);
    const Ended exported = run({u"export"_s, u"--output"_s, path(u"x.csv"_s)}, {}, asNobody);
    QCOMPARE(::chmod(qPrintable(m_place->folder()), 0755), 0);
    if (listed.exit == 127 || listed.exit == -1)
        QSKIP("another user may not start the program here");
    QVERIFY2(listed.exit == 0, qUtf8Printable(listed.err));
    QVERIFY(listed.out.contains("KC-0101"));
    QVERIFY2(checked.exit == 0, qUtf8Printable(checked.err));
    for (const Ended& refused : {edited, undone, made, exported})
        QVERIFY2(refused.exit == 1 && !refused.err.isEmpty(), qUtf8Printable(refused.err));
    QVERIFY2(edited.err.contains(u"只能读"), qUtf8Printable(edited.err));
    QCOMPARE(QDir(m_place->folder()).entryList(QDir::Files | QDir::Hidden), QStringList{u"office.pact"_s});
}

void TestBinary::aPlainLocaleIsNoNuisance()
{
    for (const QString& name : {u"LC_CTYPE"_s, u"LC_MESSAGES"_s, u"LANG"_s, u"LANGUAGE"_s})
        m_environment.remove(name);
    m_environment.insert(u"LC_ALL"_s, u"C"_s);
    const Ended chinese = run({u"edit"_s, u"KC-0101"_s, u"problem=没有"_s});
    QCOMPARE(chinese.exit, 0);
    QVERIFY2(!chinese.err.contains(u"locale", Qt::CaseInsensitive) && chinese.err.contains(u"存在问题"), qUtf8Printable(chinese.err));
    m_environment.remove(u"LC_ALL"_s);
    m_environment.insert(u"LANG"_s, u"en_US"_s);
    QVERIFY(run({u"list"_s}).out.contains("Lead unit"));
}

void TestBinary::noPasswordIsEverShown()
{
    for (const QStringList& words : {QStringList{u"list"_s, u"--ledger"_s, u"postgresql://li:geheim@host/x"_s}, QStringList{u"new"_s, u"postgresql://li:geheim@host/x"_s},
                                     QStringList{u"postgresql://li:geheim@host/x"_s}, QStringList{u"list"_s, u"--json"_s, u"--ledger"_s, u"postgresql://li@host/x?password=geheim"_s}}) {
        const Ended ended = run(words);
        QCOMPARE(ended.exit, 2);
        QVERIFY2(!ended.err.contains(u"geheim") && !ended.out.contains("geheim"), qUtf8Printable(ended.err));
    }
}

QTEST_GUILESS_MAIN(TestBinary)
#include "tst_binary.moc"

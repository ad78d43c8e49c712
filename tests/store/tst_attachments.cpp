// SPDX-FileCopyrightText: PactLedger contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "store/attachments.h"
#include "domain/filter/filter.h"
#include "store/acts.h"
#include "store/checker.h"
#include "store/content.h"
#include "store/search.h"
#include "store/statement.h"
#include "support/sampleledger.h"

#include <QBuffer>
#include <QCryptographicHash>
#include <QDir>
#include <QTest>
#include <sys/stat.h>

using namespace Qt::StringLiterals;
using namespace pact::domain;
using namespace pact::store;
using namespace pact::tests;

/// Files as evidence: bytes in, bytes out, and never a record without its bytes.
class TestAttachments : public QObject
{
    Q_OBJECT

private slots:
    void bytesComeBackEqual_data();
    void bytesComeBackEqual();
    void aByteAboveTheLimitIsRefused();
    void undoTakesTheRecordBackAndRedoPutsItBack();
    void theSameNameNeverLosesTheFirst();
    void filesOfOneNameAtOnceGetNumbers();
    void whatIsNoOrdinaryFileIsRefused();
    void aFailureKeepsNeitherRecordNorBytes();
    void removingTheCommitmentAndUndoBringsItsEvidenceBack();
    void anImportNamesOnlyBytesThatAreThere();
    void evidenceIsFilteredAndSearched();
    void theCheckComparesEveryContent();
    void aLedgerWithoutEvidenceIsBroughtUpToDate();
    void numberedNames_data();
    void numberedNames();
};

namespace {

const QString code = u"KC-0703"_s;

QByteArray bytesOf(qint64 size)
{
    QByteArray bytes(size, Qt::Uninitialized);
    quint32 state = 7;
    for (qint64 i = 0; i < size; ++i) {
        state = state * 1664525U + 1013904223U;
        bytes[i] = static_cast<char>(state >> 24);
    }
    return bytes;
}

QString write(TestLedger& ledger, const QString& name, const QByteArray& bytes)
{
    QFile file(ledger.folder() + u'/' + name);
    if (!file.open(QIODevice::WriteOnly) || file.write(bytes) != bytes.size())
        qFatal("cannot write");
    return file.fileName();
}

QByteArray read(TestLedger& ledger, const QString& name)
{
    RecordReader reader = ledger.reader();
    const auto record = attachmentNamed(reader, ledger->catalogue(), ledger.kind(u"commitments"_s), ledger.id(u"commitments"_s, code), name, ledger->today());
    if (!record)
        return "no record";
    QByteArray bytes;
    const auto done = readContent(ledger->database(), record->value(u"sha256"_s).text(), name, [&](const QByteArray& piece) -> Result<> {
        bytes += piece;
        return piece.size() <= contentPiece ? Result<>() : fail(Error::Code::Cancelled);
    });
    return done ? bytes : QByteArray("not readable");
}

qint64 number(TestLedger& ledger, const QString& sql)
{
    auto rows = select(ledger->database(), sql);
    return rows && rows->next() ? rows->integer(0) : -1;
}

QStringList names(TestLedger& ledger)
{
    QStringList all;
    RecordReader reader = ledger.reader();
    const auto done = reader.each({.kind = &ledger.kind(u"attachments"_s), .filter = Filter::all(), .sort = {}, .day = ledger->today()}, [&](const ReadRow& row) -> Result<bool> {
        all << row.record.label();
        return true;
    });
    all.sort();
    return done ? all : QStringList{u"error"_s};
}

Result<Attached> attach(TestLedger& ledger, const QStringList& paths)
{
    return attachFiles(*ledger, ledger.kind(u"commitments"_s), ledger.id(u"commitments"_s, code), paths);
}

Error::Code codeOf(const Result<Attached>& result)
{
    return result ? Error::Code::Cancelled : result.error().code;
}

}

void TestAttachments::bytesComeBackEqual_data()
{
    QTest::addColumn<qint64>("size");
    QTest::addColumn<qint64>("pieces");
    QTest::newRow("no byte") << qint64(0) << qint64(1);
    QTest::newRow("one byte") << qint64(1) << qint64(1);
    QTest::newRow("a piece exactly") << contentPiece << qint64(1);
    QTest::newRow("a piece and a byte") << contentPiece + 1 << qint64(2);
    QTest::newRow("three pieces and a half") << 3 * contentPiece + contentPiece / 2 << qint64(4);
}

void TestAttachments::bytesComeBackEqual()
{
    QFETCH(qint64, size);
    QFETCH(qint64, pieces);
    TestLedger ledger(TestLedger::Content::Sample);
    const QByteArray bytes = bytesOf(size);
    const auto attached = attach(ledger, {write(ledger, u"报告.pdf"_s, bytes)});
    QVERIFY(attached && attached->change);
    QCOMPARE(attached->change->count, 1);
    QVERIFY(read(ledger, u"报告.pdf"_s) == bytes);
    QCOMPARE(number(ledger, u"SELECT count(*) FROM content"_s), pieces);
    const QString hash = QString::fromLatin1(QCryptographicHash::hash(bytes, QCryptographicHash::Sha256).toHex());
    const auto start = contentStart(ledger->database(), hash, u"报告.pdf"_s, 1000);
    QVERIFY(start && *start == bytes.left(1000));
    QCOMPARE(contentStart(ledger->database(), QString(64, u'0'), u"报告.pdf"_s, 1000).error().code, Error::Code::UnknownContent);
    QCOMPARE(ledger.value(u"attachments"_s, code + u"/报告.pdf"_s, u"sha256"_s), hash);
    QCOMPARE(ledger.value(u"attachments"_s, code + u"/报告.pdf"_s, u"size"_s), QString::number(size));
    QCOMPARE(ledger.value(u"attachments"_s, code + u"/报告.pdf"_s, u"added"_s), u"2018-10-10"_s);
    // The same bytes under another name are kept once.
    QVERIFY(attach(ledger, {write(ledger, u"again.bin"_s, bytes)}));
    QCOMPARE(number(ledger, u"SELECT count(*) FROM content"_s), pieces);
    QVERIFY(read(ledger, u"again.bin"_s) == bytes);
}

void TestAttachments::aByteAboveTheLimitIsRefused()
{
    TestLedger ledger(TestLedger::Content::Sample);
    // A file with a hole takes no room on the disk.
    const QString path = write(ledger, u"big.bin"_s, {});
    QVERIFY(QFile::resize(path, 50 * contentPiece + 1));
    QCOMPARE(codeOf(attach(ledger, {path})), Error::Code::FileTooLarge);
    QVERIFY(changeSetting(*ledger, u"attachment_mb"_s, u"1"_s));
    QVERIFY(QFile::resize(path, contentPiece + 1));
    QCOMPARE(codeOf(attach(ledger, {path})), Error::Code::FileTooLarge);
    QCOMPARE(number(ledger, u"SELECT count(*) FROM content"_s), 0);
    QVERIFY(QFile::resize(path, contentPiece));
    QVERIFY(attach(ledger, {path}));
}

void TestAttachments::undoTakesTheRecordBackAndRedoPutsItBack()
{
    TestLedger ledger(TestLedger::Content::Sample);
    const QString before = ledger.dump();
    QVERIFY(attach(ledger, {write(ledger, u"a.txt"_s, "eins"), write(ledger, u"b.txt"_s, "zwei")}));
    const QString with = ledger.dump();
    QVERIFY(with != before);
    QVERIFY(ledger->undo());
    QCOMPARE(ledger.dump(), before);
    QVERIFY(ledger->redo());
    QCOMPARE(ledger.dump(), with);
    QCOMPARE(read(ledger, u"b.txt"_s), QByteArray("zwei"));
    const auto detached = detachFile(*ledger, ledger.kind(u"commitments"_s), ledger.id(u"commitments"_s, code), u"a.txt"_s, u"附错了"_s);
    QVERIFY(detached);
    QCOMPARE(detached->reason, u"附错了"_s);
    QCOMPARE(names(ledger), QStringList{u"b.txt"_s});
    QVERIFY(ledger->undo());
    QCOMPARE(read(ledger, u"a.txt"_s), QByteArray("eins"));
    const auto absent = detachFile(*ledger, ledger.kind(u"commitments"_s), ledger.id(u"commitments"_s, code), u"c.txt"_s);
    QVERIFY(!absent && absent.error().code == Error::Code::NotFound);
}

void TestAttachments::theSameNameNeverLosesTheFirst()
{
    TestLedger ledger(TestLedger::Content::Sample);
    const QString path = write(ledger, u"报告.pdf"_s, "first");
    QVERIFY(attach(ledger, {path}));
    const auto same = attach(ledger, {path});
    QVERIFY(same && !same->change && !same->files.front().isNew);
    write(ledger, u"报告.pdf"_s, "second");
    const auto second = attach(ledger, {path});
    QVERIFY(second && second->change);
    QCOMPARE(second->files.front().name, u"报告 (2).pdf"_s);
    // Also what has a number is known again.
    QVERIFY(!attach(ledger, {path})->change);
    write(ledger, u"报告.pdf"_s, "third");
    QCOMPARE(attach(ledger, {path})->files.front().name, u"报告 (3).pdf"_s);
    QCOMPARE(read(ledger, u"报告.pdf"_s), QByteArray("first"));
    QCOMPARE(read(ledger, u"报告 (2).pdf"_s), QByteArray("second"));
    QCOMPARE(names(ledger).size(), 3);
}

void TestAttachments::filesOfOneNameAtOnceGetNumbers()
{
    TestLedger ledger(TestLedger::Content::Sample);
    QVERIFY(QDir(ledger.folder()).mkpath(u"x"_s));
    const auto attached = attach(ledger, {write(ledger, u"a.txt"_s, "1"), write(ledger, u"x/a.txt"_s, "2"), write(ledger, u"a.txt"_s, "1")});
    QVERIFY(attached);
    QCOMPARE(names(ledger), (QStringList{u"a (2).txt"_s, u"a.txt"_s}));
    QCOMPARE(attached->change->count, 2);
}

void TestAttachments::whatIsNoOrdinaryFileIsRefused()
{
    TestLedger ledger(TestLedger::Content::Sample);
    const QString folder = ledger.folder();
    const QString good = write(ledger, u"good.txt"_s, "x");
    const auto refused = [&](const QString& path) { return codeOf(attach(ledger, {good, path})); };
    QCOMPARE(refused(folder), Error::Code::NotAFile);
    const QString pipe = folder + u"/pipe"_s;
    QCOMPARE(::mkfifo(QFile::encodeName(pipe).constData(), 0600), 0);
    QCOMPARE(refused(pipe), Error::Code::NotAFile);
    QVERIFY(QFile::link(folder + u"/nothing"_s, folder + u"/dangling"_s));
    QCOMPARE(refused(folder + u"/dangling"_s), Error::Code::FileMissing);
    QCOMPARE(refused(folder + u"/absent"_s), Error::Code::FileMissing);
    QCOMPARE(refused(u"/dev/zero"_s), Error::Code::NotAFile);
    QCOMPARE(refused(write(ledger, u"a\nb.txt"_s, "x")), Error::Code::BadFileName);
    QCOMPARE(refused(write(ledger, u"a\\b.txt"_s, "x")), Error::Code::BadFileName);
    if (!onServer()) {
        QVERIFY(QFile::link(ledger.place().ledger(), folder + u"/own"_s));
        QCOMPARE(refused(folder + u"/own"_s), Error::Code::NotAFile);
    }
    QCOMPARE(names(ledger), QStringList());
    QCOMPARE(number(ledger, u"SELECT count(*) FROM content"_s), 0);
    QVERIFY(QFile::link(good, folder + u"/link.txt"_s));
    QVERIFY(attach(ledger, {folder + u"/link.txt"_s}));
    QCOMPARE(read(ledger, u"link.txt"_s), QByteArray("x"));
}

void TestAttachments::aFailureKeepsNeitherRecordNorBytes()
{
    TestLedger ledger(TestLedger::Content::Sample);
    // The bytes are not those of the hash: the file has changed since it was looked at.
    class Changed : public ChangeSource
    {
    public:
        explicit Changed(Database& database)
            : m_database(database)
        {
        }
        Result<bool> next(Change&) override
        {
            QByteArray bytes(2 * contentPiece, 'x');
            QBuffer buffer(&bytes);
            buffer.open(QIODevice::ReadOnly);
            auto stored = storeContent(m_database, QString(64, u'0'), buffer, u"a.txt"_s);
            return stored ? Result<bool>(false) : fail(stored);
        }

    private:
        Database& m_database;
    };
    Changed source(ledger->database());
    const auto done = ledger->apply({.author = {}, .act = Act::Attach, .reason = {}, .subject = {}, .detail = {}, .undoes = {}, .id = {}}, source);
    QVERIFY(!done);
    QCOMPARE(done.error().code, Error::Code::FileChanged);
    QCOMPARE(number(ledger, u"SELECT count(*) FROM content"_s), 0);
    // A record alone is refused as well.
    const auto added = addRecord(*ledger, ledger.kind(u"attachments"_s), {{u"commitment"_s, code}, {u"name"_s, u"a.txt"_s}, {u"size"_s, u"1"_s}, {u"sha256"_s, QString(64, u'0')}});
    QVERIFY(!added);
    QCOMPARE(added.error().code, Error::Code::UnknownContent);
}

void TestAttachments::removingTheCommitmentAndUndoBringsItsEvidenceBack()
{
    TestLedger ledger(TestLedger::Content::Sample);
    QVERIFY(attach(ledger, {write(ledger, u"a.txt"_s, "x")}));
    const QString before = ledger.dump();
    QVERIFY(removeRecords(*ledger, ledger.kind(u"commitments"_s), {ledger.id(u"commitments"_s, code)}, u"重复"_s));
    QCOMPARE(names(ledger), QStringList());
    QVERIFY(ledger->undo());
    QCOMPARE(ledger.dump(), before);
    QCOMPARE(read(ledger, u"a.txt"_s), QByteArray("x"));
}

void TestAttachments::anImportNamesOnlyBytesThatAreThere()
{
    TestLedger ledger(TestLedger::Content::Sample);
    const auto attached = attach(ledger, {write(ledger, u"a.txt"_s, "x")});
    QVERIFY(attached);
    const QString head = u"commitment,name,size,sha256\n"_s;
    const QString hash = attached->files.front().file.sha256;
    QVERIFY(!ledger.importText(u"attachments"_s, head + u"KC-0101,b.txt,1,%1\n"_s.arg(QString(64, u'0'))));
    QVERIFY(!ledger.importText(u"attachments"_s, head + u"KC-0101,b.txt,2,%1\n"_s.arg(hash)));
    QVERIFY(!ledger.importText(u"attachments"_s, head + u"KC-0101,../b.txt,1,%1\n"_s.arg(hash)));
    QCOMPARE(names(ledger), QStringList{u"a.txt"_s});
    QVERIFY(ledger.importText(u"attachments"_s, head + u"KC-0101,b.txt,1,%1\n"_s.arg(hash)));
    QCOMPARE(names(ledger), (QStringList{u"a.txt"_s, u"b.txt"_s}));
}

void TestAttachments::evidenceIsFilteredAndSearched()
{
    TestLedger ledger(TestLedger::Content::Sample);
    QVERIFY(attach(ledger, {write(ledger, u"开工照片.jpg"_s, "x")}));
    RecordReader reader = ledger.reader();
    const Kind& commitments = ledger.kind(u"commitments"_s);
    for (const QString& text : {u"has:evidence"_s, u"has:attachments"_s, u"有:佐证材料"_s}) {
        const auto filter = parseFilter(text, commitments, ledger->catalogue(), ledger->today());
        QVERIFY2(filter, qUtf8Printable(text));
        QCOMPARE(reader.count({.kind = &commitments, .filter = *filter, .sort = {}, .day = ledger->today()}).value_or(-1), 1);
    }
    QStringList hits;
    QVERIFY(search(reader, ledger->catalogue(), u"开工照"_s, ledger->today(), [&](const SearchHit& hit) {
        hits << hit.record.kind().key() + u' ' + hit.record.label();
        return true;
    }));
    QVERIFY2(hits.contains(u"attachments 开工照片.jpg"_s), qUtf8Printable(hits.join(u", "_s)));
}

void TestAttachments::theCheckComparesEveryContent()
{
    TestLedger ledger(TestLedger::Content::Sample);
    QVERIFY(attach(ledger, {write(ledger, u"a.bin"_s, bytesOf(2 * contentPiece)), write(ledger, u"b.bin"_s, "b"), write(ledger, u"empty"_s, {})}));
    const auto found = [&] {
        QStringList all;
        const auto problems = checkLedger(ledger->database(), ledger->catalogue());
        for (const Problem& problem : problems.value_or(std::vector<Problem>()))
            all << problemKey(problem.code) + u' ' + problem.args.value(0);
        return problems ? all : QStringList{u"failed"_s};
    };
    QCOMPARE(found(), QStringList());
    QVERIFY(execute(ledger->database(), u"UPDATE content SET bytes = ? WHERE piece = 1"_s, {QByteArray("other")}));
    QCOMPARE(found(), QStringList{u"content-altered a.bin"_s});
    QCOMPARE(read(ledger, u"a.bin"_s), QByteArray("not readable"));
    QVERIFY(execute(ledger->database(), u"DELETE FROM content WHERE length(bytes) = 1"_s));
    QCOMPARE(found(), (QStringList{u"content-altered a.bin"_s, u"content-missing b.bin"_s}));
}

void TestAttachments::aLedgerWithoutEvidenceIsBroughtUpToDate()
{
    TestLedger ledger(TestLedger::Content::Sample);
    Database& database = ledger->database();
    backToFirstFormat(database);
    Ledger::Options options;
    options.author = u"tester"_s;
    options.access = Database::Access::ReadOnly;
    const auto opened = Ledger::open(ledger.place().ledger(), options);
    QVERIFY(opened);
    QVERIFY((*opened)->isReadOnly());
    QCOMPARE(number(ledger, u"SELECT count(*) FROM attachment"_s), 0);
    // Among the rest it has got the index of its words.
    const auto problems = checkLedger((*opened)->database(), (*opened)->catalogue());
    QVERIFY(problems && problems->empty());
}

void TestAttachments::numberedNames_data()
{
    QTest::addColumn<QString>("name");
    QTest::addColumn<QString>("numbered");
    QTest::newRow("an ending") << u"报告.pdf"_s << u"报告 (2).pdf"_s;
    QTest::newRow("no ending") << u"README"_s << u"README (2)"_s;
    QTest::newRow("only an ending") << u".profile"_s << u".profile (2)"_s;
    QTest::newRow("two endings") << u"a.tar.gz"_s << u"a.tar (2).gz"_s;
}

void TestAttachments::numberedNames()
{
    QFETCH(QString, name);
    QTEST(numberedName(name, 2), "numbered");
}

QTEST_GUILESS_MAIN(TestAttachments)
#include "tst_attachments.moc"

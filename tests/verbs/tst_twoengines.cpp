// SPDX-FileCopyrightText: PactLedger contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "randomscript.h"
#include "verbrun.h"
#include <QRegularExpression>
#include <QTest>
#include <algorithm>

using namespace Qt::StringLiterals;
using namespace pact::tests;

/// One script of five hundred commands on a file and on a server: every answer and every export is the same.
class TestTwoEngines : public QObject
{
    Q_OBJECT

private slots:
    void initTestCase();
    void aHundredCommandsMoreGiveTheSame_data();
    void aHundredCommandsMoreGiveTheSame();
    void everyQuestionHasOneAnswer();

private:
    Answered run(const TestPlace& place, const QStringList& words) const
    {
        return runVerb(words + QStringList{u"--ledger"_s, place.ledger()});
    }
    /// What an answer says, without what no two ledgers have in common: ids, hashes, times, places.
    static QString comparable(const Answered& answer, const TestPlace& place);
    QString exported(const TestPlace& place, const QString& format) const;

    std::unique_ptr<TestPlace> m_file;
    std::unique_ptr<TestPlace> m_server;
    std::unique_ptr<RandomScript> m_script;
    int m_stored = 0;
};

namespace {

/// Where two texts part, with what stands around it; nothing when they are the same.
QString firstDifference(const QString& a, const QString& b)
{
    if (a == b)
        return {};
    const auto [left, right] = std::ranges::mismatch(a, b);
    const qsizetype at = std::max<qsizetype>(left - a.begin() - 100, 0);
    return a.mid(at, 200) + u"\n-- but --\n"_s + b.mid(at, 200);
}

}

void TestTwoEngines::initTestCase()
{
    if (!onServer())
        QSKIP("needs a server beside the file");
    m_file = std::make_unique<TestPlace>(u"office.pact"_s, Engine::File);
    m_server = std::make_unique<TestPlace>(u"office.pact"_s, Engine::Server);
    for (const TestPlace* place : {m_file.get(), m_server.get()})
        QCOMPARE(runVerb({u"new"_s, place->ledger(), u"--sample"_s, u"kunming-chaoyang"_s}).exit, 0);
    const QJsonArray records = run(*m_file, {u"list"_s, u"--json"_s}).json().value(u"records"_s).toArray();
    QStringList codes;
    for (const QJsonValue& record : records)
        codes << record[u"code"_s].toString();
    QCOMPARE(codes.size(), 55);
    m_script = std::make_unique<RandomScript>(20181010, codes);
}

QString TestTwoEngines::comparable(const Answered& answer, const TestPlace& place)
{
    static const QRegularExpression hash(u"[0-9a-f]{64}"_s);
    static const QRegularExpression id(u"[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}"_s);
    static const QRegularExpression time(u"[0-9]{4}-[0-9]{2}-[0-9]{2}[T ][0-9]{2}:[0-9]{2}(:[0-9]{2}(\\.[0-9]+)?Z?)?"_s);
    static const QRegularExpression shortId(u"\\b[0-9a-f]{8}\\b"_s);
    QString text = QString::number(answer.exit) + u'\n' + answer.text() + answer.err;
    text.replace(place.ledger(), u"LEDGER"_s).replace(hash, u"HASH"_s).replace(id, u"ID"_s).replace(time, u"TIME"_s).replace(shortId, u"ID"_s);
    return text;
}

QString TestTwoEngines::exported(const TestPlace& place, const QString& format) const
{
    QString all;
    for (const auto& kind : pact::domain::Catalogue::standard().kinds()) {
        const Answered answer = run(place, {u"export"_s, u"--format"_s, format, u"--kind"_s, kind->key()});
        all += comparable(answer, place);
    }
    return all;
}

void TestTwoEngines::aHundredCommandsMoreGiveTheSame_data()
{
    QTest::addColumn<int>("first");
    for (int first = 0; first < 500; first += 100)
        QTest::addRow("from command %d on", first) << first;
}

void TestTwoEngines::aHundredCommandsMoreGiveTheSame()
{
    QFETCH(int, first);
    for (int step = first; step < first + 100; ++step) {
        const QStringList words = m_script->next();
        const Answered onFile = run(*m_file, words);
        const Answered onServer = run(*m_server, words);
        const QString expected = comparable(onFile, *m_file);
        const QString found = comparable(onServer, *m_server);
        QVERIFY2(found == expected, qUtf8Printable(u"%1: %2\n-- file\n%3\n-- server\n%4"_s.arg(step).arg(words.join(u' '), expected, found)));
        m_stored += onFile.exit == 0 && words.first() != u"list";
    }
    for (const QString& format : {u"csv"_s, u"json"_s})
        QCOMPARE(firstDifference(exported(*m_server, format), exported(*m_file, format)), QString());
}

void TestTwoEngines::everyQuestionHasOneAnswer()
{
    QVERIFY2(m_stored > 250, qPrintable(QString::number(m_stored)));
    for (const QStringList& words : {QStringList{u"chart"_s, u"status"_s, u"--json"_s}, QStringList{u"chart"_s, u"units"_s, u"--json"_s}, QStringList{u"due"_s, u"--json"_s}, QStringList{u"history"_s, u"--json"_s},
                                     QStringList{u"list"_s, u"--sort"_s, u"lead_unit,-due"_s, u"--json"_s}, QStringList{u"list"_s, u"--sort"_s, u"-progress,title"_s}, QStringList{u"check"_s}})
        QCOMPARE(firstDifference(comparable(run(*m_server, words), *m_server), comparable(run(*m_file, words), *m_file)), QString());
}

QTEST_GUILESS_MAIN(TestTwoEngines)
#include "tst_twoengines.moc"

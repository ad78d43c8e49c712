// SPDX-FileCopyrightText: PactLedger contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "verbrun.h"
#include <QRandomGenerator>
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
    QStringList nextCommand(QRandomGenerator& random, int step);

    std::unique_ptr<TestPlace> m_file;
    std::unique_ptr<TestPlace> m_server;
    QRandomGenerator m_random{20181010};
    QStringList m_codes;
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
    for (const QJsonValue& record : records)
        m_codes << record[u"code"_s].toString();
    QCOMPARE(m_codes.size(), 55);
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

QStringList TestTwoEngines::nextCommand(QRandomGenerator& random, int step)
{
    const auto any = [&random](const QStringList& from) { return from.at(random.bounded(static_cast<int>(from.size()))); };
    const QString code = any(m_codes);
    const QString words = any({u"招商"_s, u"it's \"quoted\" ?"_s, u"\\x41 $1 %1"_s, u"a\nb;c"_s, u"Ünïcödé 𝄞"_s, u"--"_s, u"  blank  "_s});
    switch (random.bounded(16)) {
    case 0:
        m_codes << u"N-%1"_s.arg(step);
        return {u"add"_s, u"code="_s + m_codes.last(), u"title="_s + words, u"domain="_s + any({u"LY"_s, u"ZS"_s, u"XX"_s}), u"due=2019-0%1-01"_s.arg(random.bounded(1, 9)),
                u"lead_unit="_s + any({u"市商务局"_s, u"市旅游发展委员会"_s, u"没有的局"_s})};
    case 1:
        return {u"progress"_s, code, u"--percent"_s, QString::number(random.bounded(110)), u"--text"_s, words};
    case 2:
        return {u"progress"_s, code, u"--percent"_s, u"20"_s, u"--period"_s, any({u"2018-Q3"_s, u"2018-Q4"_s, u"2017"_s})};
    case 3:
        return {u"extend"_s, code, u"--to"_s, u"20%1-06-30"_s.arg(random.bounded(17, 23)), u"--reason"_s, words};
    case 4:
        return {u"extend"_s, code, any({u"--approve"_s, u"--refuse"_s}), u"--approver"_s, u"秘书长"_s};
    case 5:
        return {u"close"_s, code, u"--verdict"_s, any({u"on-time"_s, u"partial"_s, u"late"_s}), u"--text"_s, words};
    case 6:
        return {u"remove"_s, code, u"--reason"_s, words};
    case 7:
    case 8:
    case 9:
        return {u"undo"_s};
    case 10:
        return {u"redo"_s};
    case 11:
        return {u"settings"_s, u"warn_once=%1"_s.arg(random.bounded(10, 60))};
    case 12:
        return {u"list"_s, u"--json"_s, u"--filter"_s, any({u"light:red,yellow"_s, u"-has:report"_s, u"lead~招商 | title~NEW"_s, u"days_left<0"_s, u"-(status:done progress>=50)"_s, u"-tags:甲"_s, u"招商"_s})};
    default:
        return {u"edit"_s, code, any({u"next_step="_s, u"notes="_s, u"title="_s, u"problem="_s}) + words, u"tags="_s + any({u"甲;乙"_s, u"乙"_s, QString()})};
    }
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
        const QStringList words = nextCommand(m_random, step);
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

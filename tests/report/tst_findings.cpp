// SPDX-FileCopyrightText: PactLedger contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "report/findings.h"
#include "report/reporttest.h"
#include <QTest>

using namespace pact::report;
using namespace pact::report::test;

/// Each headline must be true of whatever ledger it stands over.
class FindingsTest : public QObject
{
    Q_OBJECT

private slots:
    void headlines_data();
    void headlines();
    void theSampleInEnglish_data();
    void theSampleInEnglish();
    void keyFiguresOfTheSample();
    void lightsSinceTheLastPeriod_data();
    void lightsSinceTheLastPeriod();
    void questions();

private:
    static std::vector<FigureItem> ledger(const QString& name);
};

namespace {

const QMap<QString, Topic>& topics()
{
    static const QMap<QString, Topic> all{{u"lights"_s, Topic::Lights},   {u"status"_s, Topic::Status},   {u"domains"_s, Topic::Domains},
                                          {u"units"_s, Topic::Units},     {u"due"_s, Topic::Due},         {u"balance"_s, Topic::Balance},
                                          {u"silence"_s, Topic::Silence}, {u"attention"_s, Topic::Attention}, {u"share"_s, Topic::Share}};
    return all;
}

std::optional<Ref> ref(const char* key)
{
    static SampleRefs refs;
    const QString text = QString::fromUtf8(key);
    return refs(u"ref"_s, text, text, text);
}

FigureItem item(const char* code, const char* domain, const char* unit, const char* direction, CommitmentFacts facts)
{
    FigureItem made;
    made.id = RecordId::create();
    made.code = QString::fromLatin1(code);
    made.domain = ref(domain);
    made.leadUnit = ref(unit);
    made.direction = QString::fromLatin1(direction);
    made.facts = std::move(facts);
    return made;
}

CommitmentFacts done(const char* on, const char* due)
{
    CommitmentFacts facts = once("2017-01-01", due, 100);
    facts.status = u"done"_s;
    facts.completed = day(on);
    facts.closures.push_back({day(on), u"on-time"_s});
    return facts;
}

}

/// sample; none; done: everything closed; calm: nothing in trouble, ties; yellow: no red; both: both sides late.
std::vector<FigureItem> FindingsTest::ledger(const QString& name)
{
    if (name == u"sample")
        return sampleItems();
    if (name == u"done")
        return {item("A", "甲", "一局", "theirs", done("2018-05-01", "2018-06-30")), item("B", "乙", "二局", "ours", done("2018-05-01", "2018-06-30"))};
    if (name == u"calm") {
        return {item("A", "甲", "一局", "ours", once("2018-01-01", "2019-03-31", 90)),
                item("B", "乙", "二局", "theirs", once("2018-01-01", "2019-05-31", 90)),
                item("C", "乙", "二局", "joint", standing("2018-01-01", {report("2018-Q1", "2018-04-01"), report("2018-Q2", "2018-07-01"), report("2018-Q3", "2018-10-01")}))};
    }
    if (name == u"yellow") {
        return {item("A", "甲", "一局", "joint", once("2018-01-01", "2018-10-31", 90)),
                item("B", "乙", "二局", "joint", once("2018-01-01", "2019-10-31", 90))};
    }
    if (name == u"both") {
        return {item("A", "甲", "一局", "ours", once("2018-01-01", "2018-10-09", 50)),
                item("B", "乙", "二局", "theirs", once("2018-01-01", "2018-10-08", 50)),
                item("C", "乙", "二局", "theirs", standing("2018-01-01", {report("2018-Q1", "2018-04-01"), report("2018-Q2", "2018-07-01")}))};
    }
    return {};
}

void FindingsTest::headlines_data()
{
    QTest::addColumn<QString>("ledgerName");
    QTest::addColumn<QString>("topic");
    QTest::addColumn<QString>("sentence");
    const auto row = [](const char* ledgerName, const char* topic, const QString& sentence) {
        QTest::addRow("%s: %s", ledgerName, topic) << QString::fromLatin1(ledgerName) << QString::fromLatin1(topic) << sentence;
    };
    row("sample", "lights", u"红灯 4 项，比上季度末多 2 项"_s);
    row("sample", "status", u"4 个领域有红灯；科技文创 3 项中 1 红 1 黄"_s);
    row("sample", "domains", u"社会治理落后最多：落后时间进度 42.4 个百分点"_s);
    row("sample", "units", u"4 个单位有红灯；市科学技术局 3 项中 1 红 1 黄"_s);
    row("sample", "due", u"12 月集中到期 9 项"_s);
    row("sample", "balance", u"对方还欠 15 项，其中 1 项逾期"_s);
    row("sample", "silence", u"1 个单位连续两期漏报"_s);
    row("sample", "attention", u"7 项要督办，1 项待核验"_s);
    row("sample", "share", u"红灯 4 项、黄灯 3 项，合计占 15.2 %"_s);
    for (const char* topic : {"lights", "status", "domains", "units", "balance", "share"})
        row("none", topic, u"还没有承诺事项"_s);
    row("none", "due", u"12 个月内没有到期事项"_s);
    row("none", "silence", u"本期无须报送"_s);
    row("none", "attention", u"没有要督办的事项"_s);
    row("done", "lights", u"2 项已全部办结"_s);
    row("done", "status", u"2 项已全部办结"_s);
    row("done", "domains", u"各领域都没有落后时间进度"_s);
    row("done", "units", u"2 项已全部办结"_s);
    row("done", "due", u"12 个月内没有到期事项"_s);
    row("done", "balance", u"双方都不欠"_s);
    row("done", "share", u"没有红灯和黄灯"_s);
    row("calm", "lights", u"没有红灯，与上季度末相同"_s);
    row("calm", "status", u"各领域都没有红灯和黄灯"_s);
    row("calm", "units", u"各单位都没有红灯和黄灯"_s);
    row("calm", "due", u"2019 年 3 月和 2019 年 5 月到期最多：各 1 项"_s);
    row("calm", "balance", u"对方还欠 1 项，我方还欠 1 项，都没有逾期"_s);
    row("calm", "silence", u"本期无人漏报"_s);
    row("yellow", "status", u"没有红灯；只有甲有黄灯：1 项中 1 黄"_s);
    row("yellow", "units", u"没有红灯；只有一局有黄灯：1 项中 1 黄"_s);
    row("yellow", "balance", u"没有单方欠的，双方共同的还有 2 项"_s);
    row("yellow", "attention", u"1 项要督办"_s);
    row("yellow", "share", u"黄灯 1 项，占 50.0 %"_s);
    row("both", "status", u"2 个领域有红灯；乙 2 项中 1 红 1 黄"_s);
    row("both", "domains", u"乙、甲落后最多：都落后时间进度 50.0 个百分点"_s);
    row("both", "due", u"10 月集中到期 2 项"_s);
    row("both", "balance", u"对方还欠 2 项，逾期 1 项；我方还欠 1 项，逾期 1 项"_s);
    row("both", "silence", u"1 个单位本期漏报"_s);
    row("both", "share", u"红灯 2 项、黄灯 1 项，合计占 100.0 %"_s);
}

void FindingsTest::headlines()
{
    QFETCH(QString, ledgerName);
    QFETCH(QString, topic);
    const InLanguage chinese(Language::Chinese);
    QTEST(finding(topics()[topic], figuresOf(ledger(ledgerName), day("2018-10-10"))), "sentence");
}

void FindingsTest::theSampleInEnglish_data()
{
    QTest::addColumn<QString>("sentence");
    QTest::newRow("lights") << u"4 red, 2 more than at the end of last quarter"_s;
    QTest::newRow("status") << u"4 domains have red lights; Science and creation: 1 red and 1 yellow of 3"_s;
    QTest::newRow("domains") << u"Governance is furthest behind: 42.4 points behind the elapsed time"_s;
    QTest::newRow("due") << u"9 fall due together in December"_s;
    QTest::newRow("balance") << u"They still owe 15, 1 of these overdue"_s;
    QTest::newRow("silence") << u"1 unit silent two rounds running"_s;
    QTest::newRow("attention") << u"7 to supervise, 1 to verify"_s;
    QTest::newRow("share") << u"4 red and 3 yellow, together 15.2 % of all"_s;
}

void FindingsTest::theSampleInEnglish()
{
    const InLanguage english(Language::English);
    QTEST(finding(topics()[QString::fromLatin1(QTest::currentDataTag())], sampleFigures()), "sentence");
}

void FindingsTest::keyFiguresOfTheSample()
{
    const InLanguage chinese(Language::Chinese);
    QStringList texts;
    for (const KeyFigure& figure : keyFigures(sampleFigures())) {
        texts.append(figure.label + u' ' + figure.value + u' ' + figure.unit);
        QVERIFY(!figure.filter.isEmpty());
    }
    QCOMPARE(texts, (QStringList{u"承诺事项 46 项"_s, u"办结率 33.3 %"_s, u"按期办结率 83.3 %"_s, u"逾期率 2.9 %"_s, u"三季度报送率 94.4 %"_s}));
}

void FindingsTest::lightsSinceTheLastPeriod_data()
{
    QTest::addColumn<QString>("round");
    QTest::addColumn<QString>("due");
    QTest::addColumn<QString>("sentence");
    QTest::newRow("as many as last month") << u"2018-09"_s << u"2018-09-01"_s << u"红灯 1 项，与上月末持平"_s;
    QTest::newRow("more than last half-year") << u"2018-H1"_s << u"2018-09-01"_s << u"红灯 1 项，比上一个半年末多 1 项"_s;
    QTest::newRow("more than last year") << u"2017"_s << u"2018-09-01"_s << u"红灯 1 项，比上年末多 1 项"_s;
    QTest::newRow("none now, one then") << u"2018-Q3"_s << u"2018-09-01>2019-12-31"_s << u"没有红灯，上季度末还有 1 项"_s;
}

void FindingsTest::lightsSinceTheLastPeriod()
{
    QFETCH(QString, round);
    QFETCH(QString, due);
    const InLanguage chinese(Language::Chinese);
    CommitmentFacts facts = once("2018-01-01", due.first(10).toLatin1().constData(), 95);
    if (due.contains(u'>')) {
        facts.due = day(due.sliced(11));
        facts.extensions.push_back({facts.dueOriginal, facts.due, day("2018-08-20"), day("2018-10-05"), true});
    }
    QTEST(finding(Topic::Lights, figuresOf({item("A", "甲", "一局", "ours", facts)}, day("2018-10-10"), Period::parse(round))), "sentence");
}

void FindingsTest::questions()
{
    const InLanguage chinese(Language::Chinese);
    QCOMPARE(question(Topic::Status), u"哪个领域落后？"_s);
    QCOMPARE(question(Topic::Balance), u"谁欠谁？"_s);
    QVERIFY(question(Topic::Lights).isEmpty());
}

QTEST_GUILESS_MAIN(FindingsTest)
#include "tst_findings.moc"

// SPDX-FileCopyrightText: PactLedger contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/rules/rates.h"
#include "domain/rules/reasontext.h"
#include "domain/rules/silence.h"
#include "domain/samplefacts.h"
#include <QTest>

using namespace pact::domain;
using namespace pact::domain::test;

/// The founding sample, light by light, on the four days its office has written down.
class FoundingLights : public QObject
{
    Q_OBJECT

private slots:
    void everyLightAndReason_data();
    void everyLightAndReason();
    void theDayItselfNeedsNoLookingBack();
    void storedDatesGiveTheSameLights();
    void ratesOfThePictures();
    void redAtTheEndOfTheQuarter();
    void headlinesAndCauses_data();
    void headlinesAndCauses();

private:
    const QMap<QString, CommitmentFacts> m_sample = sampleFacts();
    const QDate m_today = day("2018-10-10");
};

void FoundingLights::everyLightAndReason_data()
{
    QTest::addColumn<QString>("code");
    QTest::addColumn<QDate>("on");
    QTest::addColumn<QString>("light");
    QTest::addColumn<QString>("reason");
    const auto rows = readCsv(QStringLiteral(PACT_SOURCE_DIR "/tests/data/expected_lights.csv"));
    QCOMPARE(rows.size(), 4 * 46);
    for (const Row& row : rows) {
        QTest::addRow("%s on %s", qPrintable(row[u"code"_s]), qPrintable(row[u"date"_s]))
            << row[u"code"_s] << day(row[u"date"_s]) << row[u"light"_s] << row[u"reason_zh"_s];
    }
}

void FoundingLights::everyLightAndReason()
{
    QFETCH(QString, code);
    QFETCH(QDate, on);
    QFETCH(QString, light);
    QFETCH(QString, reason);
    const LightAnswer answer = pact::domain::light(asKnownOn(m_sample[code], on), on);
    QCOMPARE(lightKey(*answer.light), light);
    QCOMPARE(lightReason(answer, Language::Chinese), reason);
    QVERIFY(!lightReason(answer, Language::English).isEmpty());
    QVERIFY(!lightHeadline(answer, Language::English).isEmpty());
    QVERIFY(!lightCause(answer, Language::Chinese).isEmpty());
}

void FoundingLights::theDayItselfNeedsNoLookingBack()
{
    QCOMPARE(m_sample.size(), 46);
    for (auto it = m_sample.begin(); it != m_sample.end(); ++it) {
        const LightAnswer now = light(*it, m_today);
        const LightAnswer known = light(asKnownOn(*it, m_today), m_today);
        QVERIFY2(now.light == known.light && now.reasons == known.reasons, qPrintable(it.key()));
    }
}

void FoundingLights::storedDatesGiveTheSameLights()
{
    std::array<int, 5> counts{};
    for (const CommitmentFacts& facts : m_sample)
        ++counts.at(static_cast<size_t>(lightDates(facts).at(m_today)));
    QCOMPARE(counts, (std::array{4, 3, 29, 6, 4}));
}

void FoundingLights::ratesOfThePictures()
{
    Tally tally;
    tally.round = Period::parse(u"2018-Q3");
    for (const CommitmentFacts& facts : m_sample)
        tally.add(facts, m_today);
    QCOMPARE(tally.all, 46);
    QCOMPARE(tally.completion(), (Ratio{6, 18}));
    QCOMPARE(tally.completion().text(), u"33.3"_s);
    QCOMPARE(tally.onTimeRate(), (Ratio{5, 6}));
    QCOMPARE(tally.onTimeRate().text(), u"83.3"_s);
    QCOMPARE(tally.overdueRate(), (Ratio{1, 35}));
    QCOMPARE(tally.overdueRate().text(), u"2.9"_s);
    QCOMPARE(tally.started(), (Ratio{45, 46}));
    QCOMPARE(tally.reported(), (Ratio{34, 36}));
    QCOMPARE(tally.reported().text(), u"94.4"_s);

    Tally latest;
    Tally half;
    half.round = Period::parse(u"2018-H2");
    for (const CommitmentFacts& facts : m_sample) {
        latest.add(facts, m_today);
        half.add(facts, m_today);
    }
    QCOMPARE(latest.reported(), tally.reported());
    QCOMPARE(half.reported(), (Ratio{0, 36}));
    latest += half;
    QCOMPARE(latest.completion(), (Ratio{12, 36}));
}

void FoundingLights::redAtTheEndOfTheQuarter()
{
    const QDate end = day("2018-09-30");
    int red = 0;
    for (const CommitmentFacts& facts : m_sample)
        red += light(asKnownOn(facts, end), end).light == Light::Red;
    QCOMPARE(red, 2);
}

void FoundingLights::headlinesAndCauses_data()
{
    QTest::addColumn<QString>("code");
    QTest::addColumn<QString>("headline");
    QTest::addColumn<QString>("english");
    QTest::addColumn<QString>("cause");
    QTest::newRow("overdue and behind") << u"KC-0601"_s << u"逾期 102 天；进度 55 %，落后时间进度 45.0 个百分点"_s
                                        << u"102 days overdue; progress 55 %, 45.0 points behind"_s << u"逾期 102 天；落后 45.0 个百分点"_s;
    QTest::newRow("far behind") << u"KC-0904"_s << u"进度 45 %，落后时间进度 42.4 个百分点"_s << u"Progress 45 %, 42.4 points behind"_s
                                << u"落后时间进度 42.4 个百分点"_s;
    QTest::newRow("behind") << u"KC-0602"_s << u"进度 70 %，落后时间进度 21.6 个百分点"_s << u"Progress 70 %, 21.6 points behind"_s
                            << u"落后时间进度 21.6 个百分点"_s;
    QTest::newRow("silent for two") << u"KC-0802"_s << u"连续 2 期未报"_s << u"Silent for 2 periods"_s << u"连续 2 期未报"_s;
    QTest::newRow("silent for one") << u"KC-0504"_s << u"连续 1 期未报：2018 年三季度，应于 10 月 5 日前报"_s
                                    << u"Silent for 1 period: Q3 2018, due by 5 Oct"_s << u"连续 1 期未报"_s;
    QTest::newRow("due soon") << u"KC-0703"_s << u"剩余 26 天，临期"_s << u"26 days left, due soon"_s << u"剩余 26 天，临期"_s;
    QTest::newRow("handed in") << u"KC-0405"_s << u"10 月 8 日提请核验；进度 100 %，不落后；剩余 84 天"_s
                               << u"Handed in for verification on 8 Oct; progress 100 %, not behind; 84 days left"_s << u"10 月 8 日提请核验"_s;
    QTest::newRow("done") << u"KC-0803"_s << u"2017 年 12 月 8 日办结"_s << u"Closed out on 8 Dec 2017"_s << u"2017 年 12 月 8 日办结"_s;
    QTest::newRow("not begun") << u"KC-1104"_s << u"未启动，2019 年 1 月 1 日起"_s << u"Not started, from 1 Jan 2019"_s
                               << u"未启动，2019 年 1 月 1 日起"_s;
    QTest::newRow("standing") << u"KC-0101"_s << u"长期坚持，按期报送"_s << u"Standing, reported on time"_s << u"长期坚持，按期报送"_s;
    QTest::newRow("turn fulfilled") << u"KC-1007"_s << u"本年一次已完成"_s << u"This year's turn is fulfilled"_s << u"本年一次已完成"_s;
    QTest::newRow("on track") << u"KC-1002"_s << u"进度 90 %，落后时间进度 1.1 个百分点；剩余 82 天"_s
                              << u"Progress 90 %, 1.1 points behind; 82 days left"_s << u"剩余 82 天"_s;
}

void FoundingLights::headlinesAndCauses()
{
    QFETCH(QString, code);
    const LightAnswer answer = light(m_sample[code], m_today);
    QTEST(lightHeadline(answer, Language::Chinese), "headline");
    QTEST(lightHeadline(answer, Language::English), "english");
    QTEST(lightCause(answer, Language::Chinese), "cause");
}

QTEST_GUILESS_MAIN(FoundingLights)
#include "tst_foundinglights.moc"

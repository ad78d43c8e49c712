// SPDX-FileCopyrightText: PactLedger contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/rules/reasontext.h"
#include "support/sampleitems.h"
#include <QTest>

using namespace pact::domain;
using namespace pact::domain::test;

/// The figures of the founding sample are those that its office knows; and small ledgers for what it has not.
class FiguresTest : public QObject
{
    Q_OBJECT

private slots:
    void totals();
    void ratesOfTheHeadline();
    void domains_data();
    void domains();
    void domainsStandWorstFirst();
    void whoOwesWhom_data();
    void whoOwesWhom();
    void monthsAhead();
    void unitsStandWorstFirst();
    void whoIsSilent();
    void whatToDo_data();
    void whatToDo();
    void theWorstAreKeptWhereThereAreMany();
    void filtersNameTheRows_data();
    void filtersNameTheRows();
    void anEmptyLedgerHasNoFigures();
    void proposalsAreOnlyCounted();
    void withoutDomainAndUnit();
    void lateReports_data();
    void lateReports();
    void meansRoundHalfUp_data();
    void meansRoundHalfUp();

private:
    const Figures m_f = sampleFigures();

    const DomainFigures& domain(const QString& key) const
    {
        for (const DomainFigures& one : m_f.domains) {
            if (one.key == key)
                return one;
        }
        qFatal("no such domain");
    }
};

namespace {

QList<qint64> counts(const LightCounts& lights)
{
    QList<qint64> all;
    for (const Light light : allLights)
        all.append(lights[light]);
    return all;
}

FigureItem item(const char* code, CommitmentFacts facts)
{
    FigureItem made;
    made.id = RecordId::create();
    made.code = QString::fromLatin1(code);
    made.direction = u"theirs"_s;
    made.facts = std::move(facts);
    return made;
}

QString stateText(const std::vector<ReportState>& states)
{
    QString text;
    for (const ReportState state : states)
        text.append(u"-RLM"[static_cast<int>(state)]);
    return text;
}

}

void FiguresTest::totals()
{
    QCOMPARE(m_f.pledges, 46);
    QCOMPARE(m_f.proposals, 9);
    QCOMPARE(counts(m_f.lights), (QList<qint64>{4, 3, 29, 6, 4}));
    QCOMPARE(m_f.lights.total(), 46);
    QCOMPARE(m_f.lights.trouble(), 7);
    QCOMPARE(m_f.round.key(), u"2018-Q3"_s);
    QCOMPARE(m_f.dayBefore, day("2018-09-30"));
    QCOMPARE(m_f.lightsBefore[Light::Red], 2);
    QCOMPARE(m_f.lightsBefore.total(), 46);
}

void FiguresTest::ratesOfTheHeadline()
{
    QCOMPARE(m_f.tally.completion().text(), u"33.3"_s);
    QCOMPARE(m_f.tally.completion().whole, 18);
    QCOMPARE(m_f.tally.onTimeRate().text(), u"83.3"_s);
    QCOMPARE(m_f.tally.overdueRate().text(), u"2.9"_s);
    QCOMPARE(m_f.tally.reported().text(), u"94.4"_s);
    QCOMPARE(m_f.tally.reported(), (Ratio{34, 36}));
}

void FiguresTest::domains_data()
{
    QTest::addColumn<QString>("name");
    QTest::addColumn<QList<qint64>>("lights");
    QTest::addColumn<QString>("progress");
    QTest::addColumn<QString>("elapsed");
    QTest::addColumn<QString>("completion");
    const auto row = [](const char* key, const QString& name, QList<qint64> lights, const char* progress, const char* elapsed, const char* completion) {
        QTest::newRow(key) << name << lights << QString::fromUtf8(progress) << QString::fromUtf8(elapsed) << QString::fromUtf8(completion);
    };
    row("JZ", u"合作机制"_s, {0, 0, 7, 1, 0}, "100.0", "100.0", "100.0");
    row("ZL", u"发展战略"_s, {0, 0, 1, 1, 0}, "100.0", "100.0", "100.0");
    row("ZS", u"招商引资与产业"_s, {0, 1, 3, 1, 1}, "85.0", "87.4", "50.0");
    row("JM", u"经贸会展金融"_s, {0, 0, 3, 0, 0}, "80.0", "74.7", "0.0");
    row("KJ", u"科技创新与文创"_s, {1, 1, 0, 0, 1}, "62.5", "95.8", "0.0");
    row("LY", u"旅游合作"_s, {0, 1, 3, 0, 1}, "92.0", "95.8", "0.0");
    row("SH", u"社会事业与人文外事"_s, {1, 0, 2, 0, 0}, "—", "—", "—");
    row("CS", u"城市规划建设管理"_s, {0, 0, 0, 2, 0}, "100.0", "100.0", "100.0");
    row("SZ", u"社会治理"_s, {1, 0, 1, 0, 0}, "45.0", "87.4", "0.0");
    row("RC", u"干部人才"_s, {1, 0, 8, 1, 1}, "87.3", "89.6", "16.7");
    row("BF", u"帮扶协作"_s, {0, 0, 1, 0, 0}, "100.0", "91.6", "0.0");
}

void FiguresTest::domains()
{
    QFETCH(QString, name);
    QFETCH(QList<qint64>, lights);
    QFETCH(QString, progress);
    QFETCH(QString, elapsed);
    QFETCH(QString, completion);
    const DomainFigures& figures = domain(QString::fromLatin1(QTest::currentDataTag()));
    QCOMPARE(figures.name.zh, name);
    QCOMPARE(counts(figures.lights), lights);
    QCOMPARE(figures.progress.text(), progress);
    QCOMPARE(figures.elapsed.text(), elapsed);
    QCOMPARE(figures.tally.completion().text(), completion);
}

void FiguresTest::domainsStandWorstFirst()
{
    QStringList keys;
    for (const DomainFigures& one : m_f.domains)
        keys.append(one.key);
    QCOMPARE(keys.join(u' '), u"KJ SZ SH RC LY ZS JZ ZL JM CS BF"_s);
    QCOMPARE(domain(u"KJ"_s).shortName.zh, u"科技文创"_s);
    QCOMPARE(domain(u"SZ"_s).behind()->toString(), u"42.4"_s);
    QVERIFY(!domain(u"SH"_s).behind());
}

void FiguresTest::whoOwesWhom_data()
{
    QTest::addColumn<qint64>("theirs");
    QTest::addColumn<qint64>("overdue");
    QTest::addColumn<qint64>("joint");
    QTest::newRow("KJ") << qint64(2) << qint64(1) << qint64(0);
    QTest::newRow("RC") << qint64(4) << qint64(0) << qint64(6);
    QTest::newRow("LY") << qint64(2) << qint64(0) << qint64(3);
    QTest::newRow("ZS") << qint64(3) << qint64(0) << qint64(1);
    QTest::newRow("JM") << qint64(3) << qint64(0) << qint64(0);
    QTest::newRow("BF") << qint64(1) << qint64(0) << qint64(0);
}

void FiguresTest::whoOwesWhom()
{
    QFETCH(qint64, theirs);
    QFETCH(qint64, overdue);
    QFETCH(qint64, joint);
    const DomainFigures& figures = domain(QString::fromLatin1(QTest::currentDataTag()));
    QCOMPARE(figures.theirs.open, theirs);
    QCOMPARE(figures.theirs.overdue, overdue);
    QCOMPARE(figures.joint.open, joint);
    QCOMPARE(figures.ours.open, 0);
    QCOMPARE(m_f.owed(&DomainFigures::theirs).open, 15);
    QCOMPARE(m_f.owed(&DomainFigures::theirs).overdue, 1);
    QCOMPARE(m_f.owed(&DomainFigures::joint).open, 23);
    QCOMPARE(m_f.owed(&DomainFigures::ours).open, 0);
}

void FiguresTest::monthsAhead()
{
    QCOMPARE(std::ssize(m_f.months), 12);
    QList<qint64> open;
    for (const MonthFigures& month : m_f.months)
        open.append(month.open);
    QCOMPARE(m_f.months.front().month.key(), u"2018-10"_s);
    QCOMPARE(open, (QList<qint64>{0, 1, 9, 0, 0, 0, 0, 0, 0, 0, 0, 0}));
}

void FiguresTest::unitsStandWorstFirst()
{
    QCOMPARE(m_f.units.front().key, u"市科学技术局"_s);
    QCOMPARE(counts(m_f.units.front().lights).first(2), (QList<qint64>{1, 1}));
    qint64 all = 0;
    for (const GroupFigures& unit : m_f.units)
        all += unit.lights.total();
    QCOMPARE(all, 46);
}

void FiguresTest::whoIsSilent()
{
    QCOMPARE(m_f.rounds.front().key(), u"2018-Q1"_s);
    QCOMPARE(std::ssize(m_f.silent), 2);
    QCOMPARE(m_f.silent[0].name.zh, u"市外事侨务办公室"_s);
    QCOMPARE(stateText(m_f.silent[0].states), u"RMM"_s);
    QCOMPARE(m_f.silent[1].name.zh, u"市投资促进局"_s);
    QCOMPARE(stateText(m_f.silent[1].states), u"RRM"_s);
    QCOMPARE(m_f.silentTwice(), 1);
}

void FiguresTest::whatToDo_data()
{
    QTest::addColumn<int>("place");
    QTest::addColumn<QString>("cause");
    QTest::newRow("KC-0601") << 0 << u"逾期 102 天；落后 45.0 个百分点"_s;
    QTest::newRow("KC-0904") << 1 << u"落后时间进度 42.4 个百分点"_s;
    QTest::newRow("KC-0802") << 2 << u"连续 2 期未报"_s;
    QTest::newRow("KC-1103") << 3 << u"落后时间进度 32.2 个百分点"_s;
    QTest::newRow("KC-0602") << 4 << u"落后时间进度 21.6 个百分点"_s;
    QTest::newRow("KC-0504") << 5 << u"连续 1 期未报"_s;
    QTest::newRow("KC-0703") << 6 << u"剩余 26 天，临期"_s;
    QTest::newRow("KC-0405") << 7 << u"10 月 8 日提请核验"_s;
}

void FiguresTest::whatToDo()
{
    QFETCH(int, place);
    QFETCH(QString, cause);
    QCOMPARE(std::ssize(m_f.attention), 8);
    QCOMPARE(m_f.submitted, 1);
    const AttentionItem& item = m_f.attention[static_cast<size_t>(place)];
    QCOMPARE(item.code, QString::fromLatin1(QTest::currentDataTag()));
    QCOMPARE(lightCause(item.answer, Language::Chinese), cause);
}

void FiguresTest::theWorstAreKeptWhereThereAreMany()
{
    for (const size_t kept : {size_t{0}, size_t{1}, size_t{3}, size_t{8}, size_t{9}}) {
        FiguresCollector collector(m_f.day, m_f.settings, std::nullopt, kept);
        for (const FigureItem& one : sampleItems())
            collector.add(one);
        const Figures figures = collector.take();
        QCOMPARE(figures.needAttention(), 8);
        QCOMPARE(figures.submitted, 1);
        QCOMPARE(figures.attention.size(), std::min(kept, size_t{8}));
        for (size_t i = 0; i < figures.attention.size(); ++i)
            QCOMPARE(figures.attention[i].code, m_f.attention[i].code);
    }
}

void FiguresTest::filtersNameTheRows_data()
{
    QTest::addColumn<QString>("filter");
    QTest::addColumn<QString>("expected");
    const DomainFigures& kj = domain(u"KJ"_s);
    QTest::newRow("the red ones of a domain") << kj.lightFilter(Light::Red) << u"domain=KJ nature:pledge light:red"_s;
    QTest::newRow("what the mean progress is of") << kj.planFilter << u"domain=KJ light:red,yellow,green,blue has:due"_s;
    QTest::newRow("what they owe") << kj.theirs.filter << u"domain=KJ direction:theirs -status:done,ended nature:pledge"_s;
    QTest::newRow("what they owe and is late") << kj.theirs.overdueFilter << u"domain=KJ direction:theirs days_left<0"_s;
    QTest::newRow("a month") << m_f.months[2].filter << u"due:2018-12 -status:done,ended nature:pledge"_s;
    QTest::newRow("a unit's yellow ones") << m_f.units.front().lightFilter(Light::Yellow)
                                          << u"lead_unit=\"市科学技术局\" nature:pledge light:yellow"_s;
    QTest::newRow("a silent unit's items") << m_f.silent[1].filter << u"lead_unit=\"市投资促进局\" code=KC-0504"_s;
}

void FiguresTest::filtersNameTheRows()
{
    QFETCH(QString, filter);
    QTEST(filter, "expected");
}

void FiguresTest::anEmptyLedgerHasNoFigures()
{
    const Figures none = figuresOf({}, day("2026-01-03"), Period::parse(u"2025"));
    QCOMPARE(none.pledges, 0);
    QVERIFY(none.domains.empty() && none.units.empty() && none.silent.empty() && none.attention.empty());
    QCOMPARE(none.round.key(), u"2025"_s);
    QCOMPARE(none.dayBefore, day("2025-12-31"));
    QCOMPARE(none.rounds.front().key(), u"2023"_s);
    QCOMPARE(none.months.back().month.key(), u"2026-12"_s);
    QCOMPARE(none.tally.completion().text(), u"—"_s);
}

void FiguresTest::proposalsAreOnlyCounted()
{
    CommitmentFacts said = once("2018-01-01", "2018-02-01");
    said.proposal = true;
    const Figures figures = figuresOf({item("P-1", said)}, day("2018-10-10"));
    QCOMPARE(figures.proposals, 1);
    QCOMPARE(figures.pledges, 0);
    QVERIFY(figures.domains.empty() && figures.units.empty() && figures.attention.empty());
    QCOMPARE(figures.lightsBefore.total(), 0);
}

void FiguresTest::withoutDomainAndUnit()
{
    const Figures figures = figuresOf({item("A-1", once("2018-01-01", "2018-10-09"))}, day("2018-10-10"));
    QCOMPARE(figures.domains.front().name.zh, u"未分类"_s);
    QCOMPARE(figures.domains.front().filter, u"-has:domain nature:pledge"_s);
    QCOMPARE(figures.units.front().filter, u"-has:lead_unit nature:pledge"_s);
    QCOMPARE(figures.months.front().open, 1);
    QCOMPARE(figures.months.front().overdue, 1);
    QCOMPARE(figures.domains.front().theirs.overdue, 1);
}

void FiguresTest::lateReports_data()
{
    QTest::addColumn<QStringList>("dates");
    QTest::addColumn<QString>("states");
    QTest::addColumn<int>("running");
    QTest::newRow("in time until the fifth day after the quarter") << QStringList{u"2018-04-05"_s, u"2018-07-05"_s} << u"RRM"_s << 1;
    QTest::newRow("late from the sixth day on") << QStringList{u"2018-04-06"_s, u"2018-07-06"_s} << u"LLM"_s << 1;
    QTest::newRow("nothing for the whole year") << QStringList{} << u"MMM"_s << 3;
}

void FiguresTest::lateReports()
{
    QFETCH(QStringList, dates);
    QFETCH(QString, states);
    QFETCH(int, running);
    CommitmentFacts facts = standing("2017-01-01");
    for (qsizetype i = 0; i < dates.size(); ++i)
        facts.reports.push_back(report(i == 0 ? "2018-Q1" : "2018-Q2", dates[i].toLatin1().constData()));
    const Figures figures = figuresOf({item("A-1", facts)}, day("2018-10-10"));
    QCOMPARE(std::ssize(figures.silent), 1);
    QCOMPARE(stateText(figures.silent.front().states), states);
    QCOMPARE(figures.silent.front().running, running);
}

void FiguresTest::meansRoundHalfUp_data()
{
    QTest::addColumn<QList<int>>("scaled");
    QTest::addColumn<QString>("text");
    QTest::newRow("nothing has no mean") << QList<int>{} << u"—"_s;
    QTest::newRow("a half tenth goes up") << QList<int>{450'500} << u"45.1"_s;
    QTest::newRow("just under a half goes down") << QList<int>{450'499} << u"45.0"_s;
    QTest::newRow("rounded once, after adding") << QList<int>{10'400, 10'600} << u"1.1"_s;
}

void FiguresTest::meansRoundHalfUp()
{
    QFETCH(QList<int>, scaled);
    Mean mean;
    for (const int one : scaled)
        mean.add(Decimal::fromScaled(one));
    QTEST(mean.text(), "text");
}

QTEST_APPLESS_MAIN(FiguresTest)
#include "tst_figures.moc"

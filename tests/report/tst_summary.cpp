// SPDX-FileCopyrightText: PactLedger contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/rules/silence.h"
#include "report/html.h"
#include "report/lightbar.h"
#include "report/paperstyle.h"
#include "report/reporttest.h"
#include "report/summarytable.h"
#include <QTest>

using namespace pact::report;
using namespace pact::report::test;

namespace {

QString rowText(const SummaryRow& row)
{
    QStringList cells;
    for (const SummaryCell& cell : row.cells)
        cells.append((cell.lead.isEmpty() ? QString() : cell.lead + u' ') + cell.text);
    return cells.join(u'|');
}

}

/// The summary as data, and as HTML and table files of it.
class SummaryTest : public QObject
{
    Q_OBJECT

private slots:
    void initTestCase();
    void titleAndSubtitle();
    void overallSentence();
    void domainTableAsOnPaper();
    void attentionTableAsOnPaper();
    void whatIsToBeVerified();
    void listHasEveryItemUnderItsDomain();
    void inEnglish();
    void aCalmLedgerSaysSo();
    void htmlIsOneFile();
    void htmlEscapesWhatPeopleType();
    void tableFileHasStableColumns();
    void daysToAskFor_data();
    void daysToAskFor();
    void narrowSegmentsAreLabelledAbove();

private:
    const SummaryTable& table(size_t section) const
    {
        for (const SummaryBlock& block : m_sample.sections.at(section).blocks) {
            if (const auto* found = std::get_if<SummaryTable>(&block))
                return *found;
        }
        qFatal("no table");
    }

    std::unique_ptr<InLanguage> m_chinese;
    SummaryDocument m_sample;
};

void SummaryTest::initTestCase()
{
    m_chinese = std::make_unique<InLanguage>(Language::Chinese);
    m_sample = summaryOf(sampleItems(), day("2018-10-10"));
}

void SummaryTest::titleAndSubtitle()
{
    QCOMPARE(m_sample.title, u"履行情况报告　2018年第三季度"_s);
    QCOMPARE(m_sample.subtitle, u"KC2015 昆明市与北京市朝阳区建立友好市区合作协议　统计日 2018-10-10　样例，进展为演示"_s);
    QCOMPARE(m_sample.lastLine, u"台账变更链首："_s + QString(64, u'a'));
    QStringList headings;
    for (const SummarySection& section : m_sample.sections)
        headings.append(section.heading);
    QCOMPARE(headings, (QStringList{u"一、总体情况"_s, u"二、分领域情况"_s, u"三、需要督办的 7 项"_s, u"四、图表"_s, u"五、事项明细"_s}));
}

void SummaryTest::overallSentence()
{
    QCOMPARE(std::get<SummaryParagraph>(m_sample.sections[0].blocks[0]).text,
             u"共 46 项承诺事项：已办结 6 项，正常推进 29 项，临期或滞后 3 项，逾期或严重滞后 4 项，未启动、暂缓和终止 4 项。"
             u"可办结的 18 项（长期坚持和终止的除外），办结率 33.3 %，按期办结率 83.3 %。三季度应报 36 项，已报 34 项。红灯 4 项，比上季度末多 2 项。"_s);
    const SummaryBar& bar = std::get<SummaryBar>(m_sample.sections[0].blocks[1]);
    QCOMPARE(bar.finding, u"红灯 4 项、黄灯 3 项，合计占 15.2 %"_s);
    QCOMPARE(bar.lights[Light::Green], 29);
}

void SummaryTest::domainTableAsOnPaper()
{
    QStringList rows;
    for (const SummaryRow& row : table(1).rows)
        rows.append(rowText(row));
    QCOMPARE(rows, (QStringList{u"JZ 合作机制|8|—|—|7|1|—|100.0|100.0|100.0"_s, u"ZL 发展战略|2|—|—|1|1|—|100.0|100.0|100.0"_s,
                                u"ZS 招商引资与产业|6|—|1|3|1|1|85.0|87.4|50.0"_s, u"JM 经贸会展金融|3|—|—|3|—|—|80.0|74.7|0.0"_s,
                                u"KJ 科技创新与文创|3|1|1|—|—|1|62.5|95.8|0.0"_s, u"LY 旅游合作|5|—|1|3|—|1|92.0|95.8|0.0"_s,
                                u"SH 社会事业与人文外事|3|1|—|2|—|—|—|—|—"_s, u"CS 城市规划建设管理|2|—|—|—|2|—|100.0|100.0|100.0"_s,
                                u"SZ 社会治理|2|1|—|1|—|—|45.0|87.4|0.0"_s, u"RC 干部人才|11|1|—|8|1|1|87.3|89.6|16.7"_s,
                                u"BF 帮扶协作|1|—|—|1|—|—|100.0|91.6|0.0"_s, u"合计|46|4|3|29|6|4|||33.3"_s}));
}

void SummaryTest::attentionTableAsOnPaper()
{
    const SummaryTable& attention = table(2);
    QCOMPARE(std::ssize(attention.rows), 7);
    QCOMPARE(rowText(attention.rows[0]), u"急|KC-0601|延伸区校合作联盟成果|市科学技术局|2018-06-30|逾期 102 天；落后 45.0 个百分点"_s);
    QCOMPARE(rowText(attention.rows[2]), u"急|KC-0802|外事工作交流|市外事侨务办公室|长期坚持|连续 2 期未报"_s);
    QCOMPARE(rowText(attention.rows[6]), u"注|KC-0703|旅游项目开发合作|市旅游发展委员会|2018-11-05|剩余 26 天，临期"_s);
    QCOMPARE(attention.rows[0].cells[0].light, Light::Red);
}

void SummaryTest::whatIsToBeVerified()
{
    QCOMPARE(std::get<SummaryParagraph>(m_sample.sections[2].blocks[1]).text, u"待核验 1 项：KC-0405 支持昆明少数民族地区扶贫（10 月 8 日提请核验）。"_s);
}

void SummaryTest::listHasEveryItemUnderItsDomain()
{
    const SummaryTable& list = table(4);
    QVERIFY(list.list);
    int items = 0;
    QStringList groups;
    for (const SummaryRow& row : list.rows) {
        if (row.kind == SummaryRow::Kind::Group) {
            groups.append(rowText(row));
            continue;
        }
        ++items;
        QCOMPARE(row.cells.size(), list.columns.size());
    }
    QCOMPARE(items, 55);
    QCOMPARE(std::ssize(groups), 12);
    QCOMPARE(groups[4], u"KJ 科技创新与文创　3 项|急 1|注 1|停 1"_s);
    QCOMPARE(groups.back(), u"倡议 9 项，不计入统计"_s);
}

void SummaryTest::inEnglish()
{
    m_chinese.reset();
    SummaryDocument document;
    {
        const InLanguage english(Language::English);
        document = summaryOf(sampleItems(), day("2018-10-10"));
    }
    m_chinese = std::make_unique<InLanguage>(Language::Chinese);
    QCOMPARE(document.title, u"Progress summary, Q3 2018"_s);
    QCOMPARE(document.sections[2].heading, u"3  To be supervised: 7"_s);
    QVERIFY(document.subtitle.endsWith(u"as of 2018-10-10; sample, progress is illustration"_s));
    for (const QChar c : document.title + std::get<SummaryParagraph>(document.sections[0].blocks[0]).text)
        QVERIFY(c.unicode() < 0x2E80);
}

void SummaryTest::aCalmLedgerSaysSo()
{
    FigureItem item = sampleItems().front();
    item.facts = once("2018-01-01", "2019-12-31", 90);
    const SummaryDocument document = summaryOf({item}, day("2018-10-10"));
    QCOMPARE(document.sections[2].heading, u"三、需要督办的事项"_s);
    QCOMPARE(std::get<SummaryParagraph>(document.sections[2].blocks[0]).text, u"没有红灯和黄灯。"_s);
    QCOMPARE(std::get<SummaryBar>(document.sections[0].blocks[1]).finding, u"没有红灯和黄灯"_s);
}

void SummaryTest::htmlIsOneFile()
{
    PlainChartPainter painter;
    const QString html = QString::fromUtf8(summaryHtml(m_sample, &painter));
    QCOMPARE(painter.painted, 5);
    QCOMPARE(html.count(u"data:image/png;base64,"_s), 5);
    QVERIFY(!html.contains(u"http"_s));
    QVERIFY(html.contains(u"<h1>履行情况报告　2018年第三季度</h1>"_s));
    QVERIFY(html.contains(u"落后时间进度 42.4 个百分点"_s));
    QCOMPARE(html.count(u"<table>"_s), 3);
    for (const FigureItem& item : sampleItems())
        QVERIFY2(html.contains(item.code), qPrintable(item.code));
    const QString without = QString::fromUtf8(summaryHtml(m_sample, nullptr));
    QCOMPARE(without.count(u"<table>"_s), 8);
}

void SummaryTest::htmlEscapesWhatPeopleType()
{
    FigureItem item = sampleItems().front();
    item.title.zh = u"<script>&\"%1"_s;
    const QString html = QString::fromUtf8(summaryHtml(summaryOf({item}, day("2018-10-10")), nullptr));
    QVERIFY(html.contains(u"&lt;script&gt;&amp;&quot;%1"_s));
    QVERIFY(!html.contains(u"<script>"_s));
}

void SummaryTest::tableFileHasStableColumns()
{
    TextSink sink;
    QVERIFY(writeSummaryTable(m_sample, sink));
    QCOMPARE(std::ssize(sink.lines), 1 + 55);
    QCOMPARE(sink.lines.first(), u"domain|nature|light|code|title|lead_unit|partner_unit|due|progress|next_step|problem"_s);
    QVERIFY(sink.lines.contains(u"KJ|pledge|red|KC-0601|延伸区校合作联盟成果|市科学技术局|区科学技术委员会|2018-06-30|55|再次申请延期或商定变更目标|高校成果与本地企业需求不匹配，第三个项目没有承接方。"_s));
    QVERIFY(sink.lines.contains(u"SH|pledge|red|KC-0802|外事工作交流|市外事侨务办公室|区政府外事办公室|||下发催报单|连续两个季度未报进展。"_s));
    QCOMPARE(sink.finished, true);
}

void SummaryTest::daysToAskFor_data()
{
    QTest::addColumn<QString>("round");
    QTest::addColumn<QDate>("today");
    QTest::addColumn<QDate>("day");
    QTest::newRow("the round just closed: today") << u"2018-Q3"_s << day("2018-10-10") << day("2018-10-10");
    QTest::newRow("the running round: today") << u"2018-Q4"_s << day("2018-10-10") << day("2018-10-10");
    QTest::newRow("within the days of grace of the next: still today") << u"2018-Q2"_s << day("2018-10-05") << day("2018-10-05");
    QTest::newRow("an earlier round: the day after its days of grace") << u"2018-Q2"_s << day("2018-10-06") << day("2018-07-06");
}

void SummaryTest::daysToAskFor()
{
    QFETCH(QString, round);
    QFETCH(QDate, today);
    QTEST(pact::domain::summaryDay(*Period::parse(round), today, {}), "day");
}

void SummaryTest::narrowSegmentsAreLabelledAbove()
{
    LightCounts counts;
    for (int i = 0; i < 1'000; ++i)
        counts.add(Light::Green);
    for (const Light light : {Light::Red, Light::Yellow, Light::Blue, Light::Grey})
        counts.add(light);
    const double width = 440 * point;
    const LightBar bar(counts, width);
    QCOMPARE(std::ssize(bar.segments()), 5);
    double free = 0;
    for (const LightBar::Segment& segment : bar.segments()) {
        QCOMPARE(segment.above, segment.light != Light::Green);
        QVERIFY(segment.text.left() >= 0 && segment.text.right() <= width + 1e-6);
        if (segment.above) {
            QVERIFY(segment.text.left() >= free);
            QVERIFY(segment.text.bottom() <= segment.bar.top() + 1e-6);
            free = segment.text.right();
        }
    }
    QCOMPARE(bar.segments()[2].label, u"正1000"_s);
    QVERIFY(LightBar({}, width).segments().empty());
}

QTEST_MAIN(SummaryTest)
#include "tst_summary.moc"

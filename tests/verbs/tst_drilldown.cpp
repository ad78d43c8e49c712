// SPDX-FileCopyrightText: PactLedger contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/filter/filtertext.h"
#include "report/chartseries.h"
#include "report/findings.h"
#include "store/figureitems.h"
#include "support/sampleledger.h"
#include <QTest>

using namespace Qt::StringLiterals;
using namespace pact;
using pact::tests::TestLedger;

/// Nothing is invented: each figure's filter opens as many rows of the ledger as the figure says.
class DrillDownTest : public QObject
{
    Q_OBJECT

private slots:
    void initTestCase();
    void marksOpenTheirRows_data();
    void marksOpenTheirRows();
    void meansOpenTheirRows();
    void keyFiguresOpenTheirRows_data();
    void keyFiguresOpenTheirRows();
    void unitsWhoseNamesHaveQuotes();

private:
    static domain::Figures figuresOf(TestLedger& ledger);
    static qint64 count(TestLedger& ledger, const QString& filter);
    static void addLate(TestLedger& ledger);

    inline static const QDate s_day{2018, 10, 10};
    std::unique_ptr<TestLedger> m_sample;
    std::unique_ptr<TestLedger> m_late; ///< the sample and what it has none of
    domain::Figures m_figures;          ///< of the latter
};

void DrillDownTest::initTestCase()
{
    m_sample = std::make_unique<TestLedger>(TestLedger::Content::Sample);
    m_late = std::make_unique<TestLedger>(TestLedger::Content::Sample);
    addLate(*m_late);
    m_figures = figuresOf(*m_late);
}

domain::Figures DrillDownTest::figuresOf(TestLedger& ledger)
{
    domain::FiguresCollector collector(s_day, {});
    const auto read = store::eachFigureItem(ledger->database(), ledger->catalogue(), domain::Filter::all(), s_day,
                                            [&](const domain::FigureItem& item) {
                                                collector.add(item);
                                                return true;
                                            });
    if (!read)
        qFatal("not read");
    return collector.take();
}

qint64 DrillDownTest::count(TestLedger& ledger, const QString& filter)
{
    const domain::Kind& kind = ledger.kind(u"commitments"_s);
    const auto parsed = domain::parseFilter(filter, kind, ledger->catalogue(), s_day);
    if (!parsed)
        return -1;
    auto reader = ledger.reader();
    return reader.count({.kind = &kind, .filter = *parsed, .day = s_day}).value_or(-2);
}

/// What the sample has none of: ours overdue, due in this month, no domain, no unit, paused and late, a proposal with a date.
void DrillDownTest::addLate(TestLedger& ledger)
{
    const auto added = ledger.importText(u"commitments"_s, u"code,title,domain,direction,nature,status,start,due,progress,lead_unit\n"
                                                           u"X-1,甲,KJ,ours,pledge,active,2018-01-01,2018-10-05,50,市“一带一路”办公室\n"
                                                           u"X-2,乙,,ours,pledge,active,2018-01-01,2018-10-31,90,\n"
                                                           u"X-3,丙,SZ,joint,pledge,paused,2018-01-01,2018-10-05,50,市科学技术局\n"
                                                           u"X-4,丁,SZ,theirs,proposal,active,2018-01-01,2018-10-05,50,市科学技术局\n"
                                                           u"X-5,戊,SZ,theirs,pledge,not-started,2018-12-01,2019-10-05,,市科学技术局\n"_s);
    if (!added)
        qFatal("not imported");
}

void DrillDownTest::marksOpenTheirRows_data()
{
    QTest::addColumn<QString>("chart");
    QTest::addColumn<int>("most");
    for (const report::ChartKind kind : report::allCharts) {
        if (kind == report::ChartKind::Domains)
            continue;
        const QString key = report::chartKey(kind);
        QTest::addRow("%s", qPrintable(key)) << key << 0;
        QTest::addRow("%s, folded", qPrintable(key)) << key << 4;
    }
}

void DrillDownTest::marksOpenTheirRows()
{
    QFETCH(QString, chart);
    QFETCH(int, most);
    const report::Chart made = report::makeChart(*report::chartFromKey(chart), m_figures, most);
    int opened = 0;
    for (const report::ChartSeries& series : made.series) {
        for (const report::ChartMark& mark : series.marks) {
            if (mark.filter.isEmpty())
                continue;
            QVERIFY2(count(*m_late, mark.filter) * domain::Decimal::unit == mark.value->scaled(),
                     qPrintable(mark.filter + u": "_s + QString::number(count(*m_late, mark.filter)) + u" not "_s + mark.text));
            ++opened;
        }
    }
    QVERIFY(opened >= 3);
}

void DrillDownTest::meansOpenTheirRows()
{
    for (const domain::DomainFigures& one : m_figures.domains) {
        QVERIFY2(count(*m_late, one.planFilter) == one.elapsed.count(), qPrintable(one.planFilter));
        QVERIFY2(count(*m_late, one.filter) == one.lights.total(), qPrintable(one.filter));
    }
}

void DrillDownTest::keyFiguresOpenTheirRows_data()
{
    QTest::addColumn<int>("place");
    QTest::addColumn<qint64>("rows");
    QTest::newRow("commitments") << 0 << qint64(46);
    QTest::newRow("done, of those that can be completed") << 1 << qint64(6);
    QTest::newRow("done, with a due date") << 2 << qint64(6);
    QTest::newRow("overdue") << 3 << qint64(1);
}

void DrillDownTest::keyFiguresOpenTheirRows()
{
    QFETCH(int, place);
    const domain::Figures figures = figuresOf(*m_sample);
    QTEST(count(*m_sample, report::keyFigures(figures).at(static_cast<size_t>(place)).filter), "rows");
    QCOMPARE(count(*m_sample, figures.silent.front().filter), 1);
}

void DrillDownTest::unitsWhoseNamesHaveQuotes()
{
    QCOMPARE(count(*m_late, domain::filterOneOf(u"lead_unit"_s, {u"市“一带一路”办公室"_s})), 1);
}

QTEST_GUILESS_MAIN(DrillDownTest)
#include "tst_drilldown.moc"

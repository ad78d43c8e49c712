// SPDX-FileCopyrightText: PactLedger contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "report/columnwidths.h"
#include "report/pageflow.h"
#include <QTest>

using namespace pact::report;

Q_DECLARE_METATYPE(std::vector<FlowBlock>)

/// Where things come to stand: arithmetic only, on pages 100 high.
class PageFlowTest : public QObject
{
    Q_OBJECT

private slots:
    void blocksOnPages_data();
    void blocksOnPages();
    void nothingIsLost();
    void widths_data();
    void widths();
};

namespace {

constexpr double pageHeight = 100;

/// "0@0-40 1@50-90 | 2@0-30": block, y and its end on the page; a part of a block as 0[10-40]@0-30.
QString printed(const std::vector<FlowBlock>& blocks, const std::vector<FlowPage>& pages)
{
    QStringList all;
    for (const FlowPage& page : pages) {
        QStringList texts;
        for (const PlacedBlock& placed : page) {
            const bool part = placed.from > 0 || placed.to < blocks[static_cast<size_t>(placed.block)].height;
            const QString range = part ? QStringLiteral("[%1-%2]").arg(placed.from).arg(placed.to) : QString();
            texts.append(QStringLiteral("%1%2@%3-%4").arg(placed.block).arg(range).arg(placed.y).arg(placed.y + placed.to - placed.from));
        }
        all.append(texts.join(u' '));
    }
    return all.join(QStringLiteral(" | "));
}

FlowBlock block(double height, double gap = 0)
{
    return {height, gap};
}

FlowBlock heading(double height)
{
    return {height, 10, true};
}

FlowBlock row(double height, int head)
{
    return {height, 0, false, head};
}

}

void PageFlowTest::blocksOnPages_data()
{
    QTest::addColumn<std::vector<FlowBlock>>("blocks");
    QTest::addColumn<QString>("pages");
    using Blocks = std::vector<FlowBlock>;
    const auto test = [](const char* name, const Blocks& blocks, const char* pages) { QTest::newRow(name) << blocks << QString::fromLatin1(pages); };
    test("nothing is one empty page", {}, "");
    test("what fits stands on one page", {block(40), block(50, 10)}, "0@0-40 1@50-100");
    test("what does not fit goes to the next page", {block(60), block(41)}, "0@0-60 | 1@0-41");
    test("a gap is dropped at the top of a page", {block(60), block(40, 10)}, "0@0-60 | 1@0-40");
    test("a heading stays with what follows", {block(60), heading(20), block(30)}, "0@0-60 | 1@0-20 2@20-50");
    test("two headings stay together with what follows", {block(50), heading(10), heading(10), block(30)}, "0@0-50 | 1@0-10 2@20-30 3@30-60");
    test("a heading at the end stands alone", {block(50), heading(20)}, "0@0-50 1@60-80");
    test("a table's head is repeated on each page", {{10, 0, true}, row(60, 0), row(50, 0), row(50, 0)},
         "0@0-10 1@10-70 | 0@0-10 2@10-60 | 0@0-10 3@10-60");
    test("a table's head never stands alone at the end", {block(80), {10, 0, true}, row(20, 1)}, "0@0-80 | 1@0-10 2@10-30");
    FlowBlock essay{250, 0, false, -1, {30, 60, 90, 120, 150, 180, 210, 240}};
    test("what is taller than a page is cut between lines", {essay}, "0[0-90]@0-90 | 0[90-180]@0-90 | 0[180-250]@0-70");
    test("without cuts it is cut at the page's end", {block(150)}, "0[0-100]@0-100 | 0[100-150]@0-50");
    FlowBlock longRow{170, 0, false, 0, {40, 80, 120, 160}};
    test("a row taller than a page goes on under the repeated head", {{20, 0, true}, longRow}, "0@0-20 1[0-80]@20-100 | 0@0-20 1[80-160]@20-100 | 0@0-20 1[160-170]@20-30");
}

void PageFlowTest::blocksOnPages()
{
    QFETCH(std::vector<FlowBlock>, blocks);
    QTEST(printed(blocks, flowIntoPages(blocks, pageHeight)), "pages");
}

void PageFlowTest::nothingIsLost()
{
    std::vector<FlowBlock> blocks{{10, 0, true}};
    for (int i = 1; i < 500; ++i) {
        FlowBlock one{static_cast<double>((i * 37) % 130 + 5), 3, i % 7 == 0, 0};
        for (double cut = 9; cut < one.height; cut += 9)
            one.cuts.push_back(cut);
        blocks.push_back(one);
    }
    std::vector<double> shown(blocks.size());
    for (const FlowPage& page : flowIntoPages(blocks, pageHeight)) {
        for (const PlacedBlock& placed : page) {
            QVERIFY(placed.y + placed.to - placed.from <= pageHeight + 1e-3);
            if (placed.block > 0) {
                QCOMPARE(placed.from, shown[static_cast<size_t>(placed.block)]);
                shown[static_cast<size_t>(placed.block)] = placed.to;
            }
        }
    }
    for (size_t i = 1; i < blocks.size(); ++i)
        QCOMPARE(shown[i], blocks[i].height);
}

void PageFlowTest::widths_data()
{
    QTest::addColumn<QList<double>>("natural");
    QTest::addColumn<QList<double>>("words");
    QTest::addColumn<QList<double>>("weights");
    QTest::addColumn<QList<double>>("expected");
    using List = QList<double>;
    QTest::newRow("room for all: the rest goes by weight") << List{10, 20, 20} << List{10, 5, 5} << List{0, 1, 3} << List{10, 32.5, 57.5};
    QTest::newRow("no room: no word is broken, the rest goes to who lacks") << List{10, 80, 40} << List{10, 20, 30} << List{0, 1, 1} << List{10, 50, 40};
    QTest::newRow("no room: weight counts too") << List{10, 60, 60} << List{10, 10, 10} << List{0, 1, 2} << List{10, 10 + 70.0 / 3, 10 + 140.0 / 3};
    QTest::newRow("a fixed column takes no more than a fifth") << List{500, 90} << List{500, 10} << List{0, 1} << List{20, 80};
    QTest::newRow("a word takes no more than a quarter") << List{90, 500} << List{10, 500} << List{1, 1} << List{10 + 65 * 40.0 / 65, 25 + 65 * 25.0 / 65};
    QTest::newRow("only fixed columns fill the room in proportion") << List{10, 30} << List{10, 30} << List{0, 0} << List{25, 75};
    QTest::newRow("too much for all: squeezed alike") << List{20, 20, 20, 20, 20, 60} << List{20, 20, 20, 20, 20, 25} << List{0, 0, 0, 0, 0, 1}
                                                      << List{16, 16, 16, 16, 16, 20};
}

void PageFlowTest::widths()
{
    QFETCH(QList<double>, natural);
    QFETCH(QList<double>, words);
    QFETCH(QList<double>, weights);
    QFETCH(QList<double>, expected);
    std::vector<ColumnNeed> needs;
    for (qsizetype i = 0; i < natural.size(); ++i)
        needs.push_back({natural[i], words[i], weights[i]});
    const std::vector<double> widths = columnWidths(needs, 100);
    QCOMPARE(std::ssize(widths), expected.size());
    for (qsizetype i = 0; i < expected.size(); ++i)
        QCOMPARE(widths[static_cast<size_t>(i)], expected[i]);
}

QTEST_APPLESS_MAIN(PageFlowTest)
#include "tst_pageflow.moc"

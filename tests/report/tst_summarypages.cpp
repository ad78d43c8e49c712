// SPDX-FileCopyrightText: PactLedger contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "report/paperstyle.h"
#include "report/pdf.h"
#include "report/reporttest.h"
#include <QBuffer>
#include <QImage>
#include <QProcess>
#include <QTemporaryDir>
#include <QTest>

using namespace pact::report;
using namespace pact::report::test;

/// The summary on paper: read back from the PDF as a reader of it would.
class SummaryPagesTest : public QObject
{
    Q_OBJECT

private slots:
    void initTestCase();
    void thePdfReadsBackAsWritten_data();
    void thePdfReadsBackAsWritten();
    void everyItemIsOnPaper();
    void everyPageHasItsNumber();
    void tableHeadsAreRepeated();
    void chartsAreLeftOutWithoutAPainter();
    void aTextLongerThanAPageIsAllThere();
    void aClassifiedLedgerSaysSoOnEveryPage();
    void anEmptyLedgerIsOnePage();
    void aPageIsAlsoAPicture();

private:
    QString textOf(const SummaryDocument& document, int page = 0);

    PlainChartPainter m_charts;
    QTemporaryDir m_folder;
    std::unique_ptr<InLanguage> m_chinese;
    SummaryDocument m_sample;
};

void SummaryPagesTest::initTestCase()
{
    m_chinese = std::make_unique<InLanguage>(Language::Chinese);
    m_sample = summaryOf(sampleItems(), day("2018-10-10"));
    const QString keep = qEnvironmentVariable("PACT_KEEP_PDF");
    if (!keep.isEmpty()) {
        QFile file(keep);
        QVERIFY(file.open(QIODevice::WriteOnly));
        writePdf(file, m_sample, &m_charts);
    }
}

/// Raw, exactly as a search in the file would see it; one page, or all for 0.
QString SummaryPagesTest::textOf(const SummaryDocument& document, int page)
{
    const QString path = m_folder.filePath(u"summary.pdf"_s);
    QFile file(path);
    if (!file.open(QIODevice::WriteOnly))
        return {};
    writePdf(file, document, &m_charts);
    file.close();
    QStringList arguments{u"-raw"_s, u"-enc"_s, u"UTF-8"_s};
    if (page > 0)
        arguments << u"-f"_s << QString::number(page) << u"-l"_s << QString::number(page);
    QProcess process;
    process.start(u"pdftotext"_s, arguments << path << u"-"_s);
    if (!process.waitForFinished())
        return {};
    return QString::fromUtf8(process.readAllStandardOutput());
}

void SummaryPagesTest::thePdfReadsBackAsWritten_data()
{
    QTest::addColumn<QString>("words");
    QTest::newRow("the title") << u"履行情况报告"_s;
    QTest::newRow("a character that a radical looks like: 文") << u"科技创新与文创"_s;
    QTest::newRow("another: 一") << u"一、总体情况"_s;
    QTest::newRow("another: 二") << u"二、分领域情况"_s;
    QTest::newRow("another: 行") << u"履行情况报告 2018年第三季度"_s;
    QTest::newRow("another: 生") << u"民生领域互助"_s;
    QTest::newRow("the sample says what it is") << u"样例，进展为演示"_s;
    QTest::newRow("the day") << u"统计日 2018-10-10"_s;
    QTest::newRow("the page number") << u"— 1 —"_s;
    QTest::newRow("a reason") << u"逾期 102 天；落后 45.0 个百分点"_s;
    QTest::newRow("the chain's head") << QString(64, u'a');
}

void SummaryPagesTest::thePdfReadsBackAsWritten()
{
    if (!QFile::exists(QCoreApplication::applicationDirPath() + u"/../fonts/PactLedgerSans-Regular.otf"_s))
        QSKIP("built without fonttools");
    QCOMPARE(paperFamily(), u"PactLedger Sans"_s);
    QFETCH(QString, words);
    static const QString text = textOf(m_sample).remove(u'\n');
    QVERIFY2(text.contains(words), qPrintable(text.left(2'000)));
    for (const QChar c : text)
        QVERIFY2(c.unicode() < 0x2E80 || c.unicode() > 0x2FDF, "a radical");
}

void SummaryPagesTest::everyItemIsOnPaper()
{
    const QString text = textOf(m_sample);
    int found = 0;
    for (const FigureItem& item : sampleItems()) {
        QVERIFY2(text.contains(item.code), qPrintable(item.code));
        ++found;
    }
    QCOMPARE(found, 55);
    QCOMPARE(m_charts.painted % 5, 0);
    QVERIFY(m_charts.painted > 0);
}

void SummaryPagesTest::everyPageHasItsNumber()
{
    const SummaryPages pages(m_sample, &m_charts);
    QVERIFY(pages.count() >= 5);
    for (int page = 1; page <= pages.count(); ++page)
        QVERIFY(textOf(m_sample, page).contains(u"— %1 —"_s.arg(page)));
}

void SummaryPagesTest::tableHeadsAreRepeated()
{
    const SummaryPages pages(m_sample, &m_charts);
    for (int page = pages.count() - 1; page <= pages.count(); ++page)
        QVERIFY(textOf(m_sample, page).contains(u"现行时限"_s));
}

void SummaryPagesTest::chartsAreLeftOutWithoutAPainter()
{
    const SummaryPages with(m_sample, &m_charts);
    const SummaryPages without(m_sample, nullptr);
    QVERIFY(without.count() < with.count());
}

void SummaryPagesTest::aTextLongerThanAPageIsAllThere()
{
    std::vector<FigureItem> items = sampleItems();
    items.resize(1);
    QString essay;
    for (int i = 0; i < 2'000; ++i)
        essay += u"%1號"_s.arg(i, 4, 10, QChar(u'0'));
    items.front().problem = essay;
    const SummaryDocument document = summaryOf(items, day("2018-10-10"));
    const SummaryPages pages(document, nullptr);
    QVERIFY(pages.count() > 4);
    QString text = textOf(document);
    text.remove(u'\n');
    for (const int i : {0, 500, 1'000, 1'500, 1'999})
        QVERIFY2(text.contains(u"%1號"_s.arg(i, 4, 10, QChar(u'0'))), qPrintable(QString::number(i)));
}

void SummaryPagesTest::aClassifiedLedgerSaysSoOnEveryPage()
{
    SummaryDocument document = m_sample;
    document.classification = u"内部"_s;
    const SummaryPages pages(document, &m_charts);
    for (const int page : {1, pages.count()})
        QVERIFY(textOf(document, page).contains(u"内部"_s));
}

void SummaryPagesTest::anEmptyLedgerIsOnePage()
{
    const SummaryDocument document = summaryOf({}, day("2018-10-10"));
    QCOMPARE(SummaryPages(document, &m_charts).count(), 1);
    QVERIFY(textOf(document).contains(u"还没有承诺事项。"_s));
}

void SummaryPagesTest::aPageIsAlsoAPicture()
{
    const SummaryPages pages(m_sample, &m_charts);
    QImage image(595, 842, QImage::Format_RGB32);
    image.fill(Qt::white);
    QPainter painter(&image);
    painter.scale(72 / unitsPerInch, 72 / unitsPerInch);
    pages.paint(painter, 0);
    painter.end();
    bool red = false;
    for (int y = 0; y < image.height() && !red; ++y) {
        for (int x = 0; x < image.width() && !red; ++x)
            red = image.pixelColor(x, y) == paperLight(Light::Red).fill;
    }
    QVERIFY(red);
}

QTEST_MAIN(SummaryPagesTest)
#include "tst_summarypages.moc"

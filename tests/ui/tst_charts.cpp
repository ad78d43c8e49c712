// SPDX-FileCopyrightText: PactLedger contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "handmadecharts.h"
#include "ui/charts/chartclip.h"
#include "ui/charts/charttable.h"
#include "ui/charts/chartview.h"
#include "ui/charts/qtchartpainter.h"
#include "ui/theme/fonts.h"

#include <QClipboard>
#include <QGuiApplication>
#include <QMimeData>
#include <QPainter>
#include <QSignalSpy>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace pact;
using namespace pact::ui;
using namespace pact::report::test;
using report::Chart;
using report::ChartKind;

Q_DECLARE_METATYPE(Chart)

namespace {

Chart many(int rows, int items)
{
    std::vector<LightRow> all;
    all.reserve(static_cast<size_t>(rows));
    for (int i = 0; i < rows; ++i)
        all.push_back({u"D%1"_s.arg(i), u"一个名字特别长的合作领域 %1"_s.arg(i), {1, items / 4, items / 2, items / 4, 2}});
    return lightChart(ChartKind::Status, all);
}

Chart without(Chart chart)
{
    chart.categories.clear();
    for (report::ChartSeries& series : chart.series)
        series.marks.clear();
    return chart;
}

/// What a mark's text ends in: the number shown.
QString shownNumber(const CanvasMark& mark)
{
    return mark.text.section(u": "_s, -1).section(u' ', 0, 0);
}

QColor pixel(QWidget& widget, QPointF at)
{
    const QImage image = widget.grab().toImage();
    return image.pixelColor((at * image.devicePixelRatio()).toPoint());
}

}

class TestCharts : public QObject
{
    Q_OBJECT

private:
    void charts() const
    {
        QTest::addColumn<Chart>("chart");
        QTest::newRow("lights by domain") << lightChart(ChartKind::Status, lightRows());
        QTest::newRow("lights by unit") << lightChart(ChartKind::Units, lightRows());
        QTest::newRow("progress by domain") << domainsChart();
        QTest::newRow("due by month") << dueChart();
        QTest::newRow("owed by both sides") << balanceChart(3);
        QTest::newRow("owed by one side") << balanceChart(0);
        QTest::newRow("twelve domains of five hundred items") << many(12, 500);
        QTest::newRow("one item") << lightChart(ChartKind::Status, {{u"LY"_s, u"旅游"_s, {0, 0, 1, 0, 0}}});
    }

private slots:
    void initTestCase()
    {
        applyFonts();
        domain::setLanguage(domain::Language::Chinese);
        ThemeNotifier::instance().apply(false);
    }

    void everyNumberWithRowsHasAMarkInsideTheWidget_data()
    {
        charts();
    }
    void everyNumberWithRowsHasAMarkInsideTheWidget()
    {
        QFETCH(Chart, chart);
        ChartView view;
        view.resize(540, 400);
        view.setChart(chart);
        QStringList wanted;
        for (const report::ChartSeries& series : chart.series) {
            for (const report::ChartMark& mark : series.marks) {
                if (!mark.filter.isEmpty())
                    wanted.append(mark.filter + u'=' + mark.text);
            }
        }
        QStringList found;
        for (const CanvasMark& mark : view.marks()) {
            found.append(mark.filter + u'=' + shownNumber(mark));
            QVERIFY2(mark.box.left() >= -0.5 && mark.box.right() <= view.width() + 0.5, qPrintable(mark.text));
            QVERIFY2(mark.box.width() > 0 && mark.box.height() > 0, qPrintable(mark.text));
        }
        for (const QString& mark : wanted)
            QVERIFY2(found.contains(mark), qPrintable(mark));
    }

    void aClickOpensTheTopmostMark_data()
    {
        charts();
    }
    void aClickOpensTheTopmostMark()
    {
        QFETCH(Chart, chart);
        ChartView view;
        view.resize(540, 400);
        view.setChart(chart);
        const std::vector<CanvasMark> marks = view.marks();
        QVERIFY(!marks.empty());
        QSignalSpy opened(&view, &MarkView::markActivated);
        for (const CanvasMark& mark : marks) {
            const QPoint at = mark.box.center().toPoint();
            QString wanted;
            for (const CanvasMark& over : marks) {
                if (over.box.contains(at))
                    wanted = over.filter;
            }
            QTest::mouseClick(&view, Qt::LeftButton, {}, at);
            QVERIFY(!opened.isEmpty());
            QCOMPARE(opened.takeLast().at(0).toString(), wanted);
        }
        const int before = static_cast<int>(opened.count());
        QTest::mouseClick(&view, Qt::LeftButton, {}, QPoint(view.width() - 1, view.height() - 1));
        QCOMPARE(opened.count(), before);
    }

    void arrowsAndEnterReachEveryRow()
    {
        ChartView view;
        view.resize(540, 240);
        view.setChart(lightChart(ChartKind::Status, lightRows()));
        QSignalSpy opened(&view, &MarkView::markActivated);
        QTest::keyClick(&view, Qt::Key_Return);
        QCOMPARE(opened.count(), 0); // nothing is chosen yet
        QTest::keyClick(&view, Qt::Key_Down);
        QTest::keyClick(&view, Qt::Key_Return);
        QCOMPARE(opened.takeLast().at(0).toString(), u"domain=KJ"_s);
        QTest::keyClick(&view, Qt::Key_Right);
        QTest::keyClick(&view, Qt::Key_Return);
        QCOMPARE(opened.takeLast().at(0).toString(), u"domain=KJ light:red"_s);
        QTest::keyClick(&view, Qt::Key_Down);
        QTest::keyClick(&view, Qt::Key_Return);
        QCOMPARE(opened.takeLast().at(0).toString(), u"domain=SZ light:red"_s);
        QTest::keyClick(&view, Qt::Key_End);
        QTest::keyClick(&view, Qt::Key_Return);
        QCOMPARE(opened.takeLast().at(0).toString(), u"domain=BF"_s);
        QTest::keyClick(&view, Qt::Key_Down);
        QCOMPARE(view.currentMark(), static_cast<int>(view.marks().size()) - 1);
    }

    void segmentsHaveTheirColourAndTheirShare()
    {
        ChartView view;
        view.resize(540, 240);
        view.setChart(lightChart(ChartKind::Status, lightRows()));
        double unit = 0;
        for (const CanvasMark& mark : view.marks()) {
            const QString light = mark.filter.section(u"light:"_s, 1);
            if (light.isEmpty())
                continue;
            const double wide = mark.box.width() / shownNumber(mark).toDouble();
            QVERIFY(unit == 0 || qAbs(wide - unit) < 0.01);
            unit = wide;
            const QPointF inside(mark.box.left() + 3, mark.box.top() + 5);
            QCOMPARE(pixel(view, inside).name(), Theme::light().light(*domain::lightFromKey(light)).fill.name());
        }
        QVERIFY(unit >= 32);
    }

    void aBarOfProgressEndsAtItsPercent()
    {
        ChartView view;
        view.resize(558, 240);
        view.setChart(domainsChart());
        const CanvasMark* bar = nullptr;
        const std::vector<CanvasMark> marks = view.marks();
        for (const CanvasMark& mark : marks) {
            if (mark.row == 1 && (bar == nullptr || mark.box.width() > bar->box.width()) && mark.filter.endsWith(u"has:due"_s))
                bar = &mark;
        }
        QVERIFY(bar != nullptr); // 社会治理: 45.0 of 100, 87.4 elapsed
        const auto at = [&](double percent) { return QPointF(bar->box.left() + bar->box.width() * percent / 100, bar->box.center().y()); };
        QCOMPARE(pixel(view, at(44)).name(), Theme::light().color(Token::Accent).name());
        QCOMPARE(pixel(view, at(46)).name(), Theme::light().color(Token::Divider).name());
        QCOMPARE(pixel(view, at(87.4)).name(), Theme::light().color(Token::Text).name());
        QCOMPARE(pixel(view, at(99)).name(), Theme::light().color(Token::Divider).name());
    }

    void rowsGoDownAndMonthsGoRight()
    {
        for (const Chart& chart : {lightChart(ChartKind::Status, lightRows()), domainsChart(), balanceChart(2)}) {
            const auto canvas = ChartCanvas::create(chart, Theme::light(), uiFamily());
            canvas->layOut({540, 400});
            QVERIFY(canvas->marks().front().filter.startsWith(chart.categories.front().filter));
            for (size_t i = 1; i < canvas->marks().size(); ++i)
                QVERIFY(canvas->marks()[i].box.bottom() >= canvas->marks()[i - 1].box.top());
            QVERIFY(canvas->marks().front().box.bottom() < canvas->marks().back().box.top());
        }
        const auto months = ChartCanvas::create(dueChart(), Theme::light(), uiFamily());
        months->layOut({260, 100});
        QCOMPARE(months->marks().front().filter, u"due:2018-11"_s);
        QVERIFY(months->marks().front().box.right() <= months->marks().back().box.left() + 0.5);
    }

    void narrowSegmentsAreLabelledAbove()
    {
        const auto wide = ChartCanvas::create(lightChart(ChartKind::Status, lightRows()), Theme::light(), uiFamily());
        const auto narrow = ChartCanvas::create(many(12, 500), Theme::light(), uiFamily());
        QCOMPARE(wide->rowPitch(540), 20.0);
        QVERIFY(narrow->rowPitch(540) >= 32);
        QVERIFY(wide->rowPitch(200) >= 32);
    }

    void chartsSideBySideHaveLevelRows()
    {
        const auto lights = ChartCanvas::create(lightChart(ChartKind::Status, lightRows()), Theme::light(), uiFamily());
        const auto progress = ChartCanvas::create(domainsChart(), Theme::light(), uiFamily());
        for (const double pitch : {20.0, 36.0}) {
            lights->layOut({540, 500}, pitch);
            progress->layOut({540, 500}, pitch);
            for (const auto& [a, b] : {std::pair(lights.get(), progress.get())}) {
                QCOMPARE(a->marks().front().box.center().y(), b->marks().front().box.center().y());
                QCOMPARE(a->marks().front().filter, b->marks().front().filter);
            }
        }
    }

    void anEmptyChartIsDrawnAsNothing_data()
    {
        charts();
    }
    void anEmptyChartIsDrawnAsNothing()
    {
        QFETCH(Chart, chart);
        ChartView view;
        view.resize(300, 200);
        view.setChart(without(chart));
        QVERIFY(view.marks().empty());
        QVERIFY(!view.grab().isNull());
        QTest::keyClick(&view, Qt::Key_Right);
        QTest::keyClick(&view, Qt::Key_Return);
        QVERIFY(QtChartPainter().naturalSize(without(chart), 400).isEmpty());
    }

    void everySizeAndZoomIsDrawn_data()
    {
        charts();
    }
    void everySizeAndZoomIsDrawn()
    {
        QFETCH(Chart, chart);
        for (const double zoom : {1.0, 2.0}) {
            applyFonts(zoom);
            ChartView view;
            view.setChart(chart);
            for (const QSize size : {QSize(1, 1), QSize(60, 40), QSize(240, 90), QSize(2000, 900)}) {
                view.resize(size);
                QCOMPARE(view.grab().size(), size);
            }
            QVERIFY(view.heightForWidth(500) >= 20 * zoom);
        }
        applyFonts(1);
    }

    void paperIsAlwaysLight_data()
    {
        charts();
    }
    void paperIsAlwaysLight()
    {
        QFETCH(Chart, chart);
        const QImage inLight = chartImage(chart, 600);
        ThemeNotifier::instance().apply(true);
        const QImage inDark = chartImage(chart, 600);
        ThemeNotifier::instance().apply(false);
        QCOMPARE(inDark, inLight);
        QVERIFY(QtChartPainter().naturalSize(chart, 600).height() >= 20);
    }

    void theWindowFollowsTheTheme()
    {
        ChartView view;
        view.resize(540, 240);
        view.setChart(lightChart(ChartKind::Status, lightRows()));
        const QImage inLight = view.grab().toImage();
        ThemeNotifier::instance().apply(true);
        const QImage inDark = view.grab().toImage();
        ThemeNotifier::instance().apply(false);
        QVERIFY(inLight != inDark);
    }

    void aCopyIsPictureDrawingAndNumbers()
    {
        ChartView view;
        view.resize(540, 240);
        view.setChart(balanceChart());
        QTest::keyClick(&view, Qt::Key_C, Qt::ControlModifier);
        const QMimeData* data = QGuiApplication::clipboard()->mimeData();
        QVERIFY(data->hasImage());
        const QByteArray svg = data->data(u"image/svg+xml"_s);
        QVERIFY(svg.contains("<text"));
        QVERIFY(svg.contains(u"科技文创"_s.toUtf8()));
        QVERIFY(svg.contains(u"对方还欠 15 项，其中 1 项逾期"_s.toUtf8()));
        const QStringList lines = data->text().split(u'\n', Qt::SkipEmptyParts);
        QCOMPARE(lines.size(), 8);
        QCOMPARE(lines.at(0), u"谁欠谁？\t我方 (项)\t我方逾期 (项)\t双方 (项)\t对方 (项)\t对方逾期 (项)"_s);
        QCOMPARE(lines.at(1), u"科技文创\t0\t0\t0\t2\t1"_s);
        QVERIFY(data->html().contains(u"<td>科技文创</td>"_s));
    }

    void aScreenReaderGetsTheTableTwin()
    {
        ChartView view;
        view.setChart(domainsChart());
        QCOMPARE(view.accessibleName(), u"进度跟上时间了吗？ 社会治理落后最多：落后时间进度 42.4 个百分点"_s);
        QVERIFY(view.accessibleDescription().contains(u"科技文创: 平均进度 % 62.5, 时间进度 % 95.8"_s));
        QCOMPARE(view.accessibleDescription().split(u'\n').size(), 11);
    }
};

QTEST_MAIN(TestCharts)
#include "tst_charts.moc"

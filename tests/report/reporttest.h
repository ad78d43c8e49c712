// SPDX-FileCopyrightText: PactLedger contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "report/chartpainter.h"
#include "report/summary.h"
#include "support/sampleitems.h"
#include <QCoreApplication>
#include <QFontMetricsF>
#include <QPainter>
#include <QTranslator>

namespace pact::report::test {

using namespace pact::domain::test;

/// Puts the process into a language for as long as it lives.
class InLanguage
{
public:
    explicit InLanguage(Language language)
    {
        setLanguage(language);
        const QString name = language == Language::Chinese ? u"report_zh_CN"_s : u"report_en"_s;
        if (!m_translator.load(u":/translations/"_s + name + u".qm"_s))
            qFatal("no translation");
        QCoreApplication::installTranslator(&m_translator);
    }
    ~InLanguage()
    {
        QCoreApplication::removeTranslator(&m_translator);
        setLanguage(Language::Chinese);
    }

private:
    QTranslator m_translator;
};

/// Draws the numbers of a chart as rows of text and bars, so that pages with charts can be made without Qt Charts.
class PlainChartPainter : public ChartPainter
{
public:
    int painted = 0;

    void paint(QPainter& painter, const QRectF& target, const Chart& chart) override
    {
        ++painted;
        const double scale = target.height() / naturalSize(chart, target.width()).height();
        painter.save();
        painter.translate(target.topLeft());
        painter.scale(scale, scale);
        double y = 0;
        for (size_t row = 0; row < chart.categories.size(); ++row, y += rowHeight) {
            painter.setPen(Qt::black);
            painter.drawText(QPointF(0, y + 14), chart.categories[row].label);
            double x = 120;
            for (const ChartSeries& series : chart.series) {
                const ChartMark& mark = series.marks[row];
                if (!mark.value || mark.value->scaled() == 0)
                    continue;
                const double length = mark.value->toDouble() * (chart.unit == u"%" ? 2 : 24);
                painter.drawRect(QRectF(x, y + 2, length, 14));
                painter.drawText(QPointF(x + 4, y + 14), mark.text);
                x += length + 2;
            }
        }
        painter.restore();
    }

    QSizeF naturalSize(const Chart& chart, double width) override
    {
        return {width, rowHeight * static_cast<double>(chart.categories.size())};
    }

private:
    static constexpr double rowHeight = 20;
};

/// Keeps the rows of a table as text, one line each.
class TextSink : public TableSink
{
public:
    QStringList lines;
    bool finished = false;

    Result<> header(const std::vector<Column>& columns) override
    {
        QStringList names;
        for (const Column& column : columns)
            names.append(column.name);
        lines.append(names.join(u'|'));
        return {};
    }
    Result<> row(const std::vector<QString>& cells) override
    {
        lines.append(QStringList(cells.begin(), cells.end()).join(u'|'));
        return {};
    }
    Result<> finish() override
    {
        finished = true;
        return {};
    }
};

inline SummaryDocument summaryOf(const std::vector<FigureItem>& items, QDate on)
{
    SummaryOptions options;
    options.day = on;
    options.sample = true;
    options.chainHead = QString(64, u'a');
    SummaryBuilder builder(options);
    for (const FigureItem& item : items)
        builder.add(item);
    return builder.take();
}

}

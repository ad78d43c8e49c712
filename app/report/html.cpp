// SPDX-FileCopyrightText: PactLedger contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "report/html.h"
#include "report/chartpainter.h"
#include "report/paperstyle.h"
#include <QBuffer>
#include <QImage>
#include <QPainter>

using namespace Qt::StringLiterals;

namespace pact::report {

namespace {

constexpr double chartWidth = 720;
constexpr double pictureScale = 2;

const QString& style()
{
    static const QString css = uR"(
body{max-width:900px;margin:32px auto;padding:0 16px;background:#fff;color:#1b1f24;font:15px/1.6 "Noto Sans CJK SC","Noto Sans SC","Source Han Sans SC","Microsoft YaHei",sans-serif}
h1{font-size:24px;margin:0}h2{font-size:18px;margin:28px 0 8px}
.sub{color:#525a64;font-size:13px;border-bottom:1px solid #1b1f24;padding-bottom:8px;margin:4px 0 0}
.band{background:#e3e7eb;font-weight:bold;padding:4px 12px}
table{border-collapse:collapse;width:100%;font-size:13px;border-top:1px solid #1b1f24;border-bottom:1px solid #1b1f24}
thead{display:table-header-group}th{color:#525a64;font-weight:normal;text-align:left;border-bottom:1px solid #1b1f24}
th,td{padding:4px 6px;vertical-align:top;overflow-wrap:anywhere;white-space:pre-wrap}td{border-bottom:1px solid #c9cfd6}
.r{text-align:right}.b{color:#525a64}.k{color:#525a64;display:inline-block;min-width:28px}.n{white-space:nowrap}
.group td{background:#f3f5f7;font-weight:bold}.group .l{float:right;margin-left:12px}.total td{font-weight:bold}
svg.s{width:13px;height:13px;vertical-align:-2px;margin-right:4px}
.bar{display:flex;gap:1px;margin:4px 0;font-size:12px}.bar span{min-width:32px;text-align:center;box-sizing:border-box;border:1px solid}
figure{margin:20px 0;break-inside:avoid}figcaption{font-weight:bold;margin-bottom:8px}figcaption small{display:block;font-weight:normal;color:#525a64;font-size:12px}
img{max-width:100%}.end{color:#525a64;font-size:12px;margin-top:24px;overflow-wrap:anywhere}tr{break-inside:avoid}
@media print{body{margin:0}*{print-color-adjust:exact}}
)"_s;
    return css;
}

QString shape(Light light)
{
    switch (light) {
    case Light::Red:
        return u"<path d='M11 1.5 20.5 11 11 20.5 1.5 11Z'"_s;
    case Light::Yellow:
        return u"<path d='M11 2.5 20.5 19.5H1.5Z'"_s;
    case Light::Green:
        return u"<circle cx='11' cy='11' r='9'"_s;
    case Light::Blue:
        return u"<path d='M3 3H19V19H3Z'"_s;
    case Light::Grey:
        break;
    }
    return u"<circle cx='11' cy='11' r='8.5'"_s;
}

QString lightSvg(Light light)
{
    const PaperLight colors = paperLight(light);
    return u"<svg class='s' viewBox='0 0 22 22' role='img' aria-label='%1'>%2 fill='%3' stroke='%4' stroke-width='2'/></svg>"_s
        .arg(lightLabel(light).now(), shape(light), colors.fill.name(), colors.outline.name());
}

QString cellHtml(const SummaryCell& cell)
{
    QString html;
    if (!cell.lead.isEmpty())
        html += u"<span class='k'>%1</span> "_s.arg(cell.lead.toHtmlEscaped());
    QString text = cell.text.toHtmlEscaped();
    if (!cell.below.isEmpty())
        text += u"<div class='b'>%1</div>"_s.arg(cell.below.toHtmlEscaped());
    return html + (cell.light ? u"<span class='n'>%1%2</span>"_s.arg(lightSvg(*cell.light), text) : text);
}

QString groupHtml(const SummaryRow& row, size_t columns)
{
    QString lights;
    for (size_t c = row.cells.size() - 1; c > 0; --c)
        lights += u"<span class='l'>%1</span>"_s.arg(cellHtml(row.cells[c]));
    return u"<tr class='group'><td colspan='%1'>%2%3</td></tr>\n"_s.arg(columns).arg(lights, cellHtml(row.cells.front()));
}

QString tableHtml(const SummaryTable& table)
{
    QString html = u"<table><thead><tr>"_s;
    for (const SummaryColumn& column : table.columns)
        html += u"<th%1>%2</th>"_s.arg(column.right ? u" class='r'"_s : QString(), cellHtml({column.title, column.light}));
    html += u"</tr></thead><tbody>\n"_s;
    for (const SummaryRow& row : table.rows) {
        if (row.kind == SummaryRow::Kind::Group) {
            html += groupHtml(row, table.columns.size());
            continue;
        }
        html += row.kind == SummaryRow::Kind::Total ? u"<tr class='total'>"_s : u"<tr>"_s;
        for (size_t c = 0; c < row.cells.size(); ++c) {
            const SummaryColumn& column = table.columns[c];
            const QString kind = column.right ? u" class='r'"_s : column.weight > 0 ? QString() : u" class='n'"_s;
            html += u"<td%1>%2</td>"_s.arg(kind, cellHtml(row.cells[c]));
        }
        html += u"</tr>\n"_s;
    }
    return html + u"</tbody></table>\n"_s;
}

QString barHtml(const SummaryBar& bar)
{
    QString html = u"<figure><figcaption>%1</figcaption><div class='bar'>"_s.arg(bar.finding.toHtmlEscaped());
    for (const Light light : allLights) {
        if (bar.lights[light] == 0)
            continue;
        const PaperLight colors = paperLight(light);
        html += u"<span style='flex:%1;background:%2;border-color:%3;color:%4'>%5</span>"_s.arg(
            QString::number(bar.lights[light]), colors.fill.name(), colors.outline.name(), colors.mark.name(),
            lightMark(light).now() + QString::number(bar.lights[light]));
    }
    return html + u"</div></figure>\n"_s;
}

/// The chart's table twin.
SummaryTable chartTable(const Chart& chart)
{
    SummaryTable table;
    table.columns.push_back({{}, {}, false, 1});
    for (const ChartSeries& series : chart.series)
        table.columns.push_back({series.key, series.name, true});
    for (size_t row = 0; row < chart.categories.size(); ++row) {
        const ChartCategory& category = chart.categories[row];
        SummaryRow cells{{{category.label, std::nullopt, category.group}}};
        for (const ChartSeries& series : chart.series)
            cells.cells.push_back({series.marks[row].text});
        table.rows.push_back(std::move(cells));
    }
    return table;
}

/// Everything the picture says, for those who do not see it.
QString chartWords(const Chart& chart)
{
    QStringList rows;
    for (size_t row = 0; row < chart.categories.size(); ++row) {
        QStringList values;
        for (const ChartSeries& series : chart.series)
            values.append(u"%1 %2"_s.arg(series.name, series.marks[row].text));
        rows.append(u"%1: %2"_s.arg(chart.categories[row].label, values.join(u", "_s)));
    }
    return rows.join(u"; "_s);
}

QString chartPicture(const Chart& chart, ChartPainter& painter)
{
    const QSizeF size = painter.naturalSize(chart, chartWidth);
    QImage image((size * pictureScale).toSize(), QImage::Format_ARGB32_Premultiplied);
    image.fill(Qt::white);
    QPainter p(&image);
    p.setRenderHints(QPainter::Antialiasing | QPainter::TextAntialiasing);
    p.scale(pictureScale, pictureScale);
    QFont font = paperFont(9);
    font.setPixelSize(12);
    p.setFont(font);
    painter.paint(p, QRectF({0, 0}, size), chart);
    p.end();
    QByteArray png;
    QBuffer buffer(&png);
    buffer.open(QIODevice::WriteOnly);
    image.save(&buffer, "PNG");
    return u"<img width='%1' alt='%2' src='data:image/png;base64,%3'>"_s.arg(QString::number(qRound(size.width())), chartWords(chart).toHtmlEscaped(),
                                                                            QString::fromLatin1(png.toBase64()));
}

QString chartHtml(const Chart& chart, ChartPainter* painter)
{
    if (chart.isEmpty())
        return {};
    return u"<figure><figcaption><small>%1</small>%2</figcaption>%3</figure>\n"_s.arg(
        chart.question.toHtmlEscaped(), chart.finding.toHtmlEscaped(), painter ? chartPicture(chart, *painter) : tableHtml(chartTable(chart)));
}

QString blockHtml(const SummaryBlock& block, ChartPainter* charts)
{
    if (const auto* paragraph = std::get_if<SummaryParagraph>(&block))
        return u"<%1>%2</%1>\n"_s.arg(paragraph->heads ? u"h3"_s : u"p"_s, paragraph->text.toHtmlEscaped());
    if (const auto* bar = std::get_if<SummaryBar>(&block))
        return barHtml(*bar);
    if (const auto* table = std::get_if<SummaryTable>(&block))
        return tableHtml(*table);
    return chartHtml(std::get<Chart>(block), charts);
}

}

QByteArray summaryHtml(const SummaryDocument& document, ChartPainter* charts)
{
    const QString lang = language() == Language::English ? u"en"_s : u"zh-CN"_s;
    const QString title = document.title.toHtmlEscaped();
    QString html = u"<!DOCTYPE html>\n<html lang='%1'>\n<head>\n<meta charset='utf-8'>\n<meta name='viewport' content='width=device-width'>\n<title>%2</title>\n<style>%3</style>\n</head>\n<body>\n"_s.arg(
        lang, title, style());
    if (!document.classification.isEmpty())
        html += u"<div class='band'>%1</div>\n"_s.arg(document.classification.toHtmlEscaped());
    html += u"<h1>%1</h1>\n<p class='sub'>%2</p>\n"_s.arg(title, document.subtitle.toHtmlEscaped());
    for (const SummarySection& section : document.sections) {
        if (!section.heading.isEmpty())
            html += u"<h2>%1</h2>\n"_s.arg(section.heading.toHtmlEscaped());
        for (const SummaryBlock& block : section.blocks)
            html += blockHtml(block, charts);
    }
    if (!document.lastLine.isEmpty())
        html += u"<p class='end'>%1</p>\n"_s.arg(document.lastLine.toHtmlEscaped());
    return (html + u"</body>\n</html>\n"_s).toUtf8();
}

}

// SPDX-FileCopyrightText: PactLedger contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/detail/reportchart.h"
#include "domain/catalogue/fieldtext.h"
#include "ui/paint/pixels.h"
#include "ui/theme/metrics.h"
#include "ui/theme/theme.h"
#include <QPainter>

using namespace Qt::StringLiterals;

namespace pact::ui {

using namespace domain;

namespace {

constexpr double widest = 20;

/// The part of the period that the year below it does not say.
QString shortName(const Period& period)
{
    const QString key = period.key();
    if (period.length() == PeriodLength::Year)
        return key;
    return QString::number(key.mid(5).remove(u'Q').remove(u'H').toInt());
}

}

ReportChart::ReportChart(QWidget* parent) : QWidget(parent)
{
    setObjectName(u"reportChart"_s);
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
    connect(&ThemeNotifier::instance(), &ThemeNotifier::themeChanged, this, qOverload<>(&QWidget::update));
}

void ReportChart::setSeries(const ReportSeries& series, const QString& name)
{
    m_series = series;
    setAccessibleName(name);
    QStringList points;
    for (const ReportSeries::Column& column : series.columns) {
        const QString value = column.value ? groupedNumber(*column.value) : column.missing ? tr("not reported") : u"—"_s;
        points << column.period.label().now() + u' ' + value;
    }
    setAccessibleDescription(points.join(language() == Language::English ? u", "_s : u"，"_s));
    updateGeometry();
    update();
}

QSize ReportChart::sizeHint() const
{
    const QFontMetrics metrics(ui::font(TypeSize::Note));
    const bool years = !m_series.columns.empty() && m_series.columns.front().period.length() != PeriodLength::Year;
    return {200, 76 + metrics.height() * (years ? 3 : 2)};
}

double ReportChart::highest() const
{
    double highest = m_series.amounts ? 0 : 100;
    for (const ReportSeries::Column& column : m_series.columns)
        highest = std::max(highest, column.value ? column.value->toDouble() : 0);
    return highest;
}

QRectF ReportChart::column(const QRectF& area, size_t index) const
{
    const double slot = area.width() / static_cast<double>(m_series.columns.size());
    const double width = std::min(widest, slot * 0.55);
    const double left = area.left() + slot * static_cast<double>(index) + (slot - width) / 2;
    const ReportSeries::Column& shown = m_series.columns[index];
    double value = shown.value ? shown.value->toDouble() : 0;
    // A gap is as high as what stood before it.
    if (shown.missing && index > 0 && m_series.columns[index - 1].value)
        value = m_series.columns[index - 1].value->toDouble();
    const double top = highest() > 0 ? highest() : 1;
    const double height = shown.missing ? std::max(16.0, area.height() * value / top) : area.height() * value / top;
    return {left, area.bottom() - height, width, height};
}

void ReportChart::paintColumns(QPainter& painter, const QRectF& area) const
{
    const Theme& theme = Theme::current();
    for (size_t i = 0; i < m_series.columns.size(); ++i) {
        const QRectF rect = column(area, i);
        if (m_series.columns[i].missing)
            drawDashedBox(painter, rect, theme.color(Token::Secondary), 0);
        else if (m_series.columns[i].value)
            fillBox(painter, rect, theme.color(Token::Accent));
    }
}

void ReportChart::paintNumbers(QPainter& painter, const QRectF& area) const
{
    // From the newest backwards, as long as they do not touch.
    double free = area.right() + 40;
    for (size_t i = m_series.columns.size(); i-- > 0;) {
        const ReportSeries::Column& shown = m_series.columns[i];
        const bool zero = shown.value && shown.value->scaled() == 0;
        if ((!shown.value && !shown.missing) || zero)
            continue;
        painter.setFont(ui::font(TypeSize::Note, shown.missing));
        const QString text = shown.missing ? tr("none") : groupedNumber(*shown.value);
        const QRectF rect = column(area, i);
        const double width = QFontMetricsF(painter.font()).horizontalAdvance(text);
        double left = rect.center().x() - width / 2;
        left = std::min(left, area.right() - width);
        // A little to the side is still over its column.
        if (left + width + 4 > free && left + width + 4 - free <= 8)
            left = free - width - 4;
        if (left + width + 4 > free && !shown.missing)
            continue;
        free = left;
        painter.setPen(Theme::current().color(Token::Text));
        painter.drawText(QPointF(left, rect.top() - 4), text);
    }
}

void ReportChart::paintAxis(QPainter& painter, const QRectF& area) const
{
    const Theme& theme = Theme::current();
    horizontalLine(painter, area.left(), area.right(), area.bottom(), theme.color(Token::InputBorder));
    const double line = QFontMetricsF(ui::font(TypeSize::Note)).height();
    const double slot = area.width() / static_cast<double>(m_series.columns.size());
    int year = 0;
    double yearFree = area.left();
    for (size_t i = 0; i < m_series.columns.size(); ++i) {
        const Period& period = m_series.columns[i].period;
        const double left = area.left() + slot * static_cast<double>(i);
        painter.setFont(ui::font(TypeSize::Note, m_series.columns[i].missing));
        painter.setPen(theme.color(m_series.columns[i].missing ? Token::Text : Token::Secondary));
        painter.drawText(QRectF(left, area.bottom() + 2, slot, line), Qt::AlignCenter, shortName(period));
        if (period.length() == PeriodLength::Year || period.first().year() == year)
            continue;
        if (year != 0)
            verticalLine(painter, left, area.bottom() + 4, area.bottom() + 4 + 2 * line, theme.color(Token::Divider));
        year = period.first().year();
        const QString name = tr("%1", "a year under the first of its periods").arg(year);
        if (left + 4 < yearFree)
            continue;
        painter.setFont(ui::font(TypeSize::Note));
        painter.setPen(theme.color(Token::Secondary));
        painter.drawText(QPointF(left + 8, area.bottom() + 2 + 2 * line - 3), name);
        yearFree = left + 8 + QFontMetricsF(painter.font()).horizontalAdvance(name);
    }
}

void ReportChart::paintEvent(QPaintEvent*)
{
    if (m_series.columns.empty())
        return;
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    const double line = QFontMetricsF(ui::font(TypeSize::Note)).height();
    const bool years = m_series.columns.front().period.length() != PeriodLength::Year;
    const QRectF area = QRectF(rect()).adjusted(0, line + 2, 0, -(years ? 2 : 1) * line - 4);
    paintColumns(painter, area);
    paintNumbers(painter, area);
    paintAxis(painter, area);
}

}

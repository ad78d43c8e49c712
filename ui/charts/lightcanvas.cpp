// SPDX-FileCopyrightText: PactLedger contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/charts/lightcanvas.h"
#include "ui/paint/pixels.h"
#include "ui/theme/metrics.h"

#include <QPainter>
#include <cmath>

using namespace Qt::StringLiterals;

namespace pact::ui {

using domain::Light;
using domain::allLights;
using report::ChartKind;
using report::SeriesRole;

namespace {

constexpr double barHeight = 16;
constexpr double plainPitch = 20;
constexpr double leastInside = 32;
constexpr double mostUnit = 40;
constexpr double totalGap = 8;
constexpr double wholeUnits = 12; ///< from here on whole pixels for an item cost little room

SeriesRole roleOf(Light light)
{
    switch (light) {
    case Light::Red:
        return SeriesRole::Red;
    case Light::Yellow:
        return SeriesRole::Yellow;
    case Light::Green:
        return SeriesRole::Green;
    case Light::Blue:
        return SeriesRole::Blue;
    case Light::Grey:
        break;
    }
    return SeriesRole::Grey;
}

std::vector<RowLabels::Row> rowsOf(const report::Chart& chart)
{
    std::vector<RowLabels::Row> rows;
    for (const report::ChartCategory& category : chart.categories)
        rows.push_back({chart.kind == ChartKind::Units || category.key == u"*"_s ? QString() : category.key, category.label});
    return rows;
}

}

LightCanvas::LightCanvas(report::Chart chart, ChartInk ink)
    : ChartCanvas(std::move(chart), std::move(ink))
    , m_labels(this->ink(), rowsOf(this->chart()), this->chart().kind == ChartKind::Units ? RowLabels::Shorten::InMiddle : RowLabels::Shorten::AtEnd)
{
}

qint64 LightCanvas::total(int row) const
{
    double sum = 0;
    for (const Light light : allLights)
        sum += value(roleOf(light), row);
    return std::llround(sum);
}

double LightCanvas::labelsWidth(double width) const
{
    return m_labels.width(width * 0.4);
}

double LightCanvas::unitFor(double width) const
{
    qint64 most = 1;
    double text = 0;
    for (int row = 0; row < count(); ++row) {
        most = std::max(most, total(row));
        text = std::max(text, ink().width(QString::number(total(row))));
    }
    const double room = std::max(width - labelsWidth(width) - totalGap - text - gap4, 1.0);
    const double unit = std::min(room / static_cast<double>(most), mostUnit);
    return unit >= wholeUnits ? std::floor(unit) : unit;
}

QString LightCanvas::segmentText(Light light, int row) const
{
    return domain::lightMark(light).now() + mark(roleOf(light), row).text;
}

bool LightCanvas::fits(double segment, const QString& text) const
{
    return segment >= std::max(leastInside, ink().width(text) + 2);
}

double LightCanvas::rowPitch(double width) const
{
    const double unit = unitFor(width);
    for (int row = 0; row < count(); ++row) {
        for (const Light light : allLights) {
            const double items = value(roleOf(light), row);
            if (items > 0 && !fits(items * unit, segmentText(light, row)))
                return plainPitch + std::ceil(ink().lineHeight()) - 2;
        }
    }
    return plainPitch;
}

double LightCanvas::heightFor(double width, double pitch) const
{
    return std::max(pitch, rowPitch(width)) * count();
}

void LightCanvas::place(const QSizeF& size, double pitch)
{
    m_width = size.width();
    m_left = labelsWidth(m_width);
    m_unit = unitFor(m_width);
    m_pitch = pitch;
    m_segments.clear();
    // The gap between two segments is a part of the left one's share that is not filled.
    const double gap = std::min(1.0, m_unit / 4) / m_unit;
    std::vector<BarScene::Set> sets;
    qint64 most = 1;
    for (const Light light : allLights) {
        BarScene::Set bars{ink().theme().light(light).fill, {}};
        BarScene::Set gaps{Qt::NoBrush, {}};
        for (int row = 0; row < count(); ++row) {
            const double items = value(roleOf(light), row);
            bars.values.push_back(items > 0 ? items - gap : 0);
            gaps.values.push_back(items > 0 ? gap : 0);
            most = std::max(most, total(row));
        }
        sets.push_back(std::move(bars));
        sets.push_back(std::move(gaps));
    }
    m_bars = std::make_unique<BarScene>(BarScene::Grow::Right, barHeight / m_pitch, sets);
    const double top = (m_pitch - plainPitch) / 2; // the bar lies in the lower part of its row
    m_bars->place(QRectF(m_left, top, m_unit * static_cast<double>(most), m_pitch * count()), 0, static_cast<double>(most));
    for (int row = 0; row < count(); ++row)
        placeRow(row);
}

void LightCanvas::placeRow(int row)
{
    const QRectF whole = m_bars->bar(row, 0, static_cast<double>(total(row)));
    addCategoryMark(QRectF(0, whole.top() - 2, m_left - gap8, whole.height() + 4), row, QString::number(total(row)));
    double from = 0;
    double labelsEnd = 0;
    for (const Light light : allLights) {
        const double items = value(roleOf(light), row);
        if (items <= 0)
            continue;
        QRectF box = m_bars->bar(row, from, from + items);
        const QRectF target = box.adjusted(0, -2, 0, 2);
        box.setWidth(box.width() - std::min(1.0, m_unit / 4));
        from += items;
        const QString text = segmentText(light, row);
        QRectF label;
        if (!fits(box.width() + 1, text)) {
            const double wide = ink().width(text);
            const double left = std::max(box.center().x() - wide / 2, labelsEnd);
            label = QRectF(std::max(left, m_left), box.top() - ink().lineHeight() + 1, wide + 1, ink().lineHeight());
            labelsEnd = label.right() + gap4;
        }
        m_segments.push_back({box, light, text, label});
        addMark(label.isEmpty() ? target : target.united(label), roleOf(light), row);
    }
    const QString all = QString::number(total(row));
    addCategoryMark(QRectF(whole.right() + totalGap - 4, whole.top() - 2, ink().width(all) + 8, whole.height() + 4), row, all);
}

void LightCanvas::draw(QPainter& painter)
{
    m_bars->paint(painter);
    for (const Segment& segment : m_segments) {
        const LightColors colors = ink().theme().light(segment.light);
        drawBox(painter, segment.box, QColor(), colors.outline, std::min(1.0, segment.box.width() / 3), 0);
        if (segment.label.isEmpty())
            ink().text(painter, segment.box, Qt::AlignHCenter, segment.text, colors.mark, false, Qt::ElideNone);
        else
            ink().text(painter, segment.label, Qt::AlignLeft, segment.text, colors.outline, false, Qt::ElideNone);
    }
    for (int row = 0; row < count(); ++row) {
        const QRectF bar = m_bars->bar(row, 0, static_cast<double>(total(row)));
        m_labels.paint(painter, QRectF(0, bar.top() - 2, m_left, bar.height() + 4), row);
        const QString all = QString::number(total(row));
        ink().text(painter, QRectF(bar.right() + totalGap, bar.top() - 2, ink().width(all) + 2, bar.height() + 4), Qt::AlignLeft, all,
            ink().color(Token::Secondary));
    }
}

}
